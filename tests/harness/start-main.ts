import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../support/central.ts';
import { builtStandIn } from './built-stand-in.ts';
import { standInOrigin } from './driver/chromium-driver.ts';
import { type Driver, noBrowser } from './driver/driver.ts';
import type { HarnessOptions, Recorded } from './stand-in/state.ts';
import { makeWire, type Wire } from './wire.ts';

export const builtMain = join(repository, 'dist/electron/main.js');

export interface MainOptions {
  /** The built main; also one taken out of a packaged asar. */
  readonly main?: string;
  readonly argv?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly harness?: Partial<HarnessOptions>;
  /** Leave out for a fresh folder that goes at the end. */
  readonly folder?: string;
  /** Chooses what stands for Chromium once the scheme's port is known. */
  readonly driver?: (port: number) => Driver | Promise<Driver>;
}

export interface DialogAsk {
  readonly kind: string;
  readonly how: unknown;
}

export interface RunningMain {
  readonly wire: Wire;
  readonly folder: string;
  /** Everything main did that the stand-in records, in order. */
  records(): Promise<readonly Recorded[]>;
  /** The code main left with. */
  readonly left: Promise<number | null>;
  /** What it wrote on stderr so far. */
  errors(): string;
  /** Answers the next dialogs; null = the person pressed Escape. */
  answerDialogs(answer: (ask: DialogAsk) => Record<string, unknown> | null): void;
  stop(): Promise<void>;
}

/** Helpers that collect the garbage of a main beside it cost more than they give; its code is asked thousands of questions. */
const flagsOfMain = ['--single-threaded-gc'];

/** Runs the built main under the stand-in, in a process of its own that ends with this one. */
export async function startMain(options: MainOptions = {}): Promise<RunningMain> {
  const { main = builtMain, argv = [], environment = {} } = options;
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'guichet-shell-'));
  const harness: HarnessOptions = {
    folder,
    webOrigin: standInOrigin,
    packaged: false,
    appPath: dirname(dirname(dirname(main))),
    secondInstance: false,
    keyStore: 'gnome_libsecret',
    locale: 'fr-BE',
    ...options.harness,
  };
  const child: ChildProcess = spawn(
    process.execPath,
    [...flagsOfMain, '--import', pathToFileURL(await builtStandIn()).href, main, ...argv],
    {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
      env: { ...clean(process.env), ...environment, GUICHET_HARNESS: JSON.stringify(harness) },
    },
  );
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = `${errors}${chunk.toString()}`.slice(-8000);
  });
  child.stdout?.resume();
  const wire = makeWire({
    send: (message) => {
      if (child.connected) child.send(message as object);
    },
    onMessage: (hear) => void child.on('message', hear),
  });
  const kept: { records: readonly Recorded[] } = { records: [] };
  let dialogs: (ask: DialogAsk) => Record<string, unknown> | null = () => null;
  const listening = new Promise<number>((resolve) => {
    wire.answer('scheme.listening', ({ port }: { port: number }) => resolve(port));
  });
  const failed = new Promise<never>((_resolve, reject) => {
    wire.answer('process.failed', ({ text }: { text: string }) => reject(new Error(`main failed: ${text}`)));
  });
  failed.catch(() => undefined);
  // The last thing it asks: its records are taken before it goes.
  wire.answer('app.left', ({ records }: { records: readonly Recorded[] }) => void (kept.records = records));
  wire.answer('control.dialog', (ask: DialogAsk) => dialogs(ask));
  wire.answer('control.print', () => true);
  const left = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      wire.cut(`main ended with ${code}: ${errors}`);
      resolve(code);
    });
  });
  // Windows may ask before Chromium is there: the wire keeps their messages in order until then.
  const port = await Promise.race([
    listening,
    left.then((code) => Promise.reject(new Error(`main ended with ${code}: ${errors}`))),
  ]);
  const driver = options.driver === undefined ? noBrowser() : await options.driver(port);
  driver.serve(wire);
  wire.tell('control.go');
  return {
    wire,
    folder,
    left,
    errors: () => errors,
    records: async () =>
      child.connected ? ((await wire.ask('control.records')) as Recorded[]) : kept.records,
    answerDialogs: (answer) => void (dialogs = answer),
    async stop() {
      // Outright: what main does when it quits is for the tests that quit it.
      child.kill('SIGKILL');
      await left;
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The environment of a desk: what a test runner adds is not in it. */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(NODE_|VITEST|ELECTRON_)/.test(name)));
}
