import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { PlaceTable } from './staged-row.ts';

const TABLE = 'resources/places/municipalities.json';
const tableSchema = z.object({
  asOf: z.string(),
  rows: z.array(
    z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string(), z.number()]),
  ),
});

/** Belgian municipalities by their main postal code, as of the day the table names. */
export function readPlaceTable(): PlaceTable {
  const { asOf, rows } = tableSchema.parse(JSON.parse(readFileSync(findTable(), 'utf8')));
  const byCode = new Map(
    rows.map(([nis, , fr, nl, de, code]) => [code, { nis, name: { fr, nl, de: de === '' ? fr : de } }]),
  );
  return { asOf, find: (code) => byCode.get(code) ?? null };
}

export type Region = 'wallonia' | 'flanders' | 'brussels';

/** Region of a Belgian postal code; null for what is no such code. */
export function regionOfPostalCode(code: string): Region | null {
  if (!/^[1-9]\d{3}$/.test(code)) return null;
  const number = Number(code);
  if (number < 1300) return 'brussels';
  if (number < 1500) return 'wallonia';
  if (number < 4000) return 'flanders';
  return number < 8000 ? 'wallonia' : 'flanders';
}

/** Sources and bundles lie at different depths below the root, so the table is looked for upwards. */
function findTable(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let depth = 0; depth < 6; depth += 1) {
    const candidate = join(folder, TABLE);
    if (existsSync(candidate)) return candidate;
    folder = dirname(folder);
  }
  throw new Error(`${TABLE} is missing from this installation`);
}
