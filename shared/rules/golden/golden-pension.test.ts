import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerGolden } from './answer-golden.ts';
import { answerItem } from './batch.ts';
import { compareGolden } from './compare-golden.ts';
import { goldenRules } from './golden-rules.ts';

const appeal = 'possibility of appeal';

const examples: readonly (readonly [rule: string, inputs: object, expected: object])[] = [
  ['earlyPension.eligibility', { age: 61, careerYears: 43, year: 2026 }, { eligible: true }],
  ['earlyPension.eligibility', { age: 62, careerYears: 42, year: 2026 }, { eligible: false }],
  ['continuedInsurance.requestDeadline', { cessation: '2026-05-15' }, { deadline: '2026-12-31' }],
  ['transitionAllowance.duration', { children: [] }, { months: 18 }],
  ['transitionAllowance.duration', { children: [{ turns13InYearOfDeath: true, age: 12 }] }, { months: 36 }],
  ['transitionAllowance.duration', { children: [{ turns13InYearOfDeath: false, age: 12 }] }, { months: 48 }],
  ['transitionAllowance.duration', { children: [{ age: 16, disabled: true }] }, { months: 48 }],
  ['transitionAllowance.duration', { children: [{ age: 16 }] }, { months: 36 }],
  ['plci.ordinaryMaximum', { referenceIncomeEUR: 90000, year: 2025 }, { maxEUR: 3965.77 }],
  ['plci.ordinaryMaximum', { referenceIncomeEUR: 20000, year: 2025 }, { maxEUR: 1634 }],
  ['plci.socialMaximum', { referenceIncomeEUR: 90000, year: 2023 }, { maxEUR: 4440.43 }],
  ['identifier.niss', { niss: '42012205181' }, { valid: true, bornFrom2000: false }],
  ['identifier.niss', { niss: '00010100105' }, { valid: true, bornFrom2000: true }],
  ['identifier.niss', { niss: '93051822362' }, { valid: false }],
  ['identifier.niss', { base: '000101001' }, { check: '05', checkIfBorn1900: '73' }],
  ['identifier.niss', { base: '854101001' }, { check: '04', month: 1, sexKnown: true }],
  ['identifier.niss', { base: '852101001' }, { month: 1, sexKnown: false }],
  ['identifier.iban', { iban: 'BE62510007547061' }, { valid: true, bban: '510007547061' }],
  ['identifier.structuredCommunication', { base: '1000000063' }, { formatted: '+++100/0000/06397+++' }],
  ['identifier.enterpriseNumber', { number: '0451461655' }, { formatted: '0451.461.655', check: '55' }],
  ['identifier.enterpriseNumber', { base: '04514616' }, { formatted: '0451.461.655', check: '55' }],
  [
    'decision.mandatoryMentions',
    { decision: 'grant', mentions: [appeal] },
    { compliant: false, appealPeriodRuns: false },
  ],
];

describe('pension, identifiers and decisions in the names of the case files', () => {
  it.each(examples)('%s %j', (rule, inputs, expected) => {
    expect(answerGolden({ id: 'x', rule, inputs })).toMatchObject({ answer: expected });
    expect(compareGolden([{ id: 'x', rule, inputs, expected }])).toMatchObject({ agree: 1 });
  });
});

describe('a batch', () => {
  const names = fc.constantFrom(...Object.keys(goldenRules), 'unknown', 'toString', '__proto__');

  it('gives one line for anything, and leaves no exception', () => {
    fc.assert(
      fc.property(names, fc.jsonValue(), fc.string(), (rule, inputs, id) => {
        for (const item of [{ id, rule, inputs }, inputs, { rule, inputs }, [id]]) {
          const line = answerItem(item);
          expect(Object.keys(line)).toContain('answer' in line ? 'answer' : 'notCovered');
          expect(() => JSON.stringify(line)).not.toThrow();
        }
      }),
    );
  });

  it('never fails on inputs that are nearly right', () => {
    const nearly = examples.map(([rule, inputs]) => ({ rule, inputs }));
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(-1, 1e12, 1e21, '2999-12-31', '9999-12-31', '1583-01-01', '', []),
    );
    fc.assert(
      fc.property(fc.constantFrom(...nearly), fc.nat(3), odd, ({ rule, inputs }, at, value) => {
        const name = Object.keys(inputs)[at] ?? 'more';
        const line = answerItem({ id: 'x', rule, inputs: { ...inputs, [name]: value } });
        expect('problem' in line ? line.problem : '').toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
