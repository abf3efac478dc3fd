import { type CurrentVisit, currentVisit } from '#shared/folds/current-visit.ts';
import { defineQuery } from './define-query.ts';

/** The visit the person at this desk has under way, or null. */
export const currentVisitQuery = defineQuery<Record<string, never>, CurrentVisit | null>({
  topics: () => ['digests'],
  run: (context) => currentVisit(context.digests(), context.session.staff.staffId),
});
