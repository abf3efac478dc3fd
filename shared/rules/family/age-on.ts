import { monthOf, dayOf, type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';

/** Full years on that day; someone born on 29 February grows older on 1 March in other years. */
export function ageOn(bornOn: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(bornOn);
  const beforeBirthday =
    monthOf(on) < monthOf(bornOn) || (monthOf(on) === monthOf(bornOn) && dayOf(on) < dayOf(bornOn));
  return beforeBirthday ? years - 1 : years;
}
