import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { GRANTED, type MutationEnvelope, PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import { ProblemError } from '../../../central/http/problem.ts';
import { bytesOf, type Piece, textOf } from '../../../central/sync/kept-lines.ts';
import { pullPieces } from '../../../central/sync/pull.ts';
import { push } from '../../../central/sync/push.ts';
import type { SyncContext } from '../../../central/sync/sync-context.ts';
import { linesOfPack } from '../../support/pack-lines.ts';
import { Chance } from '../../sim/chance.ts';
import { dossiers, id, NORTH, partsOf, people, SOUTH, TODAY } from '../../sim/sim-fund.ts';
import { deviceOf, NOW } from './fund-database.ts';

/**
 * The same pushes and pulls, drawn from a seed, asked of two stores of one fund: each answer must be the same.
 * @returns kinds of lines, results and problems that were met
 */
export async function sameAnswers(
  both: readonly [SyncContext, SyncContext],
  seed: number,
  turns: number,
): Promise<ReadonlySet<string>> {
  const chance = new Chance(seed);
  const lastSeq = new Map<string, number>();
  const sent: MutationEnvelope[] = [];
  const cursors = new Map<string, Record<string, string | null>>();
  const seen = new Set<string>();
  for (let turn = 0; turn < turns; turn += 1) {
    const staff = chance.pick(people);
    const caller = { staff, sessionId: '', until: 0 };
    const device = deviceOf(staff.staffId);
    if (chance.happens(0.5)) {
      const holding = staff.roles.includes('fieldAdviser') ? ('agenda' as const) : ('portfolio' as const);
      const known = cursors.get(device) ?? Object.fromEntries(staff.spaces.map((space) => [space, null]));
      const proto = chance.pick([3, 5, PROTOCOL_VERSION, PROTOCOL_VERSION]);
      const schema = SCHEMA_VERSION;
      const granted = known[GRANTED] === undefined ? {} : { [id('four')]: 1 };
      const request = {
        proto,
        schema,
        device,
        epoch: 'epoch',
        granted,
        holding,
        ask: String(turn),
        cursors: officesOnly(known),
      };
      const [real, simulated] = await Promise.all(
        both.map((one) => outcome(pullPieces(one, caller, request))),
      );
      expect(simulated).toEqual(real);
      const next = { ...known };
      if (!Array.isArray(real)) {
        // A desk of before that holds both offices cannot be told that a dossier went from one to the other.
        expect(real).toMatchObject({ problem: 'protocolTooOld' });
        continue;
      }
      for (const line of real as { t: string; space: string; cursor: string }[]) {
        seen.add(line.t);
        if (line.t === 'end') next[line.space] = line.cursor;
      }
      cursors.set(
        device,
        chance.happens(0.1) ? Object.fromEntries(staff.spaces.map((s) => [s, null])) : next,
      );
      continue;
    }
    const seq = (lastSeq.get(device) ?? 0) + (chance.happens(0.08) ? 2 : 1);
    const again = chance.happens(0.15)
      ? sent.filter(({ actor }) => actor === staff.staffId).at(-1)
      : undefined;
    const mutation = again ?? envelope(chance, staff.staffId, seq);
    const request = { proto: 3, schema: 1, device, epoch: 'epoch', mutations: [mutation] };
    const [real, simulated] = await Promise.all(both.map((one) => outcome(push(one, caller, request))));
    expect(simulated).toEqual(real);
    const { results, problem } = real as { results?: { status: string }[]; problem?: string };
    seen.add(results?.[0]?.status ?? problem ?? '');
    if (results && !again) {
      lastSeq.set(device, seq);
      sent.push(mutation);
    }
  }
  return seen;
}

/** What a request came to, free of the order in which a database names the fields of a row. */
async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    const value = await work;
    return JSON.parse(JSON.stringify(Array.isArray(value) ? linesIn(value as Piece[]) : value));
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.reason, extra: error.extra };
    throw error;
  }
}

interface Line {
  readonly t: string;
  readonly z?: string;
}

/** Without sums, which are over the text, and the text is the database's: all else must be equal. */
function linesIn(pieces: readonly Piece[]): readonly object[] {
  const packs = [...bytesOf(pieces)];
  const lines = textOf(pieces).trimEnd().split('\n');
  return lines.map((line) => ({ ...unpacked(JSON.parse(line) as Line, packs), sum: '' }));
}

/** A bundle by what is in it: the order of fields is in its bytes too. */
function unpacked(line: Line, packs: Uint8Array[]): object {
  const parsed = (one: string): unknown => JSON.parse(one);
  if (line.t === 'packed')
    return { ...line, size: 0, of: '', z: linesOfPack(packs.shift() ?? new Uint8Array()).map(parsed) };
  if (line.z === undefined) return line;
  const text = gunzipSync(Buffer.from(line.z, 'base64')).toString('utf8');
  return { ...line, z: text.split('\n').map(parsed) };
}

/** What was lent has no cursor. */
function officesOnly(cursors: Record<string, string | null>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(cursors).filter(([space]) => space !== GRANTED));
}

function envelope(chance: Chance, actor: string, seq: number): MutationEnvelope {
  const { id: dossierId, space } = chance.pick(dossiers);
  const parts = partsOf(dossierId);
  const act = chance.pick([
    { name: 'task.settle@1', args: { taskId: parts.task, dossierId, to: chance.pick(['mine', 'done']) } },
    {
      name: 'note.amend@1',
      args: {
        noteId: parts.note,
        dossierId,
        revisionId: id(`revision ${chance.next()}`),
        afterRevision: 1 + chance.below(3),
        text: 'Words.',
        offline: false,
      },
    },
    {
      name: 'appointment.move@1',
      args: {
        appointmentId: parts.appointment,
        dossierId,
        from: 'booked',
        to: chance.pick(['arrived', 'booked']),
      },
    },
    {
      name: 'dossier.transfer@1',
      args: {
        dossierId,
        from: space,
        to: space === NORTH ? SOUTH : NORTH,
        because: 'moved',
        endsIds: [],
        taskId: id(`task ${chance.next()}`),
      },
    },
    {
      name: 'dossier.lend@1',
      args: {
        grantId: id(`grant ${dossierId}`),
        dossierId,
        staffId: 'fay',
        from: TODAY,
        to: TODAY,
        because: 'visit',
      },
    },
    { name: 'dossier.takeBack@1', args: { grantId: id(`grant ${dossierId}`), dossierId } },
    { name: 'unknown@9', args: { dossierId } },
  ]);
  const content = {
    ...act,
    seq,
    mid: id(`intent ${chance.next()}`),
    space,
    base: {},
    actor,
    deviceTime: NOW,
    businessDate: TODAY,
  };
  return { ...content, hash: hashOf(content) };
}
