import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '#shared/kernel/lang.ts';

export type SpaceId = 'WAL' | 'VLA' | 'BRU';

export interface Municipality {
  readonly nis: string;
  readonly postalCode: string;
  readonly fr: string;
  readonly nl: string;
  /** Only the nine municipalities of the German-speaking Community have one. */
  readonly de: string | null;
  readonly region: SpaceId;
  readonly inhabitants: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Municipalities of one group with the running total of their inhabitants, so that a draw is one search. */
export interface PlaceGroup {
  readonly places: readonly Municipality[];
  readonly upTo: readonly number[];
  readonly total: number;
}

export interface Places {
  readonly byPostalCode: ReadonlyMap<string, Municipality>;
  readonly groups: Readonly<Record<SpaceId | 'DE', PlaceGroup>>;
}

/** Reads the table of municipalities; throws when the product was installed without its resources. */
export function readPlaces(): Places {
  const lines = readFileSync(findTable(), 'utf8').trim().split('\n').slice(1);
  const all = lines.map(readLine);
  const german = all.filter((place) => place.de !== null);
  return {
    byPostalCode: new Map(all.map((place) => [place.postalCode, place])),
    groups: {
      WAL: group(all.filter((place) => place.region === 'WAL' && place.de === null)),
      VLA: group(all.filter((place) => place.region === 'VLA')),
      BRU: group(all.filter((place) => place.region === 'BRU')),
      DE: group(german),
    },
  };
}

/** The municipality at a share of the inhabitants, 0 ≤ share < 1. */
export function placeAt(group: PlaceGroup, share: number): Municipality {
  const wanted = share * group.total;
  const found = group.places[group.upTo.findIndex((limit) => wanted < limit)] ?? group.places.at(-1);
  if (!found) throw new Error('a group of places is never empty');
  return found;
}

/** Its name in the language of the place, as bpost writes it. */
export function localName(place: Municipality, language: Lang): string {
  if (place.de !== null) return place.de;
  if (place.region === 'VLA') return place.nl;
  return place.region === 'BRU' && language === 'nl' ? place.nl : place.fr;
}

function group(places: readonly Municipality[]): PlaceGroup {
  let total = 0;
  const upTo = places.map((place) => (total += place.inhabitants));
  return { places, upTo, total };
}

function readLine(line: string): Municipality {
  const [nis = '', postalCode = '', fr = '', nl = '', de = '', region = '', inhabitants, longitude, latitude] = line.split(',');
  return {
    nis,
    postalCode,
    fr,
    nl,
    de: de === '' ? null : de,
    region: region === 'VLA' || region === 'BRU' ? region : 'WAL',
    inhabitants: Number(inhabitants),
    longitude: Number(longitude),
    latitude: Number(latitude),
  };
}

/** Sources and bundles lie at different depths below the root: the table is looked for upwards. */
function findTable(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (let depth = 0; depth < 6; depth += 1) {
    const candidate = path.join(folder, 'resources', 'places', 'municipalities.csv');
    if (existsSync(candidate)) return candidate;
    folder = path.dirname(folder);
  }
  throw new Error('resources/places/municipalities.csv is missing from this installation');
}
