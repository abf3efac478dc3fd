import { issue, type Issue } from '../define/codes.ts';
import { type CheckContext, type RowData, textIn } from './staged-row.ts';

/** E14: the last day may be the first one, not an earlier one. */
export function* endsBefore(data: RowData, from: string, to: string): Iterable<Issue> {
  const [start, end] = [textIn(data, from), textIn(data, to)];
  if (start !== null && end !== null && end < start) yield issue('E14', to, 'date');
}

/** E15: what has happened happened before the extract was made. */
export function* noneAfter(
  data: RowData,
  columns: readonly string[],
  { asOf }: CheckContext,
): Iterable<Issue> {
  for (const column of columns) {
    const date = textIn(data, column);
    if (date !== null && date > asOf) yield issue('E15', column, 'date', { column, asOf });
  }
}

/** Whole years from one day to another. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
