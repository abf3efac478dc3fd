import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { StartEvent } from '../../central/start/announce.ts';
import { buildOf, copySeededFund } from './seeded-fund.ts';

export const repository = join(import.meta.dirname, '../..');
export const builtUi = join(repository, 'dist/renderer');
const main = join(repository, 'dist/central/main.js');
const watchParent = pathToFileURL(join(repository, 'scripts/lib/watch-parent.mjs')).href;

/** Enough for every scenario dossier, with a day's work around them. */
const smallDemo = 60;

const shortLived = [
  // A central of a test lives for seconds: optimising the database's code costs more than it gives.
  '--liftoff-only',
  // Helpers that collect its garbage beside it cost a fifth of a start.
  '--single-threaded-gc',
];

/** Larger funds are seeded each time. */
const keptUpTo = 400;

export interface CentralOptions {
  /** Dossiers of the demo fund of a fresh folder. */
  readonly demo?: number;
  /** Leave out for a port the system picks. */
  readonly port?: number;
  /** Leave out for a folder of its own that goes with the central: a copy of one that was seeded for this build. */
  readonly data?: string;
  /** Folder of the built desk. */
  readonly ui?: string;
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Run as an installation runs it: for what is measured. */
  readonly asInstalled?: boolean;
}

export interface Central {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  readonly events: readonly StartEvent[];
  /** Ends the process as Ctrl+C does; the folder stays for a next start. */
  pause(): Promise<void>;
  /** SIGKILL: nothing is written any more, nobody is told. The folder stays as it was at that moment. */
  kill(): Promise<void>;
  /** Starts again on the same port and folder, so that the browser keeps its origin. */
  resume(changes?: Pick<CentralOptions, 'ui' | 'flags' | 'environment'>): Promise<void>;
  /** Ends the process and removes the folder. */
  stop(): Promise<void>;
}

/** The built central in a process of its own; resolves when `/health` says that the fund is there. */
export async function startCentral(options: CentralOptions = {}): Promise<Central> {
  const folder = options.data ?? (await seededCopy(options.demo ?? smallDemo));
  let settings: CentralOptions = options;
  let running = await launch({ ...settings, data: folder });
  const { url } = running;
  const port = Number(new URL(url).port);
  return {
    url,
    port,
    folder,
    get events() {
      return running.events;
    },
    pause: () => running.end(),
    kill: () => running.kill(),
    async resume(changes = {}) {
      settings = { ...settings, ...changes };
      running = await launch({ ...settings, data: folder, port });
    },
    async stop() {
      await running.end();
      if (options.data === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A central that refuses to start: its code and its sentence. */
export async function refusalOf(
  options: CentralOptions & { readonly data: string },
): Promise<{ readonly code: string; readonly message: string }> {
  const { events, exit } = spawnCentral(options);
  await exit;
  const last = events.find((event) => event.event === 'fatal');
  if (last?.event !== 'fatal') throw new Error(`central did not refuse: ${JSON.stringify(events)}`);
  return { code: last.code, message: last.message };
}

async function seededCopy(demo: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-e2e-'));
  const build = buildOf(repository);
  // A large fund would be kept for a measurement made once.
  if (build !== undefined && demo <= keptUpTo) {
    await copySeededFund(folder, { shelf: join(repository, '.cache/seeded'), build, demo }, async (data) => {
      await (await launch({ demo, data })).end();
    });
    // A start clears this much memory byte by byte: the 128 MB of a real fund are half of it, sixty dossiers fill two.
    appendFileSync(join(folder, 'database/postgresql.conf'), '\nshared_buffers = 8MB\n');
  }
  return folder;
}

async function launch(options: CentralOptions & { readonly data: string }) {
  const { child, events, exit, heard, errors } = spawnCentral(options);
  const gone = exit.then((code) => {
    throw new Error(`central ended with ${code}: ${JSON.stringify(events.at(-1))} ${errors()}`);
  });
  // Also rejects at every normal stop, when nobody waits for it any more.
  gone.catch(() => undefined);
  const url = await Promise.race([heard, gone]);
  await Promise.race([seeded(url), gone]);
  return {
    url,
    events,
    async end() {
      child.stdin?.end();
      await exit;
    },
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

function spawnCentral({
  demo = smallDemo,
  port = 0,
  data,
  ui = builtUi,
  flags = [],
  environment = {},
  asInstalled = false,
}: CentralOptions & { readonly data: string }) {
  const args = [
    ...(asInstalled ? [] : shortLived),
    '--import',
    watchParent,
    main,
    '--port',
    String(port),
    '--data',
    data,
    '--demo',
    String(demo),
    '--ui',
    ui,
    ...flags,
  ];
  // Its end of the pipe closes with this process, however that ends: no central is left behind.
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: repository,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  child.stdin?.on('error', () => undefined);
  const events: StartEvent[] = [];
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = `${errors}${chunk.toString()}`.slice(-4000);
  });
  const heard = new Promise<string>((resolve) => {
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const event: StartEvent = JSON.parse(line);
      events.push(event);
      if (event.event === 'listening') resolve(event.url);
    });
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, events, exit, heard, errors: () => errors };
}

async function seeded(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok && (await answer.text()).includes('"seeded":true')) return;
    // A poll of a process outside: nothing announces that it is ready but its answer.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
