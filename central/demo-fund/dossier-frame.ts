import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { demoId, demoRow } from './demo-row.ts';

/** Collects the rows of one dossier; every generator of rows adds to it. */
export interface DossierFrame {
  readonly number: string;
  readonly dossierId: string;
  readonly spaceId: string;
  readonly rows: Row[];
  /** Adds a row and gives its id. `key` names it among the rows of its type in this dossier. */
  add<T extends EntityType>(type: T, key: string, body: BodyOf<T>, when?: RowTimes): string;
  /** The id a row of this dossier has or will have. */
  idOf(type: EntityType, key: string): string;
}

export interface RowTimes {
  readonly factOn?: PlainDate | null;
  readonly recordedOn?: Instant;
  readonly createdBy?: string;
}

export function dossierIdOf(number: string): string {
  return demoId('dossier', number);
}

export function dossierFrame(number: string, spaceId: string): DossierFrame {
  const dossierId = dossierIdOf(number);
  const rows: Row[] = [];
  return {
    number,
    dossierId,
    spaceId,
    rows,
    add(type, key, body, when) {
      const natural = type === 'dossier' ? number : `${number}:${key}`;
      const row = demoRow({ type, key: natural, spaceId, dossierId, body, ...when });
      rows.push(row);
      return row.id;
    },
    idOf: (type, key) => demoId(type, type === 'dossier' ? number : `${number}:${key}`),
  };
}
