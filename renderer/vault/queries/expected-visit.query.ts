import type { Channel, VisitReason } from '#shared/entities/codes.ts';
import { defineQuery } from './define-query.ts';

/** The appointment that brings this person here today, in the words a visit starts with. */
export interface ExpectedVisit {
  readonly appointmentId: string;
  readonly reason: VisitReason;
  readonly channel: Channel;
  /** Local hour of the appointment, HH:MM. */
  readonly at: string;
}

export const expectedVisitQuery = defineQuery<{ dossierId: string }, ExpectedVisit | null>({
  topics: () => ['digests'],
  run(context, { dossierId }) {
    const today = context.session.today;
    const items = context.digest(dossierId)?.items ?? [];
    for (const item of items) {
      if (item.k !== 'appointment' || item.on !== today) continue;
      if (item.state !== 'booked' && item.state !== 'arrived') continue;
      return { appointmentId: item.id, reason: item.reason, channel: item.place, at: item.at };
    }
    return null;
  },
});
