import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { CardSearch } from '#shared/folds/search/card-search.ts';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import { demoOnce, openKeyOf } from '../../central/demo-fund/testing/demo-fund-once.ts';
import { makeMistypedQueries } from './make-mistyped-queries.ts';

const FILE = join(import.meta.dirname, '../fixtures/mistyped-queries.json');
const schema = z.array(z.object({ query: z.string(), expect: z.string(), slip: z.string() }));

const cards = demoOnce().digests.map(({ card }) => card);

// The list is frozen: UPDATE_QUERIES=1 draws a new one after the demo fund itself has changed.
if (process.env['UPDATE_QUERIES'] === '1') {
  writeFileSync(
    FILE,
    `${JSON.stringify(makeMistypedQueries(cards, seededRandom('mistyped'), 200), null, 1)}\n`,
  );
}

test('at least 95 of 100 mistyped queries find their person or company among the first five', () => {
  const queries = schema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  expect(queries).toHaveLength(200);
  const search = new CardSearch([openKeyOf]);
  search.setAll(cards);
  const numbers = new Map(cards.map((card) => [card.dossierId, card.number]));
  const missed = queries.filter(
    ({ query, expect: wanted }) =>
      !search.search(query, 5).some((hit) => numbers.get(hit.dossierId) === wanted),
  );
  // Said with their kind, so that a change in the search shows which slips it lost.
  expect(missed.length > 10 ? missed.map(({ query, slip }) => `${slip}: ${query}`) : []).toEqual([]);
});
