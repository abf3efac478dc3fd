import { assert } from './assert.ts';
import { brusselsOffsetMs } from './brussels.ts';
import { type Instant, instantFromEpochMs } from './instant.ts';
import { epochDay, type PlainDate } from './plain-date.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * The instant at which Belgian clocks show that date and time. In the hour that summer time skips,
 * the time an hour later; in the hour that comes twice, the first of the two.
 */
export function instantInBrussels(date: PlainDate, hour: number, minute = 0): Instant {
  assert(hour >= 0 && hour < 24 && minute >= 0 && minute < 60, 'time of day out of range');
  const wall = epochDay(date) * DAY_MS + hour * HOUR_MS + minute * 60_000;
  // Belgium is one hour ahead in winter and two in summer: of the two guesses, the earlier that shows
  // this wall time wins, and when none does (skipped hour) the winter reading shows it one hour later.
  const summerGuess = wall - 2 * HOUR_MS;
  const winterGuess = wall - brusselsOffsetMs(summerGuess);
  return instantFromEpochMs(
    brusselsOffsetMs(winterGuess) === wall - winterGuess ? winterGuess : wall - HOUR_MS,
  );
}
