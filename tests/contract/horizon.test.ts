import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { type PullLine, PROTOCOL_VERSION, pullLineSchema } from '#shared/sync/protocol.ts';
import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import { raiseHorizon, REMEMBERED_DAYS } from '../../central/sync/raise-horizon.ts';
import { pull } from '../../central/sync/pull.ts';
import { push } from '../../central/sync/push.ts';
import { sqlSyncStore } from '../../central/sync/sql/sql-sync-store.ts';
import type { SyncContext } from '../../central/sync/sync-context.ts';
import { dossiers, id, NORTH, people, SOUTH, TODAY } from '../sim/sim-fund.ts';
import { contextOver, deviceOf, fundDatabase, NOW } from './support/fund-database.ts';

let fund: Awaited<ReturnType<typeof fundDatabase>>;
let context: SyncContext;
beforeAll(async () => {
  fund = await fundDatabase();
  context = contextOver(sqlSyncStore(fund.db));
});
afterAll(() => fund.end());

const DAY_MS = 86_400_000;
const callerOf = (staffId: string) => {
  const staff = people.find((one) => one.staffId === staffId);
  if (!staff) throw new Error('works here');
  return { staff, sessionId: '', until: 0 };
};

async function read(staffId: string, proto: number, cursor: string | null): Promise<PullLine[]> {
  const device = deviceOf(staffId);
  const all: PullLine[] = [];
  for (let at = cursor, more = true; more; ) {
    const request = {
      proto,
      schema: SCHEMA_VERSION,
      device,
      epoch: 'epoch',
      holding: 'portfolio' as const,
      ask: '',
    };
    const text = await pull(context, callerOf(staffId), { ...request, cursors: { [NORTH]: at } });
    const lines = text
      .trim()
      .split('\n')
      .map((line) => pullLineSchema.parse(JSON.parse(line)));
    all.push(...lines);
    const end = lines.at(-1);
    if (end?.t !== 'end') throw new Error('an answer ends');
    at = end.cursor;
    more = end.more;
  }
  return all;
}

const cursorAfter = (lines: readonly PullLine[]) => {
  const end = lines.at(-1);
  return end?.t === 'end' ? end.cursor : null;
};

it('what is forgotten is not read over: a desk that was away for longer compares names and versions', async () => {
  const before = cursorAfter(await read('ann', PROTOCOL_VERSION, null));
  const [first] = dossiers;
  if (first === undefined) throw new Error('the fund has dossiers');
  const content = {
    name: 'dossier.transfer@1',
    args: {
      dossierId: first.id,
      from: NORTH,
      to: SOUTH,
      because: 'moved',
      endsIds: [],
      taskId: id('task of the move'),
    },
    seq: 1,
    mid: id('the move'),
    space: NORTH,
    base: {},
    actor: 'sol',
    deviceTime: NOW,
    businessDate: TODAY,
  };
  await push(context, callerOf('sol'), {
    proto: PROTOCOL_VERSION,
    schema: SCHEMA_VERSION,
    device: deviceOf('sol'),
    epoch: 'epoch',
    mutations: [{ ...content, hash: hashOf(content) }],
  });
  const now = Date.parse(NOW);
  // Nothing is old enough on its last day.
  expect(await raiseHorizon(fund.db, now + (REMEMBERED_DAYS - 1) * DAY_MS)).toBe(0);
  expect((await read('ann', PROTOCOL_VERSION, before)).map(({ t }) => t)).toContain('gone');

  expect(await raiseHorizon(fund.db, now + (REMEMBERED_DAYS + 1) * DAY_MS)).toBe(1);
  expect(await raiseHorizon(fund.db, now + (REMEMBERED_DAYS + 1) * DAY_MS)).toBe(0);
  // A central that kept no page of that version for other desks: what it kept held the deletions still.
  context = contextOver(sqlSyncStore(fund.db));
  const compared = await read('ann', PROTOCOL_VERSION, before);
  const listed = compared.flatMap((line) => (line.t === 'manifest' ? line.ids : []));
  const north = dossiers.filter(({ space, id: one }) => space === NORTH && one !== first.id);
  expect(listed).toEqual(north.map(({ id: one }) => one).sort());
  expect(compared.some(({ t }) => ['dossier', 'bundle', 'packed'].includes(t))).toBe(false);

  // From there on it reads as before; a desk that cannot compare loads everything anew.
  expect((await read('ann', PROTOCOL_VERSION, cursorAfter(compared))).map(({ t }) => t)).toEqual([
    'hello',
    'end',
  ]);
  const older = await read('ann', 5, before);
  expect(older.some(({ t }) => t === 'manifest')).toBe(false);
  expect(older.some(({ t }) => t === 'bundle')).toBe(true);
});
