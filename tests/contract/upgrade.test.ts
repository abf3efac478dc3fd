import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate, migrationNames } from '../../central/db/migrate.ts';
import { sqlSyncStore } from '../../central/sync/sql/sql-sync-store.ts';
import { contextOver, fundDatabase } from './support/fund-database.ts';
import { sameAnswers } from './support/fund-trace.ts';
import { rowsOf } from './support/rows-of.ts';

/** Each with the one before it. The first nine changed no column of a fund that was filled; none later is left out. */
const upgrades = migrationNames.flatMap((name, index) => {
  const before = migrationNames[index - 1];
  return before !== undefined && name >= '0010' ? [{ name, before }] : [];
});

let fresh: Awaited<ReturnType<typeof fundDatabase>>;
beforeAll(async () => {
  fresh = await fundDatabase();
});
afterAll(() => fresh.end());

it.each(upgrades)(
  'a fund that was filled before $name reads as one that was made today',
  async ({ before }) => {
    const old = await fundDatabase(false, before);
    try {
      await migrate(old.db);
      expect(await rowsOf(old.db)).toEqual(await rowsOf(fresh.db));
    } finally {
      await old.end();
    }
  },
);

it('and goes on: the same pushes and pulls are answered alike', async () => {
  const old = await fundDatabase(false, '0009-custody');
  try {
    await migrate(old.db);
    const both = [contextOver(sqlSyncStore(old.db)), contextOver(sqlSyncStore(fresh.db))] as const;
    const seen = await sameAnswers(both, 910, 60);
    for (const kind of ['dossier', 'put', 'applied']) expect(seen).toContain(kind);
    expect(await rowsOf(old.db)).toEqual(await rowsOf(fresh.db));
  } finally {
    await old.end();
  }
});
