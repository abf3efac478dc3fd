import { type Row, rowsOfType } from '#shared/entities/index.ts';
import { formatIban } from '#shared/kernel/iban.ts';
import { formatSsin } from '#shared/kernel/ssin.ts';
import type { Revealed } from './contract.ts';

export type RevealCategory = 'ssin' | 'contactPoint' | 'bankAccount';

/** The closed values of a dossier, as they are written for people. */
export function revealOf(rows: readonly Row[], category: RevealCategory): Revealed[] {
  if (category === 'ssin')
    return [
      ...rowsOfType(rows, 'person').flatMap(({ id, body }) =>
        body.ssin ? [{ id, value: formatSsin(body.ssin) }] : [],
      ),
      // What somebody proposes to make of it, under the name of the proposal.
      ...rowsOfType(rows, 'identity-correction').flatMap(({ id, body }) =>
        body.to.ssin ? [{ id, value: formatSsin(body.to.ssin) }] : [],
      ),
    ];
  if (category === 'contactPoint')
    return rowsOfType(rows, 'contact-point').map(({ id, body }) => ({ id, value: body.value }));
  return rowsOfType(rows, 'bank-account').map(({ id, body }) => ({ id, value: formatIban(body.iban) }));
}
