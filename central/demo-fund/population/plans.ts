import type { BodyOf } from '#shared/entities/index.ts';
import { type EuroCents, euroCents, sumCents } from '#shared/kernel/money.ts';
import { addDays, addMonths, minDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import type { Claim } from './contribution-lines.ts';
import type { DossierRows } from './dossier-rows.ts';
import { imported } from './imported.ts';
import { addPayment, type Share } from './payments.ts';
import type { PersonProfile, PlanOutcome } from './profile.ts';

export interface Plan {
  readonly id: string;
  readonly outcome: PlanOutcome;
  readonly agreedOn: PlainDate;
  readonly count: number;
  readonly firstDueOn: PlainDate;
  /** A kept plan stops the ladder on its lines; a broken one no longer does. */
  readonly holds: boolean;
}

const KEY = 'plan';

/** The plan a person has, drawn before the lines are written since they name it. Null when nothing can be planned. */
export function planFor(
  rows: DossierRows,
  profile: PersonProfile,
  open: readonly { dueOn: PlainDate; cents: EuroCents }[],
  asOf: PlainDate,
  random: SeededRandom,
): Plan | null {
  const outcome = profile.plan;
  const last = open.at(-1);
  const first = open[0];
  if (outcome === null || outcome === 'completed' || !last || !first) return null;
  // A broken plan is an older one: it covers what was overdue then.
  const old = outcome === 'broken' || outcome === 'late';
  const reference = old ? minDate(last.dueOn, addDays(asOf, -130)) : last.dueOn;
  const agreedOn = addDays(reference < first.dueOn ? first.dueOn : reference, random.int(8, 16));
  if (addDays(agreedOn, 20) >= asOf) return null;
  return {
    id: rows.idOf('payment-plan', KEY),
    outcome,
    agreedOn,
    count: Math.min(12, Math.max(3, open.length * random.int(2, 3))),
    firstDueOn: addDays(agreedOn, random.int(12, 20)),
    holds: outcome !== 'broken',
  };
}

/** A plan of last year that was kept to the end: three months for one claim. */
export function completedPlan(rows: DossierRows, claim: Claim): Plan {
  const agreedOn = addDays(claim.dueOn, 12);
  return {
    id: rows.idOf('payment-plan', KEY),
    outcome: 'completed',
    agreedOn,
    count: 3,
    firstDueOn: addDays(agreedOn, 14),
    holds: false,
  };
}

/** Writes the plan, its instalments and what was paid of them, oldest line first. */
export function addPlan(rows: DossierRows, plan: Plan, covered: readonly Claim[], asOf: PlainDate): void {
  const total = sumCents(covered.map((claim) => claim.cents));
  if (covered.length === 0) return;
  rows.add(
    'payment-plan',
    KEY,
    {
      lineIds: covered.map((claim) => claim.id),
      total: imported(total, asOf),
      firstDueOn: plan.firstDueOn,
      count: plan.count,
      agreedOn: plan.agreedOn,
      requestId: null,
      decisionId: null,
      letterId: null,
      snapshotId: null,
      state: plan.outcome,
    },
    { factOn: plan.agreedOn },
  );
  const each = Math.floor(total / plan.count);
  const dues = Array.from({ length: plan.count }, (_, i) => addMonths(plan.firstDueOn, i));
  const pastCount = plan.outcome === 'completed' ? plan.count : dues.filter((due) => due < asOf).length;
  const unpaid = { active: 0, completed: 0, late: 1, broken: Math.max(2, pastCount - 1) }[plan.outcome];
  const paidCount = Math.max(0, pastCount - unpaid);
  const left = covered.map((claim) => ({ id: claim.id, cents: Number(claim.cents) }));
  dues.forEach((dueOn, i) => {
    const cents = i === plan.count - 1 ? total - each * (plan.count - 1) : each;
    const paid = i < paidCount;
    rows.add(
      'instalment',
      `${i + 1}`,
      {
        planId: plan.id,
        no: i + 1,
        dueOn,
        cents: euroCents(cents),
        state: paid ? 'paid' : stateOf(plan, dueOn, asOf),
      },
      { factOn: dueOn },
    );
    if (paid)
      addPayment(rows, `instalment-${i + 1}`, take(left, cents), {
        on: minDate(addDays(asOf, -1), addDays(dueOn, -1)),
        asOf,
        rule: 'plan',
      });
  });
}

function stateOf(plan: Plan, dueOn: PlainDate, asOf: PlainDate): BodyOf<'instalment'>['state'] {
  if (dueOn >= asOf) return 'due';
  return plan.outcome === 'broken' ? 'missed' : 'late';
}

/** Takes so many cents from the oldest lines. */
function take(left: { id: string; cents: number }[], wanted: number): Share[] {
  const shares: Share[] = [];
  let rest = wanted;
  for (const one of left) {
    const cents = Math.min(rest, one.cents);
    if (cents > 0) shares.push({ type: 'contribution-line', id: one.id, cents });
    one.cents -= cents;
    rest -= cents;
    if (rest === 0) break;
  }
  return shares;
}
