import type { Row } from '#shared/entities/index.ts';
import { assert } from '#shared/kernel/assert.ts';
import { todayFrom } from '#shared/kernel/plain-date.ts';
import { type MutationContext, rejected } from '#shared/mutations/define-mutation.ts';
import type { MutationEnvelope, MutationResult, Poke } from '#shared/sync/protocol.ts';
import type { Caller } from '../auth/sessions.ts';
import {
  type Decided,
  decide,
  officeAfter,
  type Prepared,
  prepare,
  rowsOf,
  troubleId,
  type Writer,
} from './decide.ts';
import { digestsAfter } from './digest-store.ts';
import { type DossierFacts, lockDossiers } from './dossier-facts.ts';
import { DossierElsewhere, type Route } from './route.ts';
import { RunWorld } from './run-world.ts';
import { stampRow } from './stamp-row.ts';
import { storableArgs, storableText } from './storable.ts';
import type { SyncContext } from './sync-context.ts';
import type { MutationRecord, PushStore } from './sync-store.ts';

export interface Run {
  readonly caller: Caller;
  readonly deviceId: string;
  readonly space: string;
  readonly mutations: readonly MutationEnvelope[];
  /** Changes whose `mid` is known already, by `seq`. */
  readonly twins: ReadonlyMap<number, Twin>;
  readonly route: Route;
  /** Why none of them may happen: each becomes a case with this code. */
  readonly quarantine?: string | null;
}

/** The result that the same intent got before, or `taken` when the id belongs to another intent. */
export type Twin = MutationResult | 'taken';

/**
 * Consecutive changes of one device in one space, in one transaction. The device is locked already; then rows, then
 * dossiers, each in their order, and the space last: its row orders the writers and is held for the writing only.
 * @returns what to poke, or null when nothing that others see has moved
 */
export async function applyRun(context: SyncContext, tx: PushStore, run: Run): Promise<Poke | null> {
  const prepared = run.mutations.map((mutation) =>
    prepare(mutation, run.caller, run.deviceId, run.space, run.route.refusal(mutation, run.space)),
  );
  const world = new RunWorld(tx, run.space);
  await world.load(prepared.flatMap(({ reads }) => reads));
  const dossiers = await lockDossiers(
    tx,
    run.space,
    prepared.flatMap(({ dossierId }) => dossierId ?? []),
    run.caller.staff.roles,
  );
  await noneElsewhere(tx, prepared, dossiers);
  const decided: Decided[] = [];
  for (const one of prepared) {
    const twin = run.twins.get(one.mutation.seq);
    if (twin !== undefined && twin !== 'taken') continue;
    const refusal = twin === 'taken' ? 'midTaken' : (run.quarantine ?? null);
    const outcome = refusal === null ? await decide(one, world, dossiers) : rejected(refusal);
    const done = { prepared: one, outcome };
    const dossierId = one.dossierId !== null && dossiers.exists(one.dossierId) ? one.dossierId : null;
    const theirs =
      outcome.kind === 'conflict'
        ? await lastWriter(tx, run.space, world.find(`${outcome.on.type}:${outcome.on.id}`))
        : null;
    const at = contextOf(one, run);
    const owner = ownerOf(one, dossiers, run);
    for (const row of rowsOf(done, run.deviceId, world, at, theirs, dossierId, owner)) world.put(row);
    decided.push(done);
  }
  const target = officeAfter(
    world.changes().map(({ row }) => row),
    run.space,
  );
  return target === run.space
    ? writeHere(context, tx, run, world, decided)
    : writeThere(context, tx, run, world, decided, target);
}

async function writeHere(
  context: SyncContext,
  tx: PushStore,
  run: Run,
  world: RunWorld,
  decided: readonly Decided[],
): Promise<Poke | null> {
  const changes = world.changes();
  const digests = await digestsAfter(
    tx,
    run.space,
    changes.map(({ row }) => row),
  );
  const ver = await nextVersion(tx, run.space, changes.length > 0);
  const stamped = changes.map(({ row, before }) => ({ row: stampRow(row, before, ver), before }));
  await tx.write(run.space, {
    inserted: stamped.flatMap(({ row, before }) => (before === null ? [row] : [])),
    updated: stamped.flatMap(({ row, before }) => (before === null ? [] : [row])),
    digests: digests.map((digest) => ({ ...digest, ver })),
  });
  await recordMutations(context, tx, run, decided, ver);
  return stamped.some(({ row }) => row.type !== 'audit-entry') ? { [run.space]: ver } : null;
}

/**
 * A run of one change that takes a dossier to another office: gone from the one and whole in the other at once. Versions
 * of offices have nothing to do with each other, so that every row gets one of the new office.
 */
async function writeThere(
  context: SyncContext,
  tx: PushStore,
  run: Run,
  world: RunWorld,
  decided: readonly Decided[],
  target: string,
): Promise<Poke> {
  const changes = world.changes();
  const [dossierId] = changes.flatMap(({ row }) => row.dossierId ?? []);
  assert(dossierId !== undefined, 'what moves is a dossier');
  const digests = await digestsAfter(
    tx,
    run.space,
    changes.map(({ row }) => row),
    target,
  );
  const vers = new Map<string, number>();
  // Whoever needs both takes them in the same order.
  for (const space of [run.space, target].sort()) vers.set(space, await tx.nextVersion(space));
  const [fromVer = 0, toVer = 0] = [vers.get(run.space), vers.get(target)];
  await tx.moveDossier({ dossierId, from: run.space, to: target, fromVer, toVer, at: context.clock.now() });
  await tx.write(target, {
    inserted: changes.flatMap(({ row, before }) => (before === null ? [stampRow(row, null, toVer)] : [])),
    updated: changes.flatMap(({ row, before }) => (before === null ? [] : [stampRow(row, null, toVer)])),
    digests: digests.map((digest) => ({ ...digest, ver: toVer })),
  });
  await recordMutations(context, tx, { ...run, space: target }, decided, toVer);
  return { [run.space]: fromVer, [target]: toVer };
}

/** Between the planning of a run and its locks a dossier may have moved: the run is planned again. */
async function noneElsewhere(
  tx: PushStore,
  prepared: readonly Prepared[],
  dossiers: DossierFacts,
): Promise<void> {
  const missing = prepared.flatMap(({ dossierId }) =>
    dossierId === null || dossiers.exists(dossierId) ? [] : [dossierId],
  );
  if (missing.length === 0) return;
  const places = await tx.placesOf([...new Set(missing)]);
  // Also one that came back while its lock was waited for.
  if (places.length > 0) throw new DossierElsewhere(places);
}

/** Whose a refused change is: its author's, or where they have no say any more, the person of contact's. */
function ownerOf({ dossierId }: Prepared, dossiers: DossierFacts, { caller, space }: Run): string {
  if (caller.staff.spaces.includes(space) || dossierId === null) return caller.staff.staffId;
  return dossiers.adviserOf(dossierId) ?? NOBODY;
}

/** The supervisors of the office find it. */
const NOBODY = '';

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

async function nextVersion(tx: PushStore, spaceId: string, moves: boolean): Promise<number> {
  if (moves) return tx.nextVersion(spaceId);
  const ver = await tx.spaceVersion(spaceId);
  assert(ver !== null, 'a change is decided in an office that exists');
  return ver;
}

async function lastWriter(tx: PushStore, spaceId: string, row: Row | null): Promise<Writer | null> {
  return row === null ? null : tx.writerOf(spaceId, row.ver);
}

async function recordMutations(
  context: SyncContext,
  tx: PushStore,
  run: Run,
  decided: readonly Decided[],
  ver: number,
): Promise<void> {
  const outcomes = new Map(decided.map(({ prepared, outcome }) => [prepared.mutation.seq, outcome]));
  const records = run.mutations.map((mutation): MutationRecord => {
    const twin = run.twins.get(mutation.seq);
    const outcome = outcomes.get(mutation.seq);
    return {
      seq: mutation.seq,
      mid: twin ? null : mutation.mid,
      staffId: run.caller.staff.staffId,
      spaceId: run.space,
      name: storableText(mutation.name),
      args: storableArgs(mutation.args).args,
      hash: mutation.hash,
      result:
        twin !== undefined && twin !== 'taken'
          ? { ...twin, seq: mutation.seq }
          : resultOf(run.deviceId, mutation.seq, outcome, ver),
      ver,
      deviceTime: mutation.deviceTime,
      receivedAt: context.clock.now(),
    };
  });
  await tx.record(run.deviceId, records);
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
