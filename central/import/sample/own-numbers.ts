import {
  enterpriseCheckDigits,
  formatEnterpriseNumber,
  parseEnterpriseNumber,
} from '#shared/kernel/enterprise-number.ts';
import { birthDateOfSsin, formatSsin, parseSsin, ssinCheckDigits } from '#shared/kernel/ssin.ts';
import type { SampleFiles, SampleRow } from './csv-text.ts';

/**
 * The demo fund gives those who have a dossier the orders 900 to 979 of their day of birth. From 980 on it has members
 * of households, whose numbers no dossier has.
 */
const FIRST_HOUSEHOLD_ORDER = 980;
const HOUSEHOLD_PAIRS = 9;
/** Its companies have 0999 0000 to 0999 6099, from below; what follows is of persons, who share theirs. */
const LAST_COMPANY = 9_996_099;
const FIRST_COMPANY = 9_990_000;

/** Gives everybody a number that nobody of the demo fund has: the extract can be tried on it. */
export function giveOwnNumbers(files: SampleFiles): void {
  for (const rows of Object.values(files)) {
    for (const row of rows) {
      move(row, 'ssin', personNumber);
      move(row, 'enterprise_number', enterpriseNumber);
    }
  }
}

function move(row: SampleRow, column: string, moved: (text: string) => string): void {
  const text = row[column];
  if (text !== undefined && text !== '') row[column] = moved(text);
}

function personNumber(text: string): string {
  const read = parseSsin(text);
  if (!read.ok) throw new Error('the made-up fund has a wrong NISS');
  const order = Number(read.value.slice(6, 9));
  if (order >= FIRST_HOUSEHOLD_ORDER) return text;
  const pair = ((order - 900) >> 1) % HOUSEHOLD_PAIRS;
  const nine = `${read.value.slice(0, 6)}${FIRST_HOUSEHOLD_ORDER + 2 * pair + (order % 2)}`;
  const other = parseSsin(nine + ssinCheckDigits(nine, birthDateOfSsin(read.value) >= '2000'));
  if (!other.ok) throw new Error('a moved NISS is wrong');
  return formatSsin(other.value);
}

function enterpriseNumber(text: string): string {
  const read = parseEnterpriseNumber(text);
  if (!read.ok) throw new Error('the made-up fund has a wrong enterprise number');
  const number = Number(read.value.slice(0, 8));
  if (number > LAST_COMPANY) return text;
  const eight = String(LAST_COMPANY - (number - FIRST_COMPANY)).padStart(8, '0');
  const other = parseEnterpriseNumber(eight + enterpriseCheckDigits(eight));
  if (!other.ok) throw new Error('a moved enterprise number is wrong');
  return formatEnterpriseNumber(other.value);
}
