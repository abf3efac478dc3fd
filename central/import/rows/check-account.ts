import { issue, type Issue } from '../define/codes.ts';
import { contributionKinds, surchargeKinds } from '../define/files.ts';
import { noneAfter } from './check-dates.ts';
import { type CheckContext, numberIn, type RowData, textIn } from './staged-row.ts';

const contributions: ReadonlySet<string> = new Set(contributionKinds);
const surcharges: ReadonlySet<string> = new Set(surchargeKinds);

export function* checkContributionLine(data: RowData): Iterable<Issue> {
  const kind = textIn(data, 'kind');
  const [quarter, year] = [textIn(data, 'quarter'), numberIn(data, 'year')];
  if (kind === 'provisional' && quarter === null) yield missing('quarter', kind);
  if (kind === 'regularisation' && quarter === null && year === null) yield missing('quarter', kind);
  if (kind === 'companyAnnual' && year === null) yield missing('year', kind);
  if (kind !== null && contributions.has(kind) && textIn(data, 'due_on') === null)
    yield issue('E04', 'due_on', 'empty', { column: 'due_on' });
  if (kind !== null && surcharges.has(kind) && textIn(data, 'on_line') === null)
    yield issue('E04', 'on_line', 'empty', { column: 'on_line' });
  if (textIn(data, 'reversal_of') === null)
    for (const column of ['amount', 'fee'])
      if ((numberIn(data, column) ?? 0) < 0) yield issue('E17', column, 'number', { column: 'reversal_of' });
}

export function* checkPayment(data: RowData, context: CheckContext): Iterable<Issue> {
  yield* noneAfter(data, ['received_on'], context);
  const returned = textIn(data, 'returned_of') !== null;
  const amount = numberIn(data, 'amount');
  if (amount !== null && (amount === 0 || (amount < 0 && !returned)))
    yield issue('E17', 'amount', 'number', { column: 'returned_of' });
  const allocated = numberIn(data, 'allocated');
  if (allocated !== null && allocated < 0 && !returned)
    yield issue('E17', 'allocated', 'number', { column: 'returned_of' });
  if (textIn(data, 'line_ref') !== null && allocated === null)
    yield issue('E04', 'allocated', 'empty', { column: 'allocated' });
}

export function* checkIncome(data: RowData, context: CheckContext): Iterable<Issue> {
  yield* noneAfter(data, ['received_on'], context);
}

export function* checkPlan(data: RowData): Iterable<Issue> {
  const amount = numberIn(data, 'amount');
  if (amount !== null && amount <= 0) yield issue('E17', 'amount', 'number', { column: 'amount' });
}

function missing(column: string, kind: string): Issue {
  return issue('E19', column, 'empty', { column, kind });
}
