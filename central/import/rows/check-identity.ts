import { birthDateOfSsin, sexOfSsin, type Ssin } from '#shared/kernel/ssin.ts';
import { brand } from '#shared/kernel/brand.ts';
import { issue, type Issue } from '../define/codes.ts';
import { endsBefore, noneAfter } from './check-dates.ts';
import { type CheckContext, type RowData, textIn } from './staged-row.ts';

export function* checkPerson(data: RowData, context: CheckContext): Iterable<Issue> {
  yield* checkSsin(data, context);
  yield* noneAfter(data, ['birth_date', 'death_date'], context);
  const [birth, death] = [birthOf(data), textIn(data, 'death_date')];
  if (birth !== null && death !== null && death < birth) yield issue('E14', 'death_date', 'date');
  yield* checkPostalCode(data, context);
  if (!context.isDemo && isFictitiousPerson(data)) yield issue('I40', 'ssin', 'digits(11)');
}

export function* checkCompany(data: RowData, context: CheckContext): Iterable<Issue> {
  yield* noneAfter(data, ['created_on'], context);
  yield* checkPostalCode(data, context);
  if (!context.isDemo && isFictitiousCompany(data)) yield issue('I40', 'enterprise_number', 'digits(10)');
}

export function* checkHousehold(data: RowData, context: CheckContext): Iterable<Issue> {
  yield* checkSsin(data, context);
  yield* noneAfter(data, ['birth_date'], context);
  yield* endsBefore(data, 'from', 'to');
}

export function* checkMandate(data: RowData): Iterable<Issue> {
  yield* checkParty(data, 'person_ref');
  yield* endsBefore(data, 'from', 'to');
}

export function* checkHelper(data: RowData): Iterable<Issue> {
  yield* checkParty(data, 'helper_ref');
  yield* endsBefore(data, 'from', 'to');
}

/** The date of birth as it is written, or the one in the NISS. */
export function birthOf(data: RowData): string | null {
  const ssin = ssinOf(data);
  return textIn(data, 'birth_date') ?? (ssin === null ? null : birthDateOfSsin(ssin));
}

/**
 * Fictitious by construction (order numbers 900 to 997, coined surnames, mail that leads nowhere). Both marks together:
 * a number alone may be that of somebody real.
 */
export function isFictitiousPerson(data: RowData): boolean {
  const order = Number(textIn(data, 'ssin')?.slice(6, 9) ?? 0);
  if (order < 900 || order > 997) return false;
  const name = textIn(data, 'family_name') ?? '';
  return (
    /(exemple|fictif|voorbeeld|model|beispiel|muster)/i.test(name) ||
    (textIn(data, 'email') ?? '').toLowerCase().endsWith('.example') ||
    /^BE\d\d999/.test(textIn(data, 'iban') ?? '')
  );
}

export function isFictitiousCompany(data: RowData): boolean {
  return (textIn(data, 'enterprise_number') ?? '').startsWith('0999');
}

function ssinOf(data: RowData): Ssin | null {
  const text = textIn(data, 'ssin');
  // Only what its parser took is in the data of a row.
  return text === null ? null : brand<Ssin>(text);
}

function* checkSsin(data: RowData, context: CheckContext): Iterable<Issue> {
  const ssin = ssinOf(data);
  if (ssin === null) return;
  const birth = textIn(data, 'birth_date');
  const inNumber = birthDateOfSsin(ssin);
  if (birth !== null && birth !== inNumber) yield issue('E08', 'birth_date', 'date');
  if (birth === null && inNumber > context.asOf)
    yield issue('E15', 'ssin', '', { column: 'ssin', asOf: context.asOf });
  const [sex, byOrder] = [textIn(data, 'sex'), sexOfSsin(ssin)];
  if (sex !== null && sex !== 'X' && byOrder !== 'unknown' && sex.toLowerCase() !== byOrder)
    yield issue('E08sex', 'sex', 'enum');
}

function* checkParty(data: RowData, column: string): Iterable<Issue> {
  if (textIn(data, column) === null && textIn(data, 'ssin') === null)
    yield issue('E04', column, 'empty', { column: `${column} / ssin` });
}

function* checkPostalCode(data: RowData, { places }: CheckContext): Iterable<Issue> {
  const code = textIn(data, 'postal_code');
  const isBelgian = (textIn(data, 'country') ?? 'BE') === 'BE';
  if (code === null)
    yield isBelgian
      ? issue('E28missing', 'postal_code', 'empty')
      : issue('E04', 'postal_code', 'empty', { column: 'postal_code' });
  else if (isBelgian && places.find(code) === null)
    yield issue('E28', 'postal_code', '', { tableDate: places.asOf });
}
