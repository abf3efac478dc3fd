import { amountToConfirm } from '#shared/kernel/amount.ts';
import { type EuroCents, euroCents } from '#shared/kernel/money.ts';
import {
  addDays,
  addMonths,
  maxDate,
  minDate,
  monthOf,
  plainDate,
  type PlainDate,
  plainDateOf,
  yearOf,
} from '#shared/kernel/plain-date.ts';
import { applyRate, rate } from '#shared/kernel/rate.ts';
import { builtInPack, centsAt, figureAt } from '#shared/rules/pack.ts';
import type { DossierRows } from './dossier-rows.ts';
import { imported } from './imported.ts';
import { addPayment } from './payments.ts';
import type { CompanyProfile } from './profile.ts';

/** The first year whose amounts, threshold and due day are all known. */
const FIRST_YEAR = 2022;

/** Balance sheets of the years that decide, and the yearly contribution of each year. */
export function addCompanyAccount(rows: DossierRows, profile: CompanyProfile, asOf: PlainDate): void {
  const random = profile.random.fork('company-account');
  const first = Math.max(FIRST_YEAR, yearOf(profile.startOn));
  const last = Math.min(yearOf(asOf), yearOf(profile.endOn ?? asOf));
  const factor = profile.large ? 1.05 + random.exponential(1.2) : 0.03 + random.next() * 0.85;
  for (let year = first; year <= last; year += 1) {
    addBalance(rows, profile, year - 2, factor * (0.9 + random.next() * 0.2), asOf);
    const exempt =
      profile.companyStatus === 'dormant' || (profile.companyStatus === 'bankrupt' && year === last);
    if (!exempt) addYear(rows, profile, year, asOf);
  }
}

function addBalance(
  rows: DossierRows,
  profile: CompanyProfile,
  year: number,
  factor: number,
  asOf: PlainDate,
): void {
  if (year < yearOf(profile.startOn)) return;
  // The threshold of the year that looks back at this one; the last known one where that is not published yet.
  const threshold =
    centsAt(builtInPack, 'company.balanceThreshold', plainDateOf(year + 2, 1, 1)) ??
    centsAt(builtInPack, 'company.balanceThreshold', plainDateOf(2025, 1, 1));
  if (threshold === null) return;
  // The share of chance may not carry a small company over the limit, nor a large one under it.
  const safe = profile.large ? Math.max(1.01, factor) : Math.min(0.99, factor);
  rows.add(
    'company-year',
    `${year}`,
    {
      year,
      balanceTotal: imported(Math.round(threshold * safe), asOf),
      closedOn: plainDateOf(year, 12, 31),
      dormantProofId: null,
      exemption: profile.companyStatus === 'dormant' ? 'dormant' : null,
    },
    { factOn: plainDateOf(year, 12, 31) },
  );
}

function addYear(rows: DossierRows, profile: CompanyProfile, year: number, asOf: PlainDate): void {
  // Without a balance sheet of two years ago a company pays the lower amount.
  const large = profile.large && yearOf(profile.startOn) <= year - 2;
  const cents = centsAt(builtInPack, large ? 'company.large' : 'company.small', plainDateOf(year, 1, 1));
  const dueOn = dueDay(profile, year);
  const claimedOn = minDate(
    asOf,
    maxDate(
      plainDateOf(year, 10, 1) < dueOn ? plainDateOf(year, 10, 1) : plainDateOf(year, 4, 1),
      addDays(profile.startOn, 20),
    ),
  );
  const key = `company-${year}`;
  const id = rows.add(
    'contribution-line',
    key,
    {
      kind: 'companyAnnual',
      quarter: null,
      year,
      category: null,
      principal: cents === null ? amountToConfirm('NISSE') : imported(cents, asOf),
      fee: imported(0, asOf),
      dueOn,
      claimedOn,
      noticeLetterId: null,
      affiliationIds: [],
      // What is still to be confirmed cannot be booked.
      state: cents === null ? 'draft' : 'booked',
      holds: [],
      reversalOfId: null,
    },
    { factOn: plainDateOf(year, 1, 1) },
  );
  if (cents !== null && dueOn < asOf) settle(rows, profile, { id, key, year, dueOn, claimedOn, cents }, asOf);
}

interface YearClaim {
  readonly id: string;
  readonly key: string;
  readonly year: number;
  readonly dueOn: PlainDate;
  readonly claimedOn: PlainDate;
  readonly cents: EuroCents;
}

function settle(rows: DossierRows, profile: CompanyProfile, claim: YearClaim, asOf: PlainDate): void {
  const random = profile.random.fork(claim.key);
  const back = yearOf(asOf) - claim.year;
  const open =
    (profile.behaviour === 'oneOpen' && back === 1) || (profile.behaviour === 'severalOpen' && back <= 3);
  const late = profile.behaviour === 'late' && back <= 2;
  const on = late
    ? minDate(addDays(claim.dueOn, random.int(3, 75)), addDays(asOf, -1))
    : maxDate(claim.claimedOn, addDays(claim.dueOn, -random.int(1, 50)));
  const surcharges = open || late ? addMonthly(rows, claim, open ? asOf : on, asOf) : [];
  if (open) return;
  const shares = [
    { type: 'contribution-line' as const, id: claim.id, cents: claim.cents },
    ...surcharges.map(({ id, cents }) => ({ type: 'surcharge-line' as const, id, cents })),
  ];
  addPayment(rows, claim.key, shares, { on, asOf });
}

/** One per cent of the claim for each month of delay, the month of payment included (law of 30 December 1992). */
function addMonthly(
  rows: DossierRows,
  claim: YearClaim,
  until: PlainDate,
  asOf: PlainDate,
): { id: string; cents: number }[] {
  const added: { id: string; cents: number }[] = [];
  const share = figureAt(builtInPack, 'company.monthlySurcharge', claim.dueOn)?.value ?? null;
  if (share === null) return added;
  const cents = applyRate(euroCents(claim.cents), rate(share));
  let month = addMonths(plainDate(`${claim.dueOn.slice(0, 8)}01`), 1);
  for (; month <= until; month = addMonths(month, 1)) {
    const appliedAt = month.slice(0, 7);
    const id = rows.add(
      'surcharge-line',
      `${claim.key}-${appliedAt}`,
      {
        kind: 'companyMonthly1',
        onLineId: claim.id,
        appliedAt,
        base: imported(claim.cents, asOf),
        amount: imported(cents, asOf),
        reversalOfId: null,
        decisionId: null,
      },
      { factOn: month },
    );
    added.push({ id, cents });
  }
  return added;
}

/** The year's day, or the last day of the third month after the creation when that is later. */
function dueDay(profile: CompanyProfile, year: number): PlainDate {
  const [month = '12', day = '31'] = (
    figureAt(builtInPack, 'company.dueDay', plainDateOf(year, 1, 1))?.value ?? '12-31'
  ).split('-');
  const usual = plainDateOf(year, Number(month), Number(day));
  if (yearOf(profile.startOn) !== year) return usual;
  const third = addMonths(plainDateOf(year, monthOf(profile.startOn), 1), 4);
  return maxDate(usual, addDays(third, -1));
}
