import { assert } from './assert.ts';
import { type Brand, brand } from './brand.ts';
import { codedSchema } from './coded-schema.ts';
import { type DigitsError, mod97, positions, readDigits } from './digits.ts';
import { err, ok, type Result } from './result.ts';

/** Belgian structured payment reference, kept as 12 digits: the last two = first ten mod 97, 97 when that is 0. */
export type StructuredCommunication = Brand<string, 'StructuredCommunication'>;

export type StructuredCommunicationError =
  | DigitsError
  | { readonly code: 'check'; readonly positions: readonly number[]; readonly expected: string };

/** Reads '+++100/0000/50150+++', '***100/0000/50150***' and bare digits. */
export function parseStructuredCommunication(
  text: string,
): Result<StructuredCommunication, StructuredCommunicationError> {
  const read = readDigits(text, 12, /[\s+*/.\-\u00a0\u202f]/g);
  if (!read.ok) return read;
  const expected = checkOf(read.value);
  if (read.value.slice(10) !== expected)
    return err({ code: 'check', positions: positions(11, 12), expected });
  return ok(brand<StructuredCommunication>(read.value));
}

export const structuredCommunicationSchema = codedSchema<StructuredCommunication>(
  'structuredCommunication',
  parseStructuredCommunication,
  '100000050150',
);

/** Adds the check digits to the first ten digits (a string, for leading zeros). */
export function makeStructuredCommunication(firstTen: string): StructuredCommunication {
  assert(/^\d{10}$/.test(firstTen), 'a structured communication starts with ten digits');
  return brand<StructuredCommunication>(firstTen + checkOf(firstTen));
}

/** '+++100/0000/50150+++' */
export function formatStructuredCommunication(value: StructuredCommunication): string {
  return `+++${value.slice(0, 3)}/${value.slice(3, 7)}/${value.slice(7)}+++`;
}

function checkOf(digits: string): string {
  const rest = mod97(digits.slice(0, 10));
  return `${rest === 0 ? 97 : rest}`.padStart(2, '0');
}
