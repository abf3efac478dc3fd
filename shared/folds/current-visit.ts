import type { Channel, VisitReason } from '#shared/entities/codes.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Card, Digest } from './digest.ts';

/** The visit somebody has under way; one at a time. */
export interface CurrentVisit {
  readonly visitId: string;
  readonly dossierId: string;
  readonly card: Card;
  readonly channel: Channel;
  readonly reason: VisitReason;
  readonly appointmentId: string | null;
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
        channel: item.channel,
        reason: item.reason,
        appointmentId: item.appointmentId,
        startedAt: item.startedAt,
        paused: item.state === 'paused',
      };
    }
  }
  return found;
}
