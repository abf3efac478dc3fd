import type { Staff } from '#shared/entities/directory.ts';
import { can } from '#shared/permissions/can.ts';
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

export function badges(digests: Iterable<Digest>, staff: Pick<Staff, 'staffId' | 'roles'>): Badges {
  let today = 0;
  let review = 0;
  let sync = 0;
  for (const { items } of digests) {
    for (const item of items) {
      if (item.k === 'trouble' && item.ownerId === staff.staffId) sync += 1;
      if (item.k !== 'note') continue;
      const own = item.authorId === staff.staffId;
      if (item.state === 'returned' && own) today += 1;
      if (item.state === 'submitted' && can(staff.roles, 'review.decide', own).allowed) review += 1;
    }
  }
  return { today, review, sync };
}
