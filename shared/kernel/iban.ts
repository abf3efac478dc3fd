import { type Brand, brand } from './brand.ts';
import { codedSchema } from './coded-schema.ts';
import { mod97, positions } from './digits.ts';
import { err, ok, type Result } from './result.ts';

/** International bank account number (ISO 13616), upper case without spaces. */
export type Iban = Brand<string, 'Iban'>;

/** `positions` count the characters from 1, spaces excepted. */
export type IbanError =
  | { readonly code: 'empty' }
  | { readonly code: 'character'; readonly position: number }
  | { readonly code: 'country'; readonly positions: readonly number[] }
  | { readonly code: 'length'; readonly expected: number; readonly got: number }
  | { readonly code: 'check'; readonly positions: readonly number[] }
  | { readonly code: 'nationalCheck'; readonly positions: readonly number[] };

/** Length by country: the SEPA countries, whence and whither the fund pays. */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/**
 * Reads an IBAN with or without spaces. For a Belgian one the older national check (the last two
 * digits) is tested too: it tells a mistyped account from mistyped IBAN check digits.
 */
export function parseIban(text: string): Result<Iban, IbanError> {
  const kept = text.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase();
  if (kept === '') return err({ code: 'empty' });
  const stranger = kept.search(/[^0-9A-Z]/);
  if (stranger >= 0) return err({ code: 'character', position: stranger + 1 });
  const country = kept.slice(0, 2);
  const expected = lengths[country];
  if (expected === undefined) return err({ code: 'country', positions: [1, 2] });
  const letter = kept.slice(2, country === 'BE' ? undefined : 4).search(/[^0-9]/);
  if (letter >= 0) return err({ code: 'character', position: letter + 3 });
  if (kept.length !== expected) return err({ code: 'length', expected, got: kept.length });
  if (country === 'BE' && !belgianCheckHolds(kept))
    return err({ code: 'nationalCheck', positions: positions(15, 16) });
  if (mod97(toDigits(kept.slice(4) + kept.slice(0, 4))) !== 1)
    return err({ code: 'check', positions: [3, 4] });
  // ISO 13616 check digits run from 02 to 98: 00, 01 and 99 satisfy the arithmetic without being issued.
  const check = Number(kept.slice(2, 4));
  if (check < 2 || check > 98) return err({ code: 'check', positions: [3, 4] });
  return ok(brand<Iban>(kept));
}

export const ibanSchema = codedSchema<Iban>('iban', parseIban, 'BE49999000000171');

/** 'BE71 0961 2345 6769' */
export function formatIban(iban: Iban): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** 'BE•• •••• •••• 6769' */
export function maskIban(iban: Iban): string {
  const hidden = iban.slice(0, 2) + '•'.repeat(iban.length - 6) + iban.slice(-4);
  return hidden.replace(/(.{4})(?=.)/g, '$1 ');
}

function belgianCheckHolds(iban: string): boolean {
  const rest = mod97(iban.slice(4, 14));
  return Number(iban.slice(14)) === (rest === 0 ? 97 : rest);
}

/** Letters count as 10 (A) to 35 (Z). */
function toDigits(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`);
}
