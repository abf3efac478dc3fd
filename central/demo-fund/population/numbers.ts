import type { EnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import { parseEnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import { type Iban, parseIban } from '#shared/kernel/iban.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Result } from '#shared/kernel/result.ts';
import { parseSsin, type Ssin } from '#shared/kernel/ssin.ts';

/** Order numbers of people with a dossier start here, those of household members at 980; both end before 998. */
export const FIRST_ORDER = 900;
export const FIRST_HOUSEHOLD_ORDER = 980;

/** `pair` counts from 0; an odd order is a man's, an even one a woman's. */
export function makeSsin(birthDate: PlainDate, sex: 'm' | 'f', first: number, pair: number): Ssin {
  const order = first + 2 * pair + (sex === 'm' ? 1 : 0);
  const nine = `${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}${order}`;
  const check = 97 - (Number(birthDate >= '2000' ? `2${nine}` : nine) % 97);
  return checked(parseSsin(nine + twoDigits(check)));
}

/** 0999 and four digits of one's own: there are 10,000 such numbers. */
export function makeEnterpriseNumber(serial: number): EnterpriseNumber {
  const eight = `0999${String(serial).padStart(4, '0')}`;
  return checked(parseEnterpriseNumber(eight + twoDigits(97 - (Number(eight) % 97))));
}

/** An account at bank code 999, which no bank has. */
export function makeIban(serial: number): Iban {
  const ten = `999${String(serial).padStart(7, '0')}`;
  const rest = Number(ten) % 97;
  const account = ten + twoDigits(rest === 0 ? 97 : rest);
  // ISO 13616: "BE00" moves behind the account, letters count from 10.
  const check = 98 - Number(BigInt(`${account}111400`) % 97n);
  return checked(parseIban(`BE${twoDigits(check)}${account}`));
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

function checked<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error('a number made here passes its own parser');
  return result.value;
}
