import {
  addDays,
  addMonths,
  maxDate,
  type PlainDate,
  plainDateOf,
  monthOf,
  yearOf,
} from '#shared/kernel/plain-date.ts';
import { figureAt, type Pack } from '#shared/rules/pack.ts';

/**
 * Last day to pay: the day of the year, or for a company created shortly before it the last day of the third
 * month after the one of its creation. null when the day is not known for that year.
 */
export function companyDueOn(pack: Pack, year: number, createdOn: PlainDate | null): PlainDate | null {
  const on = plainDateOf(year, 1, 1);
  const day = figureAt(pack, 'company.dueDay', on)?.value ?? null;
  const months = figureAt(pack, 'company.firstDueMonths', on)?.value ?? null;
  if (day === null) return null;
  const ordinary = plainDateOf(year, Number(day.slice(0, 2)), Number(day.slice(3, 5)));
  if (createdOn === null || months === null || yearOf(createdOn) !== year) return ordinary;
  const firstOfMonth = plainDateOf(yearOf(createdOn), monthOf(createdOn), 1);
  return maxDate(ordinary, addDays(addMonths(firstOfMonth, Number(months) + 1), -1));
}
