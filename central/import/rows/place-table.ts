import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Place, PlaceTable } from './staged-row.ts';

const MUNICIPALITIES = 'resources/places/municipalities.json';
const LOCALITIES = 'resources/places/localities.json';
const municipalitiesSchema = z.object({
  rows: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string(), z.number()]),
  ),
});
const localitiesSchema = z.object({
  asOf: z.string(),
  rows: z.array(z.tuple([z.string(), z.array(z.string())])),
});

/**
 * Belgian postal codes as of the day their table names. The municipality is that of its main code; of another code it is
 * not known, and of several localities neither is which.
 */
export function readPlaceTable(): PlaceTable {
  const municipalities = municipalitiesSchema.parse(read(MUNICIPALITIES)).rows;
  const { asOf, rows } = localitiesSchema.parse(read(LOCALITIES));
  const byCode = new Map<string, Place>(
    rows.map(([code, localities]) => {
      const only = localities.length === 1 ? (localities[0] ?? '') : '';
      return [code, { nis: null, name: { fr: only, nl: only, de: only } }];
    }),
  );
  for (const [nis, , fr, nl, de, code] of municipalities)
    byCode.set(code, { nis, name: { fr, nl, de: de === '' ? fr : de } });
  return { asOf, find: (code) => byCode.get(code) ?? null };
}

/** Sources and bundles lie at different depths below the root, so a table is looked for upwards. */
function read(table: string): unknown {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let depth = 0; depth < 6; depth += 1) {
    const candidate = join(folder, table);
    if (existsSync(candidate)) return JSON.parse(readFileSync(candidate, 'utf8'));
    folder = dirname(folder);
  }
  throw new Error(`${table} is missing from this installation`);
}
