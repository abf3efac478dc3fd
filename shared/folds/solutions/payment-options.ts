import { type EuroCents, sumCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { maxDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterEnd, quarterOf } from '#shared/kernel/quarter.ts';
import { latePaymentSurchargeRule } from '#shared/rules/contributions/late-payment-surcharge/late-payment-surcharge.rule.ts';
import type { PaymentPlanAnswer } from '#shared/rules/contributions/payment-plan/payment-plan.rule.ts';
import { builtInPack, figureAt, type Pack } from '#shared/rules/pack.ts';
import { type Computation, computationOf, type Data, datum } from '../explain/computation.ts';
import type { OpenClaim } from './debt.ts';

/** What paying everything on one day would add to what is open today. */
export interface PayOn {
  readonly on: PlainDate;
  /** Surcharges that fall after today and by that day; null when a rate is not known. */
  readonly added: EuroCents | null;
}

/** Today, each end of quarter of the coming year and the chosen day, in order. */
export function daysToPay(today: PlainDate, chosen: PlainDate | null): PlainDate[] {
  const first = quarterOf(today);
  const ends = [0, 1, 2, 3].map((count) => quarterEnd(addQuarters(first, count)));
  const days = new Set([today, ...ends, ...(chosen !== null && chosen > today ? [chosen] : [])]);
  return [...days].sort();
}

/** "If you pay on…": the surcharges that each claim would still receive. */
export function payOn(
  claims: readonly OpenClaim[],
  on: PlainDate,
  today: PlainDate,
  pack: Pack = builtInPack,
): PayOn {
  const added: EuroCents[] = [];
  for (const claim of claims) {
    const open = sumCents([claim.principal, claim.fee]);
    if (open === 0) continue;
    const { answer, toConfirm } = latePaymentSurchargeRule.answer(
      {
        ...lineOf(claim),
        payments: [{ on, amount: open }],
        enforcedOn: null,
        asOf: maxDate(on, today),
      },
      pack,
    );
    if (toConfirm !== null) return { on, added: null };
    added.push(...answer.applications.filter((one) => one.on > today).map((one) => one.amount));
  }
  return { on, added: sumCents(added) };
}

/** Longest plan in months that the fund's practice allows; null when it is not known. */
export function longestPlan(on: PlainDate, pack: Pack = builtInPack): number | null {
  const value = figureAt(pack, 'paymentPlan.maximumMonths', on)?.value ?? null;
  return value === null ? null : Number(value);
}

export interface PlanWish {
  readonly count: number;
  readonly firstDueOn: PlainDate;
  /** Booked surcharges and costs that the plan takes along. */
  readonly booked: EuroCents;
}

/** A plan over claims; null when there is nothing in them to pay or the wish is impossible. */
export function planOf(
  claims: readonly OpenClaim[],
  { count, firstDueOn, booked }: PlanWish,
  today: PlainDate,
  pack: Pack = builtInPack,
): Computation<PaymentPlanAnswer> | null {
  const lines = claims.filter((claim) => claim.principal + claim.fee > 0);
  if (lines.length === 0) return null;
  const inputs = {
    lines: lines.map((claim) => ({ id: claim.id, ...lineOf(claim) })),
    booked,
    count,
    firstDueOn,
    asOf: today,
  };
  const ofAccount = datum('imported', 'principal', { type: 'contribution-line', id: lines[0]?.id ?? null });
  const data: Data = {
    lines: ofAccount,
    booked: datum('imported', 'amount', { type: 'surcharge-line' }),
    count: datum('desk', 'count'),
    firstDueOn: datum('desk', 'firstDueOn'),
    asOf: datum('today', 'today', { asOf: today }),
  };
  return computationOf('payment-plan', inputs, data, pack);
}

/** Surcharges already booked on those claims. */
export function bookedOn(claims: readonly OpenClaim[]): EuroCents {
  return claims.length === 0 ? ZERO_CENTS : sumCents(claims.map((claim) => claim.surcharges));
}

function lineOf(claim: OpenClaim) {
  return {
    principal: claim.principal,
    fee: claim.fee,
    quarter: claim.quarter,
    claim: claim.claim,
    ...(claim.noticeSent === null ? {} : { noticeSent: claim.noticeSent }),
    starterFirstTwoQuarters: false,
  };
}
