import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { StringDecoder } from 'node:string_decoder';
import { gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import pg from 'pg';
import { ensurePostgres, startCluster } from '../../../scripts/postgres.mjs';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import { generateDemoFund } from '../../../central/demo-fund/generate-demo-fund.ts';
import { startTestCentral, type TestCentral } from '../../contract/support/test-central.ts';
import { call, TestDesk } from '../../contract/support/test-desk.ts';
import { pairedRounds } from '../measure/paired-rounds.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import { median } from '../measure/statistics.ts';
import { milliseconds } from '../measure/table.ts';
import type { BenchContext } from './bench-context.ts';

const DOSSIERS = 400;
const CHANGED = 1_000;
const PULLS = 10;
const POLLS = 100;
const CHANGES = 60;
const BATCH = 10;
const PIECE = 64 * 1024;

interface Running {
  readonly central: TestCentral;
  readonly pool: pg.Pool;
  readonly desk: TestDesk;
  readonly space: string;
}

/** Central over HTTP on a PostgreSQL server that waits for its disk, with a desk that holds all of one office. */
async function withCentral<T>(
  { quick }: BenchContext,
  measure: (running: Running) => Promise<T>,
): Promise<T> {
  const server = await ensurePostgres();
  if ('reason' in server) throw new Error(server.reason);
  const cluster = await startCluster(server.bin, { durable: true });
  try {
    process.env['GUICHET_TEST_DATABASE_URL'] = cluster.url;
    const central = await startTestCentral({
      generate: generateDemoFund,
      demo: quick ? 40 : DOSSIERS,
      logLevel: 'silent',
    });
    await central.running.ready;
    const pool = new pg.Pool({ connectionString: await databaseOf(cluster.url) });
    try {
      const desk = await TestDesk.open(central.url, 'anne');
      const [space] = desk.session.staff.spaces;
      if (space === undefined) throw new Error('an agent works in an office');
      await desk.pull();
      return await measure({ central, pool, desk, space });
    } finally {
      await pool.end();
      await central.stop();
    }
  } finally {
    delete process.env['GUICHET_TEST_DATABASE_URL'];
    await cluster.stop();
  }
}

/** The one database that the central of the test made on the server. */
async function databaseOf(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query("select datname from pg_database where datname like 'guichet\\_%'");
  await client.end();
  const url = new URL(server);
  url.pathname = `/${String(rows[0]?.datname)}`;
  return url.href;
}

/** G10: what others changed, over HTTP. */
export function benchSyncPull(context: BenchContext): Promise<BenchResult> {
  return withCentral(context, async ({ pool, desk, space }) => {
    const { rows } = await pool.query('update space set ver = ver + 1 where space_id = $1 returning ver', [
      space,
    ]);
    const before = Number(rows[0].ver) - 1;
    const touched = await pool.query(
      `update entity set ver = $2 where space_id = $1 and (type, id) in
         (select type, id from entity where space_id = $1 and dossier_id is not null and not deleted
            and type <> 'audit-entry' order by type, id limit $3)`,
      [space, before + 1, CHANGED],
    );
    const asks = asking(desk);
    const read = {
      text: `select type, id, ver, deleted, body from entity
        where space_id = $1 and ver > $2 order by ver, type, id limit $3`,
      values: [space, before, CHANGED],
      types: { getTypeParser: () => String },
    };
    await repeat(PULLS, () => pool.query(read));
    await repeat(PULLS, asks);
    const rounds = await pairedRounds(
      context.rounds,
      () => repeat(PULLS, () => pool.query(read)),
      () => repeat(PULLS, asks),
    );
    // Each time at another version of the office: nobody has asked before.
    const first = await repeat(PULLS, async () => {
      await pool.query('update space set ver = ver + 1 where space_id = $1', [space]);
      const from = performance.now();
      await asks();
      return performance.now() - from;
    });
    return resultOf({
      name: 'sync pull (G10)',
      subject: `${touched.rowCount} changed rows of one office, over HTTP, until their text is there, by the desks of the office one after the other`,
      control:
        'the same rows by one select on the same server, until their texts are there; nothing is parsed',
      bound: { statistic: 'mean', timesControl: 1.5 },
      rounds,
      facts: [
        { what: 'the first desk that asks, median', value: milliseconds(median(first)) },
        { what: 'the last of ten such', value: milliseconds(Math.max(...first)) },
      ],
    });
  });
}

/** G13: what a desk that has everything costs each time it asks. */
export function benchSyncPoll(context: BenchContext): Promise<BenchResult> {
  return withCentral(context, async ({ pool, desk }) => {
    const bare = Fastify();
    bare.post('/one', async () => (await pool.query('select 1 as one')).rows[0]);
    const url = await bare.listen({ port: 0, host: '127.0.0.1' });
    const { deviceId: device, epoch, holding, cursors, session } = desk;
    const body = { proto: PROTOCOL_VERSION, device, epoch, holding, cursors };
    const ask = () => call(url, 'POST', '/one', body, session.accessToken);
    try {
      await repeat(POLLS, ask);
      await repeat(POLLS, () => mustAnswer(desk));
      const rounds = await pairedRounds(
        context.rounds,
        () => repeat(POLLS, ask),
        () => repeat(POLLS, () => mustAnswer(desk)),
      );
      return resultOf({
        name: 'sync poll (G13)',
        subject: `an empty pull over HTTP, signed in; ${POLLS} a round`,
        control: 'the same request answered by select 1, by the same web server and database',
        bound: { statistic: 'p50', timesControl: 2 },
        rounds,
        facts: [],
      });
    } finally {
      await bare.close();
    }
  });
}

/** G12: ten changes in one request against one each, all for one office. */
export function benchSyncBatch(context: BenchContext): Promise<BenchResult> {
  return withCentral(context, async ({ desk, central }) => {
    const other = await TestDesk.open(central.url, 'anne');
    const dossierId = desk.wholeDossiers[0];
    if (dossierId === undefined) throw new Error('the office has dossiers');
    const push = async (who: TestDesk, count: number) => {
      const results = await who.push(...Array.from({ length: count }, () => opening(dossierId, who)));
      if (results.some(({ status }) => status !== 'applied')) throw new Error('the change is taken in');
    };
    const perChange = (times: readonly number[], count: number) => times.map((ms) => ms / count);
    const rounds = await pairedRounds(
      context.rounds,
      () => repeat(CHANGES, () => push(other, 1)),
      async () => perChange(await repeat(CHANGES / BATCH, () => push(desk, BATCH)), BATCH),
    );
    return resultOf({
      name: 'sync batch (G12)',
      subject: `one change out of a request of ${BATCH}, over HTTP; ${CHANGES} a round`,
      control: 'one change in a request of its own',
      bound: { statistic: 'mean', timesControl: 1 / 3 },
      rounds,
      facts: [],
    });
  });
}

function opening(dossierId: string, desk: TestDesk) {
  const id = randomUUID();
  const at = instantFromEpochMs(Date.now());
  const { staffId } = desk.session.staff;
  const args = { id, dossierId, at, staffId, act: 'open', category: null, purpose: 'visit', online: true };
  return { name: 'audit.record@1', args };
}

/**
 * One pull over a connection that stays, its text read a piece at a time: `fetch` of Node hands an answer over in forty
 * pieces, and makes one text of half a megabyte ten times as slowly as pieces of it, which is nothing that central does.
 */
function asking(desk: TestDesk): () => Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { deviceId: device, epoch, holding, cursors } = desk;
  const body = JSON.stringify({ proto: PROTOCOL_VERSION, device, epoch, holding, cursors });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'accept-encoding': 'gzip',
    authorization: `Bearer ${desk.session.accessToken}`,
  };
  return () =>
    new Promise((resolve, reject) => {
      const question = request(`${desk.url}/api/v1/pull`, { method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const sent = Buffer.concat(parts);
          const isGzip = response.headers['content-encoding'] === 'gzip';
          const text = textsOf(isGzip ? gunzipSync(sent) : sent);
          if (response.statusCode === 200 && text.at(-1)?.endsWith('}\n')) resolve();
          else reject(new Error(`pull: ${response.statusCode} ${text[0]?.slice(0, 200)}`));
        });
      });
      question.on('error', reject);
      question.end(body);
    });
}

function textsOf(bytes: Buffer): string[] {
  const decoder = new StringDecoder('utf8');
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) texts.push(decoder.write(bytes.subarray(at, at + PIECE)));
  return texts;
}

async function mustAnswer(desk: TestDesk): Promise<void> {
  const { status, text } = await desk.ask();
  if (status !== 200) throw new Error(`pull: ${status} ${text.slice(0, 200)}`);
}

/** Milliseconds of each; what the work measured itself where it says so. */
async function repeat(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const from = performance.now();
    const own = await work();
    times.push(typeof own === 'number' ? own : performance.now() - from);
  }
  return times;
}
