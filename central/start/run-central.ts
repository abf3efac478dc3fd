import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { codeOf } from '../data-folder/lock-file.ts';
import { assertDatabase } from '../data-folder/assert-database.ts';
import { type DataFolder, openDataFolder } from '../data-folder/data-folder.ts';
import { loadKeys } from '../data-folder/secret-key.ts';
import { type Database, openEmbedded, openServer } from '../db/open-database.ts';
import type { CentralContext } from '../central-context.ts';
import { makeSealingKey } from '../custody/sealing-keys.ts';
import { type KeptJournal, keepJournal, onDisk } from '../durability/keep-journal.ts';
import { syncFolder } from '../durability/sync-folder.ts';
import { buildServer, createServer } from '../http/build-server.ts';
import { failureOf } from '../http/failure-of.ts';
import { IntakeRoom } from '../import/intake/intake-room.ts';
import { proxyTo } from '../http/proxy.ts';
import type { Server } from '../http/server-type.ts';
import { CentralState } from '../http/state.ts';
import { readBuildId, serveUi } from '../http/ui.ts';
import { gunzipText, gzipText } from '../sync/gzip-text.ts';
import { raiseHorizon } from '../sync/raise-horizon.ts';
import { pageLimits } from '../sync/page-limits.ts';
import { createPokeHub } from '../sync/poke-hub.ts';
import { sqlSyncStore } from '../sync/sql/sql-sync-store.ts';
import type { Announce } from './announce.ts';
import { centralClock } from './clock.ts';
import { FatalError } from './fatal-error.ts';
import { keepPacked } from './keep-packed.ts';
import type { CentralConfig } from './parse-config.ts';
import { type PrepareOptions, prepareFund } from './prepare-fund.ts';

export interface RunningCentral {
  readonly url: string;
  /** Resolves once the fund is there; false when stopped before. Rejects when the database cannot be had. */
  readonly ready: Promise<boolean>;
  /** Finishes the requests under way, closes the database and gives the folder back. */
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly announce: Announce;
  readonly logStream: { write(line: string): void };
  readonly generate?: PrepareOptions['generate'];
  /** What runs the database of a folder; tests lend one that is open already. */
  readonly openFolder?: (path: string) => Promise<Database>;
}

/** Opens the port first and the fund after it, so that `/health` can tell how far it is. Throws `FatalError`. */
export async function runCentral(config: CentralConfig, options: RunOptions): Promise<RunningCentral> {
  return config.central === null
    ? runWithFund(config, options)
    : runDeskOnly(config, config.central, options);
}

async function runDeskOnly(
  config: CentralConfig,
  central: URL,
  options: RunOptions,
): Promise<RunningCentral> {
  const server = createServer({ level: config.logLevel, stream: options.logStream });
  await proxyTo(server, central);
  if (config.uiFolder !== null) await serveUi(server, config.uiFolder);
  const url = await listen(server, config);
  options.announce({ event: 'listening', url });
  return { url, ready: Promise.resolve(true), stop: () => server.close() };
}

async function runWithFund(config: CentralConfig, options: RunOptions): Promise<RunningCentral> {
  const folder = openDataFolder(config.dataFolder);
  if (folder.lock.takenOver)
    options.announce({
      event: 'step',
      label: 'The last run did not end by itself; its lock was taken over.',
    });
  if (folder.begunAfresh)
    options.announce({
      event: 'step',
      label:
        'The first filling had been interrupted: what it left was thrown away, and the fund is made anew.',
    });
  const state = new CentralState(readBuildId(config.uiFolder));
  const intake = new IntakeRoom(join(folder.path, 'intake'), async (db) => {
    if (config.databaseUrl === null) await onDisk(db, folder.databasePath);
  });
  try {
    if (config.databaseUrl === null) assertDatabase(folder);
    const server = await buildServer({
      state,
      intake,
      uiFolder: config.uiFolder,
      log: { level: config.logLevel, stream: options.logStream },
    });
    const url = await listen(server, config);
    options.announce({ event: 'listening', url });
    return withFund(config, options, folder, { state, intake }, server, url);
  } catch (error) {
    folder.release();
    throw error;
  }
}

/** How long answers under way may take once central is asked to stop. */
const LAST_ANSWERS_MS = 3_000;

function withFund(
  config: CentralConfig,
  options: RunOptions,
  folder: DataFolder,
  { state, intake }: { readonly state: CentralState; readonly intake: IntakeRoom },
  server: Server,
  url: string,
): RunningCentral {
  let stopping = false;
  let database: Database | undefined;
  let journal: KeptJournal | undefined;
  let forgetting: { stop(): Promise<void> } | undefined;
  let packing: { stop(): Promise<void> } | undefined;
  const fill = async (): Promise<boolean> => {
    if (!folder.complete && config.databaseUrl === null) {
      options.announce({ event: 'step', label: 'Making the database' });
      // Making it takes seconds of this thread: the line has to be out before.
      await nextTurn();
    }
    database =
      config.databaseUrl === null
        ? await openFolderDatabase(folder, options)
        : await openServer(config.databaseUrl);
    const fund = await prepareFund(database, { ...options, demo: config.demo, stopped: () => stopping });
    if (fund === null) return false;
    await makeSealingKey(database, centralClock(null).now());
    // A fund that is not made up again at the next start must be on the disk before it counts as there.
    if (!folder.complete && fund.demo === null && config.databaseUrl === null)
      await syncFolder(folder.databasePath);
    if (!folder.complete) folder.markComplete();
    const context: CentralContext = {
      db: database,
      keys: loadKeys(folder.path, config.tokenKey),
      clock: centralClock(fund.demo && { asOf: fund.demo.asOf, days: config.demoDay }),
      epoch: fund.epoch,
      demo: fund.demo !== null,
      fund: fund.fund,
      poke: createPokeHub(),
      store: sqlSyncStore(database),
      pages: pageLimits,
      gzip: gzipText,
      gunzip: gunzipText,
      journal: null,
      lease: config.lease,
    };
    if (config.databaseUrl !== null) state.becomeReady(context);
    else {
      const { again, refused, damaged, tornBytes, ...kept } = await keepJournal(
        context,
        folder,
        folder.lock.takenOver,
      );
      journal = kept.journal;
      if (again > 0)
        options.announce({
          event: 'step',
          label: `${again} changes that the database had not kept were taken from its journal.`,
        });
      if (tornBytes > 0)
        options.announce({
          event: 'step',
          label: `${tornBytes} bytes at the end of the journal were no whole line: a change that nobody had been told is kept.`,
        });
      if (refused + damaged > 0)
        options.announce({
          event: 'step',
          label: `${refused + damaged} lines of the journal could not be taken in; they stay in ${join(folder.path, 'journal')}.`,
        });
      state.becomeReady({ ...context, journal });
    }
    const failed = (work: string) => (error: unknown) =>
      server.log.error(failureOf(error), `${work} failed, and is tried again later`);
    forgetting = forgetOld(context, failed('forgetting old deletions'));
    packing = keepPacked(context, failed('packing ahead'));
    return true;
  };
  const ready = fill();
  const stop = async () => {
    stopping = true;
    // A desk that was cut off sends its changes again; a database that was not closed costs the next start.
    const late = setTimeout(() => server.server.closeAllConnections(), LAST_ANSWERS_MS);
    await server.close();
    clearTimeout(late);
    // Whatever the filling ended with, the folder is given back; its failure has been told already.
    await ready.catch(() => false);
    await intake.close();
    await forgetting?.stop();
    await packing?.stop();
    await journal?.close();
    await database?.destroy();
    folder.release();
  };
  return { url, ready, stop };
}

async function openFolderDatabase(
  { path, complete, databasePath }: DataFolder,
  { openFolder = openEmbedded, logStream }: RunOptions,
): Promise<Database> {
  try {
    return await openFolder(databasePath);
  } catch (error) {
    if (!complete) throw error;
    logStream.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    throw new FatalError(
      'DATA_DAMAGED',
      `The database in the data folder ${path} does not open; nothing in it was changed: put the whole folder back from a backup, or choose another folder with --data.`,
    );
  }
}

const DAY_MS = 86_400_000;

/** Deletions that are remembered no longer, at each start and once a day. What fails is told, and tried again the next day. */
function forgetOld(
  { db, clock }: CentralContext,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const run = () => {
    running = raiseHorizon(db, clock.nowMs()).then(() => undefined, failed);
  };
  run();
  const timer = setInterval(run, DAY_MS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}

async function listen(server: Server, { host, port }: CentralConfig): Promise<string> {
  try {
    const url = await server.listen({ host, port });
    return url.replace('[::1]', 'localhost');
  } catch (error) {
    await server.close();
    if (codeOf(error) === 'EADDRINUSE') {
      throw new FatalError(
        'PORT_TAKEN',
        `Port ${port} is taken by another program: stop it, or choose another port with --port.`,
      );
    }
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EADDRNOTAVAIL' || codeOf(error) === 'ENOTFOUND') {
      throw new FatalError(
        'BAD_FLAG',
        `This machine cannot listen on ${host}, port ${port}: choose others with --host and --port.`,
      );
    }
    throw error;
  }
}
