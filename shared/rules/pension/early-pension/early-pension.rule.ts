import * as z from 'zod';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { ageOn } from '#shared/rules/contributions/category-of-contributor/pension-age.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { dateInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { earlyPensionCases } from './early-pension.cases.ts';
import { earlyPensionMessages } from './early-pension.messages.ts';

export interface EarlyPensionAnswer {
  /** null: not known, or open because of what is planned from 2027. */
  readonly eligible: boolean | null;
  readonly by: 'legalAge' | 'early' | null;
  /** Career years asked for at that age; null below 60, from the legal age on, or when not known. */
  readonly requiredCareerYears: number | null;
  readonly lackingYears: number | null;
}

const careers = [
  { from: 60, parameter: 'pension.early.careerAt60' },
  { from: 61, parameter: 'pension.early.careerAt61' },
  { from: 62, parameter: 'pension.early.careerAt62' },
  { from: 63, parameter: 'pension.early.careerAt63' },
] as const;

const planned = ['pension.early.longCareerAt60', 'pension.early.daysPerYear'] as const;

const inputs = z.strictObject({
  /** First day of the pension; the age and the figures are those of that day. */
  startsOn: dateInput,
  birthDate: dateInput.nullable().default(null),
  /** Full years, where the date of birth is not at hand. */
  age: z.int().min(0).max(130).nullable().default(null),
  /** Years that count for the career, of every scheme together. */
  careerYears: z.number().nonnegative().max(100).nullable(),
});

type Inputs = z.infer<typeof inputs>;

function ageAt({ startsOn, birthDate, age }: Inputs): number | null {
  return birthDate === null ? age : ageOn(birthDate, startsOn);
}

function legalAgeOn(pack: Pack, on: PlainDate): number | null {
  const value = figureAt(pack, 'pension.legalAge', on)?.value ?? null;
  return value === null ? null : Number(value);
}

/** May the retirement pension begin before the legal age? 60 with 44 years, 61 and 62 with 43, from 63 with 42. */
export const earlyPensionRule = defineRule({
  id: 'early-pension',
  version: 1,
  label: { fr: 'Pension anticipée', nl: 'Vervroegd pensioen', de: 'Vorzeitige Pension' },
  serves: ['L6', 'P12'],
  refs: [ref('B50', 'page'), ref('B57', 'page')],
  parameters: ['pension.legalAge', ...careers.map(({ parameter }) => parameter), ...planned],
  inputs,
  conditions: [
    {
      id: 'age',
      refs: [ref('B50', 'page')],
      data: ['startsOn', 'birthDate', 'age'],
      check(given) {
        const age = ageAt(given);
        return age === null ? 'unknown' : age >= careers[0].from ? 'met' : 'missing';
      },
    },
    {
      id: 'career',
      refs: [ref('B50', 'page')],
      data: ['careerYears'],
      check(given, pack) {
        const age = ageAt(given);
        if (age === null) return 'unknown';
        const legal = legalAgeOn(pack, given.startsOn);
        if (legal !== null && age >= legal) return 'met';
        const wanted = careers.findLast(({ from }) => from <= age);
        if (wanted === undefined) return 'missing';
        const years = figureAt(pack, wanted.parameter, given.startsOn)?.value ?? null;
        if (years === null || given.careerYears === null) return 'unknown';
        return given.careerYears >= Number(years) ? 'met' : 'missing';
      },
    },
  ],
  messages: earlyPensionMessages,
  cases: earlyPensionCases,
  compute(given, pack, trace): { answer: EarlyPensionAnswer; toConfirm: ToConfirm | null } {
    const { startsOn, careerYears } = given;
    const age = ageAt(given);
    const open = { eligible: null, by: null, requiredCareerYears: null, lackingYears: null } as const;
    if (age === null) {
      trace?.step('ageUnknown', { data: ['birthDate', 'age'], refs: [ref('B50', 'page')] });
      return { answer: open, toConfirm: unknownFacts(['birthDate']) };
    }
    const ageValue = { age: { kind: 'number', value: age } } as const;
    const legal = legalAgeOn(pack, startsOn);
    if (legal !== null && age >= legal) {
      trace?.step('legalAge', {
        values: ageValue,
        data: ['startsOn', 'birthDate', 'age'],
        parameters: [usedAt(pack, 'pension.legalAge', startsOn)],
        refs: [ref('B50', 'page')],
      });
      return { answer: { ...open, eligible: true, by: 'legalAge' }, toConfirm: null };
    }
    const wanted = careers.findLast(({ from }) => from <= age);
    if (wanted === undefined) {
      trace?.step('tooYoung', {
        values: ageValue,
        data: ['startsOn', 'birthDate', 'age'],
        refs: [ref('B50', 'page')],
      });
      return { answer: { ...open, eligible: false }, toConfirm: null };
    }
    const figure = figureAt(pack, wanted.parameter, startsOn)?.value ?? null;
    const parameters = [usedAt(pack, wanted.parameter, startsOn)];
    if (figure === null) {
      trace?.step('careerUnknown', { parameters, refs: [ref('B50', 'page')] });
      return { answer: open, toConfirm: missingFigures([wanted.parameter]) };
    }
    const required = Number(figure);
    if (careerYears === null) {
      trace?.step('careerWanted', {
        values: { ...ageValue, required: { kind: 'number', value: required } },
        data: ['careerYears'],
        parameters,
        refs: [ref('B50', 'page')],
      });
      return {
        answer: { ...open, requiredCareerYears: required },
        toConfirm: unknownFacts(['careerYears']),
      };
    }
    const lacking = Math.max(0, required - careerYears);
    trace?.step(lacking === 0 ? 'enough' : 'notEnough', {
      values: {
        ...ageValue,
        required: { kind: 'number', value: required },
        years: { kind: 'number', value: careerYears },
      },
      data: ['startsOn', 'birthDate', 'age', 'careerYears'],
      parameters,
      refs: [ref('B50', 'page')],
    });
    const reform = figureAt(pack, planned[0], startsOn);
    const answer: EarlyPensionAnswer = {
      eligible: lacking === 0 ? true : reform === null ? false : null,
      by: lacking === 0 ? 'early' : null,
      requiredCareerYears: required,
      lackingYears: lacking,
    };
    if (reform === null) return { answer, toConfirm: null };
    // The law in force says yes or no; the reform that was planned would open a door and count years otherwise.
    trace?.step('reformPlanned', {
      parameters: planned.map((id) => usedAt(pack, id, startsOn)),
      refs: [ref('B56', 'page'), ref('B57', 'page')],
    });
    return { answer, toConfirm: missingFigures(planned) };
  },
});
