import type { Digest } from './digest.ts';

/** What waits for *you*, by rail entry. Zero shows no badge. */
export interface Badges {
  /** Notes of mine that came back. */
  readonly today: number;
  /** Notes of others that wait for a verdict, for who may give one. */
  readonly review: number;
  /** Conflicts and refused changes of mine. */
  readonly sync: number;
}

/** @param mayReview whether this person may decide on a note; asked for the notes of others and for their own. */
export function badges(
  digests: Iterable<Digest>,
  staffId: string,
  mayReview: (own: boolean) => boolean,
): Badges {
  let today = 0;
  let review = 0;
  let sync = 0;
  for (const { items } of digests) {
    for (const item of items) {
      if (item.k === 'trouble' && item.ownerId === staffId) sync += 1;
      if (item.k !== 'note') continue;
      const own = item.authorId === staffId;
      if (item.state === 'returned' && own) today += 1;
      if (item.state === 'submitted' && mayReview(own)) review += 1;
    }
  }
  return { today, review, sync };
}
