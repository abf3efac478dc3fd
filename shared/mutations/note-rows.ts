import type { BodyOf, Row } from '#shared/entities/index.ts';
import type { MutationContext } from './define-mutation.ts';
import { newRow } from './rows.ts';

interface NewNote {
  readonly noteId: string;
  readonly revisionId: string;
  readonly text: string;
  readonly topics: string[];
}

interface Where {
  readonly dossierId: string;
  /** The visit it came from; null for a note written outside one. */
  readonly visitId: string | null;
  readonly offline: boolean;
  /** What it speaks of, when that was gathered. */
  readonly links?: BodyOf<'note-revision'>['links'];
}

/** A note as its author hands it in for review, with its first revision. */
export function noteRows(
  { noteId, revisionId, text, topics }: NewNote,
  { dossierId, visitId, offline, links }: Where,
  context: MutationContext,
): readonly Row[] {
  return [
    newRow(
      'note',
      noteId,
      dossierId,
      {
        authorId: context.actor.staffId,
        visitId,
        topics,
        lastRevision: 1,
        reviewId: null,
        writtenOffline: offline,
        state: 'submitted',
      },
      context,
    ),
    newRow(
      'note-revision',
      revisionId,
      dossierId,
      {
        noteId,
        no: 1,
        text,
        links: links ?? { snapshotIds: [], pageIds: [], requestIds: [] },
        on: context.at,
      },
      context,
    ),
  ];
}
