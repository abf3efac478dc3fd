import { type Row, rowsOfType } from '#shared/entities/index.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import {
  pageHash,
  type Signature,
  type SignedPage,
  signatureSchema,
  signedPageSchema,
} from '#shared/life-events/forms/signed-page.ts';

/** A page that was signed on the screen, as it was kept. */
export interface SignedBefore {
  readonly on: PlainDate;
  readonly title: string;
  readonly hash: string;
  /** The words that were signed; null when what is kept of them is not what the hash was made of. */
  readonly page: SignedPage | null;
  readonly signature: Signature | null;
}

/**
 * The page of that title signed on that day, the last one. Its words and its signature stand in the request it filed:
 * what is shown and printed afterwards is that page, not the form as it would be filled now.
 */
export function signedBefore(rows: readonly Row[], title: string, on: PlainDate): SignedBefore | null {
  const paper = rowsOfType(rows, 'supporting-document').findLast(
    ({ body }) =>
      body.title === title && body.receivedOn === on && body.blobHash !== null && body.file === undefined,
  );
  const hash = paper?.body.blobHash ?? null;
  if (paper === undefined || hash === null) return null;
  const details = rowsOfType(rows, 'request').find(({ body }) => body.documentIds.includes(paper.id))?.body
    .details;
  const page = signedPageSchema.safeParse(details?.['page']);
  const signature = signatureSchema.safeParse(details?.['signature']);
  const whole = page.success && pageHash(page.data) === hash;
  return {
    on: paper.body.receivedOn,
    title,
    hash,
    page: whole ? page.data : null,
    signature: whole && signature.success ? signature.data : null,
  };
}
