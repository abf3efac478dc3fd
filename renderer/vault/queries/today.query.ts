import { type Badges, badges } from '#shared/folds/badges.ts';
import { type TodayView, todayView } from '#shared/folds/today-view.ts';
import { can } from '#shared/permissions/can.ts';
import { defineQuery } from './define-query.ts';

export const todayQuery = defineQuery<Record<string, never>, TodayView>({
  topics: () => ['digests', 'drafts', 'session'],
  async run(context) {
    const { staff, today } = context.session;
    return todayView({ digests: context.digests(), staff, today, drafts: await context.drafts() });
  },
});

/** What waits for the person at this desk, by rail entry. */
export const badgesQuery = defineQuery<Record<string, never>, Badges>({
  topics: () => ['digests', 'session'],
  run(context) {
    const { staffId, roles } = context.session.staff;
    return badges(context.digests(), staffId, (own) => can(roles, 'review.decide', own).allowed);
  },
});
