import type { BodyOf } from '#shared/entities/index.ts';
import { brand } from '#shared/kernel/brand.ts';
import type { Iban } from '#shared/kernel/iban.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { overlaps, periodOfQuarter } from '#shared/kernel/period.ts';
import type { Quarter } from '#shared/kernel/quarter.ts';
import type { StructuredCommunication } from '#shared/kernel/structured-communication.ts';
import { rowsOfType } from '#shared/entities/index.ts';
import { contributionKinds, surchargeKinds } from '../define/files.ts';
import { numberIn, type RowData, textIn } from '../rows/staged-row.ts';
import { type BuiltDossier, codeIn, dateIn, importedId, type SourceRow } from './import-context.ts';

const contributions: ReadonlySet<string> = new Set(contributionKinds);
const surcharges: ReadonlySet<string> = new Set(surchargeKinds);

type LineType = 'contribution-line' | 'surcharge-line' | 'cost-line';

/** What a row of contribution-lines.csv becomes, by its kind. */
export function lineTypeOf(kind: string | null): LineType {
  if (kind !== null && contributions.has(kind)) return 'contribution-line';
  return kind !== null && surcharges.has(kind) ? 'surcharge-line' : 'cost-line';
}

/** @param lineOf the row of a line reference, wherever its dossier is */
export function addLine(
  built: BuiltDossier,
  { key, data }: SourceRow,
  lineOf: (ref: string) => RowData | null,
  reversed: ReadonlySet<string>,
): void {
  const type = lineTypeOf(textIn(data, 'kind'));
  const reversalOf = textIn(data, 'reversal_of');
  const reversalOfId = reversalOf === null ? null : importedId(type, reversalOf);
  if (type === 'contribution-line') addContribution(built, key, data, reversalOfId, reversed.has(key));
  else if (type === 'surcharge-line') addSurcharge(built, key, data, lineOf, reversalOfId);
  else
    built.add('cost-line', key, {
      kind: codeIn<BodyOf<'cost-line'>['kind']>(data, 'kind') ?? 'other',
      amount: built.amount((numberIn(data, 'amount') ?? 0) + (numberIn(data, 'fee') ?? 0)),
      on: dateIn(data, 'claimed_on') ?? dateIn(data, 'due_on') ?? built.context.asOf,
      procedureId: null,
      partyId: null,
      reversalOfId,
    });
}

function addContribution(
  built: BuiltDossier,
  key: string,
  data: RowData,
  reversalOfId: string | null,
  isReversed: boolean,
): void {
  const quarter = codeIn<Quarter>(data, 'quarter');
  const affiliations = rowsOfType(built.rows, 'affiliation').filter(
    ({ body }) => quarter !== null && overlaps(body.period, periodOfQuarter(quarter)),
  );
  built.add(
    'contribution-line',
    key,
    {
      kind: codeIn<BodyOf<'contribution-line'>['kind']>(data, 'kind') ?? 'provisional',
      quarter,
      year: numberIn(data, 'year'),
      category: codeIn<NonNullable<BodyOf<'contribution-line'>['category']>>(data, 'category'),
      principal: built.amount(numberIn(data, 'amount') ?? 0),
      fee: built.amount(numberIn(data, 'fee') ?? 0),
      dueOn: dateIn(data, 'due_on') ?? built.context.asOf,
      claimedOn: dateIn(data, 'claimed_on'),
      noticeLetterId: null,
      affiliationIds: affiliations.map(({ id }) => id).sort(),
      state: isReversed ? 'reversed' : 'booked',
      holds: [],
      reversalOfId,
    },
    quarter === null ? dateIn(data, 'due_on') : periodOfQuarter(quarter).from,
  );
}

function addSurcharge(
  built: BuiltDossier,
  key: string,
  data: RowData,
  lineOf: (ref: string) => RowData | null,
  reversalOfId: string | null,
): void {
  const on = textIn(data, 'on_line');
  const base = on === null ? null : lineOf(on);
  const year = numberIn(data, 'year');
  const applied =
    textIn(data, 'quarter') ??
    (year === null
      ? (textIn(data, 'claimed_on') ?? textIn(data, 'due_on') ?? built.context.asOf).slice(0, 7)
      : `${year}`);
  built.add('surcharge-line', key, {
    kind: codeIn<BodyOf<'surcharge-line'>['kind']>(data, 'kind') ?? 'quarterly3',
    onLineId: importedId('contribution-line', on ?? ''),
    appliedAt: applied,
    base: built.amount((numberIn(base ?? {}, 'amount') ?? 0) + (numberIn(base ?? {}, 'fee') ?? 0)),
    amount: built.amount(numberIn(data, 'amount') ?? 0),
    reversalOfId,
    decisionId: null,
  });
}

/** One payment out of all its rows: each settles a part of a line, or none. */
export function addPayment(
  built: BuiltDossier,
  ref: string,
  rows: readonly SourceRow[],
  lineOf: (ref: string) => RowData | null,
): void {
  const first = rows[0]?.data;
  if (!first) return;
  const receivedOn = dateIn(first, 'received_on') ?? built.context.asOf;
  const said = (column: string) => firstSaid(rows, column);
  const [communication, iban, returned] = [said('communication'), said('iban'), said('returned_of')];
  const paymentId = built.add(
    'payment',
    ref,
    {
      receivedOn,
      amount: built.amount(numberIn(first, 'amount') ?? 0),
      channel: codeIn<BodyOf<'payment'>['channel']>(first, 'channel') ?? 'transfer',
      structuredCommunication: communication === null ? null : brand<StructuredCommunication>(communication),
      payerIban: iban === null ? null : brand<Iban>(iban),
      bankRef: said('bank_ref'),
      returnedOfId: returned === null ? null : importedId('payment', returned),
    },
    receivedOn,
  );
  for (const { key, data } of rows) {
    const line = textIn(data, 'line_ref');
    const cents = numberIn(data, 'allocated');
    if (line === null || cents === null) continue;
    const targetType = lineTypeOf(textIn(lineOf(line) ?? {}, 'kind') ?? 'provisional');
    built.add(
      'allocation',
      key,
      {
        paymentId,
        targetType,
        targetId: importedId(targetType, line),
        cents: euroCents(cents),
        rule: 'imported',
        on: receivedOn,
        reversalOfId: null,
      },
      receivedOn,
    );
  }
}

function firstSaid(rows: readonly SourceRow[], column: string): string | null {
  for (const { data } of rows) {
    const text = textIn(data, column);
    if (text !== null) return text;
  }
  return null;
}
