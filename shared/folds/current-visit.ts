import type { VisitReason } from '#shared/entities/codes.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Card, Digest } from './digest.ts';

/** The visit somebody has under way; one at a time. */
export interface CurrentVisit {
  readonly visitId: string;
  readonly dossierId: string;
  readonly card: Card;
  readonly reason: VisitReason;
  readonly startedAt: Instant;
  readonly paused: boolean;
}

/** The author's open visit, the latest one if a crash ever left two. */
export function currentVisit(digests: Iterable<Digest>, staffId: string): CurrentVisit | null {
  let found: CurrentVisit | null = null;
  for (const digest of digests) {
    for (const item of digest.items) {
      if (item.k !== 'visit' || item.authorId !== staffId) continue;
      if (found && found.startedAt >= item.startedAt) continue;
      found = {
        visitId: item.id,
        dossierId: digest.dossierId,
        card: digest.card,
        reason: item.reason,
        startedAt: item.startedAt,
        paused: item.state === 'paused',
      };
    }
  }
  return found;
}
