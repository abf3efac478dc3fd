import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StartEvent } from '../../../central/start/announce.ts';
import { call } from './test-desk.ts';

const root = join(import.meta.dirname, '../../..');
const main = join(root, 'dist/central/main.js');
const children = new Set<ChildProcess>();

export interface CentralProcess {
  readonly child: ChildProcess;
  readonly events: readonly StartEvent[];
  readonly exit: Promise<number | null>;
  until(wanted: (event: StartEvent) => boolean): Promise<StartEvent>;
  /** The address, once it listens. */
  listening(): Promise<string>;
}

/** Whatever a test left running goes with it. */
export function endCentrals(): void {
  for (const child of children) child.kill('SIGKILL');
}

/** Central as the start script runs it: another process that tells its events on standard output. */
export function spawnCentral(folder: string, ...flags: string[]): CentralProcess {
  const child = spawn(
    process.execPath,
    [
      // A central of a test lives for seconds: optimising the database's code costs more than it gives.
      '--liftoff-only',
      // Helpers that collect its garbage beside it cost a fifth of a start.
      '--single-threaded-gc',
      main,
      '--data',
      folder,
      ...flags,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  children.add(child);
  const events: StartEvent[] = [];
  const waiting: {
    wanted: (event: StartEvent) => boolean;
    found: (event: StartEvent) => void;
    gone: (error: Error) => void;
  }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const event: StartEvent = JSON.parse(line);
    events.push(event);
    for (const waiter of waiting) if (waiter.wanted(event)) waiter.found(event);
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const exit = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  void exit.then(() => waiting.forEach(({ gone }) => gone(new Error(`central ended: ${errors}`))));
  const until = (wanted: (event: StartEvent) => boolean) =>
    new Promise<StartEvent>((found, gone) => {
      const already = events.find(wanted);
      if (already) found(already);
      else waiting.push({ wanted, found, gone });
    });
  const listening = async () => {
    const event = await until(({ event: kind }) => kind === 'listening');
    return event.event === 'listening' ? event.url : '';
  };
  return { child, events, exit, until, listening };
}

/** Waits until the fund is there. */
export async function seeded(url: string): Promise<void> {
  for (;;) {
    const health = await call(url, 'GET', '/health');
    if (health.text.includes('"seeded":true')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
