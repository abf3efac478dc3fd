import { type Brand, brand } from './brand.ts';
import { codedSchema } from './coded-schema.ts';
import { type DigitsError, mod97, positions, readDigits } from './digits.ts';
import { err, ok, type Result } from './result.ts';

/** Number in the Crossroads Bank for Enterprises: 10 digits, the last two = 97 − (first eight mod 97). */
export type EnterpriseNumber = Brand<string, 'EnterpriseNumber'>;

export type EnterpriseNumberError =
  | DigitsError
  | { readonly code: 'firstDigit'; readonly positions: readonly number[] }
  | { readonly code: 'check'; readonly positions: readonly number[]; readonly expected: string };

/** Reads '0999.000.129', '0999000129' and the VAT form 'BE 0999.000.129'. */
export function parseEnterpriseNumber(text: string): Result<EnterpriseNumber, EnterpriseNumberError> {
  const read = readDigits(text.trim().replace(/^BE/i, ''), 10, /[\s.\-/\u00a0\u202f]/g);
  if (!read.ok) return read;
  const digits = read.value;
  if (digits[0] !== '0' && digits[0] !== '1') return err({ code: 'firstDigit', positions: [1] });
  const expected = enterpriseCheckDigits(digits.slice(0, 8));
  if (digits.slice(8) !== expected) return err({ code: 'check', positions: positions(9, 10), expected });
  return ok(brand<EnterpriseNumber>(digits));
}

export const enterpriseNumberSchema = codedSchema<EnterpriseNumber>(
  'enterpriseNumber',
  parseEnterpriseNumber,
  '0999000129',
);

/** '0999.000.129' */
export function formatEnterpriseNumber(number: EnterpriseNumber): string {
  return `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
}

/** The last two digits that belong to the first eight. */
export function enterpriseCheckDigits(firstEight: string): string {
  return `${97 - mod97(firstEight)}`.padStart(2, '0');
}
