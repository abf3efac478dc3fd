import * as z from 'zod';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput } from '#shared/rules/inputs.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { wholeAt } from '../../calendar/clock.ts';
import { type BridgingRegime, regimeOn } from '../regimes.ts';
import { bridgingRightDurationCases } from './bridging-right-duration.cases.ts';
import { bridgingRightDurationMessages } from './bridging-right-duration.messages.ts';
import { explainDuration } from './explain-duration.ts';
import { type Duration, oldEconomicDuration, oldEconomicSeries } from './old-economic-duration.ts';

const inputs = z.strictObject({
  eventOn: dateInput,
  /** Cessation for economic difficulties; every other case has one length for all. */
  economicDifficulties: z.boolean(),
  /** Quarters over the career that were paid and open pension rights. */
  quartersPaid: z.int().nonnegative().max(260).nullable().default(null),
  /** Months and quarters already used for earlier events. */
  monthsUsed: z.int().nonnegative().max(48).default(0),
  quartersUsed: z.int().nonnegative().max(16).default(0),
});

type Input = z.infer<typeof inputs>;

export interface BridgingRightDurationAnswer {
  readonly regime: BridgingRegime | null;
  /** For this event, before what was used. */
  readonly months: number | null;
  readonly quarters: number | null;
  /** Over the whole career; null where the law sets none that was read. */
  readonly careerMonths: number | null;
  readonly careerQuarters: number | null;
  readonly monthsLeft: number | null;
  readonly quartersLeft: number | null;
  /** At least, when the base is used up and a new event comes: since 2023. */
  readonly additionalMonthsAtLeast: number | null;
}

function nothingKnown(regime: BridgingRegime | null): BridgingRightDurationAnswer {
  return {
    regime,
    months: null,
    quarters: null,
    careerMonths: null,
    careerQuarters: null,
    monthsLeft: null,
    quartersLeft: null,
    additionalMonthsAtLeast: null,
  };
}

/** How long the benefit is paid and the cover kept, for this event and over the career. */
export const bridgingRightDurationRule = defineRule({
  id: 'bridging-right-duration',
  version: 1,
  label: {
    fr: 'Droit passerelle : durée',
    nl: 'Overbruggingsrecht: duur',
    de: 'Überbrückungsrecht: Dauer',
  },
  serves: ['A2', 'L5', 'P1'],
  refs: [ref('B41', 'page'), ref('B44', 'page'), ref('B46', 'page')],
  parameters: [
    'bridging.baseMonths',
    'bridging.baseQuarters',
    'bridging.longCareerQuarters',
    'bridging.longCareerMonths',
    'bridging.longCareerCover',
    'bridging.newEventMonths',
    ...oldEconomicSeries,
  ],
  inputs,
  conditions: [
    {
      id: 'anythingLeft',
      refs: [ref('B41', 'page'), ref('B44', 'page')],
      data: ['monthsUsed', 'quartersPaid', 'eventOn'],
      check: (i, pack) => {
        const regime = regimeOn(i.eventOn);
        if (regime === null) return 'unknown';
        const { answer } = lengths(i, pack, regime);
        if (answer.additionalMonthsAtLeast !== null) return 'met';
        return stateOf(answer.monthsLeft === null ? null : answer.monthsLeft > 0);
      },
    },
  ],
  messages: bridgingRightDurationMessages,
  cases: bridgingRightDurationCases,
  compute(input, pack, trace): { answer: BridgingRightDurationAnswer; toConfirm: ToConfirm | null } {
    const regime = regimeOn(input.eventOn);
    if (regime === null) {
      trace?.step('beforeAll', { data: ['eventOn'], refs: [ref('H15', 'page')] });
      return { answer: nothingKnown(regime), toConfirm: missingFigures(['bridging.baseMonths']) };
    }
    const found = lengths(input, pack, regime);
    explainDuration(found.answer, input, pack, trace, regime);
    return found;
  },
});

interface Lengths {
  readonly answer: BridgingRightDurationAnswer;
  readonly toConfirm: ToConfirm | null;
}

function lengths(input: Input, pack: Pack, regime: BridgingRegime): Lengths {
  const base = baseOf(input, pack);
  const event =
    input.economicDifficulties && regime === 'fourPillars'
      ? oldEconomicDuration(pack, input.eventOn, input.quartersPaid)
      : input.economicDifficulties && regime === 'bankruptcyInsurance'
        ? null
        : base;
  if (event === null || base === null) {
    const asked = input.economicDifficulties && regime === 'fourPillars';
    return {
      answer: nothingKnown(regime),
      toConfirm: asked ? unknownFacts(['quartersPaid'], 'fund') : missingFigures(['bridging.baseMonths']),
    };
  }
  if (regime === 'twoCases') return sinceReform(input, pack, base);
  const career = careerOf(input, pack, base);
  const nothingUsed = input.monthsUsed === 0 && input.quartersUsed === 0;
  const left = (length: number, total: number | null, used: number) =>
    total === null ? (nothingUsed ? length : null) : Math.max(0, Math.min(length, total - used));
  return {
    answer: {
      regime,
      months: event.months,
      quarters: event.quarters,
      careerMonths: career?.months ?? null,
      careerQuarters: career?.quarters ?? null,
      monthsLeft: left(event.months, career?.months ?? null, input.monthsUsed),
      quartersLeft: left(event.quarters, career?.quarters ?? null, input.quartersUsed),
      additionalMonthsAtLeast: null,
    },
    toConfirm: career === null && !nothingUsed ? unknownFacts(['quartersPaid'], 'fund') : null,
  };
}

/** Since 2023: a base once, and for each new event more, of which only the least was read. */
function sinceReform(input: Input, pack: Pack, base: Duration): Lengths {
  const monthsLeft = Math.max(0, base.months - input.monthsUsed);
  const used = monthsLeft === 0;
  return {
    answer: {
      regime: 'twoCases',
      months: base.months,
      quarters: base.quarters,
      careerMonths: null,
      careerQuarters: null,
      monthsLeft,
      quartersLeft: Math.max(0, base.quarters - input.quartersUsed),
      additionalMonthsAtLeast: used ? wholeAt(pack, 'bridging.newEventMonths', input.eventOn) : null,
    },
    toConfirm: used ? missingFigures(['bridging.newEventMonths']) : null,
  };
}

function baseOf(input: Input, pack: Pack): Duration | null {
  const months = wholeAt(pack, 'bridging.baseMonths', input.eventOn);
  const quarters = wholeAt(pack, 'bridging.baseQuarters', input.eventOn);
  return months === null || quarters === null ? null : { months, quarters };
}

/** From sixty quarters the total over the career is doubled; null while the career is not known. */
function careerOf(input: Input, pack: Pack, base: Duration): Duration | null {
  const required = wholeAt(pack, 'bridging.longCareerQuarters', input.eventOn);
  const months = wholeAt(pack, 'bridging.longCareerMonths', input.eventOn);
  const quarters = wholeAt(pack, 'bridging.longCareerCover', input.eventOn);
  if (required === null || months === null || quarters === null) return base;
  if (input.quartersPaid === null) return null;
  return input.quartersPaid >= required ? { months, quarters } : base;
}
