import { assert } from '#shared/kernel/assert.ts';
import { type PlainDate, plainDateOf } from '#shared/kernel/plain-date.ts';

/** Easter Sunday of the Gregorian calendar: the Sunday after the full moon of the church, by Gauss's steps. */
export function easterSunday(year: number): PlainDate {
  assert(Number.isInteger(year) && year >= 1583 && year <= 4099, 'a Gregorian year');
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (century - leapCorrection - moonCorrection + 19 * golden + 15) % 30;
  // Two rare moons fall too late; the church moves them one day back.
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + leapCorrection) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return plainDateOf(year, month, offset + 28 - 31 * Math.floor(month / 4));
}
