import type { BodyOf } from '#shared/entities/index.ts';
import { brand } from '#shared/kernel/brand.ts';
import type { EnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import { addDays, addMonths, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { Ssin } from '#shared/kernel/ssin.ts';
import { isTrueIn, numberIn, type RowData, textIn } from '../rows/staged-row.ts';
import { type BuiltDossier, codeIn, dateIn, periodIn, type SourceRow } from './import-context.ts';

type Affiliation = BodyOf<'affiliation'>;

/** One affiliation out of all its rows: each is a stretch of one category. */
export function addAffiliation(built: BuiltDossier, ref: string, rows: readonly SourceRow[]): void {
  const sorted = [...rows].sort((a, b) => compare(textIn(a.data, 'from'), textIn(b.data, 'from')));
  const [first, last] = [sorted[0]?.data, sorted.at(-1)?.data];
  if (!first || !last) return;
  const { asOf } = built.context;
  const from = dateIn(first, 'from') ?? asOf;
  const lastDay = dateIn(last, 'to');
  const declaredOn = firstOf(sorted, (data) => dateIn(data, 'declared_on'));
  const endReason = codeIn<NonNullable<Affiliation['endReason']>>(last, 'end_reason');
  const enterprise = firstOf([...sorted].reverse(), (data) => textIn(data, 'enterprise_number'));
  built.add(
    'affiliation',
    ref,
    {
      capacity: codeIn<Affiliation['capacity']>(first, 'capacity') ?? 'selfEmployed',
      period: { from, to: lastDay === null ? null : addDays(lastDay, 1) },
      enterpriseNumber: enterprise === null ? null : brand<EnterpriseNumber>(enterprise),
      tradeText: firstOf([...sorted].reverse(), (data) => textIn(data, 'trade')),
      declaredOn,
      signedDocumentId: null,
      effectiveFrom: from,
      previousFund: firstOf(sorted, (data) => textIn(data, 'previous_fund')),
      endReason,
      endProofId: null,
      late: declaredOn !== null && declaredOn > from,
      categoryDeclared: sorted.flatMap(({ data }) => {
        const category = codeIn<Affiliation['categoryDeclared'][number]['category']>(data, 'category');
        const start = dateIn(data, 'from');
        return category === null || start === null ? [] : [{ from: start, category }];
      }),
      state: stateOf(from, lastDay, endReason, asOf),
    },
    from,
  );
}

function stateOf(
  from: PlainDate,
  lastDay: PlainDate | null,
  reason: Affiliation['endReason'],
  asOf: PlainDate,
): Affiliation['state'] {
  if (reason === 'error') return 'cancelled';
  if (lastDay === null) return from > asOf ? 'confirmed' : 'active';
  if (reason === 'fundChange' && lastDay <= asOf) return 'transferredOut';
  // The last quarter has to be settled first.
  return lastDay > addMonths(asOf, -3) ? 'ceasing' : 'ceased';
}

export function addFact(built: BuiltDossier, { key, data }: SourceRow): void {
  const period = periodIn(data, built.context.asOf);
  const kind = codeIn<BodyOf<'category-fact'>['kind']>(data, 'fact');
  if (kind !== null)
    built.add('category-fact', key, { kind, period, documentId: null, decisionId: null }, period.from);
}

export function addIncome(built: BuiltDossier, { key, data }: SourceRow): void {
  const receivedOn = dateIn(data, 'received_on') ?? built.context.asOf;
  built.add(
    'income-statement',
    key,
    {
      year: numberIn(data, 'year') ?? 0,
      netIncome: built.amount(numberIn(data, 'net_income') ?? 0),
      kind: codeIn<BodyOf<'income-statement'>['kind']>(data, 'kind') ?? 'imported',
      receivedOn,
      quarters: numberIn(data, 'quarters') ?? 4,
      supersedesId: null,
    },
    receivedOn,
  );
}

export function addCompanyYear(built: BuiltDossier, { key, data }: SourceRow): void {
  const year = numberIn(data, 'year') ?? 0;
  const cents = numberIn(data, 'balance_total');
  built.add('company-year', key, {
    year,
    balanceTotal: cents === null ? null : built.amount(cents),
    closedOn: null,
    dormantProofId: null,
    exemption: isTrueIn(data, 'dormant') ? 'dormant' : null,
  });
}

/** @param linkedId dossier of the member, when the fund has one */
export function addMember(built: BuiltDossier, { key, data }: SourceRow, linkedId: string | null): void {
  const ssin = textIn(data, 'ssin');
  built.add('household-member', key, {
    relation: codeIn<BodyOf<'household-member'>['relation']>(data, 'relation') ?? 'other',
    ssin: ssin === null ? null : brand<Ssin>(ssin),
    familyName: textIn(data, 'family_name') ?? '',
    givenNames: textIn(data, 'given_names') ?? '',
    birthDate: dateIn(data, 'birth_date'),
    sex: { M: 'm' as const, F: 'f' as const }[textIn(data, 'sex') ?? ''] ?? 'unknown',
    dependant: isTrueIn(data, 'dependant'),
    sameHome: isTrueIn(data, 'same_home'),
    disability: typeof data['disability'] === 'boolean' ? data['disability'] : null,
    linkedDossierId: linkedId,
    expectedBirthOn: null,
    period: periodIn(data, built.context.asOf),
  });
}

function firstOf<T>(rows: readonly SourceRow[], read: (data: RowData) => T | null): T | null {
  for (const { data } of rows) {
    const value = read(data);
    if (value !== null) return value;
  }
  return null;
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
