import { type Row, rowsOfType } from '#shared/entities/index.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';

/** A dossier that somebody of another office holds, or will hold from a later day. */
export interface LoanNow {
  readonly grantId: string;
  readonly staffId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly because: string;
}

/** Loans that count today or later, the first to end first; one that was taken back is none. */
export function loansOf(rows: readonly Row[], today: PlainDate): LoanNow[] {
  return rowsOfType(rows, 'dossier-grant')
    .filter(({ body }) => body.endedOn === null && body.to >= today)
    .map(({ id, body: { staffId, from, to, because } }) => ({ grantId: id, staffId, from, to, because }))
    .sort((a, b) => a.to.localeCompare(b.to) || a.grantId.localeCompare(b.grantId));
}
