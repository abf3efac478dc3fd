import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type DeviceKind, LEASE_HOURS, MOST_LEASE_HOURS } from '#shared/sync/lease.ts';
import { FatalError } from './fatal-error.ts';

export const DEFAULT_DEMO_DOSSIERS = 2_000;
export const MAX_DEMO_DOSSIERS = 50_000;

export interface CentralConfig {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Dossiers of the demo fund of a first start; 0 starts an empty fund. */
  readonly demo: number;
  /** Days the business date of a demo has moved on. */
  readonly demoDay: number;
  /** Another central: then this process serves the desk and passes its calls on. */
  readonly central: URL | null;
  readonly uiFolder: string | null;
  readonly databaseUrl: string | null;
  /** Secret of tokens and cursors, shared by several centrals behind a balancer; null keeps it in the folder. */
  readonly tokenKey: string | null;
  /** Hours for which a device of each kind may be read without central. */
  readonly lease: Readonly<Record<DeviceKind, number>>;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

const wholeNumber = (flag: string, min: number, max: number) =>
  z
    .string()
    .regex(/^[+-]?\d{1,9}$/, `${flag} takes a whole number`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `${flag} takes a number from ${min} to ${max}`);

const flagsSchema = z.object({
  port: wholeNumber('--port', 0, 65_535).default(0),
  host: z.string().min(1).default('127.0.0.1'),
  data: z.string().min(1, '--data takes a folder').default('.guichet'),
  demo: wholeNumber('--demo', 0, MAX_DEMO_DOSSIERS).optional(),
  'demo-day': wholeNumber('--demo-day', -3_650, 3_650).default(0),
  central: z
    .url({ protocol: /^https?$/, error: '--central takes an address such as https://guichet.example' })
    .optional(),
  ui: z.string().min(1).optional(),
});

const leaseHours = (name: string, proposed: number) =>
  wholeNumber(name, 1, MOST_LEASE_HOURS).default(proposed);

const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL takes an address such as postgresql://host/database')
    .optional(),
  GUICHET_TOKEN_KEY: z.string().min(32, 'GUICHET_TOKEN_KEY takes at least 32 characters').optional(),
  GUICHET_LEASE_COUNTER_HOURS: leaseHours('GUICHET_LEASE_COUNTER_HOURS', LEASE_HOURS.counter),
  GUICHET_LEASE_LAPTOP_HOURS: leaseHours('GUICHET_LEASE_LAPTOP_HOURS', LEASE_HOURS.laptop),
  GUICHET_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'GUICHET_LOG takes debug, info, warn, error or silent',
    })
    .default('warn'),
});

const names = ['port', 'host', 'data', 'demo', 'demo-day', 'central', 'ui'] as const;

/** Reads flags and environment; throws a `FatalError` BAD_FLAG that says which one is wrong and what it takes. */
export function parseConfig(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CentralConfig {
  const flags = check(flagsSchema, readFlags(argv));
  const env = check(environmentSchema, environment);
  return {
    port: flags.port,
    host: flags.host,
    dataFolder: resolve(flags.data),
    demo: flags.demo ?? DEFAULT_DEMO_DOSSIERS,
    demoDay: flags['demo-day'],
    central: flags.central === undefined ? null : new URL(flags.central),
    uiFolder: flags.ui === undefined ? null : resolve(flags.ui),
    databaseUrl: env.DATABASE_URL ?? null,
    tokenKey: env.GUICHET_TOKEN_KEY ?? null,
    lease: { counter: env.GUICHET_LEASE_COUNTER_HOURS, laptop: env.GUICHET_LEASE_LAPTOP_HOURS },
    logLevel: env.GUICHET_LOG,
  };
}

function readFlags(argv: readonly string[]): Record<string, string | undefined> {
  // `--demo-day -1` would be read as two flags: join a value that starts with a minus and a digit.
  const joined = argv.reduce<string[]>((args, arg) => {
    const last = args.at(-1);
    if (/^-\d/.test(arg) && last !== undefined && /^--[a-z-]+$/.test(last))
      return [...args.slice(0, -1), `${last}=${arg}`];
    return [...args, arg];
  }, []);
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ args: joined, options, strict: true });
    return Object.fromEntries(
      names.map((name) => [name, typeof values[name] === 'string' ? values[name] : undefined]),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : 'unreadable flags';
    throw new FatalError(
      'BAD_FLAG',
      `${reason}. Known flags: ${names.map((name) => `--${name}`).join(', ')}.`,
    );
  }
}

function check<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new FatalError('BAD_FLAG', `${parsed.error.issues[0]?.message ?? 'A flag cannot be read'}.`);
}
