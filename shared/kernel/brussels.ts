import { civilDayOf, epochDayOf } from './civil-day.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** 1996-01-01T00:00:00Z: from here on summer time follows one European rule. */
const EUROPEAN_RULE_FROM = 820_454_400_000;

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  hour: 'numeric',
  minute: 'numeric',
});

/**
 * What Belgian clocks show minus UTC, in milliseconds.
 * From 1996 the European rule is computed (last Sundays of March and October, 01:00 UTC), because
 * Intl is far too slow for lists of thousands of rows; earlier instants ask Intl.
 */
export function brusselsOffsetMs(epochMs: number): number {
  if (epochMs < EUROPEAN_RULE_FROM) return offsetByIntl(epochMs);
  const { year } = civilDayOf(Math.floor(epochMs / DAY_MS));
  const summer = epochMs >= lastSundayOneUtc(year, 3) && epochMs < lastSundayOneUtc(year, 10);
  return summer ? 2 * HOUR_MS : HOUR_MS;
}

/** 01:00 UTC on the last Sunday of March or October, both months of 31 days. */
function lastSundayOneUtc(year: number, month: 3 | 10): number {
  const lastDay = epochDayOf(year, month, 31);
  // Day 0 was a Thursday, so day 3 was a Sunday.
  return (lastDay - ((lastDay + 4) % 7)) * DAY_MS + HOUR_MS;
}

function offsetByIntl(epochMs: number): number {
  let wall = 0;
  for (const part of wallClock.formatToParts(epochMs)) {
    if (part.type === 'hour') wall += Number(part.value) * HOUR_MS;
    if (part.type === 'minute') wall += Number(part.value) * MINUTE_MS;
  }
  const utc = Math.floor((epochMs - Math.floor(epochMs / DAY_MS) * DAY_MS) / MINUTE_MS) * MINUTE_MS;
  // Belgium has always been between 0 and 2 hours ahead: a negative difference means midnight was crossed.
  return wall >= utc ? wall - utc : wall - utc + DAY_MS;
}
