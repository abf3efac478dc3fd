import { hash } from 'node:crypto';
import { freshRow } from '#shared/entities/fresh-row.ts';
import type { BodyOf, EntityType, Row } from '#shared/entities/index.ts';
import { type Amount, amount } from '#shared/kernel/amount.ts';
import { brand } from '#shared/kernel/brand.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { euroCents } from '#shared/kernel/money.ts';
import type { Period } from '#shared/kernel/period.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { FileKind } from '../define/files.ts';
import type { PlaceTable, RowData } from '../rows/staged-row.ts';

/** What one run has in common. */
export interface ImportContext {
  readonly runId: string;
  readonly asOf: PlainDate;
  readonly at: Instant;
  readonly places: PlaceTable;
  /** Member of staff behind the fund's own code (a staff id or a badge), in capitals. */
  readonly staff: ReadonlyMap<string, string>;
}

/** A row of the extract, as it is remembered. */
export interface SourceRow {
  readonly kind: FileKind;
  readonly key: string;
  readonly data: RowData;
}

/** A dossier of the extract and where it is kept. */
export interface DossierPlace {
  readonly ref: string;
  readonly kind: 'persons' | 'companies';
  readonly dossierId: string;
  readonly spaceId: string;
  readonly number: number;
  readonly demo: boolean;
}

/** A dossier another one speaks of: where it is and what it is called. */
export interface OtherDossier extends DossierPlace {
  readonly name: string;
  readonly ssin: string | null;
}

/** Same as `deterministicId`, by the hash that Node has built in: an extract needs millions. */
export function importedId(type: string, naturalKey: string): string {
  const hex = hash('sha256', `${type}\u0000import:${naturalKey}`, 'hex');
  // Version 8 and the variant of RFC 9562, as `deterministicId` sets them.
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Collects the rows of one dossier. */
export class BuiltDossier {
  readonly rows: Row[] = [];
  readonly place: Pick<DossierPlace, 'spaceId' | 'demo'> & { readonly dossierId: string | null };
  readonly context: ImportContext;

  constructor(place: BuiltDossier['place'], context: ImportContext) {
    this.place = place;
    this.context = context;
  }

  /** @param key names the row among all rows of its type in the fund */
  add<T extends EntityType>(type: T, key: string, body: BodyOf<T>, factOn: PlainDate | null = null): string {
    const { runId, asOf, at } = this.context;
    const id = type === 'dossier' ? (this.place.dossierId ?? '') : importedId(type, key);
    const header = {
      id,
      spaceId: this.place.spaceId,
      dossierId: this.place.dossierId,
      origin: { kind: 'import' as const, ref: this.place.demo ? 'demo' : runId },
      asOf,
      factOn,
      recordedOn: at,
      createdBy: 'import',
      createdDevice: null,
    };
    this.rows.push(freshRow(type, header, body) as Row);
    return id;
  }

  amount(cents: number): Amount {
    const { runId, asOf } = this.context;
    return amount(euroCents(cents), { kind: 'imported', importRunId: runId, asOf });
  }
}

/** Only what the parser of its column took is in the data of a row: the text is of the kind the column says. */
export function dateIn(data: RowData, column: string): PlainDate | null {
  const value = data[column];
  return typeof value === 'string' ? brand<PlainDate>(value) : null;
}

/** An enumerated value of a row; its column has no other values. */
export function codeIn<T extends string>(data: RowData, column: string): T | null {
  const value = data[column];
  return typeof value === 'string' ? (value as T) : null;
}

/** From the first day to the last one included, as the extract writes them. */
export function periodIn(data: RowData, start: PlainDate): Period {
  const last = dateIn(data, 'to');
  return { from: dateIn(data, 'from') ?? start, to: last === null ? null : addDays(last, 1) };
}
