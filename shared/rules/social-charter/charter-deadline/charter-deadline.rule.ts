import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { charterClock, isHeld, presumedReceivedOn } from '#shared/rules/calendar/clock.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { dateInput, factInput } from '#shared/rules/inputs.ts';
import { usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { ref } from '#shared/rules/trace.ts';
import { charterDeadlineCases } from './charter-deadline.cases.ts';
import { charterDeadlineMessages } from './charter-deadline.messages.ts';

export interface CharterDeadlineAnswer {
  /** The day that starts the clock; for a letter, the day it is presumed received. */
  readonly startsOn: PlainDate | null;
  /** Last day; null when it does not run, is not final or cannot be known. */
  readonly dueOn: PlainDate | null;
  readonly suspendedDays: number | null;
  /** false: the decision lacks a mention, so that no period of appeal runs. null: not known. */
  readonly runs: boolean | null;
}

const grounds = {
  information: { parameter: 'charter.informationDays', at: ref('B120', 'art. 3') },
  decision: { parameter: 'charter.decisionMonths', at: ref('B121', 'art. 10') },
  payment: { parameter: 'charter.paymentMonths', at: ref('B121', 'art. 12') },
  appeal: { parameter: 'charter.appealMonths', at: ref('B121', 'art. 23') },
} as const;

/** Deadlines of the Charter of the socially insured (law of 11 April 1995): to answer, decide, pay and appeal. */
export const charterDeadlineRule = defineRule({
  id: 'charter-deadline',
  version: 1,
  label: {
    fr: 'Délais de la Charte de l’assuré social',
    nl: 'Termijnen van het Handvest van de sociaal verzekerde',
    de: 'Fristen der Charta der Sozialversicherten',
  },
  serves: ['B1', 'B2'],
  refs: [...Object.values(grounds).map(({ at }) => at), ref('B123', 'art. 14')],
  parameters: [...Object.values(grounds).map(({ parameter }) => parameter), 'calendar.postalWorkingDays'],
  inputs: z.strictObject({
    kind: z.enum(['information', 'decision', 'payment', 'appeal']),
    /** Receipt of the question, of the request or of the notification; day of the decision for a payment. */
    startsOn: dateInput,
    /** True when `startsOn` is the day a letter was posted: it is then presumed received later. */
    posted: z.boolean().default(false),
    /** For an appeal: whether the decision holds every mention of article 14. */
    mentionsComplete: factInput,
    suspensions: z.array(periodSchema).default([]),
  }),
  conditions: [
    {
      id: 'mentions',
      refs: [ref('B123', 'art. 14')],
      data: ['kind', 'mentionsComplete'],
      check: ({ kind, mentionsComplete }) => (kind === 'appeal' ? stateOf(mentionsComplete) : 'met'),
    },
  ],
  messages: charterDeadlineMessages,
  cases: charterDeadlineCases,
  compute(inputs, pack, trace, eligibility): { answer: CharterDeadlineAnswer; toConfirm: ToConfirm | null } {
    const { kind, posted, suspensions } = inputs;
    const { parameter, at } = grounds[kind];
    const startsOn = posted ? presumedReceivedOn(inputs.startsOn, pack) : inputs.startsOn;
    if (posted) {
      trace?.step(startsOn === null ? 'receiptUnknown' : 'presumedReceived', {
        values: startsOn === null ? {} : { date: { kind: 'date', value: startsOn } },
        data: ['startsOn', 'posted'],
        parameters: [usedAt(pack, 'calendar.postalWorkingDays', inputs.startsOn)],
        refs: [ref('J1', 'art. 53bis')],
      });
    }
    const none = { startsOn, dueOn: null, suspendedDays: null };
    if (startsOn === null)
      return {
        answer: { ...none, runs: null },
        toConfirm: missingFigures(['calendar.postalWorkingDays']),
      };
    if (eligibility === 'missing') {
      trace?.step('doesNotRun', { data: ['mentionsComplete'], refs: [ref('B123', 'art. 14')] });
      return { answer: { ...none, runs: false }, toConfirm: null };
    }
    const found = charterClock(kind, startsOn, pack, suspensions);
    const parameters = [usedAt(pack, parameter, startsOn)];
    if (found === null) {
      trace?.step('unknown', { parameters, refs: [at] });
      return { answer: { ...none, runs: null }, toConfirm: missingFigures([parameter]) };
    }
    if (isHeld(suspensions, found.dueOn)) {
      trace?.step('held', { data: ['suspensions'], refs: [at] });
      return { answer: { ...none, runs: true }, toConfirm: unknownFacts(['suspensions'], 'fund') };
    }
    trace?.step(`due.${kind}`, {
      values: { start: { kind: 'date', value: startsOn }, due: { kind: 'date', value: found.dueOn } },
      data: ['kind', 'startsOn', 'suspensions'],
      parameters,
      refs: [at],
    });
    if (found.suspendedDays > 0) {
      trace?.step('suspended', {
        values: { days: { kind: 'number', value: found.suspendedDays } },
        data: ['suspensions'],
        refs: [at],
      });
    }
    const runs = eligibility === 'met' ? true : null;
    return {
      answer: { startsOn, dueOn: found.dueOn, suspendedDays: found.suspendedDays, runs },
      toConfirm: runs === null ? unknownFacts(['mentionsComplete'], 'fund') : null,
    };
  },
});
