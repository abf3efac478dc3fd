import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqlSyncStore } from '../../central/sync/sql/sql-sync-store.ts';
import { contextOver, fundDatabase } from './support/fund-database.ts';
import { sameAnswers } from './support/fund-trace.ts';
import { rowsOf } from './support/rows-of.ts';

type Fund = Awaited<ReturnType<typeof fundDatabase>>;
let here: Fund;
let embedded: Fund;
beforeAll(async () => {
  // The database under test: a PostgreSQL server in the stage of that name, and the embedded one beside it.
  here = await fundDatabase();
  embedded = await fundDatabase(true);
});
afterAll(async () => {
  await here.end();
  await embedded.end();
});

it('the same pushes and pulls leave the same rows in the embedded database and in the one under test', async () => {
  const contexts = [contextOver(sqlSyncStore(here.db)), contextOver(sqlSyncStore(embedded.db))] as const;
  const seen = await sameAnswers(contexts, 815, 120);
  for (const kind of ['dossier', 'bundle', 'packed', 'put', 'applied', 'conflict', 'sequenceGap'])
    expect(seen).toContain(kind);
  const [one, other] = [await rowsOf(here.db), await rowsOf(embedded.db)];
  expect(one.length).toBeGreaterThan(80);
  expect(other).toEqual(one);
});
