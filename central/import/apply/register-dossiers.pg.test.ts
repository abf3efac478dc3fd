import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { deterministicId } from '#shared/kernel/ids.ts';
import type { Database } from '../../db/open-database.ts';
import type { Tables } from '../../db/schema.ts';
import { emptyDemo } from '../testing/import-texts.ts';
import { forgetTouched, registerDossiers, touchAll } from './register-dossiers.ts';

/** Two pages and a third one that is not full. */
const COMPANIES = 5_200;
const PERSONS = 5_200;

let db: Database;
beforeAll(async () => {
  db = await emptyDemo();
  // Persons and companies in turn, the last reference first; those of which nothing may come among them.
  await sql`insert into import_stage (file_no, line, kind, key, dossier, hash, data, rejected)
    select 0, n, case when n % 2 = 0 then 'persons' else 'companies' end, key, key, '',
      case when n % 2 = 0 then '{"office":"BRU","ssin":"98091790292","family_name":"Froment-Exemple"}'
        else '{"office":"WAL","enterprise_number":"0123456789"}' end, false
    from (select n, 'R' || to_char(${COMPANIES + PERSONS} - n, 'FM00000') as key
      from generate_series(0, ${COMPANIES + PERSONS - 1}) n) made`.execute(db);
  await sql`insert into import_stage (file_no, line, kind, key, dossier, hash, data, rejected)
    values (1, 1, 'persons', 'R00000', 'R00000', '', '{}', true),
      (1, 2, 'facts', 'R00000/1', 'R00000', '', '{}', false)`.execute(db);
});
afterAll(() => db.destroy());

const spaceOf = (data: Readonly<Record<string, unknown>>) => String(data['office']);

async function registered() {
  const { rows } = await sql<Tables['import_dossier']>`select * from import_dossier order by number`.execute(
    db,
  );
  return rows;
}

it('numbers persons and companies by their references, however many pages they take', async () => {
  await registerDossiers(db, spaceOf);
  const rows = await registered();
  expect(rows.map(({ ref }) => ref)).toEqual(
    Array.from({ length: COMPANIES + PERSONS }, (_, place) => `R${String(place + 1).padStart(5, '0')}`),
  );
  const [first, last] = [rows[0], rows.at(-1)];
  expect(last?.number).toBe((first?.number ?? 0) + COMPANIES + PERSONS - 1);
  expect(first).toMatchObject({
    kind: 'companies',
    space_id: 'WAL',
    demo: false,
    dossier_id: deterministicId('dossier', 'import:R00001'),
  });
  expect(last).toMatchObject({ kind: 'persons', space_id: 'BRU', demo: true });
});

it('goes on from the last number, and leaves those that have one', async () => {
  const before = await registered();
  await sql`insert into import_stage (file_no, line, kind, key, dossier, hash, data, rejected)
    values (2, 1, 'persons', 'Q-new', 'Q-new', '', '{"office":"BRU"}', false)`.execute(db);
  await registerDossiers(db, spaceOf);
  const after = await registered();
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)).toMatchObject({ ref: 'Q-new', number: (before.at(-1)?.number ?? 0) + 1 });
});

it('notes where they stand, whether they are new in this run or were registered by one that was cut short', async () => {
  const noted = async () =>
    (await sql<{ ref: string }>`select space_id, ref, place from import_touched order by place`.execute(db))
      .rows;
  await sql`delete from import_dossier`.execute(db);
  await forgetTouched(db);
  const allNew = await registerDossiers(db, spaceOf);
  expect(await touchAll(db, allNew)).toBe(COMPANIES + PERSONS + 1);
  const here = await noted();
  expect(here.slice(0, 2).map(({ ref }) => ref)).toEqual([
    `R${String(COMPANIES + PERSONS).padStart(5, '0')}`,
    `R${String(COMPANIES + PERSONS - 1).padStart(5, '0')}`,
  ]);
  expect(here.at(-1)).toMatchObject({ ref: 'Q-new', space_id: 'BRU' });
  expect([allNew, await registerDossiers(db, spaceOf)]).toEqual([true, false]);
  await forgetTouched(db);
  await touchAll(db, false);
  expect(await noted()).toEqual(here);
});
