import type { Row } from '#shared/entities/index.ts';
import { findRow, rowsOfType } from '#shared/entities/index.ts';
import { type EuroCents, subtractCents, sumCents } from '#shared/kernel/money.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { quarterOf } from '#shared/kernel/quarter.ts';
import { builtInPack, type Pack } from '#shared/rules/pack.ts';
import { type ToConfirm, unknownFacts } from '#shared/rules/to-confirm.ts';
import type { AccountItem } from '../account-items.ts';
import { type AccountRow, accountView } from '../account-view.ts';
import { type Computation, computationOf, type Data, datum } from './computation.ts';
import { dossierFacts, type DossierFacts, ofAmount, ofRow } from './dossier-facts.ts';
import { provisionalInputs } from './provisional-inputs.ts';

/**
 * One amount of the account beside the one the law gives. same: equal to the cent · differs: said with its
 * difference · toConfirm: the law's amount cannot be known here, and `toConfirm` says who can say it.
 */
export interface Explained {
  readonly subject: 'contribution' | 'fee' | 'surcharge';
  readonly itemId: string;
  /** Null when a fact is missing before any rule can run. */
  readonly computation: Computation | null;
  readonly toConfirm: ToConfirm | null;
  readonly booked: EuroCents | null;
  readonly computed: EuroCents | null;
  readonly comparison: 'same' | 'differs' | 'toConfirm';
  /** Booked less computed: positive when the fund asks more. Null while one of them is not known. */
  readonly difference: EuroCents | null;
}

/** Every amount of one line of the account, computed again from the data of the dossier. */
export function explainRow(
  rows: readonly Row[],
  key: string,
  today: PlainDate,
  pack: Pack = builtInPack,
): Explained[] {
  const row = accountView(rows, today)
    .years.flatMap((year) => year.rows)
    .find((one) => one.key === key);
  if (row === undefined) return [];
  const facts = dossierFacts(rows);
  const live = row.items.filter((item) => !item.cancelled);
  return [
    ...live
      .filter((item) => item.kind === 'line')
      .flatMap((item) => explainLine(rows, facts, row, item, pack)),
    ...explainSurcharges(rows, live, today, pack),
  ];
}

function explainLine(
  rows: readonly Row[],
  facts: DossierFacts,
  row: AccountRow,
  item: AccountItem,
  pack: Pack,
): Explained[] {
  if (item.code === 'companyAnnual') return [explainCompany(rows, row, item, pack)];
  if (item.code !== 'provisional' || row.quarter === null) return [];
  const prepared = provisionalInputs(facts, row.quarter, item.category, item.id);
  if ('missing' in prepared) {
    return (['contribution', 'fee'] as const).map((subject) =>
      compared(subject, item, null, prepared.missing, booked(item, subject), null),
    );
  }
  const computation = computationOf('provisional-contribution', prepared.inputs, prepared.data, pack);
  const answer = computation?.answer ?? null;
  const toConfirm = computation?.toConfirm ?? null;
  return [
    compared(
      'contribution',
      item,
      computation,
      toConfirm,
      booked(item, 'contribution'),
      answer?.principal ?? null,
    ),
    compared('fee', item, computation, toConfirm, booked(item, 'fee'), answer?.fee ?? null),
  ];
}

function explainCompany(rows: readonly Row[], row: AccountRow, item: AccountItem, pack: Pack): Explained {
  const company = findRow(rows, 'company');
  const reference = rowsOfType(rows, 'company-year').find((one) => one.body.year === row.year - 2);
  const own = rowsOfType(rows, 'company-year').find((one) => one.body.year === row.year);
  const balance = reference?.body.balanceTotal ?? null;
  const exemption = own?.body.exemption ?? null;
  const data: Data = {
    year: datum('imported', 'year', { type: 'contribution-line', id: item.id, about: String(row.year) }),
    ...(company ? { createdOn: ofRow(company, 'createdOn', 'imported') } : {}),
    ...(reference && balance
      ? { balanceTotal: ofAmount(reference, 'balanceTotal', balance, String(reference.body.year)) }
      : {}),
    ...(own ? { starterExemption: ofRow(own, 'exemption', 'imported', String(row.year)) } : {}),
  };
  const inputs = {
    year: row.year,
    createdOn: company?.body.createdOn ?? null,
    balanceTotal: balance?.cents ?? null,
    ...(exemption === 'starter3' ? { starterExemption: true } : {}),
    ...(exemption === 'dormant' ? { dormantWholeYear: true } : {}),
    ...(exemption === 'bankruptcy' ? { bankruptInYear: true } : {}),
  };
  const computation = computationOf('company-contribution', inputs, data, pack);
  const computed = computation?.answer.contribution ?? null;
  return compared(
    'contribution',
    item,
    computation,
    computation?.toConfirm ?? null,
    booked(item, 'contribution'),
    computed,
  );
}

/** The surcharges of each claim, on what was unpaid at each of their days. */
function explainSurcharges(
  rows: readonly Row[],
  items: readonly AccountItem[],
  today: PlainDate,
  pack: Pack,
): Explained[] {
  const laid = rowsOfType(rows, 'surcharge-line');
  return items
    .filter((item) => item.kind === 'line' && (item.code === 'provisional' || item.code === 'regularisation'))
    .flatMap((item): Explained[] => {
      const line = rowsOfType(rows, 'contribution-line').find((one) => one.id === item.id);
      const ids = new Set(laid.filter((one) => one.body.onLineId === item.id).map((one) => one.id));
      const own = items.filter((one) => ids.has(one.id));
      const quarter = line?.body.quarter ?? null;
      if (item.claimed === null || quarter === null) return [];
      const [principal, fee] = [item.principal.cents, item.fee?.cents ?? null];
      if (principal === null || principal < 0 || (fee ?? 0) < 0) return [];
      const dated = item.allocations.filter((one) => one.receivedOn !== null && one.cents > 0);
      const payments = dated.map((one) => ({ on: one.receivedOn, amount: one.cents }));
      const origin = (field: string) => ofAmountOf(item, field);
      const inputs = {
        principal,
        ...(fee === null ? {} : { fee }),
        quarter,
        claim: item.code,
        ...(item.code === 'regularisation' && item.claimedOn !== null
          ? { noticeSent: quarterOf(item.claimedOn) }
          : {}),
        payments,
        asOf: today,
      };
      const data: Data = {
        principal: origin('principal'),
        fee: origin('fee'),
        quarter: origin('quarter'),
        claim: origin('kind'),
        payments: datum('imported', 'allocations', { type: 'payment', id: dated[0]?.paymentId ?? null }),
        asOf: datum('today', 'today', { asOf: today }),
      };
      // A payment without a date cannot be placed before or after the end of a quarter.
      if (dated.length < item.allocations.filter((one) => one.cents > 0).length) {
        if (own.length === 0) return [];
        return [compared('surcharge', item, null, unknownFacts(['payments'], 'fund'), sumOf(own), null)];
      }
      const computation = computationOf('late-payment-surcharge', inputs, data, pack);
      const total = computation?.answer.total ?? null;
      if (own.length === 0 && (total ?? 0) === 0) return [];
      return [compared('surcharge', item, computation, computation?.toConfirm ?? null, sumOf(own), total)];
    });
}

function ofAmountOf(item: AccountItem, field: string) {
  const { basis } = item.principal;
  return datum(basis.kind === 'toConfirm' ? 'imported' : basis.kind, field, {
    type: 'contribution-line',
    id: item.id,
    asOf: basis.kind === 'imported' ? basis.asOf : null,
  });
}

function sumOf(items: readonly AccountItem[]): EuroCents | null {
  const known = items.flatMap((item) => item.claimed ?? []);
  return known.length === items.length ? sumCents(known) : null;
}

function booked(item: AccountItem, subject: 'contribution' | 'fee'): EuroCents | null {
  const amount = subject === 'fee' ? item.fee : item.principal;
  return amount === null || amount.basis.kind === 'toConfirm' ? null : amount.cents;
}

function compared(
  subject: Explained['subject'],
  item: AccountItem,
  computation: Computation | null,
  toConfirm: ToConfirm | null,
  claimed: EuroCents | null,
  computed: EuroCents | null,
): Explained {
  const difference = claimed === null || computed === null ? null : subtractCents(claimed, computed);
  return {
    subject,
    itemId: item.id,
    computation,
    toConfirm: computed === null ? (toConfirm ?? unknownFacts([], 'fund')) : null,
    booked: claimed,
    computed,
    comparison: difference === null ? 'toConfirm' : difference === 0 ? 'same' : 'differs',
    difference,
  };
}
