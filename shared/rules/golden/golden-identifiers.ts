import * as z from 'zod';
import {
  enterpriseCheckDigits,
  formatEnterpriseNumber,
  parseEnterpriseNumber,
} from '#shared/kernel/enterprise-number.ts';
import { yearOf } from '#shared/kernel/plain-date.ts';
import { ssinCheckDigits } from '#shared/kernel/ssin.ts';
import {
  formatStructuredCommunication,
  makeStructuredCommunication,
} from '#shared/kernel/structured-communication.ts';
import {
  type IdentifierAnswer,
  identifierCheckRule,
} from '../identifiers/identifier-check/identifier-check.rule.ts';
import { type Ask, type GoldenAnswer, type GoldenRule, golden } from './golden-rule.ts';

type Kind = 'ssin' | 'enterpriseNumber' | 'iban' | 'structuredCommunication';

/** A number as it was typed; the check digits alone when only the rest is given, as `base`. */
const typed = z.string().max(60);
const nineDigits = z.string().regex(/^\d{9}$/);

/** Two digits of the year leave the century open: numbers of this century are those up to the year of the facts. */
const lastYearOfFacts = 26;

function check(ask: Ask, kind: Kind, text: string): IdentifierAnswer {
  return ask(identifierCheckRule, { kind, text, asOf: null });
}

function ssinOf(niss: string, ask: Ask): GoldenAnswer {
  const { valid, person } = check(ask, 'ssin', niss);
  const digits = niss.replace(/\D/g, '');
  return {
    valid,
    bornFrom2000: person === null ? null : yearOf(person.birthDate) >= 2000,
    check: valid ? digits.slice(9) : null,
    birthDate: person?.birthDate ?? null,
    bis: person?.bis ?? null,
    ...(person === null ? { month: null, sexKnown: null, sex: null } : monthAndSex(digits)),
  };
}

/** Months of bis numbers stand 40 (sex known) or 20 (sex unknown) higher. */
function monthAndSex(digits: string): { month: number; sexKnown: boolean; sex: 'm' | 'f' | null } {
  const written = Number(digits.slice(2, 4));
  const sexKnown = !(written > 20 && written < 40);
  const sex = Number(digits.slice(6, 9)) % 2 === 1 ? 'm' : 'f';
  return { month: written % 20, sexKnown, sex: sexKnown ? sex : null };
}

function checkOfSsin(base: string, bornFrom2000: boolean | undefined): GoldenAnswer {
  const recent = bornFrom2000 ?? Number(base.slice(0, 2)) <= lastYearOfFacts;
  return {
    check: ssinCheckDigits(base, recent),
    checkIfBorn1900: ssinCheckDigits(base, false),
    checkIfBorn2000: ssinCheckDigits(base, true),
    bornFrom2000: recent,
    bis: Number(base.slice(2, 4)) > 20,
    ...monthAndSex(base),
  };
}

export const goldenIdentifiers: Readonly<Record<string, GoldenRule>> = {
  'identifier.niss': golden(
    z.union([
      z.strictObject({ niss: typed }),
      z.strictObject({ base: nineDigits, bornFrom2000: z.boolean().optional() }),
    ]),
    (inputs, ask) =>
      'niss' in inputs ? ssinOf(inputs.niss, ask) : checkOfSsin(inputs.base, inputs.bornFrom2000),
  ),
  'identifier.iban': golden(z.strictObject({ iban: typed }), ({ iban }, ask) => {
    const { valid, formatted } = check(ask, 'iban', iban);
    const kept = formatted?.replaceAll(' ', '') ?? null;
    return {
      valid,
      bban: kept?.slice(4) ?? null,
      country: kept?.slice(0, 2) ?? null,
      check: kept?.slice(2, 4) ?? null,
      formatted,
    };
  }),
  'identifier.structuredCommunication': golden(
    z.union([z.strictObject({ raw: typed }), z.strictObject({ base: z.string().regex(/^\d{10}$/) })]),
    (inputs, ask) => {
      if ('base' in inputs) {
        const made = makeStructuredCommunication(inputs.base);
        return { valid: true, check: made.slice(10), formatted: formatStructuredCommunication(made) };
      }
      const { valid, formatted, expectedCheck } = check(ask, 'structuredCommunication', inputs.raw);
      const digits = inputs.raw.replace(/\D/g, '');
      return { valid, check: valid ? digits.slice(10) : (expectedCheck[0] ?? null), formatted };
    },
  ),
  'identifier.enterpriseNumber': golden(
    z.union([z.strictObject({ number: typed }), z.strictObject({ base: z.string().regex(/^[01]\d{7}$/) })]),
    (inputs, ask) => {
      if ('base' in inputs) {
        const expected = enterpriseCheckDigits(inputs.base);
        const made = parseEnterpriseNumber(inputs.base + expected);
        return {
          valid: true,
          check: expected,
          formatted: made.ok ? formatEnterpriseNumber(made.value) : null,
        };
      }
      const { valid, formatted, expectedCheck } = check(ask, 'enterpriseNumber', inputs.number);
      return { valid, check: formatted?.slice(-2) ?? expectedCheck[0] ?? null, formatted };
    },
  ),
};
