import { formatEnterpriseNumber, parseEnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import { formatIban, parseIban } from '#shared/kernel/iban.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Result } from '#shared/kernel/result.ts';
import { slipsOf } from '#shared/kernel/slips.ts';
import { birthDateOfSsin, formatSsin, isBisNumber, parseSsin, sexOfSsin } from '#shared/kernel/ssin.ts';
import {
  formatStructuredCommunication,
  parseStructuredCommunication,
} from '#shared/kernel/structured-communication.ts';
import type { IdentifierAnswer } from './identifier-check.rule.ts';

export type Ground = 'ssin' | 'enterpriseNumber' | 'iban' | 'structuredCommunication';

export type IdentifierProblem =
  | 'empty'
  | 'character'
  | 'length'
  | 'month'
  | 'day'
  | 'order'
  | 'check'
  | 'future'
  | 'firstDigit'
  | 'country'
  | 'nationalCheck';

/** What the parsers of the kernel say, in one shape. */
interface Complaint {
  readonly code: IdentifierProblem;
  readonly position?: number;
  readonly positions?: readonly number[];
  readonly expected?: string | number | readonly string[];
}

type Read = (text: string) => Result<Pick<IdentifierAnswer, 'formatted' | 'person'>, Complaint>;

function reader(kind: Ground, asOf: PlainDate | null): Read {
  switch (kind) {
    case 'ssin':
      return (text) =>
        told(parseSsin(text, asOf ?? undefined), (ssin) => ({
          formatted: formatSsin(ssin),
          person: { birthDate: birthDateOfSsin(ssin), bis: isBisNumber(ssin), sex: sexOfSsin(ssin) },
        }));
    case 'enterpriseNumber':
      return (text) => told(parseEnterpriseNumber(text), (one) => plain(formatEnterpriseNumber(one)));
    case 'iban':
      return (text) => told(parseIban(text), (one) => plain(formatIban(one)));
    case 'structuredCommunication':
      return (text) =>
        told(parseStructuredCommunication(text), (one) => plain(formatStructuredCommunication(one)));
  }
}

const plain = (formatted: string) => ({ formatted, person: null });

function told<Value, Made>(
  result: Result<Value, Complaint>,
  make: (value: Value) => Made,
): Result<Made, Complaint> {
  return result.ok ? { ok: true, value: make(result.value) } : result;
}

const withCheckDigits: ReadonlySet<IdentifierProblem> = new Set(['check', 'nationalCheck']);

export function readIdentifier(kind: Ground, text: string, asOf: PlainDate | null): IdentifierAnswer {
  const read = reader(kind, asOf);
  const result = read(text);
  if (result.ok)
    return { valid: true, problem: null, positions: [], expectedCheck: [], slips: [], ...result.value };
  const { code, position, positions, expected } = result.error;
  const kept = text.toUpperCase().replace(kind === 'enterpriseNumber' ? /[^0-9]/g : /[^0-9A-Z]/g, '');
  return {
    valid: false,
    problem: code,
    positions: positions ?? (position === undefined ? [] : [position]),
    expectedCheck: Array.isArray(expected) ? expected : typeof expected === 'string' ? [expected] : [],
    slips: withCheckDigits.has(code) ? slipsOf(kept, (candidate) => read(candidate).ok) : [],
    formatted: null,
    person: null,
  };
}
