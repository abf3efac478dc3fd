import type { Category } from '#shared/entities/codes.ts';
import { epochDay, type PlainDate, plainDateFromEpochDay } from '#shared/kernel/plain-date.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { makeSsin, FIRST_ORDER } from './numbers.ts';
import type { World } from './world.ts';

/** People whose index leaves the same remainder share an order number, so they need different birthdays. */
const ORDERS = 40;
const YEAR = 365;

export function orderPair(index: number): number {
  return index % ORDERS;
}

/** Ages in which a category exists; the last one is excluded. */
const agesOf: Readonly<Record<Category, readonly [from: number, to: number]>> = {
  mainOccupation: [19, 66],
  primoStarter: [20, 55],
  maxiStatus: [24, 66],
  miniStatus: [71, 85],
  secondaryOccupation: [20, 66],
  article37: [26, 66],
  selfEmployedStudent: [18, 26],
  activePensioner: [63, 85],
  pensionAgeNoPension: [66, 80],
  pensionAgeOptOut: [66, 80],
  pensionAgeBefore2025: [66, 80],
};

/**
 * A day of birth that no other person with the same order number has, known without looking at the whole fund: the
 * day's place in a cycle of 365 days is given by the index, and only the few earlier indexes with the same place are
 * asked.
 */
export function drawBirthDate(
  world: World,
  index: number,
  categoryOf: (index: number) => Category | null,
): PlainDate {
  const earlier: PlainDate[] = [];
  for (let other = index - ORDERS * YEAR; other >= 0; other -= ORDERS * YEAR) {
    if (categoryOf(other) !== null) earlier.push(drawBirthDate(world, other, categoryOf));
  }
  const category = categoryOf(index);
  if (category === null) throw new Error('companies are not born');
  const [from, to] = agesOf[category];
  const youngest = epochDay(world.asOf) - Math.ceil(from * 365.25) - 1;
  const oldest = epochDay(world.asOf) - Math.floor(to * 365.25) + 1;
  const wanted =
    epochDay(world.asOf) - Math.floor(drawAge(from, to, world.root.fork(`birth${index}`)) * 365.25);
  const place = (Math.floor(index / ORDERS) * 151 + orderPair(index) * 97) % YEAR;
  let day = wanted - ((((wanted - place) % YEAR) + YEAR) % YEAR);
  if (day < oldest) day += YEAR;
  const taken = (candidate: number) => {
    const date = plainDateFromEpochDay(candidate);
    const isReserved = (sex: 'm' | 'f') =>
      world.reserved.has(makeSsin(date, sex, FIRST_ORDER, orderPair(index)));
    return earlier.includes(date) || isReserved('m') || isReserved('f');
  };
  // Up, then down: both stay among the ages of the category as long as there is room.
  while (taken(day) && day + YEAR <= youngest) day += YEAR;
  while (taken(day)) day -= YEAR;
  return plainDateFromEpochDay(day);
}

/** Normal 44 ± 13, cut to the ages of the category. */
function drawAge(from: number, to: number, random: SeededRandom): number {
  for (let tries = 0; tries < 200; tries += 1) {
    const age = random.normal(44, 13);
    if (age >= from && age < to) return age;
  }
  return from + random.next() * (to - from);
}
