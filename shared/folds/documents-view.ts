import { type BodyOf, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { AttachmentFile } from '#shared/entities/visit/attachment-file.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';

type Body = BodyOf<'supporting-document'>;

/** One paper of a dossier as it is listed. */
export interface DocumentLine {
  readonly id: string;
  readonly kind: Body['kind'];
  readonly title: string;
  readonly receivedOn: PlainDate;
  readonly recordedOn: Instant;
  readonly from: string | null;
  readonly visitId: string | null;
  /** What can be looked at; null for a page signed on screen and for a paper only seen. */
  readonly file: (AttachmentFile & { readonly hash: string }) | null;
  /** A page signed on screen, with its hash. */
  readonly signed: boolean;
  readonly createdBy: string;
  /** Facts of health: its title and content are opened with a reason only. */
  readonly health: boolean;
}

/** The papers of a dossier, latest first; those taken off it are left out. */
export function documentsOf(rows: readonly Row[]): DocumentLine[] {
  return rowsOfType(rows, 'supporting-document')
    .filter(({ body }) => body.detached === undefined)
    .map(({ id, body, recordedOn, createdBy }) => ({
      id,
      kind: body.kind,
      title: body.title,
      receivedOn: body.receivedOn,
      recordedOn,
      from: body.from,
      visitId: body.visitId ?? null,
      file: body.file === undefined || body.blobHash === null ? null : { ...body.file, hash: body.blobHash },
      signed: body.file === undefined && body.blobHash !== null,
      createdBy,
      health: body.tier === 'H',
    }))
    .sort((a, b) => compare(b.recordedOn, a.recordedOn) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
