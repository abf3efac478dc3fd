import { assert } from '#shared/kernel/assert.ts';
import { addDays, dayOfWeek, type PlainDate } from '#shared/kernel/plain-date.ts';
import { isHoliday } from './belgian-holidays.ts';

/** Neither a Saturday, a Sunday nor a legal holiday. */
export function isWorkingDay(date: PlainDate): boolean {
  return dayOfWeek(date) <= 5 && !isHoliday(date);
}

/** The day itself when it is a working day, else the next one. */
export function nextWorkingDay(date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The n-th working day after a day; that day itself never counts. */
export function addWorkingDays(date: PlainDate, count: number): PlainDate {
  assert(Number.isInteger(count) && count >= 0 && count <= 10_000, 'a whole number of working days');
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Working days after the first date, up to and including the second. */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
