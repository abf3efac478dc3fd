import type { Directory } from '#shared/entities/directory.ts';
import type { BodyOf, Row } from '#shared/entities/index.ts';
import { rowsOfType } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Card, DeskItem, Digest } from './digest.ts';
import { type DiffRun, wordDiff } from './word-diff.ts';

/** One line of the supervisor's queue. */
export interface ReviewLine {
  readonly noteId: string;
  readonly dossierId: string;
  readonly card: Card;
  readonly authorId: string;
  readonly authorName: string;
  readonly submittedAt: Instant;
  readonly writtenOffline: boolean;
  readonly revision: number;
  /** The reviewer wrote it: shown, and never offered for a verdict. */
  readonly own: boolean;
}

export function staffName(directory: Directory, staffId: string): string {
  return directory.staff.find((staff) => staff.staffId === staffId)?.name ?? staffId;
}

type NoteItem = Extract<DeskItem, { k: 'note' }>;

function waitingNotes(digest: Digest): NoteItem[] {
  return digest.items.filter((item): item is NoteItem => item.k === 'note' && item.state === 'submitted');
}

/** Notes waiting for a verdict, the longest waiting first; one's own at the end. */
export function reviewQueue(
  digests: Iterable<Digest>,
  reviewerId: string,
  directory: Directory,
): ReviewLine[] {
  const lines: ReviewLine[] = [];
  for (const digest of digests) {
    for (const note of waitingNotes(digest)) {
      lines.push({
        noteId: note.id,
        dossierId: digest.dossierId,
        card: digest.card,
        authorId: note.authorId,
        authorName: staffName(directory, note.authorId),
        submittedAt: note.submittedAt,
        writtenOffline: note.writtenOffline,
        revision: note.lastRevision,
        own: note.authorId === reviewerId,
      });
    }
  }
  return lines.sort(
    (a, b) =>
      Number(a.own) - Number(b.own) || compare(a.submittedAt, b.submittedAt) || compare(a.noteId, b.noteId),
  );
}

export interface ReviewCheck {
  readonly id: 'identityProof' | 'visitContact' | 'amountsDated' | 'informationGiven' | 'dutyTopics';
  readonly state: 'met' | 'missing';
}

/** One step of a note's life, oldest first. */
export interface ReviewStep {
  readonly kind: 'written' | 'amended' | 'returned' | 'approved';
  readonly at: Instant;
  readonly staffId: string;
  readonly revision: number;
  readonly reasonCode: BodyOf<'review'>['reasonCode'];
  readonly text: string | null;
  readonly offline: boolean;
}

export interface ReviewItem {
  readonly noteId: string;
  readonly dossierId: string;
  readonly state: BodyOf<'note'>['state'];
  readonly authorId: string;
  readonly revision: number;
  readonly text: string;
  /** Against the version before; null when this is the first. */
  readonly diff: readonly DiffRun[] | null;
  readonly visit: BodyOf<'visit'> | null;
  readonly steps: readonly ReviewStep[];
  readonly checks: readonly ReviewCheck[];
  /** Payments received and lines booked after the note was written: what the author could not know. */
  readonly accountMovedSince: boolean;
}

/** Everything a reviewer reads about one note; null when the dossier does not hold it. */
export function reviewItem(rows: readonly Row[], noteId: string): ReviewItem | null {
  const note = rowsOfType(rows, 'note').find((row) => row.id === noteId);
  if (!note) return null;
  const revisions = rowsOfType(rows, 'note-revision')
    .filter((row) => row.body.noteId === noteId)
    .sort((a, b) => a.body.no - b.body.no);
  const last = revisions.at(-1);
  if (!last) return null;
  const previous = revisions.at(-2);
  const reviews = rowsOfType(rows, 'review').filter(
    (row) => row.body.subjectType === 'note' && row.body.subjectId === noteId,
  );
  const visit = rowsOfType(rows, 'visit').find((row) => row.id === note.body.visitId)?.body ?? null;
  const steps: ReviewStep[] = [
    ...revisions.map(
      (row): ReviewStep => ({
        kind: row.body.no === 1 ? 'written' : 'amended',
        at: row.body.on,
        staffId: row.createdBy,
        revision: row.body.no,
        reasonCode: null,
        text: null,
        offline: row.body.no === 1 && note.body.writtenOffline,
      }),
    ),
    ...reviews.flatMap((row): ReviewStep[] =>
      row.body.verdict === 'comment'
        ? []
        : [
            {
              kind: row.body.verdict,
              at: row.body.on,
              staffId: row.body.reviewerId,
              revision: row.body.subjectRevision,
              reasonCode: row.body.reasonCode,
              text: row.body.text === '' ? null : row.body.text,
              offline: false,
            },
          ],
    ),
  ].sort((a, b) => compare(a.at, b.at) || a.revision - b.revision);
  const writtenAt = last.body.on;
  return {
    noteId,
    dossierId: note.dossierId ?? '',
    state: note.body.state,
    authorId: note.body.authorId,
    revision: note.body.lastRevision,
    text: last.body.text,
    diff: previous ? wordDiff(previous.body.text, last.body.text) : null,
    visit,
    steps,
    checks: checksOf(rows, note, last.body.text),
    accountMovedSince: rows.some(
      (row) => (row.type === 'payment' || row.type === 'contribution-line') && row.recordedOn > writtenAt,
    ),
  };
}

/** 30/11, 30.11.2026, T3, K3 2026, 2026; never the thousands of an amount. */
const DATE_OR_QUARTER =
  /(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])(?![\d,])|\b[TKQ][1-4]\b|\b20\d{2}\b(?![.,]\d|\s*€)/u;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What can be read off the dossier without judging the words. */
function checksOf(rows: readonly Row[], note: Row<'note'>, text: string): ReviewCheck[] {
  const person = rowsOfType(rows, 'person')[0];
  const visitId = note.body.visitId;
  const contact = rowsOfType(rows, 'contact').some((row) => visitId !== null && row.body.visitId === visitId);
  const told = rowsOfType(rows, 'information-given').some(
    (row) => visitId !== null && row.body.visitId === visitId,
  );
  // An amount in the words must stand beside a date or a quarter, or nobody can check it later.
  const amounts = /\d\s*(?:€|EUR\b)|€\s*\d/iu.test(text);
  const dated = DATE_OR_QUARTER.test(text);
  const checks: ReviewCheck[] = [
    { id: 'visitContact', state: contact ? 'met' : 'missing' },
    { id: 'informationGiven', state: told ? 'met' : 'missing' },
  ];
  if (person) checks.unshift({ id: 'identityProof', state: person.body.identityProof ? 'met' : 'missing' });
  if (amounts) checks.push({ id: 'amountsDated', state: dated ? 'met' : 'missing' });
  return checks;
}
