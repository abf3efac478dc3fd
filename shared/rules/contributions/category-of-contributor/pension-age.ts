import {
  addMonths,
  addYears,
  monthOf,
  type PlainDate,
  plainDateOf,
  yearOf,
} from '#shared/kernel/plain-date.ts';
import { figureAt, type Pack } from '#shared/rules/pack.ts';

/**
 * The birthday on which the legal pension age is reached: the age in force on the first day of the month after it.
 * null when the pack does not say it for that generation.
 */
export function pensionAgeReachedOn(birthDate: PlainDate, pack: Pack): PlainDate | null {
  const monthAfterBirth = addMonths(plainDateOf(yearOf(birthDate), monthOf(birthDate), 1), 1);
  for (let age = 60; age <= 75; age += 1) {
    const pensionFrom = addYears(monthAfterBirth, age);
    const legal = figureAt(pack, 'pension.legalAge', pensionFrom)?.value ?? null;
    if (legal !== null && Number(legal) <= age) return addYears(birthDate, age);
  }
  return null;
}

/** Full years on that day. */
export function ageOn(birthDate: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(birthDate);
  return addYears(birthDate, years) <= on ? years : years - 1;
}
