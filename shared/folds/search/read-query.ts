import { foldWords } from '#shared/kernel/text.ts';
import { phoneDigits } from '../phone-digits.ts';
import type { KeyedKind } from '../key-of.ts';

/** What somebody typed, read every way that makes sense. */
export interface ReadQuery {
  /** Ways of cutting the text into words: as typed, and with one run of neighbours written as one. */
  readonly wordings: readonly (readonly string[])[];
  /** Digits to look for at the beginning of clear numbers; empty when the text is no number. */
  readonly digits: string;
  /** The same digits as a telephone number; '' when too short to be one. */
  readonly phone: string;
  /** Numbers that can only be compared by their keyed hash. */
  readonly keyed: readonly { readonly kind: KeyedKind; readonly digits: string }[];
}

const MAX_WORDS = 6;
const numberLike = /^[+*\d][\d\s.,/\-+*()\u00a0\u202f]*$/;
const vatLike = /^be\s*[01]\d{3}[\d\s.-]*$/i;
const ibanLike = /^[a-z]{2}\s*\d{2}[\da-z\s.-]{8,}$/i;

export function readQuery(text: string): ReadQuery {
  const trimmed = text.trim();
  const words = foldWords(trimmed).slice(0, MAX_WORDS);
  const isVat = vatLike.test(trimmed);
  const isNumber = numberLike.test(trimmed) || isVat;
  const digits = isNumber ? trimmed.replace(/\D/g, '') : '';
  const phone = isNumber && !isVat ? phoneDigits(trimmed) : '';
  return {
    wordings: words.length === 0 ? [] : wordingsOf(words),
    digits,
    phone: phone.length >= 3 ? phone : '',
    keyed: keyedOf(trimmed, digits),
  };
}

function keyedOf(trimmed: string, digits: string): ReadQuery['keyed'] {
  const keyed: { kind: KeyedKind; digits: string }[] = [];
  if (digits.length === 11) keyed.push({ kind: 'ssin', digits });
  if (digits.length === 12) keyed.push({ kind: 'communication', digits });
  if (ibanLike.test(trimmed))
    keyed.push({ kind: 'iban', digits: trimmed.replace(/[\s.-]/g, '').toUpperCase() });
  return keyed;
}

/** "van den broucke jan" also as "vandenbroucke jan", "van denbroucke jan"… */
function wordingsOf(words: readonly string[]): string[][] {
  const all = [[...words]];
  for (let from = 0; from < words.length - 1; from += 1) {
    for (let to = from + 2; to <= words.length; to += 1) {
      all.push([...words.slice(0, from), words.slice(from, to).join(''), ...words.slice(to)]);
    }
  }
  return all;
}
