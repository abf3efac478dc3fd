import * as z from 'zod';
import { addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { type Rate, rate } from '#shared/kernel/rate.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { type DeclarationDeadline, declarationDeadline, declarationSeries } from './declaration-deadline.ts';
import { incapacityDeclarationCases } from './incapacity-declaration.cases.ts';
import { incapacityDeclarationMessages } from './incapacity-declaration.messages.ts';

const page = [ref('B30', 'page'), ref('H01', 'page')];

const inputs = z.strictObject({
  /** First day of the incapacity, of the relapse, or first day not covered any more. */
  startedOn: dateInput,
  kind: z.enum(['first', 'relapse', 'prolongation']).default('first'),
  declaredOn: dateInput.nullable().default(null),
  /** A late declaration of this same incapacity was already let off with a warning. */
  warningUsed: factInput,
  /** No declaration is asked for during a stay in hospital. */
  inHospital: factInput,
});

type Input = z.infer<typeof inputs>;

export interface IncapacityDeclarationAnswer {
  readonly deadline: PlainDate | null;
  readonly acceptedUntil: PlainDate | null;
  readonly late: boolean | null;
  /** Share taken off the indemnity until the day of the declaration; null while it is open. */
  readonly reduction: Rate | null;
}

/** When the certificate must be with the health insurance fund, and what a delay costs. */
export const incapacityDeclarationRule = defineRule({
  id: 'incapacity-declaration',
  version: 1,
  label: {
    fr: 'Déclaration de l’incapacité de travail',
    nl: 'Aangifte van de arbeidsongeschiktheid',
    de: 'Meldung der Arbeitsunfähigkeit',
  },
  serves: ['A2', 'L3', 'P8'],
  refs: [...page, ref('H24', 'art. 55')],
  parameters: [
    'incapacity.declarationDays',
    'incapacity.relapseDeclarationDays',
    'incapacity.lateReduction',
    'incapacity.warningMonths',
  ],
  inputs,
  conditions: [
    {
      id: 'inTime',
      refs: page,
      data: ['declaredOn'],
      check: (i, pack) => {
        const late = lateness(i, declarationDeadline(pack, i.startedOn, i.kind));
        return stateOf(late === null ? null : !late);
      },
    },
  ],
  messages: incapacityDeclarationMessages,
  cases: incapacityDeclarationCases,
  compute(input, pack, trace): { answer: IncapacityDeclarationAnswer; toConfirm: ToConfirm | null } {
    const series = declarationSeries(input.kind);
    const found = declarationDeadline(pack, input.startedOn, input.kind);
    if (found === null) {
      trace?.step('missing', { parameters: [usedAt(pack, series, input.startedOn)], refs: page });
      return {
        answer: { deadline: null, acceptedUntil: null, late: null, reduction: null },
        toConfirm: missingFigures([series], 'healthInsuranceFund'),
      };
    }
    trace?.step(found.deadline === found.acceptedUntil ? 'deadline' : 'moved', {
      values: {
        deadline: { kind: 'date', value: found.deadline },
        accepted: { kind: 'date', value: found.acceptedUntil },
      },
      data: ['startedOn', 'kind'],
      parameters: [usedAt(pack, series, input.startedOn)],
      refs: input.kind === 'first' ? page : [ref('H24', 'art. 55'), ref('H05', 'page')],
    });
    if (input.inHospital === true)
      trace?.step('hospital', { data: ['inHospital'], refs: [ref('H01', 'page')] });
    const late = lateness(input, found);
    const reduction = reductionOf(input, found, pack);
    const toConfirm =
      reduction === null && late === true ? unknownFacts(['warningUsed'], 'healthInsuranceFund') : null;
    if (late === true) {
      trace?.step(reduction === null ? 'open' : reduction === '0' ? 'warning' : 'reduced', {
        values: { rate: { kind: 'rate', value: lateRate(pack, input.startedOn) } },
        data: ['declaredOn', 'warningUsed'],
        parameters: [
          usedAt(pack, 'incapacity.lateReduction', input.startedOn),
          usedAt(pack, 'incapacity.warningMonths', input.startedOn),
        ],
        refs: [ref('B34', 'page'), ref('H01', 'page'), ref('H05', 'page')],
      });
    }
    return { answer: { ...found, late, reduction }, toConfirm };
  },
});

function lateness(input: Input, found: DeclarationDeadline | null): boolean | null {
  if (found === null || input.declaredOn === null) return null;
  return input.declaredOn > found.acceptedUntil;
}

function lateRate(pack: Pack, on: PlainDate): Rate {
  return rate(figureAt(pack, 'incapacity.lateReduction', on)?.value ?? '0');
}

/** Once per incapacity a delay of a month at most is only a warning; before 2022 there was no such leave. */
export function reductionOf(
  input: Pick<Input, 'startedOn' | 'declaredOn' | 'warningUsed'>,
  found: DeclarationDeadline,
  pack: Pack,
): Rate | null {
  if (input.declaredOn === null) return null;
  if (input.declaredOn <= found.acceptedUntil) return rate('0');
  const months = figureAt(pack, 'incapacity.warningMonths', input.startedOn)?.value ?? null;
  const short = months !== null && input.declaredOn <= addMonths(found.acceptedUntil, Number(months));
  if (short && input.warningUsed === null) return null;
  return short && input.warningUsed === false ? rate('0') : lateRate(pack, input.startedOn);
}
