import { CompiledQuery, createQueryId, type RootOperationNode, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../central/db/migrate.ts';
import { type Database, openServer } from '../../central/db/open-database.ts';
import { sqlSyncStore } from '../../central/sync/sql/sql-sync-store.ts';
import type { SyncTx } from '../../central/sync/sync-store.ts';
import { lentDatabase } from '../../central/testing/lent-database.ts';
import { createTestDatabase } from '../../central/testing/test-database.ts';

const SPACES = 20;
/** Of all offices; as many that a planner has a choice. The first tenth has rows as well, thirty each. */
const DOSSIERS = 8_000;
const FILLED = 800;
const ROWS = 30;

let db: Database;
let end: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  db = database.url === null ? await lentDatabase() : await openServer(database.url);
  end = async () => {
    await db.destroy();
    await database.drop();
  };
  await migrate(db);
  await fill();
});
afterAll(() => end());

/** Made by the database: what plans look at is how many rows there are, not what they say. */
async function fill(): Promise<void> {
  await sql`insert into space (space_id, ver, min_ver, card_key, office)
    select 'S' || n, ${DOSSIERS}, 0, '', '{}' from generate_series(1, ${SPACES}) n`.execute(db);
  await sql`insert into digest (space_id, dossier_id, ver, protected, body)
    select 'S' || (n % ${SPACES} + 1), 'dossier ' || n, n, n % 200 = 0, '{"card":{}}' from generate_series(1, ${DOSSIERS}) n`.execute(
    db,
  );
  await sql`insert into entity (space_id, type, id, dossier_id, ver, deleted, head, body, field_ver)
    select 'S' || (n % ${SPACES} + 1),
      case k when 1 then 'dossier' when 2 then 'person' when 3 then 'appointment' when 4 then 'mission'
        when 5 then 'dossier-grant' when 6 then 'supporting-document' else 'contribution-line' end,
      'row ' || n || ' ' || k, 'dossier ' || n, n, false, '{"recordedOn":"2026-11-23T08:00:00.000Z"}',
      json_build_object('ssin', n::text, 'staffId', (n % 300)::text, 'on', '2026-11-23', 'keepOffline', '[]'::json,
        'stops', '[]'::json, 'from', '2026-01-01', 'to', '2026-12-31')::text, '{}'
    from generate_series(1, ${FILLED}) n, generate_series(1, ${ROWS}) k`.execute(db);
  await sql`insert into staff (staff_id, badge, password_hash, body)
    select n::text, n::text, '', '{}' from generate_series(0, 299) n`.execute(db);
  await sql`insert into device (device_id, staff_id, label, created_at, seen_at)
    select 'device ' || n, n::text, '', now(), now() from generate_series(0, 299) n`.execute(db);
  await sql`insert into mutation (device_id, seq, mid, staff_id, space_id, name, args, hash, result, ver, device_time, received_at)
    select 'device ' || (n % 300), n, 'mid ' || n, (n % 300)::text, 'S' || (n % ${SPACES} + 1), 'x@1', '{}', '', '{"seq":1,"status":"applied","ver":1}', n, now(), now()
    from generate_series(1, 8000) n`.execute(db);
  for (const table of ['space', 'entity', 'digest', 'staff', 'device', 'mutation'])
    await sql`analyze ${sql.table(table)}`.execute(db);
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** How the database goes about what a call of the store asks. */
async function plansOf(work: (store: SyncTx) => Promise<unknown>): Promise<readonly PlanNode[]> {
  const nodes: RootOperationNode[] = [];
  const watched = db.withPlugin({
    transformQuery({ node }) {
      nodes.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  await work(sqlSyncStore(watched).direct);
  expect(nodes.length).toBeGreaterThan(0);
  const plans: PlanNode[] = [];
  for (const node of nodes) {
    const asked = db.getExecutor().compileQuery(node, createQueryId());
    const { rows } = await db.executeQuery<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
      CompiledQuery.raw(`explain (format json) ${asked.sql}`, [...asked.parameters]),
    );
    for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) plans.push(Plan);
  }
  return plans;
}

function indexesIn(plan: PlanNode): readonly string[] {
  const own = plan['Index Name'];
  return [...(own === undefined ? [] : [own]), ...(plan.Plans ?? []).flatMap(indexesIn)];
}

/** Large tables that it reads from one end to the other. */
function scanned(plan: PlanNode): readonly string[] {
  const below = (plan.Plans ?? []).flatMap(scanned);
  const table = plan['Relation Name'];
  return plan['Node Type'] === 'Seq Scan' && table !== undefined && large.has(table)
    ? [table, ...below]
    : below;
}

const large = new Set(['entity', 'digest', 'mutation']);
const some = Array.from({ length: 20 }, (_, n) => `dossier ${n * SPACES}`);
const refs = some.map((dossier) => ({ type: 'dossier' as const, id: dossier.replace('dossier', 'row') }));
const from = { ver: FILLED - 100, type: null, id: '' };
const amid = { ver: FILLED - 100, type: 'person', id: 'row 1 2' };
const agenda = { staffId: '7', spaceId: 'S1', today: '2026-11-23', since: 0 };

/** Each question with the indexes that answer it: of hundreds of thousands of dossiers no more rows are looked at than they name. */
const asked: Readonly<Record<string, readonly [indexes: string, work: (store: SyncTx) => Promise<unknown>]>> =
  {
    'what changed since a version': ['entity_pull', (store) => store.changedRows('S1', from, 1_000)],
    'what changed since a row': ['entity_pull', (store) => store.changedRows('S1', amid, 1_000)],
    'whole dossiers': ['entity_dossier', (store) => store.dossierLines('S1', some)],
    'cards that changed': ['digest_pkey', (store) => store.digestLines('S1', some, 10)],
    'a page of cards': ['digest_pkey', (store) => store.digestPage('S1', 'dossier 2', 100)],
    'a page of members': ['digest_pkey', (store) => store.members('S1', 'dossier 2', 100)],
    'a page of ids': ['digest_pkey', (store) => store.dossierIds('S1', 'dossier 2', 100)],
    'how many dossiers': ['digest_pkey', (store) => store.countDossiers('S1')],
    'protected dossiers': ['digest_protected', (store) => store.protectedDossiers('S1')],
    'where dossiers are': ['digest_pkey', (store) => store.whereDossiers(['S1', 'S2'], some)],
    'who has an appointment': ['entity_kept entity_type', (store) => store.agendaDossiers(agenda)],
    'what is lent': ['digest_dossier entity_grant', (store) => store.grantsOf('7', '2026-11-23')],
    'rows of no dossier': ['entity_dossier', (store) => store.spaceRowLines('S1')],
    'what an idle desk asks': ['', (store) => store.standing('device 7', ['S1', 'S2'])],
    'rows to change': ['entity_pkey', (store) => store.lockRows('S1', refs)],
    'dossiers to change': ['digest_pkey', (store) => store.lockDossiers('S1', some)],
    'where a dossier went': ['digest_dossier', (store) => store.placesOf(some)],
    'rows of changed dossiers': [
      'entity_dossier',
      (store) => store.rowsOfDossiers('S1', some, ['audit-entry']),
    ],
    'who else has a NISS': ['entity_ssin', (store) => store.isSsinElsewhere('1777', 'dossier 2')],
    'what a device sent': ['mutation_pkey', (store) => store.resultsOf('device 7', [7, 307])],
    'intents already known': ['mutation_mid_key', (store) => store.intentsOf(['mid 7', 'mid 8'])],
    'who wrote a version': ['mutation_version', (store) => store.writerOf('S1', 40)],
  };

describe('no large table is read from one end to the other, and its indexes are asked, for', () => {
  it.each(Object.entries(asked))('%s', async (_what, [indexes, work]) => {
    const plans = await plansOf(work);
    expect(plans.flatMap(scanned)).toEqual([]);
    expect([...new Set(plans.flatMap(indexesIn))].sort().join(' ')).toBe(indexes);
  });
});
