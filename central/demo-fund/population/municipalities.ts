import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '#shared/kernel/lang.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import * as z from 'zod';

/** W Wallonia without, D the nine German-speaking municipalities, F Flanders, B Brussels. */
export type Area = 'W' | 'D' | 'F' | 'B';

export interface Place {
  readonly nis: string;
  readonly area: Area;
  readonly postalCode: string;
  readonly name: Readonly<Record<Lang, string>>;
}

const TABLE = 'resources/places/municipalities.json';

const rowSchema = z.tuple([
  z.string(),
  z.enum(['W', 'D', 'F', 'B']),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.int().positive(),
]);
const tableSchema = z.object({ asOf: z.string(), rows: z.array(rowSchema) });

interface AreaPlaces {
  readonly places: readonly Place[];
  /** Running totals of inhabitants: a binary search picks a place in proportion. */
  readonly totals: readonly number[];
}

/** Read at the first draw: central starts without a demo as well. */
let held: Readonly<Record<Area, AreaPlaces>> | null = null;

/** A municipality of the area, each as likely as it has inhabitants. */
export function drawPlace(area: Area, random: SeededRandom): Place {
  held ??= readPlaces();
  const { places, totals } = held[area];
  const wanted = random.next() * (totals.at(-1) ?? 0);
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  const place = places[low];
  if (!place) throw new Error('an area has places');
  return place;
}

/** The name as an address there is written: the language of the place, both being used in Brussels. */
export function localityName(place: Place, language: Lang): string {
  if (place.area === 'F') return place.name.nl;
  if (place.area === 'D') return place.name.de;
  return place.area === 'B' && language === 'nl' ? place.name.nl : place.name.fr;
}

function readPlaces(): Record<Area, AreaPlaces> {
  const lists: Record<Area, { places: Place[]; totals: number[] }> = {
    W: { places: [], totals: [] },
    D: { places: [], totals: [] },
    F: { places: [], totals: [] },
    B: { places: [], totals: [] },
  };
  for (const [nis, area, fr, nl, de, postalCode, inhabitants] of tableSchema.parse(
    JSON.parse(readFileSync(findTable(), 'utf8')),
  ).rows) {
    const { places, totals } = lists[area];
    places.push({ nis, area, postalCode, name: { fr, nl, de: de === '' ? fr : de } });
    totals.push((totals.at(-1) ?? 0) + inhabitants);
  }
  return lists;
}

/** Sources and bundles lie at different depths below the root, so the table is looked for upwards. */
function findTable(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (let depth = 0; depth < 6; depth += 1) {
    const candidate = path.join(folder, TABLE);
    if (existsSync(candidate)) return candidate;
    folder = path.dirname(folder);
  }
  throw new Error(`${TABLE} is missing from this installation`);
}
