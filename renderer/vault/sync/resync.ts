import type { Digest } from '#shared/folds/digest.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { bucketOf } from '#shared/sync/bucket-sums.ts';
import { cardInPassing } from '../storage/digest-block.ts';
import type { Failure } from './problem.ts';
import { type SpacePart, withFetched } from './read-pull.ts';
import type { EngineParts } from './sync-state.ts';

/** What of a desk is asked here. */
interface Parts {
  readonly desk: Pick<EngineParts['desk'], 'baseDigests'>;
  readonly store: Pick<EngineParts['store'], 'holds'>;
  readonly central: Pick<EngineParts['central'], 'digests'>;
}

type Fetch = (ids: readonly string[]) => Promise<Result<SpacePart['dossiers'], Failure>>;

/**
 * What a list of names and versions says to a desk that was away for too long: dossiers that differ are fetched, the
 * others of the office are gone, and so are those that left while they were asked for, but not those that came after the
 * list was made: what moved since follows it. Nothing that is equal travels.
 * @param isWhole whether this desk holds whole dossiers of everybody
 * @param isAnew whether its first load is not over, or nothing has followed it: its cards came before it, and say nothing of
 *   the dossiers that lie here
 * @returns the part with what was fetched in it, and with everything that is gone
 */
export async function resynced(
  parts: Parts,
  part: SpacePart,
  isWhole: boolean,
  isAnew: boolean,
  fetch: Fetch,
): Promise<Result<SpacePart, Failure>> {
  const { manifest, space } = part;
  if (manifest === null) return ok(part);
  const { desk, store } = parts;
  const mine = [...desk.baseDigests()].filter(([, digest]) => cardInPassing(digest).spaceId === space);
  const known = new Map(mine.map(([id, { ver }]) => [id, ver]));
  const moved = [...manifest].flatMap(([id, ver]) => (!isAnew && known.get(id) === ver ? [] : [id]));
  const fetched = await fetch(moved.filter((id) => isWhole || store.holds(id)));
  if (!fetched.ok) return fetched;
  // Closed ones, and those of which this desk has the card only.
  const whole = new Set(fetched.value.map(({ id }) => id));
  const cards = await cardsOf(
    parts,
    space,
    moved.filter((id) => !whole.has(id)),
  );
  if (!cards.ok) return cards;
  const come = new Set([...part.puts, ...part.digests].map(({ dossierId }) => dossierId));
  const answered = new Set([...whole, ...cards.value.map(({ dossierId }) => dossierId)]);
  // Left since the list was made: neither rows nor a card of it are in the office any more.
  const left = new Set(moved.filter((id) => !answered.has(id)));
  const stays = (id: string): boolean => (manifest.has(id) && !left.has(id)) || come.has(id);
  const gone = mine.flatMap(([id]) => (stays(id) ? [] : [{ id, ver: part.ver }]));
  return ok({
    ...withFetched(part, fetched.value),
    digests: [...part.digests, ...cards.value],
    gone: [...part.gone, ...gone],
  });
}

/** Cards come by the bucket: those of the buckets concerned, each once. */
async function cardsOf(
  { central }: Parts,
  space: string,
  ids: readonly string[],
): Promise<Result<readonly Digest[], Failure>> {
  const wanted = new Set(ids);
  const cards: Digest[] = [];
  for (const bucket of new Set(ids.map(bucketOf))) {
    const digests = await central.digests(space, bucket);
    if (!digests.ok) return digests;
    cards.push(...digests.value.filter(({ dossierId }) => wanted.has(dossierId)));
  }
  return ok(cards);
}
