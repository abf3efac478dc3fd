import type { Directory } from '#shared/entities/directory.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { DeviceKind } from '#shared/sync/lease.ts';
import type { CentralKeys } from './data-folder/secret-key.ts';
import type { Database } from './db/open-database.ts';
import type { PushJournal } from './durability/push-journal.ts';
import type { PageLimits } from './sync/page-limits.ts';
import type { PokeHub } from './sync/poke-hub.ts';
import type { SyncStore } from './sync/sync-store.ts';

export interface CentralClock {
  /** Milliseconds since 1970: real time, also in a demo. */
  nowMs(): number;
  now(): Instant;
  /** The business date: Europe/Brussels, or the pinned day of a demo. */
  today(): PlainDate;
}

/** What every route needs, once the database is open and filled. */
export interface CentralContext {
  readonly db: Database;
  /** The same database, as push and pull see it. */
  readonly store: SyncStore;
  readonly pages: PageLimits;
  readonly gzip: (text: string) => Promise<Uint8Array>;
  readonly gunzip: (bytes: Uint8Array) => Promise<string>;
  /** Null where the database itself keeps what it confirmed: a PostgreSQL server. */
  readonly journal: PushJournal | null;
  readonly keys: CentralKeys;
  readonly clock: CentralClock;
  /** Changes when the data goes back in time; cursors and pushes of another epoch are refused. */
  readonly epoch: string;
  readonly demo: boolean;
  readonly fund: Directory['fund'];
  readonly poke: PokeHub;
  /** Hours for which a device may be read without central; left out, those the product proposes. */
  readonly lease?: Readonly<Record<DeviceKind, number>>;
}
