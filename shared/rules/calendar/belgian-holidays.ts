import type { Text3 } from '#shared/kernel/lang.ts';
import { addDays, type PlainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { easterSunday } from './easter.ts';

export interface Holiday {
  readonly on: PlainDate;
  readonly name: Text3;
}

const fixed: readonly (readonly [month: number, day: number, name: Text3])[] = [
  [1, 1, { fr: 'Nouvel An', nl: 'Nieuwjaar', de: 'Neujahr' }],
  [5, 1, { fr: 'Fête du travail', nl: 'Dag van de Arbeid', de: 'Tag der Arbeit' }],
  [7, 21, { fr: 'Fête nationale', nl: 'Nationale feestdag', de: 'Nationalfeiertag' }],
  [8, 15, { fr: 'Assomption', nl: 'O.L.V.-Hemelvaart', de: 'Mariä Himmelfahrt' }],
  [11, 1, { fr: 'Toussaint', nl: 'Allerheiligen', de: 'Allerheiligen' }],
  [11, 11, { fr: 'Armistice', nl: 'Wapenstilstand', de: 'Waffenstillstand' }],
  [12, 25, { fr: 'Noël', nl: 'Kerstmis', de: 'Weihnachten' }],
];

const movable: readonly (readonly [daysAfterEaster: number, name: Text3])[] = [
  [1, { fr: 'Lundi de Pâques', nl: 'Paasmaandag', de: 'Ostermontag' }],
  [39, { fr: 'Ascension', nl: 'O.L.H.-Hemelvaart', de: 'Christi Himmelfahrt' }],
  [50, { fr: 'Lundi de Pentecôte', nl: 'Pinkstermaandag', de: 'Pfingstmontag' }],
];

const known = new Map<number, readonly Holiday[]>();

/** The ten legal holidays of a year, in order: law of 4 January 1974, royal decree of 18 April 1974. */
export function belgianHolidays(year: number): readonly Holiday[] {
  const found = known.get(year);
  if (found !== undefined) return found;
  const easter = easterSunday(year);
  const holidays = [
    ...fixed.map(([month, day, name]) => ({ on: plainDateOf(year, month, day), name })),
    ...movable.map(([days, name]) => ({ on: addDays(easter, days), name })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
  known.set(year, holidays);
  return holidays;
}

export function isHoliday(date: PlainDate): boolean {
  return belgianHolidays(yearOf(date)).some(({ on }) => on === date);
}
