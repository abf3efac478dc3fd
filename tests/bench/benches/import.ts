import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import * as z from 'zod';
import { build } from '../../../scripts/build.mjs';
import { ensurePostgres, startCluster } from '../../../scripts/postgres.mjs';
import { openServer } from '../../../central/db/open-database.ts';
import { demoDirectory } from '../../../central/demo-fund/demo-staff.ts';
import { prepareFund } from '../../../central/start/prepare-fund.ts';
import { cacheFolder } from '../data/cache.ts';
import { writeMultipliedFund } from '../data/multiplied-fund.ts';
import { type BenchResult, resultOf } from '../measure/result.ts';
import type { Round } from '../measure/paired-rounds.ts';
import { median, quantile } from '../measure/statistics.ts';
import { milliseconds } from '../measure/table.ts';
import type { BenchContext } from './bench-context.ts';
import { pullAfterImport } from './pull-after-import.ts';

const DOSSIERS = 20_000;
const QUICK_DOSSIERS = 400;
const DOSSIERS_A_SECOND = 1_500;
const MEMORY_MIB = 512;
const PULL_MS = 150;
const MOST_ROUNDS = 3;
/** What docs/operations/sizing.md asks an administrator to set; everything else is as PostgreSQL comes. */
const SERVER = {
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  wal_level: 'minimal',
  max_wal_senders: '0',
} as const;

const child = path.join(import.meta.dirname, 'import-child.mjs');
const childSchema = z.object({
  code: z.number(),
  ms: z.number(),
  cpuMs: z.number(),
  maxRss: z.number(),
  lines: z.array(z.string()),
  steps: z.array(z.object({ label: z.string(), ms: z.number() })),
});
type Child = z.infer<typeof childSchema>;

/**
 * An extract of a whole fund into an empty central on a PostgreSQL server that waits for its disk. Control: the rows
 * that came out of it, copied raw into tables without a key, so that nothing is read, judged, built or indexed.
 */
export async function benchImport({ rounds, quick, n, say }: BenchContext): Promise<BenchResult> {
  const server = await ensurePostgres();
  if ('reason' in server) throw new Error(server.reason);
  if (!(await build({ only: ['central'] }))) throw new Error('central does not build');
  const dossiers = quick ? QUICK_DOSSIERS : (n ?? DOSSIERS);
  mkdirSync(cacheFolder, { recursive: true });
  const folder = mkdtempSync(path.join(cacheFolder, 'extract-'));
  const cluster = await startCluster(server.bin, { durable: true, settings: SERVER });
  try {
    const files = await writeMultipliedFund(folder, dossiers);
    say(`extract of ${dossiers} dossiers written`);
    const done: Child[] = [];
    const measured: Round[] = [];
    let rows = 0;
    let pulls: Awaited<ReturnType<typeof pullAfterImport>> = { ms: [], changed: 0 };
    // A round takes minutes, and its own control runs right after it: three say as much as seven.
    for (let round = 0; round < Math.min(rounds, n === null ? MOST_ROUNDS : 1); round += 1) {
      const url = await freshFund(cluster.url, `bench_${round}`);
      const one = await importAlone(url, files);
      done.push(one);
      say(`round ${round + 1}: ${rate(dossiers, one.ms)} dossiers/s`);
      const control = await copyRaw(url);
      rows = control.rows;
      pulls = await pullAfterImport(url);
      measured.push({ subject: [one.ms], control: [control.ms] });
      await dropFund(cluster.url, `bench_${round}`);
    }
    const peak = Math.max(...done.map(({ maxRss }) => maxRss)) / 2 ** 20;
    return resultOf({
      name: 'import',
      subject: `an extract of ${dossiers} dossiers into an empty central on PostgreSQL, from the first byte read to the last index`,
      control: `the ${rows} rows that came of it, copied raw into tables without a key`,
      bound: { statistic: 'max', limitMs: (dossiers / DOSSIERS_A_SECOND) * 1_000 },
      rounds: measured,
      facts: [
        { what: 'dossiers a second, median', value: rate(dossiers, median(done.map(({ ms }) => ms))) },
        { what: `peak memory of the importer (bound ${MEMORY_MIB} MiB)`, value: `${Math.round(peak)} MiB` },
        { what: 'processor of the importer, median', value: seconds(median(done.map(({ cpuMs }) => cpuMs))) },
        {
          what: `a pull of ${pulls.changed} changed dossiers out of it, p50 and p99 of ${pulls.ms.length} (bound: p99 ${PULL_MS} ms)`,
          value: `${milliseconds(median(pulls.ms))}, ${milliseconds(quantile(pulls.ms, 0.99))}`,
        },
        { what: 'what it said at its end', value: done.at(-1)?.lines.at(-1) ?? '' },
        {
          what: 'when each part began',
          value: (done.at(-1)?.steps ?? []).map(({ label, ms }) => `${label} ${seconds(ms)}`).join(', '),
        },
      ],
    });
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rate(dossiers: number, ms: number): string {
  return String(Math.round((dossiers / ms) * 1_000));
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

/** A central with the offices and the staff of the demo, and not one dossier. */
async function freshFund(server: string, name: string): Promise<string> {
  await asServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = await openServer(url.href);
  await prepareFund(db, {
    demo: 1,
    announce: () => undefined,
    stopped: () => false,
    generate: () => ({ directory: demoDirectory, dossiers: [], spaceRows: [] }),
  });
  await db.destroy();
  return url.href;
}

async function dropFund(server: string, name: string): Promise<void> {
  await asServer(server, `drop database ${name}`);
}

async function asServer(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function importAlone(databaseUrl: string, files: readonly string[]): Promise<Child> {
  const options = {
    files,
    map: null,
    asOf: null,
    complete: false,
    dryRun: false,
    rejects: null,
    dataFolder: '',
    databaseUrl,
    lang: 'fr',
  };
  const { stdout } = await promisify(execFile)(process.execPath, [child, JSON.stringify(options)], {
    maxBuffer: 1 << 24,
  });
  const read = childSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  if (read.code !== 0) throw new Error(`the import ended with ${read.code}: ${read.lines.join('\n')}`);
  return read;
}

const tables = ['entity', 'digest', 'import_row', 'import_dossier'] as const;

/** The server writes the rows to files of its own first; only their way back is measured. */
async function copyRaw(url: string): Promise<{ readonly ms: number; readonly rows: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: place } = await client.query("select current_setting('data_directory') as folder");
    const file = (table: string) => `'${String(place[0]?.folder)}/raw-${table}'`;
    for (const table of tables) {
      await client.query(`copy ${table} to ${file(table)}`);
      await client.query(`create table raw_${table} as select * from ${table} with no data`);
    }
    let rows = 0;
    const from = performance.now();
    for (const table of tables)
      rows += (await client.query(`copy raw_${table} from ${file(table)}`)).rowCount ?? 0;
    return { ms: performance.now() - from, rows };
  } finally {
    await client.end();
  }
}
