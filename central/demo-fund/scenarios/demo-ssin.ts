import { dayOf, monthOf, type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { type Ssin, ssinSchema } from '#shared/kernel/ssin.ts';

/** A well-formed NISS with an order number of the demo range (900–997), odd for men and even for women. */
export function demoSsin(birthDate: PlainDate, order: number): Ssin {
  const two = (value: number): string => String(value).padStart(2, '0');
  const nine = `${two(yearOf(birthDate) % 100)}${two(monthOf(birthDate))}${two(dayOf(birthDate))}${order}`;
  const counted = yearOf(birthDate) >= 2000 ? Number(`2${nine}`) : Number(nine);
  return ssinSchema.parse(`${nine}${two(97 - (counted % 97))}`);
}
