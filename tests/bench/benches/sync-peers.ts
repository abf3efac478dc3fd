import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { seededRandom } from '#shared/kernel/seeded-random.ts';
import { type Central, startCentral } from '../../support/central.ts';
import { cacheFolder, linesOf } from '../data/cache.ts';
import { demoDossiers } from '../data/demo-data.ts';
import { type PeerServer, servePeers } from '../data/peers.ts';
import { openProfile } from '../measure/browser.ts';
import { type BenchResult, type Bound, notMeasured, resultOf } from '../measure/result.ts';
import { median } from '../measure/statistics.ts';
import { kibibytes, milliseconds } from '../measure/table.ts';
import { watchTraffic } from '../measure/traffic.ts';
import type { ExpectedDossier } from '../site/sync-worker.ts';
import type { BenchContext } from './bench-context.ts';

const DOSSIERS = 2_000;
const SMALL = 200;
const DRAWN = 100;
const SUPERVISOR = { badge: 'BN-1003', password: 'demo-beatrice' };

/** What the page of the peers offers; it is plain JavaScript, see tests/bench/peers. */
interface Peers {
  prepare(url: string): Promise<number>;
  loadRx(): Promise<number>;
  loadPouch(): Promise<number>;
  syncRx(url: string, sizes: Readonly<Record<string, number>>, ids: readonly string[]): Promise<number>;
  syncPouch(url: string, sizes: Readonly<Record<string, number>>, ids: readonly string[]): Promise<number>;
}

declare global {
  var peers: Peers;
}

export type Contender = () => Promise<number>;
export type Times = Readonly<Record<string, readonly number[]>>;

/** Every contender once a round, one right after the other; who begins moves on from round to round. */
export async function inTurn(
  rounds: number,
  contenders: Readonly<Record<string, Contender>>,
): Promise<Times> {
  const names = Object.keys(contenders);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let nth = 0; nth < names.length; nth += 1) {
      const name = names[(round + nth) % names.length] ?? '';
      times[name]?.push((await contenders[name]?.()) ?? Number.NaN);
    }
  }
  return times;
}

function roundsOf(times: Times, control: string) {
  return (times['ours'] ?? []).map((ours, round) => ({
    subject: [ours],
    control: [times[control]?.[round] ?? Number.NaN],
  }));
}

export interface Row {
  readonly name: string;
  readonly contender: string;
  readonly control: string;
  readonly atMost: number;
}

const loads: readonly Row[] = [
  {
    name: 'sync load to RxDB (G2)',
    contender: 'rx',
    control: 'RxDB, its storage over Dexie, in clear',
    atMost: 0.5,
  },
  {
    name: 'sync load to PouchDB (G2)',
    contender: 'pouch',
    control: 'PouchDB in IndexedDB, in clear',
    atMost: 0.35,
  },
];

/** G2: dossiers in memory until they are durable, against two well-known stores that leave them in clear. */
export async function benchSyncStores(context: BenchContext): Promise<readonly BenchResult[]> {
  const file = await demoDossiers(context.quick ? SMALL : DOSSIERS);
  const peers = await servePeers(file);
  if (typeof peers === 'string') return loads.map((row) => unmeasured(row, peers));
  const dek = [...randomBytes(32)];
  const profile = await openProfile();
  try {
    const own = await profile.context.newPage();
    await own.goto(context.site.url);
    const url = `/data/${path.basename(file)}`;
    const { dossiers } = await own.evaluate((data) => bench.storage().prepare(data), url);
    const other = await profile.context.newPage();
    await other.goto(peers.url);
    await other.evaluate(() => globalThis.peers.prepare('/dossiers'));
    const times = await inTurn(context.rounds, {
      ours: () => own.evaluate((key) => bench.storage().loadVault(key), dek),
      rx: () => other.evaluate(() => globalThis.peers.loadRx()),
      pouch: () => other.evaluate(() => globalThis.peers.loadPouch()),
    });
    return loads.map((row) =>
      measured(row, `${dossiers} dossiers as central sends them, sealed and durable in a fresh vault`, times),
    );
  } finally {
    await profile.close();
    await peers.stop();
  }
}

const firstLoads: readonly Row[] = [
  {
    name: 'sync first load to parse (G3)',
    contender: 'parse',
    control: 'the same dossiers fetched as they are and parsed, nothing kept',
    atMost: 0.5,
  },
  {
    name: 'sync first load to PouchDB (G4)',
    contender: 'pouch',
    control: 'PouchDB out of express-pouchdb, documents of 4 kB, in clear, no cards',
    atMost: 0.04,
  },
  {
    name: 'sync first load to RxDB (G4)',
    contender: 'rx',
    control: 'RxDB by replication over HTTP, documents of 4 kB, an index by dossier, in clear, no cards',
    atMost: 0.08,
  },
];

/** G3, G4, G5: a whole first load over HTTP, until a name is found and a hundred dossiers have been read and compared. */
export async function benchSyncFirst(context: BenchContext): Promise<readonly BenchResult[]> {
  const count = context.quick ? SMALL : DOSSIERS;
  const file = await demoDossiers(count);
  const { expected, jsonBytes } = await drawn(file, context.quick ? 10 : DRAWN);
  const ids = Object.keys(expected);
  const peers = context.alone ? 'only the desk was asked for' : await servePeers(file, 'parts');
  const central = await restedCentral(count);
  const wire: number[] = [];
  const disk: number[] = [];
  const loaded: number[] = [];
  const made: number[] = [];
  /** Off the clock: a browser that tells what travels is slower, and nobody else is watched. */
  const watched: Contender = () =>
    withPage(central.url, async (page) => {
      const traffic = watchTraffic(page.context());
      const { ms } = await firstLoad(page, expected);
      await traffic.settled();
      wire.push(traffic.seen.reduce((sum, { bytes }) => sum + bytes, 0));
      return ms;
    });
  const ours: Contender = () =>
    withPage(central.url, async (page) => {
      const load = await firstLoad(page, expected);
      disk.push(load.diskBytes);
      loaded.push(load.loadedMs);
      made.push(load.madeMs);
      return load.ms;
    });
  const url = `/data/${path.basename(file)}`;
  const parse: Contender = () =>
    withPage(context.site.url, (page) => page.evaluate((data) => bench.storage().parseOnly(data), url));
  const others: Record<string, Contender> = typeof peers === 'string' ? {} : peerLoads(peers, ids);
  try {
    // Central compresses each bundle once, for the first desk of an office that asks.
    context.say(`first desk of the fund: ${milliseconds(await ours())}`);
    for (const list of [disk, loaded, made]) list.length = 0;
    context.say(`a desk whose traffic is watched: ${milliseconds(await watched())}`);
    const times = await inTurn(context.rounds, { ours, parse, ...others });
    const facts = [
      {
        what: 'before the clock: device enrolled, empty vault made, median',
        value: milliseconds(median(made)),
      },
      { what: 'all loaded, cards and dossiers, median', value: milliseconds(median(loaded)) },
      ...(typeof peers === 'string' ? [] : [{ what: 'documents of the others', value: peers.documents }]),
      { what: 'over the wire, cards included (G5: at most 0.20 of the JSON)', value: share(wire, jsonBytes) },
      { what: 'on the disk, cards included (G5: at most 0.20 of the JSON)', value: share(disk, jsonBytes) },
    ];
    const subject = `first load of ${count} dossiers by a desk: sealed, durable, a name found, ${ids.length} dossiers read and compared`;
    return firstLoads.map((row, nth) =>
      typeof peers === 'string' && row.contender !== 'parse'
        ? unmeasured(row, peers)
        : measured(row, subject, times, nth === 0 ? facts : []),
    );
  } finally {
    await central.stop();
    if (typeof peers !== 'string') await peers.stop();
  }
}

/**
 * A central with a demo fund, and the pages of the bench out of it: a desk speaks to whoever served it. It is another process
 * than made the fund, whose memory is full of it, and what that one wrote lies on the disk where there is a command for it.
 */
export async function restedCentral(demo: number): Promise<Central> {
  const central = await startCentral({ demo, ui: path.join(cacheFolder, 'site'), asInstalled: true });
  await central.pause();
  await central.resume();
  await promisify(execFile)('sync').catch(() => undefined);
  return central;
}

/** By a desk, in a page that central itself served. */
export function firstLoad(page: Page, expected: Readonly<Record<string, ExpectedDossier>>) {
  return page.evaluate(([who, wanted]) => bench.sync().firstLoad(who, wanted), [
    SUPERVISOR,
    expected,
  ] as const);
}

/** Both of the others, each in a fresh profile: all documents, then each dossier drawn, whole. */
export function peerLoads({ url, sizes }: PeerServer, ids: readonly string[]): Record<string, Contender> {
  return {
    rx: () =>
      withPage(url, (page) =>
        page.evaluate(([own, wanted]) => globalThis.peers.syncRx('/rx', own, wanted), [sizes, ids] as const),
      ),
    pouch: () =>
      withPage(url, (page) =>
        page.evaluate(
          ([own, wanted]) => globalThis.peers.syncPouch(`${location.origin}/db/dossiers`, own, wanted),
          [sizes, ids] as const,
        ),
      ),
  };
}

/** A fresh profile each time: what others left on the disk is nobody's burden. */
export async function withPage<T>(url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const profile = await openProfile({ serviceWorkers: 'block' });
  try {
    const page = await profile.context.newPage();
    await page.goto(url);
    return await work(page);
  } finally {
    await profile.close();
  }
}

/** Some dossiers of the file, the same each time, with the hash of what they say (see site/sync-worker.ts). */
export async function drawn(
  file: string,
  count: number,
): Promise<{ expected: Readonly<Record<string, ExpectedDossier>>; jsonBytes: number }> {
  const all: (ExpectedDossier & { readonly id: string })[] = [];
  let jsonBytes = 0;
  for await (const line of linesOf(file)) {
    const { dossierId, rows }: { dossierId: string; rows: { type: string; id: string; body: unknown }[] } =
      JSON.parse(line);
    jsonBytes += Buffer.byteLength(JSON.stringify(rows));
    const told = rows
      .filter(({ type }) => type !== 'audit-entry')
      .map(({ type, id, body }) => [`${type}:${id}`, body] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    all.push({ id: dossierId, rows: told.length, hash: hashOf(told) });
  }
  const random = seededRandom('bench-drawn');
  const expected: Record<string, ExpectedDossier> = {};
  while (Object.keys(expected).length < Math.min(count, all.length)) {
    const { id, rows, hash } = random.pick(all);
    expected[id] = { rows, hash };
  }
  return { expected, jsonBytes };
}

export function measured(
  { name, contender, control, atMost }: Row,
  subject: string,
  times: Times,
  facts: BenchResult['facts'] = [],
): BenchResult {
  const bound: Bound = { statistic: 'mean', timesControl: atMost };
  return resultOf({ name, subject, control, bound, rounds: roundsOf(times, contender), facts });
}

export function unmeasured({ name, control, atMost }: Row, why: string): BenchResult {
  return notMeasured({ name, control, bound: { statistic: 'mean', timesControl: atMost } }, why);
}

function share(bytes: readonly number[], of: number): string {
  return `${kibibytes(median(bytes))}, ${(median(bytes) / of).toFixed(2)} of ${kibibytes(of)}`;
}
