import type { Digest } from '#shared/folds/digest.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { bucketOf, bucketSums } from '#shared/sync/bucket-sums.ts';
import { cardInPassing } from '../storage/digest-block.ts';
import type { Timers } from '../storage/watchdog.ts';
import type { AppliedBatch } from './apply-parts.ts';
import type { Failure } from './problem.ts';
import type { SpacePart } from './read-pull.ts';
import type { EngineParts } from './sync-state.ts';

const AT_ONCE = 1_000;

type Fetch = (ids: readonly string[]) => Promise<Result<SpacePart['dossiers'], Failure>>;

/**
 * Compares the cards of an office with central's, bucket by bucket, whatever the cursor says, and fetches the buckets
 * that differ. Null when all is equal, `moved` when central has moved on since the pull, or lives another life.
 * `again`: something that should go has changes that wait here.
 * @param at how far that pull came
 * @param isWhole whether this desk holds whole dossiers of everybody
 */
export async function differences(
  { central, desk, store, keyOf, now, timers }: EngineParts,
  space: string,
  at: { readonly epoch: string | null; readonly ver: number },
  isWhole: boolean,
  fetch: Fetch,
): Promise<Result<(AppliedBatch & { readonly again: boolean }) | 'moved' | null, Failure>> {
  const answer = await central.buckets(space);
  if (!answer.ok) return answer;
  const { ver, epoch = at.epoch } = answer.value;
  if (ver !== at.ver || epoch !== at.epoch) return ok('moved');
  const mine = await cardsOf(space, [...desk.baseDigests()], timers);
  const sums = bucketSums(mine.map(({ dossierId, ver: of }) => ({ id: dossierId, ver: of })));
  const differ = sums.flatMap((sum, bucket) => (sum === answer.value.sums[bucket] ? [] : [bucket]));
  if (differ.length === 0) return ok(null);
  const theirs = new Map<string, Digest>();
  for (const bucket of differ) {
    const digests = await central.digests(space, bucket);
    if (!digests.ok) return digests;
    for (const digest of digests.value) theirs.set(digest.dossierId, digest);
  }
  const known = new Map(mine.map((digest) => [digest.dossierId, digest.ver]));
  const moved = [...theirs.values()].filter(({ dossierId, ver: of }) => known.get(dossierId) !== of);
  const busy = new Set(
    desk.outbox.flatMap((intent) => (intent.outcome === null ? (intent.dossierId ?? []) : [])),
  );
  const needless = mine.flatMap(({ dossierId }) =>
    differ.includes(bucketOf(dossierId)) && !theirs.has(dossierId) ? [dossierId] : [],
  );
  const gone = needless.filter((id) => !busy.has(id));
  const closed = moved.filter(({ card }) => !desk.mayHold(card)).map(({ dossierId }) => dossierId);
  const wanted = moved.filter(
    ({ dossierId, card }) => desk.mayHold(card) && (isWhole || store.holds(dossierId)),
  );
  const fetched = await fetch(wanted.map(({ dossierId }) => dossierId));
  if (!fetched.ok) return fetched;
  const cards = new Map(moved.map((digest) => [digest.dossierId, digest]));
  for (const { id, rows } of fetched.value) {
    const digest = digestOf(rows, keyOf(space));
    if (digest) cards.set(id, digest);
  }
  return ok({
    dossiers: fetched.value.map(({ id, rows }) => ({ id, held: { rows, confirmedAt: now() } })),
    bundles: [],
    digests: [...cards.values()],
    droppedDossiers: [...gone, ...closed],
    droppedDigests: gone,
    spaces: [],
    again: gone.length < needless.length,
  });
}

/** A few at a time: cards that nobody looked at yet are read now, and whoever asks for something meanwhile is served. */
async function cardsOf(
  space: string,
  all: readonly (readonly [string, Digest])[],
  timers: Timers,
): Promise<readonly Digest[]> {
  const mine: Digest[] = [];
  for (const [nth, [, digest]] of all.entries()) {
    if (nth % AT_ONCE === AT_ONCE - 1) await new Promise<void>((go) => timers.set(0, go));
    if (cardInPassing(digest).spaceId === space) mine.push(digest);
  }
  return mine;
}
