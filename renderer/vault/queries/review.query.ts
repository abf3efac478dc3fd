import { type ReviewItem, type ReviewLine, reviewItem, reviewQueue } from '#shared/folds/review-view.ts';
import { defineQuery } from './define-query.ts';

export const reviewQueueQuery = defineQuery<Record<string, never>, readonly ReviewLine[]>({
  topics: () => ['digests'],
  run: (context) => reviewQueue(context.digests(), context.session.staff.staffId, context.session.directory),
});

/** One note with its history; null until its dossier was opened with a purpose, or when it is not held here. */
export const reviewItemQuery = defineQuery<{ dossierId: string; noteId: string }, ReviewItem | null>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`],
  async run(context, { dossierId, noteId }) {
    if (!context.opened(dossierId)) return null;
    const rows = await context.rows(dossierId);
    return rows ? reviewItem(rows, noteId) : null;
  },
});
