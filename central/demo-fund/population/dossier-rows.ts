import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { demoId, demoRow } from '../demo-row.ts';

export interface RowTimes {
  readonly factOn?: PlainDate | null;
  readonly recordedOn?: Instant;
  /** Member of staff; `import` when left out. */
  readonly createdBy?: string;
}

/** Collects the rows of one dossier. `key` names a row among those of its type in the dossier. */
export class DossierRows {
  readonly rows: Row[] = [];
  readonly number: string;
  readonly spaceId: string;
  readonly dossierId: string;

  constructor(of: { readonly number: string; readonly spaceId: string; readonly dossierId: string }) {
    this.number = of.number;
    this.spaceId = of.spaceId;
    this.dossierId = of.dossierId;
  }

  /** Adds a row and gives its id. */
  add<T extends EntityType>(type: T, key: string, body: BodyOf<T>, times: RowTimes = {}): string {
    const row = demoRow({
      type,
      key: this.keyOf(type, key),
      spaceId: this.spaceId,
      dossierId: this.dossierId,
      body,
      ...times,
    });
    this.rows.push(row);
    return row.id;
  }

  /** The id that such a row has, whether it was added yet or not. */
  idOf(type: EntityType, key: string): string {
    return demoId(type, this.keyOf(type, key));
  }

  /** The root row has the id of the dossier itself. */
  private keyOf(type: EntityType, key: string): string {
    return type === 'dossier' ? this.number : `${this.number}/${key}`;
  }
}
