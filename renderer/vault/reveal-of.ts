import { type Row, rowsOfType } from '#shared/entities/index.ts';
import { formatIban } from '#shared/kernel/iban.ts';
import { formatSsin } from '#shared/kernel/ssin.ts';

export type RevealCategory = 'ssin' | 'contactPoint' | 'bankAccount';

/** The closed values of a dossier, as they are written for people. */
export function revealOf(rows: readonly Row[], category: RevealCategory): string[] {
  if (category === 'ssin') return rowsOfType(rows, 'person').flatMap((row) => (row.body.ssin ? [formatSsin(row.body.ssin)] : []));
  if (category === 'contactPoint') return rowsOfType(rows, 'contact-point').map((row) => row.body.value);
  return rowsOfType(rows, 'bank-account').map((row) => formatIban(row.body.iban));
}
