import { type AgendaDay, agendaView } from '#shared/folds/agenda-view.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { defineQuery } from './define-query.ts';

/** The visits of the person at this desk for some days from the business date on. */
export const agendaQuery = defineQuery<{ days: number }, readonly AgendaDay[]>({
  topics: () => ['digests', 'spaceRows', 'status'],
  async run(context, { days }) {
    const staffId = context.session.staff.staffId;
    const freshness = new Map<string, Instant | null>();
    for (const digest of context.digests()) {
      const concerned = digest.items.some((item) => item.k === 'appointment' && item.staffId === staffId);
      if (concerned) freshness.set(digest.dossierId, await context.freshness(digest.dossierId));
    }
    return agendaView({
      digests: context.digests(),
      spaceRows: await context.spaceRows(),
      staffId,
      from: context.session.today,
      days,
      held: (dossierId) => context.held(dossierId),
      freshness,
    });
  },
});
