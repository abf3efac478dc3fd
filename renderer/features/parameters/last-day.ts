import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import { fullDay } from '../../i18n/short-forms.ts';

/** The last day of a stretch: series end with the first day that is no longer theirs. */
export function lastDay(to: PlainDate | null, onwards: string): string {
  return to === null ? onwards : fullDay(addDays(to, -1));
}
