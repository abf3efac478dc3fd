import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { instant } from '#shared/kernel/instant.ts';
import { isEmbedded, type Database } from '../../db/open-database.ts';
import { emptyDemo, testToday } from '../testing/import-texts.ts';
import { readCardKeys } from './card-keys.ts';
import { fillPages } from './fill-pages.ts';
import { makeHere, type PageMaker } from './page-maker.ts';

const DOSSIERS = 6;
const data = {
  ssin: '98041790292',
  family_name: 'Froment-Exemple',
  given_names: 'Léa',
  sex: 'F',
  language: 'fr',
  street: 'Rue du Four Fictif',
  house_number: '12',
  postal_code: '5000',
  status: 'active',
  _b: '1998-04-17',
};

let db: Database;
beforeAll(async () => {
  db = await emptyDemo();
  // The later ones of the extract first, and two offices in turn.
  for (let no = 1; no <= DOSSIERS; no += 1) {
    const [ref, space] = [`P-${no}`, no % 2 === 0 ? 'BRU' : 'WAL'];
    await sql`insert into import_dossier (ref, kind, dossier_id, space_id, number, demo)
      values (${ref}, 'persons', ${`dossier ${no}`}, ${space}, ${no}, true)`.execute(db);
    await sql`insert into import_touched (space_id, ref, place) values (${space}, ${ref}, ${DOSSIERS - no})`.execute(
      db,
    );
    await sql`insert into import_stage (file_no, line, kind, key, dossier, hash, data, rejected)
      values (0, ${DOSSIERS - no}, 'persons', ${ref}, ${ref}, '', ${JSON.stringify(data)}, false)`.execute(
      db,
    );
  }
});
afterAll(() => db.destroy());

const inOrder = ['dossier 6', 'dossier 4', 'dossier 2', 'dossier 5', 'dossier 3', 'dossier 1'];
const context = { runId: 'run', asOf: testToday, at: instant('2026-11-23T08:00:00.000Z'), staff: new Map() };

/** Fills with a page to a dossier, looks at what `seen` asks for, and takes everything back. */
async function filled<T>(
  makers: (here: () => PageMaker) => readonly PageMaker[],
  seen: string,
): Promise<T[]> {
  const start = { context, cardKeys: await readCardKeys(db) };
  const back = new Error('taken back');
  let rows: T[] = [];
  const filling = db.transaction().execute(async (tx) => {
    await sql`truncate entity, digest`.execute(tx);
    const reader = isEmbedded(db) ? tx : db;
    await fillPages(
      reader,
      tx,
      makers(() => makeHere(start)),
      1,
      () => Promise.resolve(),
    );
    rows = (await sql.raw<T>(seen).execute(tx)).rows;
    throw back;
  });
  await expect(filling).rejects.toBe(back);
  return rows;
}

/** As if it were another thread: what it is told is a copy, of what can be copied. */
function apart(maker: PageMaker): PageMaker {
  return { ...maker, make: async (page, find) => maker.make(structuredClone(page), find) };
}

/** Makes its first page only when `until` has come. */
function late(maker: PageMaker, until: Promise<void>): PageMaker {
  return { ...maker, make: (page, find) => until.then(() => maker.make(page, find)) };
}

it('writes pages in their order, however late one of them is made', async () => {
  let letGo = () => {};
  const others = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let made = 0;
  const quick = (maker: PageMaker): PageMaker => ({
    ...maker,
    async make(page, find) {
      const one = await maker.make(page, find);
      made += 1;
      if (made === 2) letGo();
      return one;
    },
  });
  const written = await filled<{ dossier_id: string }>(
    (here) => [late(here(), others), quick(apart(here()))],
    `select dossier_id from entity where type = 'dossier' order by ctid`,
  );
  expect(written.map((row) => row.dossier_id)).toEqual(inOrder);
});

it('gives versions that rise with the pages of an office, and leaves the office at the last one', async () => {
  const vers = await filled<{ space_id: string; ver: string; now: string }>(
    (here) => [here(), here()],
    `select e.space_id, e.ver, s.ver as now from entity e join space s on s.space_id = e.space_id
     where type = 'dossier' order by e.ctid`,
  );
  for (const space of ['BRU', 'WAL']) {
    const own = vers.filter(({ space_id }) => space_id === space).map(({ ver }) => Number(ver));
    expect(own).toEqual([...own].sort((a, b) => a - b));
    expect(new Set(own).size).toBe(DOSSIERS / 2);
    expect(own.at(-1)).toBe(Number(vers.find(({ space_id }) => space_id === space)?.now));
  }
});

it('ends with the first failure, and nobody waits for the page that failed', async () => {
  const fault = new Error('the page cannot be made');
  const broken = (maker: PageMaker): PageMaker => ({ ...maker, make: () => Promise.reject(fault) });
  const filling = filled((here) => [broken(here()), here()], 'select 1');
  await expect(filling).rejects.toThrow('the page cannot be made');
});
