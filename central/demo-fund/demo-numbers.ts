import { type EnterpriseNumber, parseEnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import { type Iban, parseIban } from '#shared/kernel/iban.ts';
import { makeStructuredCommunication, type StructuredCommunication } from '#shared/kernel/structured-communication.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { parseSsin, type Ssin } from '#shared/kernel/ssin.ts';

/** The bank code and the number ranges of the demo belong to nobody: every number says that it is made up. */
const DEMO_BANK = '999';
const DEMO_ENTERPRISE = '0999';

function two(n: number): string {
  return `${n}`.padStart(2, '0');
}

/** Orders 900–997 are the demo's: 49 for women (even), 49 for men (odd). */
export function demoSsin(birthDate: PlainDate, sex: 'm' | 'f', slot: number): Ssin {
  const order = 900 + (slot % 49) * 2 + (sex === 'm' ? 1 : 0);
  const base = `${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}${order}`;
  const whole = Number(birthDate.slice(0, 4)) >= 2000 ? `2${base}` : base;
  return valid(parseSsin(base + two(97 - (Number(whole) % 97))));
}

/** `serial` 0–9999: all that 0999.xxx.xxx can hold. */
export function demoEnterpriseNumber(serial: number): EnterpriseNumber {
  const first = `${DEMO_ENTERPRISE}${`${serial}`.padStart(4, '0')}`;
  return valid(parseEnterpriseNumber(first + two(97 - (Number(first) % 97))));
}

/** `serial` up to seven digits. */
export function demoIban(serial: number): Iban {
  const first = `${DEMO_BANK}${`${serial}`.padStart(7, '0')}`;
  const account = first + two(Number(first) % 97 || 97);
  // "BE00" moved to the end becomes 111400; 12 + 6 digits fit a JS number only in two steps.
  const rest = Number(`${Number(account) % 97}111400`) % 97;
  return valid(parseIban(`BE${two(98 - rest)}${account}`));
}

/** One reference per dossier, as funds print it on every notice. */
export function demoCommunication(dossierNumber: string): StructuredCommunication {
  return makeStructuredCommunication(`10${dossierNumber}`);
}

function valid<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T {
  if (!result.ok) throw new Error(`demo number refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
