import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { entities, type Row, rowsOfType } from '#shared/entities/index.ts';
import { digestSchema } from '#shared/folds/digest.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { setAddress } from '#shared/mutations/set-address/set-address.mutation.ts';
import { fromStored } from '../db/entity-rows.ts';
import type { Database } from '../db/open-database.ts';
import { sqlSyncStore } from '../sync/sql/sql-sync-store.ts';
import { importedId } from './build/import-context.ts';
import type { Sample } from './sample/make-sample.ts';
import { emptyDemo, importTexts } from './testing/import-texts.ts';
import { importedSample } from './testing/imported-sample.ts';

const head =
  'dossier_ref;ssin;family_name;given_names;birth_date;sex;language;street;house_number;postal_code;mobile;status';
const lea = (street = 'Rue du Four Fictif', mobile = '0400 12 34 56') =>
  `${head}\nP-17;98.04.17-902.92;Froment-Exemple;Léa;17/04/1998;F;FR;${street};12;5000;${mobile};active\n`;
const baker =
  'dossier_ref,affiliation_ref,capacity,from,to,category\nP-17,A-1,selfEmployed,2026-10-05,,primoStarter\n';

async function allRows(db: Database): Promise<Row[]> {
  const stored = await db.selectFrom('entity').selectAll().orderBy('type').orderBy('id').execute();
  return stored.map((record) => fromStored(record.space_id, record));
}

async function one<T extends Row['type']>(db: Database, type: T): Promise<Row<T>> {
  const [found] = rowsOfType(await allRows(db), type);
  if (!found) throw new Error(`there is no ${type}`);
  return found;
}

/** The desk writes, as a push would: the body, and the next version of the office. */
async function deskWrites(db: Database, row: Row, body: object): Promise<void> {
  await db
    .updateTable('entity')
    .set({ body: JSON.stringify({ ...row.body, ...body }) })
    .where('id', '=', row.id)
    .where('type', '=', row.type)
    .execute();
}

describe('an extract', () => {
  it('becomes dossiers that a pull brings to a desk', async () => {
    const db = await emptyDemo();
    const { outcome, short } = await importTexts(db, { 'p.csv': lea(), 'a.csv': baker });
    expect(short).toEqual([]);
    expect(outcome.total).toEqual({
      rows: 2,
      imported: 2,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      warnings: 0,
    });
    const pull = sqlSyncStore(db).direct;
    const [member] = await pull.members('WAL', '', 10);
    expect(member).toMatchObject({ dossierId: importedId('dossier', 'P-17'), ver: 2 });
    const changed = await pull.changedRows('WAL', { ver: 1, type: null, id: '' }, 100);
    expect(changed.map(({ type }) => type)).toEqual([
      'address',
      'affiliation',
      'contact-point',
      'dossier',
      'person',
      'task',
    ]);
    const [card] = await pull.digestPage('WAL', '', 10);
    expect(JSON.parse(card?.line ?? '{}')).toMatchObject({
      digest: {
        card: { name: 'Froment-Exemple', place: 'Namur', category: 'primoStarter', phones: ['400123456'] },
      },
    });
    await db.destroy();
  });

  it('keeps what the desk changed, field by field, and opens a conflict the desk can decide', async () => {
    const db = await emptyDemo();
    await importTexts(db, { 'p.csv': lea() });
    const address = await one(db, 'address');
    await deskWrites(db, address, { street: 'Rue du Guichet Fictif' });
    const { outcome, short } = await importTexts(db, {
      'p.csv': lea('Rue de l’Extrait Fictif', '0400 65 43 21'),
    });
    expect(short).toEqual(['E30 p.csv:2 street']);
    expect(outcome.total).toMatchObject({ updated: 1, warnings: 1, rejected: 0 });
    const [after, point, conflict] = [
      await one(db, 'address'),
      await one(db, 'contact-point'),
      await one(db, 'conflict'),
    ];
    expect(after.body.street).toBe('Rue du Guichet Fictif');
    expect(point.body.value).toBe('0400 65 43 21');
    expect(conflict.body).toMatchObject({
      state: 'open',
      code: 'addressChangedMeanwhile',
      entityId: address.id,
    });
    expect(conflict.body.theirs).toMatchObject({ street: 'Rue du Guichet Fictif' });
    expect(conflict.body.mine).toMatchObject({ street: 'Rue de l’Extrait Fictif' });
    expect(setAddress.args.safeParse(conflict.body.mutation.args).success).toBe(true);
    const again = await importTexts(db, { 'p.csv': lea('Rue de l’Extrait Fictif', '0400 65 43 21') });
    expect(again.outcome.total).toMatchObject({ unchanged: 1, updated: 0, warnings: 0 });
    expect(rowsOfType(await allRows(db), 'conflict')).toHaveLength(1);
    await db.destroy();
  });

  it('opens a task for a row that a complete one no longer has, once', async () => {
    const db = await emptyDemo();
    await importTexts(db, { 'p.csv': lea(), 'a.csv': baker });
    const without = `${baker.split('\n')[0] ?? ''}\n`;
    for (let times = 0; times < 2; times += 1)
      await importTexts(db, { 'p.csv': lea(), 'a.csv': without }, { complete: true });
    const tasks = rowsOfType(await allRows(db), 'task').filter(({ body }) => body.ruleId === 'import.absent');
    expect(tasks.map(({ body }) => body.detail?.fr)).toEqual([
      'affiliations.csv, A-1 2026-10-05 : à clôturer ou à garder.',
    ]);
    await db.destroy();
  });

  it('leaves no fictitious dossier in a central that is none of a demonstration', async () => {
    const db = await emptyDemo();
    const { short, outcome } = await importTexts(db, { 'p.csv': lea(), 'a.csv': baker }, { isDemo: false });
    expect(short).toEqual(['E21 a.csv:2 dossier_ref', 'I40 p.csv:2 ssin']);
    expect(outcome.total).toMatchObject({ imported: 0, rejected: 2 });
    expect(await allRows(db)).toEqual([]);
    await db.destroy();
  });

  it('loses what stands on a row that another rule has taken out, though nothing was wrong with it before', async () => {
    const db = await emptyDemo();
    const twin = lea().replace('P-17', 'P-18').split('\n')[1] ?? '';
    const { short, outcome } = await importTexts(db, {
      'p.csv': `${lea()}${twin}\n`,
      'a.csv': baker.replace('P-17,', 'P-18,'),
    });
    expect(short).toEqual(['E21 a.csv:2 dossier_ref', 'E09 p.csv:3 ssin']);
    expect(outcome.total).toMatchObject({ imported: 1, rejected: 2 });
    await db.destroy();
  });

  it('is refused whole when its control totals do not hold', async () => {
    const db = await emptyDemo();
    const extract = 'fund;as_of;dossiers_count\nCaisse Exemple;2026-11-20;2\n';
    const { outcome, short } = await importTexts(db, { 'p.csv': lea(), 'extract.csv': extract });
    expect(outcome).toMatchObject({ refusedRun: true, asOf: '2026-11-20' });
    expect(short).toEqual(['E26 extract.csv:2 dossiers_count']);
    expect(await allRows(db)).toEqual([]);
    await db.destroy();
  });

  it('writes nothing on a trial', async () => {
    const db = await emptyDemo();
    const { outcome } = await importTexts(db, { 'p.csv': lea(), 'a.csv': baker }, { dryRun: true });
    expect(outcome.total.imported).toBe(2);
    expect(await allRows(db)).toEqual([]);
    expect(await db.selectFrom('import_row').selectAll().execute()).toEqual([]);
    await db.destroy();
  });
});

describe('the sample', () => {
  let first: Row[];
  let db: Database;
  let files: Sample['files'];

  beforeAll(async () => {
    ({
      db,
      sample: { files },
    } = await importedSample());
    first = await allRows(db);
  });

  it('makes rows that the entities accept', () => {
    const bad = first.filter((row) => !entities[row.type].body.safeParse(row.body).success);
    expect(bad.map(({ type, body }) => ({ type, body }))).toEqual([]);
    expect(new Set(first.map(({ type }) => type)).size).toBeGreaterThan(20);
  });

  it('changes nothing when it comes again', async () => {
    const { outcome } = await importTexts(db, files);
    expect(outcome.total).toMatchObject({ imported: 0, updated: 0 });
    expect(outcome.dossiers).toBe(0);
    expect(await allRows(db)).toEqual(first);
  });

  it('is remembered where a server that falls finds it again, and staged where it need not', async () => {
    const { rows } = await sql<{ relname: string; relpersistence: string }>`
      select relname::text, relpersistence::text from pg_class
      where relname in ('import_row', 'import_stage') order by relname`.execute(db);
    expect(rows.map(({ relname, relpersistence }) => `${relname} ${relpersistence}`)).toEqual([
      'import_row p',
      'import_stage u',
    ]);
    const kept = await db.selectFrom('import_row').selectAll().limit(1).execute();
    expect(Object.keys(kept[0] ?? {}).sort()).toEqual(['data', 'dossier', 'hash', 'key', 'kind', 'other']);
  });

  // In one pass without indexes at first; now page by page beside others, who lose no index.
  it('gives the same whatever the order of its files, in one pass and page by page', async () => {
    const beside = await emptyDemo();
    await importTexts(beside, Object.fromEntries(Object.entries(files).reverse()), { alone: false });
    const rows = await allRows(beside);
    const plain = (all: readonly Row[]) =>
      all.map(
        ({ type, id, dossierId, spaceId, body }) =>
          `${type} ${id} ${dossierId ?? ''} ${spaceId} ${canonicalJson(withoutRun(body))}`,
      );
    expect(plain(rows)).toEqual(plain(first));
    const heads = (all: readonly Row[]) =>
      all.map(({ body: _b, ver: _v, fieldVer, recordedOn: _r, origin, ...head }) => ({
        ...head,
        origin: origin.kind,
        fields: Object.keys(fieldVer).sort(),
      }));
    expect(heads(rows)).toEqual(heads(first));
    expect(await digestsOf(beside)).toEqual(await digestsOf(db));
    expect(await indexesOf(db)).toEqual(await indexesOf(beside));
    const versions = new Map(first.map(({ spaceId, ver }) => [spaceId, ver]));
    for (const { spaceId, ver } of first) versions.set(spaceId, Math.max(ver, versions.get(spaceId) ?? 0));
    const spaces = await db.selectFrom('space').select(['space_id', 'ver']).execute();
    for (const { space_id, ver } of spaces)
      expect([space_id, versions.get(space_id)]).toEqual([space_id, Number(ver)]);
    await beside.destroy();
  }, 120_000);
});

/** Cards and items without what differs between two centrals: their keys, and the versions of pages. */
async function digestsOf(db: Database): Promise<readonly object[]> {
  const found = await db.selectFrom('digest').select('body').orderBy('dossier_id').execute();
  return found.map(({ body }) => {
    const { card, items } = digestSchema.parse(body);
    return { ...card, keys: card.keys.length, items: items.map(({ k, id }) => `${k} ${id}`) };
  });
}

async function indexesOf(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ indexdef: string }>`select indexdef from pg_indexes
    where tablename in ('entity', 'digest', 'import_row') order by indexname`.execute(db);
  return rows.map(({ indexdef }) => indexdef);
}

/** Amounts name the run that brought them. */
function withoutRun(value: unknown): unknown {
  const text: unknown = JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'importRunId' ? '' : part)),
  );
  return text;
}

it('names rows as everything else does', () => {
  expect(importedId('person', 'P-17')).toBe(deterministicId('person', 'import:P-17'));
});
