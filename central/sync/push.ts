import { hashOf } from '#shared/kernel/canonical-json.ts';
import {
  type MutationEnvelope,
  type MutationResult,
  type Poke,
  type PushAnswer,
  type PushRequest,
} from '#shared/sync/protocol.ts';
import type { Caller } from '../auth/sessions.ts';
import { ProblemError } from '../http/problem.ts';
import { applyRun, type Twin } from './apply-run.ts';
import { checkEpoch } from './check-request.ts';
import { findDevice } from './find-device.ts';
import { grantedTo } from './granted.ts';
import { DossierElsewhere, Route, type RouteRun } from './route.ts';
import type { SyncContext } from './sync-context.ts';
import type { PushStore } from './sync-store.ts';

/**
 * Takes in the changes of one device, in its order, each exactly once.
 * What arrives again is answered from what was stored; a number that means something else than before, or a hole in
 * the numbers, stops the request before anything happens. Every other change ends as applied, conflict or rejected:
 * no change of a person can hold up the ones behind it. A desk of any version may push: what lies on an old one is not
 * stranded there.
 */
export async function push(context: SyncContext, caller: Caller, request: PushRequest): Promise<PushAnswer> {
  checkEpoch(context.epoch, request.epoch);
  if (request.mutations.some(({ actor }) => actor !== caller.staff.staffId)) {
    throw new ProblemError('forbidden', { detail: 'A change belongs to somebody else.' });
  }
  const route = new Route(caller.staff);
  await context.store.transaction('read committed', async (tx) => {
    const device = await findDevice(tx, request.device, caller.staff.staffId, 'read');
    await checkOrder(tx, request, device.lastSeq);
    const foreign = route.unknown(request.mutations);
    if (foreign.length === 0) return;
    route.learn(await tx.placesOf(foreign));
    route.lend(
      caller.granted ??
        (await grantedTo(tx, caller.staff, context.clock.today())).map(({ dossierId }) => dossierId),
    );
  });
  let detours = 0;
  for (let rest = request.mutations; rest.length > 0; ) {
    const run = route.nextRun(rest);
    try {
      const moved = await takeIn(context, caller, request, run, route);
      if (moved !== null) context.poke.announce(moved);
      rest = rest.slice(run.mutations.length);
    } catch (error) {
      detours += 1;
      // Nothing of the run has happened: it is taken in where the dossier is now.
      if (!(error instanceof DossierElsewhere) || detours > MOST_DETOURS) throw error;
      route.learn(error.places);
    }
  }
  // Nobody is told that a change is kept before the disk has it; what was sent again waits for the first time too.
  await context.journal?.flushed();
  return answerOf(context, request);
}

/** A dossier does not change its office more often than this while one request waits. */
const MOST_DETOURS = 64;

/** One run in one transaction. */
function takeIn(
  context: SyncContext,
  caller: Caller,
  request: PushRequest,
  run: RouteRun,
  route: Route,
): Promise<Poke | null> {
  return context.store.transaction(
    'read committed',
    async (tx) => {
      const device = await findDevice(tx, request.device, caller.staff.staffId, 'forUpdate');
      // Since the order was checked, a copy of the same profile may have taken these numbers for something else.
      await checkKnown(tx, request.device, run.mutations, device.lastSeq);
      const fresh = run.mutations.filter(({ seq }) => seq > device.lastSeq);
      const first = fresh[0];
      if (first === undefined) return null;
      if (first.seq !== device.lastSeq + 1)
        throw new ProblemError('sequenceGap', { expectSeq: device.lastSeq + 1 });
      const twins = await twinsOf(tx, fresh, caller.staff.staffId);
      const poke = await applyRun(context, tx, {
        caller,
        deviceId: request.device,
        space: run.space,
        mutations: fresh,
        twins,
        route,
      });
      const { proto, device: deviceId, epoch } = request;
      const { staff } = caller;
      const lent = route.lent.length > 0 ? { granted: [...route.lent] } : {};
      context.journal?.note({ proto, device: deviceId, epoch, staff, ...lent, mutations: fresh });
      return poke;
    },
    [run.space],
  );
}

async function checkOrder(tx: PushStore, request: PushRequest, lastSeq: number): Promise<void> {
  const { mutations } = request;
  const hole = mutations.find(
    (mutation, index) => index > 0 && mutation.seq !== (mutations[index - 1]?.seq ?? 0) + 1,
  );
  const first = mutations[0];
  if (hole !== undefined || first === undefined || first.seq > lastSeq + 1) {
    throw new ProblemError('sequenceGap', { expectSeq: lastSeq + 1 });
  }
  await checkKnown(tx, request.device, mutations, lastSeq);
}

/** Numbers that are taken must stand for the very changes that took them. */
async function checkKnown(
  tx: PushStore,
  deviceId: string,
  mutations: readonly MutationEnvelope[],
  lastSeq: number,
): Promise<void> {
  const known = mutations.filter(({ seq }) => seq <= lastSeq);
  if (known.length === 0) return;
  const seqs = known.map(({ seq }) => seq);
  const hashes = new Map((await tx.resultsOf(deviceId, seqs)).map(({ seq, hash }) => [seq, hash]));
  if (known.some(({ seq, hash }) => hashes.get(seq) !== hash))
    throw new ProblemError('sequenceForked', { expectSeq: lastSeq + 1 });
}

async function storedOf(
  store: PushStore,
  request: PushRequest,
): Promise<Map<number, { hash: string; result: MutationResult }>> {
  const rows = await store.resultsOf(
    request.device,
    request.mutations.map(({ seq }) => seq),
  );
  return new Map(rows.map(({ seq, hash, result }) => [seq, { hash, result }]));
}

/**
 * Intents that were handed in before under another number: a cloned profile says everything twice. Their result is
 * told again; an id that belongs to somebody else's intent, or comes twice in one request, is `taken`.
 */
async function twinsOf(
  tx: PushStore,
  mutations: readonly MutationEnvelope[],
  staffId: string,
): Promise<Map<number, Twin>> {
  const rows = await tx.intentsOf(mutations.map(({ mid }) => mid));
  const known = new Map(rows.map((row) => [row.mid, row]));
  const twins = new Map<number, Twin>();
  const seen = new Set<string>();
  for (const { seq, mid } of mutations) {
    const before = known.get(mid);
    if (before) twins.set(seq, before.staffId === staffId ? before.result : 'taken');
    else if (seen.has(mid)) twins.set(seq, 'taken');
    seen.add(mid);
  }
  return twins;
}

async function answerOf(context: SyncContext, request: PushRequest): Promise<PushAnswer> {
  const stored = await storedOf(context.store.direct, request);
  const results = request.mutations.flatMap(({ seq }) => stored.get(seq)?.result ?? []);
  return { epoch: context.epoch, ackSeq: results.at(-1)?.seq ?? 0, results };
}

/** Whether the hash that came with a change is the hash of what came. */
export function hashHolds(mutation: MutationEnvelope): boolean {
  const { hash, ...rest } = mutation;
  try {
    return hashOf(rest) === hash;
  } catch {
    // Nested beyond what is hashed: kept as a case, like any other change that cannot be read.
    return false;
  }
}
