import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { entities } from '#shared/entities/index.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { type Amount, amount } from '#shared/kernel/amount.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { instant } from '#shared/kernel/instant.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { quarter, quarterEnd } from '#shared/kernel/quarter.ts';

export const TODAY = plainDate('2026-11-23');
const extract = plainDate('2026-11-20');

export function idOf(name: string): string {
  return deterministicId('test', name);
}

export function rowOf<T extends EntityType>(type: T, name: string, body: BodyOf<T>): Row<T> {
  const made = {
    id: idOf(name),
    type,
    spaceId: 's',
    dossierId: idOf('dossier'),
    sv: entities[type].sv,
    ver: 1,
    fieldVer: {},
    deleted: false,
    origin: { kind: 'import', ref: null },
    asOf: extract,
    factOn: extract,
    recordedOn: instant('2026-11-20T08:00:00Z'),
    createdBy: 'import',
    createdDevice: null,
    body,
  };
  return made as unknown as Row<T>;
}

export function imported(cents: number): Amount {
  return amount(euroCents(cents), { kind: 'imported', importRunId: idOf('run'), asOf: extract });
}

export function line(
  of: string,
  principal: number,
  fee: number,
  patch: Partial<BodyOf<'contribution-line'>> = {},
): Row<'contribution-line'> {
  return rowOf('contribution-line', `line ${of}`, {
    kind: 'provisional',
    quarter: quarter(of),
    year: null,
    category: 'mainOccupation',
    principal: imported(principal),
    fee: imported(fee),
    dueOn: quarterEnd(quarter(of)),
    claimedOn: null,
    noticeLetterId: null,
    affiliationIds: [],
    state: 'booked',
    holds: [],
    reversalOfId: null,
    ...patch,
  });
}

export function income(
  year: number,
  euros: number,
  kind: BodyOf<'income-statement'>['kind'] = 'tax',
): Row<'income-statement'> {
  return rowOf('income-statement', `income ${year} ${kind}`, {
    year,
    netIncome: imported(euros * 100),
    kind,
    receivedOn: plainDate(`${year + 2}-03-15`),
    quarters: 4,
    supersedesId: null,
  });
}

/** Main occupation since 2017, low income, three quarters of 2026 unpaid with their surcharges. */
export function contributor(): Row[] {
  const surcharge = (of: string, at: string) =>
    rowOf('surcharge-line', `surcharge ${of} ${at}`, {
      kind: 'quarterly3',
      onLineId: idOf(`line ${of}`),
      appliedAt: at,
      base: imported(92648),
      amount: imported(2779),
      reversalOfId: null,
      decisionId: null,
    });
  return [
    rowOf('dossier', 'dossier', personDossier('10000002', { language: 'nl' })),
    rowOf('affiliation', 'affiliation', {
      capacity: 'selfEmployed',
      period: { from: plainDate('2017-04-01'), to: null },
      enterpriseNumber: null,
      tradeText: null,
      declaredOn: null,
      signedDocumentId: null,
      effectiveFrom: plainDate('2017-04-01'),
      previousFund: null,
      endReason: null,
      endProofId: null,
      late: false,
      categoryDeclared: [{ from: plainDate('2017-04-01'), category: 'mainOccupation' }],
      state: 'active',
    }),
    income(2022, 14200),
    income(2023, 13100),
    income(2024, 12800),
    ...['2026Q1', '2026Q2', '2026Q3', '2026Q4'].map((of) => line(of, 89042, 3606)),
    surcharge('2026Q1', '2026Q1'),
    surcharge('2026Q1', '2026Q2'),
    surcharge('2026Q1', '2026Q3'),
    surcharge('2026Q2', '2026Q2'),
    surcharge('2026Q2', '2026Q3'),
    surcharge('2026Q3', '2026Q3'),
  ];
}
