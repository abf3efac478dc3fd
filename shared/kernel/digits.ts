import { err, ok, type Result } from './result.ts';

/** What is wrong with the characters of a number that is all digits. Positions count from 1, separators excepted. */
export type DigitsError =
  | { readonly code: 'empty' }
  | { readonly code: 'character'; readonly position: number }
  | { readonly code: 'length'; readonly expected: number; readonly got: number };

/**
 * The digits of a number people write with separators. A character that is neither digit nor
 * separator is reported at the place, among the significant characters, where it stands.
 */
export function readDigits(text: string, expected: number, separators: RegExp): Result<string, DigitsError> {
  const kept = text.replace(separators, '');
  if (kept === '') return err({ code: 'empty' });
  const stranger = kept.search(/[^0-9]/);
  if (stranger >= 0) return err({ code: 'character', position: stranger + 1 });
  if (kept.length !== expected) return err({ code: 'length', expected, got: kept.length });
  return ok(kept);
}

/** Remainder of a decimal number of any length: check digits run past what a JS number holds. */
export function mod97(digits: string): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i += 1) rest = (rest * 10 + digits.charCodeAt(i) - 48) % 97;
  return rest;
}

/** The digits at positions `from`–`to`, counted from 1, both included. */
export function positions(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
