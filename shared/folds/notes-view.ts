import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { ReviewReason } from '#shared/entities/codes.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';

export interface NoteView {
  readonly id: string;
  readonly authorId: string;
  readonly state: BodyOf<'note'>['state'];
  readonly writtenOffline: boolean;
  /** Newest first. */
  readonly revisions: readonly { readonly no: number; readonly text: string; readonly on: Instant }[];
  readonly lastRevision: number;
  /** The latest verdict, whichever revision it was about. */
  readonly review: {
    readonly verdict: BodyOf<'review'>['verdict'];
    readonly reasonCode: ReviewReason | null;
    readonly text: string;
    readonly reviewerId: string;
    readonly on: Instant;
    readonly revision: number;
  } | null;
  /** Central or another device is ahead: the words of the last revision are not here yet. */
  readonly incomplete: boolean;
}

export interface ContactLine {
  readonly id: string;
  readonly on: PlainDate;
  readonly channel: BodyOf<'contact'>['channel'];
  readonly direction: 'in' | 'out';
  readonly outcome: BodyOf<'contact'>['outcome'];
  readonly subject: string | null;
  readonly staffId: string | null;
  readonly recovery: boolean;
}

/** Notes of a dossier with their versions and verdicts, the latest words first. */
export function notesOf(rows: readonly Row[]): NoteView[] {
  const revisions = rowsOfType(rows, 'note-revision');
  const reviews = rowsOfType(rows, 'review').filter((row) => row.body.subjectType === 'note');
  return rowsOfType(rows, 'note')
    .map(({ id, body }): NoteView => {
      const own = revisions
        .filter((row) => row.body.noteId === id)
        .map((row) => ({ no: row.body.no, text: row.body.text, on: row.body.on }))
        .sort((a, b) => b.no - a.no);
      const verdict = reviews
        .filter((row) => row.body.subjectId === id)
        .sort((a, b) => a.body.subjectRevision - b.body.subjectRevision || (a.body.on < b.body.on ? -1 : 1))
        .at(-1)?.body;
      return {
        id,
        authorId: body.authorId,
        state: body.state,
        writtenOffline: body.writtenOffline,
        revisions: own,
        lastRevision: body.lastRevision,
        review: verdict
          ? {
              verdict: verdict.verdict,
              reasonCode: verdict.reasonCode,
              text: verdict.text,
              reviewerId: verdict.reviewerId,
              on: verdict.on,
              revision: verdict.subjectRevision,
            }
          : null,
        incomplete: own[0]?.no !== body.lastRevision,
      };
    })
    .sort(
      (a, b) =>
        Number(b.state === 'returned') - Number(a.state === 'returned') ||
        compare(b.revisions[0]?.on ?? '', a.revisions[0]?.on ?? '') ||
        compare(a.id, b.id),
    );
}

/** Contacts of a dossier, newest first. */
export function contactsOf(rows: readonly Row[]): ContactLine[] {
  return rowsOfType(rows, 'contact')
    .map(({ id, body }) => ({
      id,
      on: body.on,
      channel: body.channel,
      direction: body.direction,
      outcome: body.outcome,
      subject: body.subject,
      staffId: body.staffId,
      recovery: body.purposes.includes('recovery'),
    }))
    .sort((a, b) => compare(b.on, a.on) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
