import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';

/** The only source of the present. `today` is the date in Europe/Brussels. */
export type Clock = { now(): Instant; today(): PlainDate };

/** The only source of chance. Outside tests and the demo fund it must be cryptographic. */
export type Random = { bytes(n: number): Uint8Array };

/** Facts for the log. Never a name, an identifier of a person or an amount. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

export type Logger = {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};
