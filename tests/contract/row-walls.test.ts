import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../../central/data-folder/lock-file.ts';
import { inTransaction, type Tx } from '../../central/db/in-transaction.ts';
import type { Database } from '../../central/db/open-database.ts';
import { migrate } from '../../central/db/migrate.ts';
import { raiseWall, type Wall } from '../../central/db/wall.ts';
import { FatalError } from '../../central/start/fatal-error.ts';
import { sqlSyncStore } from '../../central/sync/sql/sql-sync-store.ts';
import { lentDatabase } from '../../central/testing/lent-database.ts';
import { NORTH, SOUTH } from '../sim/sim-fund.ts';
import { fundDatabase } from './support/fund-database.ts';

let db: Database;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ db, end } = await fundDatabase());
});
afterAll(() => end());

const behind = <T>(offices: readonly string[], work: (tx: Tx, wall: Wall) => Promise<T>) =>
  inTransaction(db, 'read committed', async (tx) => work(tx, await raiseWall(tx, offices)));

const tables = ['entity', 'digest', 'bundle', 'mutation', 'blob', 'blob_chunk'] as const;

const officesIn = async (tx: Tx | Database, table: (typeof tables)[number]) =>
  (await tx.selectFrom(table).select('space_id').distinct().orderBy('space_id').execute()).map(
    ({ space_id }) => space_id,
  );

const closedIn = async (space: string) =>
  (
    await db
      .selectFrom('digest')
      .select('dossier_id')
      .where('space_id', '=', space)
      .where('protected', '=', true)
      .execute()
  ).length;

/** A row of each office in every table that has a wall. */
beforeAll(async () => {
  const [device] = await db.selectFrom('device').select('device_id').execute();
  for (const [at, space] of [NORTH, SOUTH].entries()) {
    await db.insertInto('bundle').values({ space_id: space, first_id: 'a', content: 'c', z: '' }).execute();
    await sql`insert into mutation (device_id, seq, mid, staff_id, space_id, name, args, hash, result, ver, device_time, received_at)
      values (${device?.device_id}, ${1_000 + at}, null, 'x', ${space}, 'n', '{}', 'h', '{}', 1, now(), now())`.execute(
      db,
    );
    await sql`insert into blob (space_id, sha, bytes, complete, created_at) values (${space}, 's', 1, true, now())`.execute(
      db,
    );
    await sql`insert into blob_chunk (space_id, sha, chunk, bytes) values (${space}, 's', 0, '\\x00')`.execute(
      db,
    );
  }
});

describe('the wall between offices, in the database itself', () => {
  it.each(tables)('%s: nothing without an office, one office with it, both with both', async (table) => {
    expect(await behind([], (tx) => officesIn(tx, table))).toEqual([]);
    expect(await behind([NORTH], (tx) => officesIn(tx, table))).toEqual([NORTH]);
    expect(await behind([SOUTH], (tx) => officesIn(tx, table))).toEqual([SOUTH]);
    expect(await behind([NORTH, SOUTH], (tx) => officesIn(tx, table))).toEqual([NORTH, SOUTH].sort());
  });

  it('the role alone, with no setting at all, sees nothing', async () => {
    const seen = await inTransaction(db, 'read committed', async (tx) => {
      await sql`set local role guichet_desk`.execute(tx);
      return officesIn(tx, 'entity');
    });
    expect(seen).toEqual([]);
  });

  it('ends with its transaction, also with one that fails', async () => {
    await behind([NORTH], (tx) => officesIn(tx, 'entity'));
    await behind([NORTH], async () => {
      throw new Error('on purpose');
    }).catch(() => undefined);
    expect(await officesIn(db, 'entity')).toEqual([NORTH, SOUTH].sort());
    const { rows } = await sql<{ spaces: string | null }>`
      select current_setting('guichet.spaces', true) as spaces`.execute(db);
    expect(rows[0]?.spaces ?? '').toBe('');
  });

  it('writes nothing into another office, and changes or deletes nothing there', async () => {
    const write = behind([NORTH], (tx) =>
      tx.insertInto('bundle').values({ space_id: SOUTH, first_id: 'b', content: 'c', z: '' }).execute(),
    );
    expect(codeOf(await write.catch((error: unknown) => error))).toBe('42501');
    const moved = behind([NORTH], (tx) =>
      tx.updateTable('bundle').set({ space_id: SOUTH, first_id: 'moved' }).execute(),
    );
    expect(codeOf(await moved.catch((error: unknown) => error))).toBe('42501');
    const before = await closedIn(SOUTH);
    await behind([NORTH], async (tx) => {
      await tx.updateTable('digest').set({ protected: true }).where('space_id', '=', SOUTH).execute();
      await tx.deleteFrom('entity').where('space_id', '=', SOUTH).execute();
    });
    expect(await closedIn(SOUTH)).toBe(before);
    expect(await officesIn(db, 'entity')).toEqual([NORTH, SOUTH].sort());
  });

  it('may not be taken down, changed or looked behind by the role it holds', async () => {
    for (const statement of ['alter table entity disable row level security', 'drop policy lent on entity'])
      expect(
        codeOf(
          await behind([NORTH], (tx) => sql.raw(statement).execute(tx)).catch((error: unknown) => error),
        ),
      ).toBe('42501');
    expect(
      codeOf(
        await behind([NORTH], (tx) => tx.selectFrom('refresh').selectAll().execute()).catch(
          (error: unknown) => error,
        ),
      ),
    ).toBe('42501');
  });

  it('lets through a dossier that was lent, to be read and not written, and what concerns all offices', async () => {
    const [far] = await db
      .selectFrom('digest')
      .select('dossier_id')
      .where('space_id', '=', SOUTH)
      .limit(1)
      .execute();
    const dossier = far?.dossier_id ?? '';
    await behind([NORTH], async (tx, wall) => {
      const rows = () => tx.selectFrom('entity').select('id').where('dossier_id', '=', dossier).execute();
      expect(await rows()).toEqual([]);
      expect((await wall.past(rows)).length).toBeGreaterThan(0);
      expect(await rows()).toEqual([]);
      await wall.lend([dossier]);
      expect((await rows()).length).toBeGreaterThan(0);
      const changed = await tx
        .updateTable('entity')
        .set({ deleted: true })
        .where('dossier_id', '=', dossier)
        .executeTakeFirst();
      expect(Number(changed.numUpdatedRows)).toBe(0);
    });
  });

  it('holds for sync: a page of another office comes back empty, whoever forgot to check', async () => {
    const store = sqlSyncStore(db);
    const pageOf = (within: readonly string[] | undefined) =>
      store.transaction(
        'repeatable read',
        async (tx) => (await tx.changedRows(SOUTH, { ver: 0, type: null, id: '' }, 100)).length,
        within,
      );
    expect(await pageOf([NORTH])).toBe(0);
    expect(await pageOf([SOUTH])).toBeGreaterThan(0);
    expect(await pageOf(undefined)).toBe(await pageOf([SOUTH]));
  });
});

/** An empty database whose tables will belong to somebody who is no superuser. */
async function ownedBy(attributes: string) {
  const own = await lentDatabase();
  const run = (statement: string) => sql.raw(statement).execute(own);
  // A test before may have made the role of the desks, which belongs to the whole server.
  await run('drop owned by guichet_desk').catch(() => undefined);
  await run('drop role if exists guichet_desk');
  await run(`create role plain_owner login ${attributes}`);
  await run('grant create on schema public to plain_owner');
  // As a server comes; a test before may have made the schema anew.
  await run('grant usage on schema public to public');
  return {
    db: own,
    asOwner: () => run('set session authorization plain_owner'),
    asAdministrator: () => run('set session authorization postgres'),
    run,
    async end() {
      await run('set session authorization postgres');
      await run('drop owned by plain_owner cascade');
      await run('drop role plain_owner');
      await own.destroy();
    },
  };
}

describe('a database user who is no administrator of the server', () => {
  const nothingSeen = (own: Database) =>
    inTransaction(own, 'read committed', async (tx) => {
      await tx.insertInto('bundle').values({ space_id: NORTH, first_id: 'a', content: '', z: '' }).execute();
      await raiseWall(tx, [SOUTH]);
      return officesIn(tx, 'bundle');
    });

  it('is told what an administrator has to do, and starts once that is done', async () => {
    const server = await ownedBy('');
    await server.asOwner();
    const refused: unknown = await migrate(server.db).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FatalError);
    expect(refused).toMatchObject({
      code: 'DATABASE_ROLE',
      message: expect.stringContaining('create role guichet_desk'),
    });
    await server.asAdministrator();
    await server.run('create role guichet_desk nologin');
    await server.run('grant guichet_desk to plain_owner');
    await server.asOwner();
    await migrate(server.db);
    expect(await nothingSeen(server.db)).toEqual([]);
    await server.end();
  });

  it('who may make roles needs nobody', async () => {
    const server = await ownedBy('createrole');
    await server.asOwner();
    await migrate(server.db);
    expect(await nothingSeen(server.db)).toEqual([]);
    await server.asAdministrator();
    await server.end();
  });
});

describe('what it costs', () => {
  beforeAll(async () => {
    for (const space of [NORTH, SOUTH]) {
      await sql`insert into entity (space_id, type, id, dossier_id, ver, deleted, head, body, field_ver)
        select ${space}, 'note', ${space} || i, 'd' || (i / 10), i, false, '{}', '{}', '{}'
        from generate_series(1, 20000) as i`.execute(db);
      await sql`insert into digest (space_id, dossier_id, ver, protected, body)
        select ${space}, 'd' || i, i, false, '{}' from generate_series(1, 2000) as i`.execute(db);
    }
    await sql`analyze entity`.execute(db);
    await sql`analyze digest`.execute(db);
  }, 60_000);

  const questions = {
    'what changed': sql`select id, body from entity where space_id = ${NORTH} and (ver, type, id) > (19000, 'a', 'b')
      and type <> 'audit-entry' order by ver, type, id limit 100`,
    'whole dossiers': sql`select dossier_id, string_agg(id, ',' order by type, id) from entity
      where space_id = ${NORTH} and dossier_id in ('d5', 'd6') and not deleted group by dossier_id`,
    'rows to lock': sql`select * from entity where space_id = ${NORTH}
      and ((type = 'note' and id = 'x') or (type = 'note' and id = 'y')) order by type, id for update`,
    cards: sql`select body from digest where space_id = ${NORTH} and dossier_id > 'd5' order by dossier_id limit 100`,
    'cards by name': sql`select body from digest where space_id = ${NORTH} and dossier_id in ('d5', 'd6')`,
  } as const;

  /** How it goes about, without what it looks at on the way. */
  const wayOf = async (tx: Tx | Database, question: ReturnType<typeof sql>) => {
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain (costs off) ${question}`.execute(tx);
    return (
      rows
        .map((row) => row['QUERY PLAN'].trim())
        .filter((line) => /Scan|Index Cond|Recheck|Sort|Limit|Seq/.test(line))
        // The wall may be part of what is looked up; names say their table then.
        .map((line) =>
          line
            .replaceAll(/\(space_id = ANY \((\$\d|\(InitPlan \d\)\.col1)\)\) AND /g, '')
            .replaceAll(/\b(entity|digest)\./g, ''),
        )
    );
  };

  it.each(Object.entries(questions))(
    '%s: the same way as without a wall, and no walk over a table',
    async (_name, question) => {
      const way = await behind([NORTH], async (tx, wall) => {
        await wall.lend(['x']);
        return wayOf(tx, question);
      });
      expect(way).toEqual(await wayOf(db, question));
      expect(way.join()).toMatch(/Index Cond/);
      expect(way.join()).not.toContain('Seq Scan');
    },
  );
});
