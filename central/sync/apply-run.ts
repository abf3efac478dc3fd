import type { Row } from '#shared/entities/index.ts';
import { todayFrom } from '#shared/kernel/plain-date.ts';
import { type MutationContext, rejected } from '#shared/mutations/define-mutation.ts';
import type { MutationEnvelope, MutationResult, Poke } from '#shared/sync/protocol.ts';
import type { Caller } from '../auth/sessions.ts';
import type { CentralContext } from '../central-context.ts';
import { toStored } from '../db/entity-rows.ts';
import type { Tx } from '../db/in-transaction.ts';
import { insertDigests, insertRows } from '../seed/insert-rows.ts';
import { type Decided, decide, type Prepared, prepare, rowsOf, troubleId } from './decide.ts';
import { digestsAfter } from './digest-store.ts';
import { lockDossiers } from './dossier-facts.ts';
import { RunWorld } from './run-world.ts';
import { stampRow } from './stamp-row.ts';
import { storableArgs, storableText } from './storable.ts';
import { updateRows } from './update-rows.ts';

export interface Run {
  readonly caller: Caller;
  readonly deviceId: string;
  readonly space: string;
  readonly mutations: readonly MutationEnvelope[];
  /** Changes whose `mid` is known already, by `seq`. */
  readonly twins: ReadonlyMap<number, Twin>;
}

/** The result that the same intent got before, or `taken` when the id belongs to another intent. */
export type Twin = MutationResult | 'taken';

/**
 * Consecutive changes of one device in one space, in one transaction. The device is locked already; then rows, then
 * dossiers, each in their order, and the space last: its row orders the writers and is held for the writing only.
 * @returns what to poke, or null when nothing that others see has moved
 */
export async function applyRun(context: CentralContext, tx: Tx, run: Run): Promise<Poke | null> {
  const prepared = run.mutations.map((mutation) => prepare(mutation, run.caller, run.deviceId, run.space));
  const world = new RunWorld(tx, run.space);
  await world.load(prepared.flatMap(({ reads }) => reads));
  const dossiers = await lockDossiers(
    tx,
    run.space,
    prepared.flatMap(({ dossierId }) => dossierId ?? []),
    run.caller.staff.roles,
  );
  const decided: Decided[] = [];
  for (const one of prepared) {
    const twin = run.twins.get(one.mutation.seq);
    if (twin !== undefined && twin !== 'taken') continue;
    const outcome = twin === 'taken' ? rejected('midTaken') : await decide(one, world, dossiers, run.space);
    const done = { prepared: one, outcome };
    const dossierId = one.dossierId !== null && dossiers.exists(one.dossierId) ? one.dossierId : null;
    const theirsBy =
      outcome.kind === 'conflict'
        ? await lastWriter(tx, run.space, world.find(`${outcome.on.type}:${outcome.on.id}`))
        : null;
    for (const row of rowsOf(done, run.deviceId, world, contextOf(one, run), theirsBy, dossierId))
      world.put(row);
    decided.push(done);
  }
  const changes = world.changes();
  const digests = await digestsAfter(
    tx,
    run.space,
    changes.map(({ row }) => row),
  );
  const ver = await nextVersion(tx, run.space, changes.length > 0);
  const stamped = changes.map(({ row, before }) => ({ row: stampRow(row, before, ver), before }));
  const stored = (kept: typeof stamped) => kept.map(({ row }) => ({ ...toStored(row), space_id: run.space }));
  await insertRows(tx, stored(stamped.filter(({ before }) => before === null)));
  await updateRows(tx, stored(stamped.filter(({ before }) => before !== null)));
  await insertDigests(
    tx,
    digests.map((digest) => ({ ...digest, ver })),
  );
  await recordMutations(context, tx, run, decided, ver);
  return stamped.some(({ row }) => row.type !== 'audit-entry') ? { [run.space]: ver } : null;
}

/** Context for rows that keep a change which has none of its own, because its date cannot be read. */
function contextOf(prepared: Prepared, run: Run): MutationContext {
  const { staffId, roles, grants } = run.caller.staff;
  return (
    prepared.context ?? {
      actor: { staffId, roles, grants },
      deviceId: run.deviceId,
      spaceId: run.space,
      at: prepared.mutation.deviceTime,
      today: todayFrom(prepared.mutation.deviceTime),
    }
  );
}

async function nextVersion(tx: Tx, spaceId: string, moves: boolean): Promise<number> {
  if (!moves)
    return Number(
      (await tx.selectFrom('space').select('ver').where('space_id', '=', spaceId).executeTakeFirstOrThrow())
        .ver,
    );
  const { ver } = await tx
    .updateTable('space')
    .set((eb) => ({ ver: eb('ver', '+', 1) }))
    .where('space_id', '=', spaceId)
    .returning('ver')
    .executeTakeFirstOrThrow();
  return Number(ver);
}

/** A version belongs to one push, a push to one person. */
async function lastWriter(tx: Tx, spaceId: string, row: Row | null): Promise<string | null> {
  if (row === null) return null;
  const found = await tx
    .selectFrom('mutation')
    .select('staff_id')
    .where('space_id', '=', spaceId)
    .where('ver', '=', row.ver)
    .executeTakeFirst();
  return found?.staff_id ?? null;
}

async function recordMutations(
  context: CentralContext,
  tx: Tx,
  run: Run,
  decided: readonly Decided[],
  ver: number,
): Promise<void> {
  const outcomes = new Map(decided.map(({ prepared, outcome }) => [prepared.mutation.seq, outcome]));
  const records = run.mutations.map((mutation) => {
    const twin = run.twins.get(mutation.seq);
    const outcome = outcomes.get(mutation.seq);
    return {
      device_id: run.deviceId,
      seq: mutation.seq,
      mid: twin ? null : mutation.mid,
      staff_id: run.caller.staff.staffId,
      space_id: run.space,
      name: storableText(mutation.name),
      args: JSON.stringify(storableArgs(mutation.args).args),
      hash: mutation.hash,
      result: JSON.stringify(
        twin !== undefined && twin !== 'taken'
          ? { ...twin, seq: mutation.seq }
          : resultOf(run.deviceId, mutation.seq, outcome, ver),
      ),
      ver,
      device_time: mutation.deviceTime,
      received_at: context.clock.now(),
    };
  });
  await tx.insertInto('mutation').values(records).execute();
  await tx
    .updateTable('device')
    .set({ last_seq: records.at(-1)?.seq ?? 0, seen_at: context.clock.now() })
    .where('device_id', '=', run.deviceId)
    .execute();
}

function resultOf(
  deviceId: string,
  seq: number,
  outcome: Decided['outcome'] | undefined,
  ver: number,
): MutationResult {
  switch (outcome?.kind) {
    case 'conflict':
      return {
        seq,
        status: 'conflict',
        code: outcome.code,
        conflictId: troubleId('conflict', deviceId, seq),
        ver,
      };
    case 'rejected':
      return {
        seq,
        status: 'rejected',
        code: outcome.code,
        caseId: troubleId('rejected', deviceId, seq),
        ver,
      };
    default:
      return { seq, status: 'applied', ver };
  }
}
