import { addDays, dayOfWeek, daysBetween, maxDate, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import type { Profile } from '../profile.ts';

/** How far back the work of the desk is told. */
const STORY_DAYS = 730;

/** The open day of the office on or before a day. */
export function workdayBefore(day: PlainDate): PlainDate {
  return addDays(day, -Math.max(0, dayOfWeek(day) - 5));
}

/** The open day of the office on or after a day. */
export function workdayAfter(day: PlainDate): PlainDate {
  const weekday = dayOfWeek(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}

/**
 * A working day of the story, at least `gap` days before `asOf`; null when the dossier is too young for one.
 * A dossier that ended stops having visits some months later.
 */
export function pastWorkday(
  profile: Profile,
  asOf: PlainDate,
  random: SeededRandom,
  gap = 3,
): PlainDate | null {
  const first = maxDate(profile.startOn, addDays(asOf, -STORY_DAYS));
  const closed = profile.endOn === null ? asOf : addDays(profile.endOn, 120);
  const last = addDays(closed < asOf ? closed : asOf, -gap);
  const span = daysBetween(first, last);
  if (span < 3) return null;
  const day = workdayBefore(addDays(first, random.int(3, span)));
  return day < first ? null : day;
}
