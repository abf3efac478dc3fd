import * as z from 'zod';
import type { Category } from '#shared/entities/codes.ts';
import { addDays, addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterOf, quarterStart, quartersBetween } from '#shared/kernel/quarter.ts';
import { defineRule, stateOf } from '#shared/rules/define-rule.ts';
import { categoryInput, dateInput, factInput, quarterInput } from '#shared/rules/inputs.ts';
import { figureAt, type Pack, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import { type ConditionState, ref } from '#shared/rules/trace.ts';
import { contributionExemptionCases } from './contribution-exemption.cases.ts';
import { contributionExemptionMessages } from './contribution-exemption.messages.ts';

const window = [ref('L2', 'art. 50ter/1 § 2'), ref('I2', 'page')];

const inputs = z.strictObject({
  /** The quarter for a provisional contribution; leave it out for a regularisation. */
  quarter: quarterInput.nullable().default(null),
  /** Day on which the statement of a regularisation was sent. */
  statementSentOn: dateInput.nullable().default(null),
  requestedOn: dateInput.nullable().default(null),
  category: categoryInput.nullable().default(null),
  /** A student whose income reaches the minimum of a main occupation. */
  studentAtFloor: factInput,
  /** First quarter of the insurance obligation without interruption. */
  subjectSince: quarterInput.nullable().default(null),
  ceased: factInput,
  /** Temporary financial or economic difficulty shown by documents, or presumed by law. */
  difficulty: factInput,
  requestedInPerson: factInput,
});

type Input = z.infer<typeof inputs>;

export interface ExemptionAnswer {
  readonly windowStart: PlainDate | null;
  readonly lastDay: PlainDate | null;
  /** The national institute decides, never the fund. */
  readonly authority: 'nisse';
}

/** Exemption of contributions on request: royal decree 38, art. 17; general regulation, art. 50ter and 50ter/1. */
export const contributionExemptionRule = defineRule({
  id: 'contribution-exemption',
  version: 1,
  label: { fr: 'Dispense de cotisations', nl: 'Vrijstelling van bijdragen', de: 'Beitragsbefreiung' },
  serves: ['A3', 'L4', 'N2'],
  refs: [ref('L1', 'art. 17'), ref('L2', 'art. 50ter'), ref('L2', 'art. 50ter/1')],
  parameters: ['exemption.requestMonths', 'exemption.minimumQuarters'],
  inputs,
  conditions: [
    {
      id: 'category',
      refs: [ref('L1', 'art. 17 § 2'), ref('K3', 'page')],
      data: ['category', 'studentAtFloor'],
      check: (i) => categoryState(i.category, i.studentAtFloor),
    },
    {
      id: 'fourQuarters',
      refs: [ref('L2', 'art. 50ter/1')],
      data: ['subjectSince', 'requestedOn', 'ceased'],
      check: fourQuartersState,
    },
    {
      id: 'difficulty',
      refs: [ref('L1', 'art. 17 § 4')],
      data: ['difficulty'],
      check: (i) => stateOf(i.difficulty),
    },
    {
      id: 'inPerson',
      refs: [ref('L1', 'art. 17')],
      data: ['requestedInPerson'],
      check: (i) => stateOf(i.requestedInPerson),
    },
    {
      id: 'inTime',
      refs: window,
      data: ['requestedOn', 'quarter', 'statementSentOn'],
      check: inTimeState,
    },
  ],
  messages: contributionExemptionMessages,
  cases: contributionExemptionCases,
  compute(input, pack, trace): { answer: ExemptionAnswer; toConfirm: ToConfirm | null } {
    const found = windowOf(input, pack);
    if (found === 'unknown') {
      trace?.step('windowUnknown', { data: ['quarter', 'statementSentOn'], refs: window });
      return {
        answer: { windowStart: null, lastDay: null, authority: 'nisse' },
        toConfirm: unknownFacts(['quarter', 'statementSentOn'], 'fund'),
      };
    }
    if (found === 'missing') {
      trace?.step('missing', { refs: window });
      return {
        answer: { windowStart: null, lastDay: null, authority: 'nisse' },
        toConfirm: missingFigures(['exemption.requestMonths']),
      };
    }
    trace?.step('window', {
      values: {
        start: { kind: 'date', value: found.windowStart },
        end: { kind: 'date', value: found.lastDay },
      },
      data: ['quarter', 'statementSentOn', 'subjectSince'],
      parameters: [usedAt(pack, 'exemption.requestMonths', found.windowStart)],
      refs: window,
    });
    trace?.step('scope', { refs: [ref('L2', 'art. 50ter'), ref('L1', 'art. 17 § 7')] });
    trace?.step('effects', { refs: [ref('L1', 'art. 17 § 8'), ref('I2', 'page'), ref('F6', 'page')] });
    return { answer: { ...found, authority: 'nisse' }, toConfirm: null };
  },
});

type Window = { readonly windowStart: PlainDate; readonly lastDay: PlainDate };

/** Twelve months from the first day of the quarter after the one concerned, or after the one of the statement. */
function windowOf(input: Input, pack: Pack): Window | 'unknown' | 'missing' {
  const concerned =
    input.quarter ?? (input.statementSentOn === null ? null : quarterOf(input.statementSentOn));
  if (concerned === null) return 'unknown';
  const windowStart = quarterStart(
    addQuarters(firstThree(input) ? (input.subjectSince ?? concerned) : concerned, firstThree(input) ? 4 : 1),
  );
  const months = figureAt(pack, 'exemption.requestMonths', windowStart)?.value ?? null;
  if (months === null) return 'missing';
  return { windowStart, lastDay: addDays(addMonths(windowStart, Number(months)), -1) };
}

/** For the first three quarters of the obligation the time runs from the fifth. */
function firstThree(input: Input): boolean {
  if (input.quarter === null || input.subjectSince === null) return false;
  const index = quartersBetween(input.subjectSince, input.quarter);
  return index >= 0 && index < 3;
}

const eligible: ReadonlySet<Category> = new Set([
  'mainOccupation',
  'primoStarter',
  'maxiStatus',
  'activePensioner',
  'pensionAgeNoPension',
  'pensionAgeOptOut',
  'pensionAgeBefore2025',
]);

function categoryState(category: Category | null, studentAtFloor: boolean | null): ConditionState {
  if (category === null || category === 'miniStatus') return 'unknown';
  if (category === 'selfEmployedStudent') return stateOf(studentAtFloor);
  return eligible.has(category) ? 'met' : 'missing';
}

function fourQuartersState(input: Input, pack: Pack): ConditionState {
  if (input.ceased === true) return 'met';
  if (input.subjectSince === null || input.requestedOn === null) return 'unknown';
  const required = figureAt(pack, 'exemption.minimumQuarters', input.requestedOn)?.value ?? null;
  if (required === null) return 'unknown';
  const past = quartersBetween(input.subjectSince, quarterOf(input.requestedOn));
  return past >= Number(required) ? 'met' : 'missing';
}

function inTimeState(input: Input, pack: Pack): ConditionState {
  const found = windowOf(input, pack);
  if (typeof found === 'string' || input.requestedOn === null) return 'unknown';
  return input.requestedOn <= found.lastDay ? 'met' : 'missing';
}
