import { addDays, addMonths, minDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import { quarterEnd } from '#shared/kernel/quarter.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { addLine, type Claim, planLines, totalOf } from './contribution-lines.ts';
import type { DossierRows } from './dossier-rows.ts';
import { addPayment } from './payments.ts';
import { addPlan, completedPlan, planFor } from './plans.ts';
import type { PersonProfile } from './profile.ts';
import { addRecovery } from './recovery-rows.ts';
import { addSurcharges } from './surcharges.ts';

/** The person's account: claims, what was paid on them, what came on top, and how the rest is recovered. */
export function addAccount(
  rows: DossierRows,
  profile: PersonProfile,
  incomes: ReadonlyMap<number, number>,
  asOf: PlainDate,
): void {
  const random = profile.random.fork('account');
  const planned = planLines(profile, incomes, asOf);
  const overdue = planned.filter(
    (line) => line.principal !== null && line.fee !== null && quarterEnd(line.quarter) < asOf,
  );
  // The last ones stay open: recent debts are many, old ones few.
  const openCount = Math.min(openWanted(profile, asOf, random), overdue.length);
  const firstOpen = overdue[overdue.length - openCount]?.quarter ?? null;
  const isOpen = (line: { quarter: string }) =>
    openCount > 0 && firstOpen !== null && line.quarter >= firstOpen;
  const openPlanned = overdue.filter(isOpen);
  const plan = planFor(
    rows,
    profile,
    openPlanned.map((line) => ({ dueOn: quarterEnd(line.quarter), cents: totalOf(line) })),
    asOf,
    random.fork('plan'),
  );
  const covered = new Set(
    openPlanned
      .filter((line) => plan !== null && quarterEnd(line.quarter) < plan.agreedOn)
      .map((line) => line.quarter),
  );
  const open: Claim[] = [];
  const settled: Claim[] = [];
  let current: Claim | null = null;
  for (const line of planned) {
    const holds =
      plan !== null && plan.holds && covered.has(line.quarter) ? { on: plan.agreedOn, ref: plan.id } : null;
    const claim = addLine(rows, line, profile, asOf, holds);
    if (claim === null) continue;
    if (claim.dueOn >= asOf) current = claim;
    else if (isOpen(claim)) open.push(claim);
    else settled.push(claim);
  }
  const kept =
    profile.plan === 'completed' && settled.length > 6 ? settled.splice(settled.length - 5, 1)[0] : undefined;
  settle(rows, profile, settled, asOf, random);
  if (kept) payByPlan(rows, kept, asOf);
  if (current !== null && openCount === 0 && random.chance(0.35)) {
    addPayment(rows, current.key, [{ type: 'contribution-line', id: current.id, cents: current.cents }], {
      on: minDate(addDays(asOf, -1), addDays(current.claimedOn, random.int(3, 40))),
      asOf,
    });
  }
  for (const claim of open) addSurcharges(rows, claim, claim.cents, asOf, asOf);
  if (plan !== null)
    addPlan(
      rows,
      plan,
      open.filter((claim) => covered.has(claim.quarter)),
      asOf,
    );
  if (open.length > 0) addRecovery(rows, profile, open, plan, asOf, random.fork('recovery'));
}

function openWanted(profile: PersonProfile, asOf: PlainDate, random: SeededRandom): number {
  // Who left long ago has settled long ago.
  if (profile.endOn !== null && profile.endOn < addDays(asOf, -500)) return 0;
  if (profile.behaviour === 'oneOpen') return 1;
  if (profile.behaviour === 'severalOpen') return random.int(2, 6);
  return profile.behaviour === 'manyOpen' ? random.int(7, 12) : 0;
}

function settle(
  rows: DossierRows,
  profile: PersonProfile,
  settled: readonly Claim[],
  asOf: PlainDate,
  random: SeededRandom,
): void {
  const channel = random.chance(0.2) ? 'directDebit' : 'transfer';
  const surelyLate = profile.behaviour === 'late' ? settled.length - 1 - random.int(0, 2) : -1;
  settled.forEach((claim, place) => {
    const recent = place >= settled.length - 8;
    const late = place === surelyLate || (profile.behaviour === 'late' && recent && random.chance(0.3));
    const share = { type: 'contribution-line', id: claim.id, cents: claim.cents } as const;
    if (!late) {
      const on = addDays(claim.dueOn, channel === 'directDebit' ? -2 : -random.int(0, 40));
      addPayment(rows, claim.key, [share], { on: on < claim.claimedOn ? claim.dueOn : on, asOf, channel });
      return;
    }
    const on = minDate(addDays(claim.dueOn, random.int(3, 29)), addDays(asOf, -1));
    const surcharges = addSurcharges(rows, claim, claim.cents, on, asOf);
    addPayment(rows, claim.key, [share], { on, asOf });
    // Surcharges are asked with the next notice.
    const later = addDays(on, random.int(30, 80));
    if (later < asOf)
      addPayment(
        rows,
        `${claim.key}-surcharges`,
        surcharges.map(({ id, cents }) => ({ type: 'surcharge-line', id, cents })),
        { on: later, asOf },
      );
  });
}

/** A claim of a year ago, paid in three months together with what it brought on. */
function payByPlan(rows: DossierRows, claim: Claim, asOf: PlainDate): void {
  const plan = completedPlan(rows, claim);
  addPlan(rows, plan, [claim], asOf);
  const last = addMonths(plan.firstDueOn, plan.count - 1);
  const surcharges = addSurcharges(rows, claim, claim.cents, plan.firstDueOn, asOf);
  addPayment(
    rows,
    `${claim.key}-surcharges`,
    surcharges.map(({ id, cents }) => ({ type: 'surcharge-line', id, cents })),
    { on: addDays(last, 10), asOf },
  );
}
