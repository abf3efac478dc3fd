import { freshRow } from '#shared/entities/fresh-row.ts';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { type Instant, instantFromEpochMs } from '#shared/kernel/instant.ts';
import { epochDay, type PlainDate } from '#shared/kernel/plain-date.ts';

export interface DemoRowOptions<T extends EntityType> {
  readonly type: T;
  /** What names the row among all rows of its type; its id is the hash of both. */
  readonly key: string;
  readonly spaceId: string;
  readonly dossierId: string | null;
  readonly body: BodyOf<T>;
  readonly factOn?: PlainDate | null;
  /** When the fund knew it; noon of `factOn` when left out. */
  readonly recordedOn?: Instant;
  readonly createdBy?: string;
}

export function demoId(type: EntityType, key: string): string {
  return deterministicId(type, `demo:${key}`);
}

/** A row of the demo fund: imported, marked `demo`, with an id that is the same on every machine. */
export function demoRow<T extends EntityType>(options: DemoRowOptions<T>): Row<T> {
  const { type, key, spaceId, dossierId, body, factOn = null, recordedOn, createdBy = 'import' } = options;
  const header = {
    id: demoId(type, key),
    spaceId,
    dossierId,
    origin: { kind: 'import' as const, ref: 'demo' },
    asOf: null,
    factOn,
    recordedOn: recordedOn ?? noonOf(factOn),
    createdBy,
    createdDevice: null,
  };
  return freshRow(type, header, body);
}

/** 11:00 UTC of a day, or of the first day of 2026 when no day is known. */
export function noonOf(day: PlainDate | null): Instant {
  return instantFromEpochMs((day === null ? 20_454 : epochDay(day)) * 86_400_000 + 39_600_000);
}
