import * as z from 'zod';
import type { EuroCents } from '#shared/kernel/money.ts';
import { addYears, type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { centsAt, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { impossibleInput, missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { ageOn } from '../age-on.ts';
import { regionInput } from '../family-benefit/family-benefit.rule.ts';
import { formerFamilyBenefitCases } from './former-family-benefit.cases.ts';
import { formerFamilyBenefitMessages } from './former-family-benefit.messages.ts';

const law1976 = [ref('B103', 'loi 29/03/1976, AR 08/04/1976')];
const law2014 = [ref('B102', 'loi 2014')];
const age = [ref('B105', 'art. 44, 44bis')];

const generalLawFrom = plainDate('2014-07-01');
const regionsFrom = plainDate('2019-01-01');
const brusselsFrom = plainDate('2020-01-01');

const steps = [
  { age: 6, figure: 'formerFamilyBenefit.ageBase6' },
  { age: 12, figure: 'formerFamilyBenefit.ageBase12' },
  { age: 18, figure: 'formerFamilyBenefit.ageBase18' },
] as const satisfies readonly { age: number; figure: ParameterId }[];

export interface FormerFamilyBenefitAnswer {
  /** selfEmployed: law of 1976, paid by the funds · general: law of 2014 · regional: no longer federal. */
  readonly regime: 'selfEmployed' | 'general' | 'regional' | null;
  /** Never known here: the amounts per rank were not read. */
  readonly monthly: EuroCents | null;
  /** Age step that holds on that day, with its amount before index. */
  readonly ageStep: 6 | 12 | 18 | null;
  readonly ageSupplementBase: EuroCents | null;
  /** Birthday of the next step, granted without request; null after the last one. */
  readonly nextStepOn: PlainDate | null;
  readonly singleParentSupplement: EuroCents | null;
}

/**
 * Family benefits as the charter promised them, for questions about the past: age supplements, annual supplement and
 * increased allowances of the federal regime. Law of 29 March 1976, then the general family benefits law of 2014.
 */
export const formerFamilyBenefitRule = defineRule({
  id: 'former-family-benefit',
  version: 1,
  label: {
    fr: 'Allocations familiales : ancien régime fédéral',
    nl: 'Kinderbijslag: vroegere federale regeling',
    de: 'Kindergeld: frühere föderale Regelung',
  },
  serves: ['P3', 'P1', 'L2'],
  refs: [...law1976, ...law2014, ...age],
  parameters: [
    'formerFamilyBenefit.monthly',
    'formerFamilyBenefit.annual',
    'formerFamilyBenefit.ageBase6',
    'formerFamilyBenefit.ageBase12',
    'formerFamilyBenefit.ageBase18',
    'formerFamilyBenefit.singleParent',
  ],
  inputs: z.strictObject({
    bornOn: dateInput,
    /** A day of the month that is asked about. */
    on: dateInput,
    /** Domicile of the child, which chose the day on which the federal regime ended. */
    region: regionInput.nullable().default(null),
    singleParent: factInput,
  }),
  conditions: [],
  messages: formerFamilyBenefitMessages,
  cases: formerFamilyBenefitCases,
  compute(input, pack, trace): { answer: FormerFamilyBenefitAnswer; toConfirm: ToConfirm | null } {
    const { bornOn, on } = input;
    const nothing = {
      monthly: null,
      ageStep: null,
      ageSupplementBase: null,
      nextStepOn: null,
      singleParentSupplement: null,
    };
    if (bornOn > on) {
      trace?.step('unborn', { data: ['bornOn', 'on'], refs: law1976 });
      return { answer: { regime: null, ...nothing }, toConfirm: impossibleInput(['bornOn', 'on']) };
    }
    const ended = input.region === 'brussels' || input.region === null ? brusselsFrom : regionsFrom;
    const regime = on >= ended ? 'regional' : on >= generalLawFrom ? 'general' : 'selfEmployed';
    trace?.step(`regime.${regime}`, {
      data: ['on', 'region'],
      refs: regime === 'selfEmployed' ? law1976 : law2014,
    });
    if (regime === 'regional') return { answer: { regime, ...nothing }, toConfirm: null };
    const years = ageOn(bornOn, on);
    const step = steps.findLast((one) => years >= one.age) ?? null;
    const next = steps.find((one) => years < one.age) ?? null;
    const ageSupplementBase = step === null ? null : centsAt(pack, step.figure, on);
    if (step !== null && ageSupplementBase !== null) {
      trace?.step('ageStep', {
        values: { age: { kind: 'number', value: step.age }, amount: money(ageSupplementBase) },
        data: ['bornOn', 'on'],
        parameters: [usedAt(pack, step.figure, on)],
        refs: age,
      });
    }
    const nextStepOn = next === null ? null : addYears(bornOn, next.age);
    if (next !== null && nextStepOn !== null) {
      trace?.step('nextStep', {
        values: { age: { kind: 'number', value: next.age }, date: { kind: 'date', value: nextStepOn } },
        data: ['bornOn'],
        refs: age,
      });
    }
    const single = input.singleParent === true ? centsAt(pack, 'formerFamilyBenefit.singleParent', on) : null;
    if (single !== null) {
      trace?.step('singleParent', {
        values: { amount: money(single) },
        data: ['singleParent'],
        parameters: [usedAt(pack, 'formerFamilyBenefit.singleParent', on)],
        refs: [ref('B104', 'AR 27/04/2007')],
      });
    }
    trace?.step('missing', {
      parameters: [
        usedAt(pack, 'formerFamilyBenefit.monthly', on),
        usedAt(pack, 'formerFamilyBenefit.annual', on),
      ],
      refs: law1976,
    });
    return {
      answer: {
        regime,
        monthly: centsAt(pack, 'formerFamilyBenefit.monthly', on),
        ageStep: step?.age ?? null,
        ageSupplementBase,
        nextStepOn,
        singleParentSupplement: single,
      },
      toConfirm: missingFigures(['formerFamilyBenefit.monthly', 'formerFamilyBenefit.annual']),
    };
  },
});
