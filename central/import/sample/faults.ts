import { parseSsin, ssinCheckDigits } from '#shared/kernel/ssin.ts';
import type { FileKind } from '../define/files.ts';
import type { SampleFiles, SampleRow } from './csv-text.ts';

/** A deliberate fault of the sample: what was done to which row, and what the import must say. */
export interface Fault {
  readonly id: string;
  readonly kind: FileKind;
  readonly code: string;
  readonly column: string;
  readonly what: string;
  /** Finds or makes the row and spoils it. */
  readonly spoil: (files: SampleFiles, take: Take) => SampleRow;
}

/** The next row of a kind that no other fault has touched and whose dossier none has either. */
export type Take = (kind: FileKind, wanted?: (row: SampleRow, files: SampleFiles) => boolean) => SampleRow;

/** Sets cells of the next free row. */
function set(kind: FileKind, cells: SampleRow, wanted?: Parameters<Take>[1]): Fault['spoil'] {
  return (_files, take) => Object.assign(take(kind, wanted), cells);
}

/** The line of the next free row as nobody should write it. */
function raw(kind: FileKind, rest: string): Fault['spoil'] {
  return (_files, take) => {
    const row = take(kind);
    return Object.assign(row, { _raw: `${row['dossier_ref'] ?? ''};${rest}\n` });
  };
}

/** Adds a row made of the next free one. */
function added(
  kind: FileKind,
  make: (of: SampleRow) => SampleRow,
  wanted?: Parameters<Take>[1],
): Fault['spoil'] {
  return (files, take) => {
    const row = { ...take(kind, wanted) };
    const made = { ...row, ...make(row) };
    files[kind].push(made);
    return made;
  };
}

function fault(
  id: string,
  kind: FileKind,
  code: string,
  column: string,
  what: string,
  spoil: Fault['spoil'],
): Fault {
  return { id, kind, code, column, what, spoil };
}

const isMale = (row: SampleRow) => row['sex'] === 'M';
const isOpen = (row: SampleRow) =>
  row['to'] === '' && row['capacity'] === 'selfEmployed' && row['category'] === 'mainOccupation';
const isOldOpen = (row: SampleRow) => isOpen(row) && (row['from'] ?? '') < '2015-01-01';
const bornBetween =
  (from: string, to: string) =>
  (row: SampleRow, { persons }: SampleFiles) => {
    const birth = persons.find((one) => one['dossier_ref'] === row['dossier_ref'])?.['birth_date'] ?? '';
    const iso = `${birth.slice(6)}-${birth.slice(3, 5)}-${birth.slice(0, 2)}`;
    return isOpen(row) && iso >= from && iso < to;
  };
const isProvisional = (row: SampleRow) => row['kind'] === 'provisional' && (row['amount'] ?? '') !== '0,00';
const isSurcharge = (row: SampleRow) => (row['on_line'] ?? '') !== '';
const isPaid = (row: SampleRow, { payments }: SampleFiles) =>
  (row['line_ref'] ?? '') !== '' &&
  payments.filter((one) => one['payment_ref'] === row['payment_ref']).length === 1;
const isChild = (row: SampleRow) => row['relation'] === 'child';

export const faults: readonly Fault[] = [
  fault('f01', 'persons', 'E04', 'family_name', 'name left empty', set('persons', { family_name: '' })),
  fault('f02', 'persons', 'E05', 'ssin', 'NISS of ten digits', set('persons', { ssin: '80.01.02-90.12' })),
  fault('f03', 'persons', 'E06', 'ssin', 'NISS with month 13', set('persons', { ssin: '80.13.02-901.12' })),
  fault('f04', 'persons', 'E07', 'ssin', 'last digits of the NISS', (_files, take) => {
    const row = take('persons');
    const digits = (row['ssin'] ?? '').replace(/\D/g, '');
    const last = digits.endsWith('1') ? '2' : '1';
    return Object.assign(row, { ssin: digits.slice(0, 10) + last });
  }),
  fault(
    'f05',
    'persons',
    'E08',
    'birth_date',
    'another date of birth',
    set('persons', { birth_date: '01/01/1970' }),
  ),
  fault('f06', 'persons', 'E08', 'sex', 'a man written as a woman', set('persons', { sex: 'F' }, isMale)),
  fault(
    'f07',
    'persons',
    'E09',
    'ssin',
    'NISS of somebody else',
    added('persons', () => ({ dossier_ref: 'P-TWIN' })),
  ),
  fault('f08', 'persons', 'E09', 'dossier_ref', 'the same reference twice', (files, take) => {
    const row = { ...take('persons'), ssin: freshSsin(), birth_date: '', sex: 'X' };
    files.persons.push(row);
    return row;
  }),
  fault('f09', 'persons', 'E13', 'birth_date', '31 February', set('persons', { birth_date: '31/02/1980' })),
  fault(
    'f10',
    'persons',
    'E15',
    'death_date',
    'a death of next year',
    set('persons', { death_date: '2027-01-01' }),
  ),
  fault(
    'f11',
    'persons',
    'E18',
    'civil_status',
    'unknown civil status',
    set('persons', { civil_status: 'engaged' }),
  ),
  fault('f12', 'persons', 'E18', 'language', 'unknown language', set('persons', { language: 'EN' })),
  fault('f13', 'persons', 'E28', 'postal_code', 'no postal code', set('persons', { postal_code: '' })),
  fault(
    'f14',
    'persons',
    'E28',
    'postal_code',
    'unknown postal code',
    set('persons', { postal_code: '5999' }),
  ),
  fault(
    'f15',
    'persons',
    'E11',
    'iban',
    'IBAN that does not add up',
    set('persons', { iban: 'BE00 9990 0000 0000' }),
  ),
  fault(
    'f16',
    'persons',
    'E31',
    'mobile',
    'a telephone number of words',
    set('persons', { mobile: 'voir fiche' }),
  ),
  fault(
    'f17',
    'persons',
    'E31',
    'email',
    'mail without its place',
    set('persons', { email: 'info.example' }),
  ),
  fault('f18', 'persons', 'E03', '', 'a field too few', raw('persons', '98.04.17-902.92;Trop-Court;Jo')),
  fault('f19', 'persons', 'E18', 'sex', 'unknown sex', set('persons', { sex: 'H' })),
  fault(
    'f20',
    'companies',
    'E03',
    '',
    'a quote that never closes',
    raw('companies', '0999.000.129;"Guillemet ouvert SRL;SRL;2019-01-01'),
  ),
  fault(
    'f21',
    'companies',
    'E10',
    'enterprise_number',
    'check digits',
    set('companies', { enterprise_number: '0999.000.128' }),
  ),
  fault('f22', 'companies', 'E13', 'created_on', 'month 13', set('companies', { created_on: '2019-13-01' })),
  fault(
    'f23',
    'companies',
    'E18',
    'legal_form',
    'a form of before 2019',
    set('companies', { legal_form: 'SPRL' }),
  ),
  fault('f24', 'companies', 'E04', 'name', 'name left empty', set('companies', { name: ' ' })),
  fault(
    'f25',
    'companies',
    'E18',
    'commercial_or_craft',
    'neither yes nor no',
    set('companies', { commercial_or_craft: 'parfois' }),
  ),
  fault(
    'f26',
    'affiliations',
    'E14',
    'to',
    'ends before it begins',
    set('affiliations', { to: '1950-01-01' }, isOldOpen),
  ),
  fault(
    'f27',
    'affiliations',
    'E18',
    'capacity',
    'unknown capacity',
    set('affiliations', { capacity: 'freelance' }, isOpen),
  ),
  fault(
    'f28',
    'affiliations',
    'E23',
    'category',
    'maxi-status without a helped spouse',
    set('affiliations', { category: 'maxiStatus' }, isOpen),
  ),
  fault(
    'f29',
    'affiliations',
    'E23',
    'category',
    'mini-status, born after 1956',
    set(
      'affiliations',
      { capacity: 'assistingSpouse', category: 'miniStatus' },
      bornBetween('1965-01-01', '1990-01-01'),
    ),
  ),
  fault(
    'f30',
    'affiliations',
    'E24',
    'category',
    'a student of forty',
    set('affiliations', { category: 'selfEmployedStudent' }, bornBetween('1970-01-01', '1985-01-01')),
  ),
  fault(
    'f31',
    'affiliations',
    'E24',
    'category',
    'a pensioner under sixty',
    set('affiliations', { category: 'activePensioner' }, bornBetween('1975-01-01', '1990-01-01')),
  ),
  fault(
    'f32',
    'affiliations',
    'E24',
    'category',
    'a first start of years',
    set('affiliations', { category: 'primoStarter' }, isOldOpen),
  ),
  fault(
    'f33',
    'affiliations',
    'E25',
    'from',
    'begins before the birth',
    set('affiliations', { from: '1899-01-01' }, isOpen),
  ),
  fault(
    'f34',
    'affiliations',
    'E22',
    'from',
    'two at once in one capacity',
    added('affiliations', () => ({ affiliation_ref: 'A-OVERLAP', from: '2020-01-01' }), isOldOpen),
  ),
  fault('f35', 'affiliations', 'E22', 'from', 'a hole inside one affiliation', (files, take) => {
    const row = take('affiliations', isOldOpen);
    row['to'] = '2024-12-31';
    const next = { ...row, from: '2025-02-01', to: '' };
    files.affiliations.push(next);
    return next;
  }),
  fault(
    'f36',
    'affiliations',
    'E20',
    'dossier_ref',
    'of a person who is not there',
    added('affiliations', () => ({ dossier_ref: 'P-NOBODY', affiliation_ref: 'A-NOBODY' }), isOpen),
  ),
  fault(
    'f37',
    'mandates',
    'E20',
    'person_ref',
    'of a person who is not there',
    set('mandates', { person_ref: 'P-NOBODY', ssin: '', name: '' }),
  ),
  fault('f38', 'mandates', 'E04', 'person_ref', 'of nobody', set('mandates', { person_ref: '', ssin: '' })),
  fault('f39', 'mandates', 'E14', 'to', 'ends before it begins', set('mandates', { to: '1950-01-01' })),
  fault(
    'f40',
    'mandates',
    'E25',
    'from',
    'before the company',
    set('mandates', { from: '1990-01-01' }, (row) => row['to'] === ''),
  ),
  fault(
    'f41',
    'contribution-lines',
    'E19',
    'quarter',
    'no quarter',
    set('contribution-lines', { quarter: '' }, isProvisional),
  ),
  fault(
    'f42',
    'contribution-lines',
    'E19',
    'quarter',
    'a fifth quarter',
    set('contribution-lines', { quarter: '2026Q5' }, isProvisional),
  ),
  fault(
    'f43',
    'contribution-lines',
    'E16',
    'amount',
    'three decimals',
    set('contribution-lines', { amount: '890,425' }, isProvisional),
  ),
  fault(
    'f44',
    'contribution-lines',
    'E16',
    'amount',
    'two million',
    set('contribution-lines', { amount: '2 000 000,00' }, isProvisional),
  ),
  fault(
    'f45',
    'contribution-lines',
    'E17',
    'amount',
    'negative by itself',
    set('contribution-lines', { amount: '-50,00' }, isProvisional),
  ),
  fault(
    'f46',
    'contribution-lines',
    'E04',
    'due_on',
    'never due',
    set('contribution-lines', { due_on: '' }, isProvisional),
  ),
  fault(
    'f47',
    'contribution-lines',
    'E29',
    'on_line',
    'a surcharge on a surcharge',
    added(
      'contribution-lines',
      (row) => ({ line_ref: 'L-TWICE', on_line: row['line_ref'] ?? '' }),
      isSurcharge,
    ),
  ),
  fault(
    'f48',
    'contribution-lines',
    'E29',
    'reversal_of',
    'a reversal of another amount',
    added(
      'contribution-lines',
      (row) => ({ line_ref: 'L-REVERSED', amount: '-1,00', fee: '0', reversal_of: row['line_ref'] ?? '' }),
      isProvisional,
    ),
  ),
  fault(
    'f49',
    'contribution-lines',
    'E27',
    'quarter',
    'a quarter of long ago',
    added('contribution-lines', () => ({ line_ref: 'L-OLD', quarter: '1970Q1' }), isProvisional),
  ),
  fault(
    'f50',
    'contribution-lines',
    'E20',
    'on_line',
    'on a line that is not there',
    added('contribution-lines', () => ({ line_ref: 'L-LOST', on_line: 'L-NONE' }), isSurcharge),
  ),
  fault(
    'f51',
    'payments',
    'E15',
    'received_on',
    'received next month',
    set('payments', { received_on: '2026-12-24' }, isPaid),
  ),
  fault(
    'f52',
    'payments',
    'E12',
    'communication',
    'a communication that does not add up',
    set('payments', { communication: '+++100/0000/50151+++' }, isPaid),
  ),
  fault('f53', 'payments', 'E17', 'amount', 'nothing received', set('payments', { amount: '0,00' }, isPaid)),
  fault(
    'f54',
    'payments',
    'E26',
    'allocated',
    'more settled than received',
    set('payments', { allocated: '999 999,00' }, isPaid),
  ),
  fault(
    'f55',
    'payments',
    'E26',
    'amount',
    'two amounts of one payment',
    added('payments', () => ({ amount: '1,00', line_ref: '', allocated: '' }), isPaid),
  ),
  fault(
    'f56',
    'payments',
    'E20',
    'line_ref',
    'for a line that is not there',
    set('payments', { line_ref: 'L-NONE' }, isPaid),
  ),
  fault(
    'f57',
    'household',
    'E05',
    'ssin',
    'NISS of nine digits',
    set('household', { ssin: '800102901' }, isChild),
  ),
  fault(
    'f58',
    'household',
    'E18',
    'relation',
    'unknown relation',
    set('household', { relation: 'cousin' }, isChild),
  ),
  fault(
    'f59',
    'household',
    'E15',
    'birth_date',
    'a birth of next year',
    set('household', { birth_date: '2027-05-01', ssin: '', from: '2027-05-01', to: '' }, isChild),
  ),
  fault('f60', 'facts', 'E14', 'to', 'ends before it begins', set('facts', { to: '1950-01-01' })),
  fault('f61', 'facts', 'E18', 'fact', 'unknown fact', set('facts', { fact: 'retired' })),
  fault(
    'f62',
    'incomes',
    'E16',
    'net_income',
    'words instead of an amount',
    set('incomes', { net_income: 'néant' }),
  ),
  fault('f63', 'company-years', 'E19', 'year', 'a year of two digits', set('company-years', { year: '24' })),
  fault(
    'f64',
    'plans',
    'E20',
    'line_refs',
    'of a line that is not there',
    set('plans', { line_refs: 'L-NONE' }),
  ),
  fault('f65', 'contacts', 'E18', 'channel', 'unknown channel', set('contacts', { channel: 'fumée' })),
  fault(
    'f66',
    'procedures',
    'E14',
    'ended_on',
    'ends before it begins',
    set('procedures', { ended_on: '1999-01-01' }),
  ),
];

/** A made-up NISS that nobody of the sample has. */
function freshSsin(): string {
  const nine = '500101997';
  const read = parseSsin(nine + ssinCheckDigits(nine, false));
  if (!read.ok) throw new Error('a number made here passes its own parser');
  return read.value;
}
