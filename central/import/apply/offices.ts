import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Office, officeSchema } from '#shared/entities/directory.ts';
import { regionOf } from '#shared/life-events/facts/region-of.ts';
import type { Database } from '../../db/open-database.ts';
import { FIRST_VERSION } from '../../seed/fill-fund.ts';
import { type RowData, textIn } from '../rows/staged-row.ts';

type Region = Office['region'];

/** Where a dossier belongs: by its office, or else by its postal code. */
export type SpaceOf = (data: RowData) => string;

const regional: Readonly<Record<Region, Office>> = {
  wallonia: office('WAL', 'Wallonie', 'Wallonië', 'Wallonie', 'wallonia'),
  flanders: office('VLA', 'Flandre', 'Vlaanderen', 'Flandern', 'flanders'),
  brussels: office('BRU', 'Bruxelles', 'Brussel', 'Brüssel', 'brussels'),
};

/** The offices of central and which of them a row belongs to; those that none has are in `unknown`, once each. */
export async function readOffices(db: Database): Promise<{ spaceOf: SpaceOf; unknown: Set<string> }> {
  const found = await db.selectFrom('space').select('office').orderBy('space_id').execute();
  const offices = found.map((row) => officeSchema.parse(row.office));
  const byCode = new Map(offices.map(({ spaceId }) => [spaceId.toUpperCase(), spaceId]));
  const byRegion = new Map([...offices].reverse().map(({ region, spaceId }) => [region, spaceId]));
  const unknown = new Set<string>();
  const [first] = offices;
  return {
    unknown,
    spaceOf(data) {
      const code = textIn(data, 'office')?.toUpperCase();
      const known = code === undefined ? undefined : byCode.get(code);
      if (known !== undefined) return known;
      if (code !== undefined) unknown.add(code);
      return byRegion.get(officeRegion(data)) ?? first?.spaceId ?? '';
    },
  };
}

/** A central without offices gets those of its first extract: one per code, and the regions for rows without one. */
export async function makeOffices(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{
    code: string | null;
    postal: string | null;
    country: string | null;
    language: string;
  }>`
    select distinct on (upper(data::json ->> 'office'), left(data::json ->> 'postal_code', 1))
      upper(data::json ->> 'office') as code, data::json ->> 'postal_code' as postal,
      data::json ->> 'country' as country, data::json ->> 'language' as language
    from import_stage where kind in ('persons', 'companies') and not rejected`.execute(db);
  const made = new Map<string, Office>();
  for (const { code, postal, country, language } of rows) {
    const region = officeRegion({ postal_code: postal, country, language });
    const wanted = code === null ? regional[region] : office(code, code, code, code, region);
    if (!made.has(wanted.spaceId)) made.set(wanted.spaceId, wanted);
  }
  for (const one of made.values())
    await db
      .insertInto('space')
      .values({
        space_id: one.spaceId,
        ver: FIRST_VERSION,
        min_ver: 0,
        card_key: randomBytes(32).toString('base64'),
        office: JSON.stringify(one),
      })
      .execute();
  return [...made.keys()];
}

/** By the Belgian postal code; abroad by the language, which says with whom one speaks. */
function officeRegion(data: RowData): Region {
  const region = regionOf({
    municipalityNis: null,
    postalCode: textIn(data, 'postal_code') ?? '',
    country: textIn(data, 'country') ?? 'BE',
  });
  // An office of the directory answers for one of the three regions.
  if (region === 'germanCommunity') return 'wallonia';
  return region ?? (textIn(data, 'language') === 'nl' ? 'flanders' : 'wallonia');
}

function office(spaceId: string, fr: string, nl: string, de: string, region: Region): Office {
  return { spaceId, name: { fr, nl, de }, address: '', region };
}
