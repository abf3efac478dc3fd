import { makeWire } from '../wire.ts';

/** What the test gives to the process, in the variable GUICHET_HARNESS. */
export interface HarnessOptions {
  /** Where app.getPath leads. */
  readonly folder: string;
  /** The origin that stands for app://guichet in Chromium. */
  readonly webOrigin: string;
  readonly packaged: boolean;
  readonly appPath: string;
  /** Whether another desk holds the lock already. */
  readonly secondInstance: boolean;
  /** What the system's key store is, e.g. gnome_libsecret or basic_text. */
  readonly keyStore: string;
  readonly locale: string;
  /** The fund's policy file on this machine, as if root had put it there with that mode; absent by itself. */
  readonly policy?: { readonly text: string; readonly mode: number };
}

export const options: HarnessOptions = JSON.parse(process.env['GUICHET_HARNESS'] ?? '{}');
delete process.env['GUICHET_HARNESS'];

export const wire = makeWire({
  send: (message) => {
    if (process.connected) process.send?.(message);
  },
  onMessage: (hear) => void process.on('message', hear),
});

export interface Recorded {
  readonly kind: string;
  readonly data: unknown;
}

const recorded: Recorded[] = [];

/** Keeps what a test may want to see. Functions and objects of Electron are named, not kept. */
export function record(kind: string, data: unknown = null): void {
  recorded.push({ kind, data: plain(data, 0) });
}

export const records = (): readonly Recorded[] => recorded;

function plain(value: unknown, depth: number): unknown {
  if (typeof value === 'function') return '[function]';
  if (typeof value === 'symbol' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array || value instanceof Date || value instanceof RegExp) return value;
  if (depth > 6) return '[deep]';
  if (Array.isArray(value)) return value.map((each) => plain(each, depth + 1));
  const label = Reflect.get(value, Symbol.for('guichet.label'));
  if (typeof label === 'string') return `[${label}]`;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each, depth + 1)]));
}

export const labelled = <T extends object>(label: string, value: T): T =>
  Object.defineProperty(value, Symbol.for('guichet.label'), { value: label });

/** When the stand-in had been loaded, and when main made its first window: milliseconds of the wall and of work. */
export const clock = { mainStarts: 0, firstWindow: 0, workBefore: 0, work: 0 };

/** Milliseconds of processor time this process has used. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the cable does: 'cut' makes every request of main fail as Chromium says it. */
export const network = { online: true };
