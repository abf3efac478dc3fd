import { findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Period } from '#shared/kernel/period.ts';
import { yearOf } from '#shared/kernel/plain-date.ts';
import { deskItemsOf } from './desk-items-of.ts';
import type { Card, Digest } from './digest.ts';
import type { KeyOf } from './key-of.ts';
import { phoneDigits } from './phone-digits.ts';

/**
 * Card and desk items of one dossier from all its rows; null while the dossier row itself is not there.
 * A pure function of the rows, whatever their order, and of no date: desk and central get the same bytes.
 * `ver` leaves audit entries out, so that looking at a dossier does not send its card again to everybody.
 */
export function digestOf(rows: readonly Row[], keyOf: KeyOf): Digest | null {
  const card = cardOf(rows, keyOf);
  if (!card) return null;
  const ver = rows.reduce((most, row) => (row.type === 'audit-entry' ? most : Math.max(most, row.ver)), 0);
  return { dossierId: card.dossierId, ver, card, items: deskItemsOf(rows, card.dossierId) };
}

function cardOf(rows: readonly Row[], keyOf: KeyOf): Card | null {
  const dossier = findRow(rows, 'dossier');
  if (!dossier) return null;
  const person = findRow(rows, 'person');
  const company = findRow(rows, 'company');
  const address = placeOf(rows, dossier.body.kind);
  const affiliations = rowsOfType(rows, 'affiliation').filter((row) => row.body.state !== 'cancelled');
  const affiliation = current(affiliations);
  const assignments = rowsOfType(rows, 'adviser-assignment');
  const since = affiliations.map((row) => yearOf(row.body.period.from)).sort((a, b) => a - b)[0];
  const declared = [...(affiliation?.body.categoryDeclared ?? [])]
    .sort((a, b) => compare(a.from, b.from))
    .at(-1);
  return {
    dossierId: dossier.dossierId ?? dossier.id,
    spaceId: dossier.spaceId,
    kind: dossier.body.kind,
    number: dossier.body.dossierNumber,
    name: company?.body.name ?? person?.body.familyName ?? '',
    givenNames: person?.body.givenNames ?? '',
    birthDate: person?.body.birthDate ?? null,
    ssinTail: person?.body.ssin?.slice(-2) ?? null,
    enterpriseNumber: company?.body.enterpriseNumber ?? affiliation?.body.enterpriseNumber ?? null,
    language: dossier.body.language,
    place: address?.body.locality ?? '',
    postalCode: address?.body.postalCode ?? '',
    trade: company?.body.tradeText ?? affiliation?.body.tradeText ?? null,
    category: declared?.category ?? null,
    since: since ?? (company ? yearOf(company.body.createdOn) : null),
    status: dossier.body.status,
    phones: phonesOf(rows),
    linkedNames: linkedNamesOf(rows),
    keys: keysOf(rows, keyOf),
    protected: dossier.body.protected !== null,
    adviserId: current(assignments.filter((row) => row.body.role === 'primary'))?.body.staffId ?? null,
    backupId: current(assignments.filter((row) => row.body.role === 'backup'))?.body.staffId ?? null,
    keepOffline: sortedUnique(dossier.body.keepOffline),
  };
}

const placeOrder = {
  person: ['residence', 'business', 'correspondence', 'registeredOffice'],
  company: ['registeredOffice', 'business', 'correspondence', 'residence'],
} as const;

function placeOf(rows: readonly Row[], kind: 'person' | 'company'): Row<'address'> | undefined {
  const addresses = rowsOfType(rows, 'address');
  for (const wanted of placeOrder[kind]) {
    const found = current(addresses.filter((row) => row.body.kind === wanted));
    if (found) return found;
  }
  return undefined;
}

function phonesOf(rows: readonly Row[]): string[] {
  const points = rowsOfType(rows, 'contact-point').filter(
    ({ body }) => body.kind === 'phone' || body.kind === 'mobile',
  );
  return sortedUnique(points.map((row) => phoneDigits(row.body.value)).filter((digits) => digits !== ''));
}

/** Companies and persons of one's professional life. Household members never: children are among them. */
function linkedNamesOf(rows: readonly Row[]): string[] {
  const relations = rowsOfType(rows, 'relation').filter(
    ({ body }) => body.kind !== 'spouse' && body.kind !== 'heir',
  );
  return sortedUnique([
    ...relations.map((row) => row.body.display),
    ...rowsOfType(rows, 'mandate').map((row) => row.body.name),
    ...rowsOfType(rows, 'helper-link').map((row) => row.body.name),
  ]);
}

function keysOf(rows: readonly Row[], keyOf: KeyOf): string[] {
  const ssins = rowsOfType(rows, 'person').flatMap((row) => row.body.ssin ?? []);
  const ibans = rowsOfType(rows, 'bank-account').map((row) => row.body.iban);
  const communications = rowsOfType(rows, 'payment').flatMap((row) => row.body.structuredCommunication ?? []);
  return sortedUnique([
    ...ssins.map((ssin) => keyOf('ssin', ssin)),
    ...sortedUnique(ibans).map((iban) => keyOf('iban', iban)),
    ...sortedUnique(communications).map((digits) => keyOf('communication', digits)),
  ]);
}

/** The one still open, or else the latest; the id decides between equals so that every host agrees. */
function current<R extends { readonly id: string; readonly body: { readonly period: Period } }>(
  rows: readonly R[],
): R | undefined {
  return [...rows]
    .sort((a, b) => {
      const [one, two] = [a.body.period, b.body.period];
      return (
        Number(one.to === null) - Number(two.to === null) ||
        compare(one.from, two.from) ||
        compare(a.id, b.id)
      );
    })
    .at(-1);
}

function sortedUnique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
