import * as z from 'zod';
import { addCents, type EuroCents, euroCents, sumCents } from '#shared/kernel/money.ts';
import { maxDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { quarterEnd } from '#shared/kernel/quarter.ts';
import { defineRule } from '#shared/rules/define-rule.ts';
import { centsInput, dateInput } from '#shared/rules/inputs.ts';
import { figureAt, usedAt } from '#shared/rules/pack.ts';
import { missingFigures, type ToConfirm } from '#shared/rules/to-confirm.ts';
import { money, ref } from '#shared/rules/trace.ts';
import { type Application, applicationsOf } from '../late-payment-surcharge/applications.ts';
import { latePaymentInputs } from '../late-payment-surcharge/late-payment-surcharge.rule.ts';
import { type Instalment, instalmentsOf } from './instalments.ts';
import { paymentPlanCases } from './payment-plan.cases.ts';
import { paymentPlanMessages } from './payment-plan.messages.ts';

const lineInput = latePaymentInputs
  .omit({ payments: true, asOf: true, enforcedOn: true })
  .extend({ id: z.string().min(1).max(100) });

const inputs = z.strictObject({
  /** What the plan covers: contributions with their fee. */
  lines: z.array(lineInput).min(1).max(100),
  /** Surcharges and costs already booked that the plan takes along. */
  booked: centsInput.default(centsInput.parse(0)),
  count: z.int().min(1).max(120),
  firstDueOn: dateInput,
  asOf: dateInput,
});

type Input = z.infer<typeof inputs>;

/** A surcharge that will fall while the plan runs, if every instalment comes on its day. */
export interface ProjectedSurcharge extends Application {
  readonly lineId: string;
}

export interface PaymentPlanAnswer {
  readonly total: EuroCents;
  readonly instalments: readonly Instalment[];
  readonly projected: readonly ProjectedSurcharge[] | null;
  readonly projectedTotal: EuroCents | null;
}

/** Schedule of a payment plan with the surcharges that keep falling meanwhile: general regulation, art. 46. */
export const paymentPlanRule = defineRule({
  id: 'payment-plan',
  version: 1,
  label: { fr: 'Plan d’apurement', nl: 'Afbetalingsplan', de: 'Zahlungsplan' },
  serves: ['L4', 'N2', 'R1'],
  refs: [ref('L2', 'art. 46'), ref('F4', 'page'), ref('F25', 'page')],
  parameters: ['paymentPlan.maximumMonths', 'surcharge.quarterly', 'surcharge.yearEnd'],
  inputs,
  conditions: [
    {
      id: 'overdueOnly',
      refs: [ref('F25', 'page')],
      data: ['lines', 'asOf'],
      check: ({ lines, asOf }) =>
        lines.every((line) => quarterEnd(line.noticeSent ?? line.quarter) < asOf) ? 'met' : 'missing',
    },
    {
      id: 'length',
      refs: [ref('F4', 'page')],
      data: ['count'],
      check: ({ count, firstDueOn }, pack) => {
        const longest = figureAt(pack, 'paymentPlan.maximumMonths', firstDueOn)?.value ?? null;
        return longest === null ? 'unknown' : count <= Number(longest) ? 'met' : 'missing';
      },
    },
    {
      id: 'startsLater',
      refs: [ref('L2', 'art. 46')],
      data: ['firstDueOn', 'asOf'],
      check: ({ firstDueOn, asOf }) => (firstDueOn >= asOf ? 'met' : 'missing'),
    },
  ],
  messages: paymentPlanMessages,
  cases: paymentPlanCases,
  compute(input, pack, trace): { answer: PaymentPlanAnswer; toConfirm: ToConfirm | null } {
    const total = addCents(input.booked, ...input.lines.flatMap((line) => [line.principal, line.fee]));
    const instalments = instalmentsOf(total, input.count, input.firstDueOn);
    const [first, last] = [instalments[0], instalments.at(-1)];
    if (first !== undefined && last !== undefined) {
      trace?.step('schedule', {
        values: {
          total: money(total),
          count: { kind: 'number', value: input.count },
          first: money(first.cents),
          from: { kind: 'date', value: first.dueOn },
          until: { kind: 'date', value: last.dueOn },
        },
        data: ['lines', 'booked', 'count', 'firstDueOn'],
        parameters: [usedAt(pack, 'paymentPlan.maximumMonths', input.firstDueOn)],
        refs: [ref('L2', 'art. 46'), ref('F4', 'page')],
      });
    }
    const projected = project(input, instalments, last?.dueOn ?? input.asOf);
    if (projected === null) {
      trace?.step('missing', { refs: [ref('L2', 'art. 44')] });
      return {
        answer: { total, instalments, projected: null, projectedTotal: null },
        toConfirm: missingFigures(['surcharge.quarterly', 'surcharge.yearEnd']),
      };
    }
    const projectedTotal = sumCents(projected.map(({ amount }) => amount));
    trace?.step('projection', {
      values: { amount: money(projectedTotal) },
      parameters: [
        usedAt(pack, 'surcharge.quarterly', input.asOf),
        usedAt(pack, 'surcharge.yearEnd', input.asOf),
      ],
      refs: [ref('L2', 'art. 44'), ref('L2', 'art. 44bis'), ref('K4', 'page')],
    });
    trace?.step('onTop', { refs: [ref('F4', 'page'), ref('L2', 'art. 46')] });
    return { answer: { total, instalments, projected, projectedTotal }, toConfirm: null };

    function project(
      plan: Input,
      parts: readonly Instalment[],
      until: PlainDate,
    ): ProjectedSurcharge[] | null {
      const lines = plan.lines.toSorted((a, b) =>
        a.quarter < b.quarter ? -1 : a.quarter > b.quarter ? 1 : 0,
      );
      const payments = allocate(lines, parts);
      const all: ProjectedSurcharge[] = [];
      const asOf = maxDate(until, plan.asOf);
      for (const [i, line] of lines.entries()) {
        // Field by field: spread objects took half of the time of a portfolio's plans.
        const { id: lineId, principal, fee, quarter, claim, noticeSent, starterFirstTwoQuarters } = line;
        const found = applicationsOf(
          {
            principal,
            fee,
            quarter,
            claim,
            noticeSent,
            starterFirstTwoQuarters,
            payments: payments[i] ?? [],
            enforcedOn: null,
            asOf,
          },
          pack,
        );
        if (found === null) return null;
        for (const { kind, on, base, rate, amount } of found)
          if (on > plan.asOf) all.push({ kind, on, base, rate, amount, lineId });
      }
      return all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    }
  },
});

/** Oldest contribution first; what is booked besides (surcharges, costs) comes last. */
function allocate(
  lines: readonly { readonly principal: EuroCents; readonly fee: EuroCents }[],
  parts: readonly Instalment[],
): { on: PlainDate; amount: EuroCents }[][] {
  const payments: { on: PlainDate; amount: EuroCents }[][] = lines.map(() => []);
  const open: number[] = lines.map(({ principal, fee }) => principal + fee);
  for (const { dueOn, cents } of parts) {
    let left: number = cents;
    for (const [i, owed] of open.entries()) {
      const paid = Math.min(left, owed);
      if (paid > 0) payments[i]?.push({ on: dueOn, amount: euroCents(paid) });
      open[i] = owed - paid;
      left -= paid;
    }
  }
  return payments;
}
