import { expect, it } from 'vitest';
import type { Row } from '#shared/entities/index.ts';
import { fromStored, toStored } from '../db/entity-rows.ts';
import { migrate } from '../db/migrate.ts';
import { isEmbedded } from '../db/open-database.ts';
import { lentDatabase } from '../testing/lent-database.ts';
import { tinyFund } from '../testing/tiny-fund.ts';
import { copyFund, entityValues, fundRows } from './copy-rows.ts';
import { insertRows } from './insert-rows.ts';

it('loads in bulk what portable SQL inserts, whatever is written in it', async () => {
  const db = await lentDatabase();
  await migrate(db);
  expect(isEmbedded(db)).toBe(true);
  const nasty = 'une "citation", l’\\antislash\\\n\ttab \\. \u0001\u0002 et 🙂';
  const first = [...tinyFund({ seed: 1, n: 2, asOf: '2026-11-23' }).dossiers][0];
  if (!first) throw new Error('the fund has a dossier');
  const rows = first.rows.map(
    (row): Row => (row.type === 'person' ? { ...row, body: { ...row.body, familyName: nasty } } : row),
  );
  await insertRows(
    db,
    rows.map((row) => ({ ...toStored(row), space_id: 'inserted' })),
  );
  const copied = fundRows();
  for (const row of rows) copied.entities.add(entityValues('copied', row));
  await copyFund(db, copied);
  const read = async (space: string) =>
    (
      await db
        .selectFrom('entity')
        .selectAll()
        .where('space_id', '=', space)
        .orderBy('type')
        .orderBy('id')
        .execute()
    ).map((one) => fromStored('same', one));
  const loaded = await read('copied');
  expect(loaded).toHaveLength(rows.length);
  expect(loaded).toEqual(await read('inserted'));
  expect(JSON.stringify(loaded)).toContain(JSON.stringify(nasty).slice(1, -1));
  await db.destroy();
});
