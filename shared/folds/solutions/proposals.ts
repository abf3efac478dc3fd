import { type EuroCents, subtractCents, sumCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { PaymentPlanAnswer } from '#shared/rules/contributions/payment-plan/payment-plan.rule.ts';
import type { SurchargeWaiverAnswer } from '#shared/rules/contributions/surcharge-waiver/surcharge-waiver.rule.ts';
import { builtInPack, type Pack } from '#shared/rules/pack.ts';
import type { Computation } from '../explain/computation.ts';
import type { DossierFacts } from '../explain/dossier-facts.ts';
import { type Debt, type OpenClaim, openTotal } from './debt.ts';
import { bookedOn, longestPlan, planOf } from './payment-options.ts';
import {
  type Exemption,
  exemptionsOf,
  type Lowering,
  loweringOf,
  type SaidFacts,
  waiverOf,
} from './remedies.ts';

/** How somebody can pay, and what they told us. */
export interface Wishes extends SaidFacts {
  readonly count: number;
  readonly firstDueOn: PlainDate;
  /** The most they can pay a month; null when they did not say. */
  readonly monthly: EuroCents | null;
}

/** One lawful way through a debt: how it is paid, what is asked for, what it costs if everything asked is granted. */
export interface Proposal {
  readonly payment: Computation<PaymentPlanAnswer> | null;
  readonly exemptions: readonly Exemption[];
  readonly waiver: Computation<SurchargeWaiverAnswer> | null;
  readonly lowering: Lowering | null;
  /** Everything still to pay: overdue, surcharges to come and the quarters not due yet. */
  readonly toPay: EuroCents;
  /** Less than paying all that is open today. Negative when surcharges to come cost more. */
  readonly spared: EuroCents;
  /** Only paying, within what a plan allows. Whatever is asked for is still decided by somebody else. */
  readonly certain: boolean;
  /** Quarters that would no longer count for the pension, unless bought back. */
  readonly pensionQuarters: number;
}

/**
 * certain: the cheapest that asks for nothing but time · keepsPension: the cheapest that gives up no quarter ·
 * cheapest: the cheapest of all, if what is asked is granted.
 */
export interface Proposals {
  readonly certain: Proposal | null;
  readonly keepsPension: Proposal | null;
  readonly cheapest: Proposal | null;
  /** No plan within the longest one fits what can be paid a month. */
  readonly tooLittle: boolean;
}

export function proposals(
  debt: Debt,
  facts: DossierFacts,
  wishes: Wishes,
  today: PlainDate,
  pack: Pack = builtInPack,
): Proposals {
  const remedies = {
    exemptions: exemptionsOf(debt.claims, facts, wishes, today, pack),
    lowering: loweringOf(debt.claims, facts, wishes, today, pack),
  };
  const found: Proposal[] = [];
  for (const exemptions of subsets(remedies.exemptions)) {
    for (const lowering of remedies.lowering === null ? [null] : [null, remedies.lowering]) {
      for (const waive of [false, true]) {
        const one = proposalOf(debt, exemptions, lowering, waive, wishes, today, pack);
        if (one !== null) found.push(one);
      }
    }
  }
  const best = (allowed: (one: Proposal) => boolean): Proposal | null =>
    found
      .filter(allowed)
      .sort((a, b) => a.toPay - b.toPay || a.pensionQuarters - b.pensionQuarters || size(a) - size(b))[0] ??
    null;
  return {
    certain: best((one) => one.certain),
    keepsPension: best((one) => one.pensionQuarters === 0),
    cheapest: best(() => true),
    tooLittle: found.length === 0,
  };
}

function proposalOf(
  debt: Debt,
  exemptions: readonly Exemption[],
  lowering: Lowering | null,
  waive: boolean,
  wishes: Wishes,
  today: PlainDate,
  pack: Pack,
): Proposal | null {
  const exempted = new Set(exemptions.map((one) => one.claim.id));
  const left = debt.claims.filter((claim) => !exempted.has(claim.id));
  const overdue = left.filter((claim) => claim.overdue);
  const later = left.filter((claim) => !claim.overdue);
  const booked = bookedOn(overdue);
  const waiver = waive ? waiverOf(booked, wishes, pack) : null;
  if (waive && waiver === null) return null;
  // A quarter that is exempted cannot be lowered as well.
  if (lowering?.quarters.some((one) => !later.some((claim) => claim.quarter === one))) return null;
  const withPlan = sumCents([waiver === null ? booked : ZERO_CENTS, debt.costs]);
  const payment = fittingPlan(overdue, withPlan, wishes, today, pack);
  if (payment === 'tooLittle') return null;
  const projected = payment === null ? ZERO_CENTS : payment.answer.projectedTotal;
  if (projected === null) return null;
  const now = payment === null ? withPlan : payment.answer.total;
  const toPay = subtractCents(sumCents([now, projected, openTotal(later)]), lowering?.spared ?? ZERO_CENTS);
  const parts = [payment, ...exemptions.map((one) => one.computation), waiver, lowering?.computation ?? null];
  if (parts.some((one) => one?.eligibility === 'missing')) return null;
  return {
    payment,
    exemptions,
    waiver,
    lowering,
    toPay,
    spared: subtractCents(sumCents([openTotal(debt.claims), debt.costs]), toPay),
    certain: parts.every((one) => one === null || (one === payment && one.eligibility === 'met')),
    pensionQuarters: new Set(exemptions.map((one) => one.claim.quarter)).size,
  };
}

/** The wished plan, or the shortest one whose months stay within what can be paid. */
function fittingPlan(
  claims: readonly OpenClaim[],
  booked: EuroCents,
  { count, firstDueOn, monthly }: Wishes,
  today: PlainDate,
  pack: Pack,
): Computation<PaymentPlanAnswer> | null | 'tooLittle' {
  const plan = (months: number) => planOf(claims, { count: months, firstDueOn, booked }, today, pack);
  if (monthly === null) return plan(count);
  const most = longestPlan(firstDueOn, pack) ?? count;
  const total = plan(1)?.answer.total ?? ZERO_CENTS;
  if (total === 0) return null;
  if (monthly === 0) return 'tooLittle';
  const months = Math.ceil(total / monthly);
  return months > most ? 'tooLittle' : plan(months);
}

const MANY = 5;

/** Every choice of quarters; with many of them none, all and each alone. */
function subsets<T>(items: readonly T[]): T[][] {
  if (items.length > MANY) return [[], [...items], ...items.map((one) => [one])];
  return items.reduce<T[][]>((all, item) => [...all, ...all.map((one) => [...one, item])], [[]]);
}

function size(one: Proposal): number {
  return one.exemptions.length + (one.waiver === null ? 0 : 1) + (one.lowering === null ? 0 : 1);
}

/** Every computation a proposal rests on: what is kept when it is printed. */
export function computationsOf(one: Proposal): Computation[] {
  return [
    one.payment,
    ...one.exemptions.map((exemption) => exemption.computation),
    one.waiver,
    one.lowering?.computation ?? null,
  ].filter((part) => part !== null);
}
