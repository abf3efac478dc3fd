import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { type Pack, usedAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { type LegalReference, ref, type Tracing } from '#shared/rules/trace.ts';
import { type BridgingRegime, regimeRefs } from '../regimes.ts';
import { oldEconomicSeries } from './old-economic-duration.ts';

interface Facts {
  readonly eventOn: PlainDate;
  readonly economicDifficulties: boolean;
  readonly quartersPaid: number | null;
}

interface Lengths {
  readonly months: number | null;
  readonly quarters: number | null;
  readonly careerMonths: number | null;
  readonly monthsLeft: number | null;
  readonly quartersLeft: number | null;
  readonly additionalMonthsAtLeast: number | null;
}

/** One step for each thing the length rests on. */
export function explainDuration(
  answer: Lengths,
  input: Facts,
  pack: Pack,
  trace: Tracing,
  regime: BridgingRegime,
): void {
  if (trace === null) return;
  const uses = (...ids: readonly ParameterId[]) => ids.map((id) => usedAt(pack, id, input.eventOn));
  const refs: readonly LegalReference[] = regimeRefs[regime];
  const { months, quarters, monthsLeft, quartersLeft } = answer;
  if (months === null || quarters === null || monthsLeft === null || quartersLeft === null) {
    trace.step('open', { data: ['eventOn', 'quartersPaid'], parameters: uses('bridging.baseMonths'), refs });
    return;
  }
  const old = input.economicDifficulties && regime === 'fourPillars';
  trace.step(old ? 'byCareer' : 'base', {
    values: {
      months: { kind: 'number', value: months },
      quarters: { kind: 'number', value: quarters },
      paid: { kind: 'number', value: input.quartersPaid ?? 0 },
    },
    data: ['eventOn', 'economicDifficulties', 'quartersPaid'],
    parameters: old ? uses(...oldEconomicSeries) : uses('bridging.baseMonths', 'bridging.baseQuarters'),
    refs: old ? [ref('B44', 'table')] : refs,
  });
  if (answer.careerMonths !== null) {
    trace.step('career', {
      values: { months: { kind: 'number', value: answer.careerMonths } },
      data: ['quartersPaid'],
      parameters: uses(
        'bridging.longCareerQuarters',
        'bridging.longCareerMonths',
        'bridging.longCareerCover',
      ),
      refs: [ref('B46', 'page'), ref('H19', 'page')],
    });
  }
  trace.step('left', {
    values: {
      months: { kind: 'number', value: monthsLeft },
      quarters: { kind: 'number', value: quartersLeft },
    },
    data: ['monthsUsed', 'quartersUsed'],
    refs,
  });
  if (answer.additionalMonthsAtLeast !== null) {
    trace.step('additional', {
      values: { months: { kind: 'number', value: answer.additionalMonthsAtLeast } },
      data: ['monthsUsed'],
      parameters: uses('bridging.newEventMonths'),
      refs: [ref('B41', 'page')],
    });
  }
}
