import { entities, isEntityType } from '#shared/entities/index.ts';
import type { WireRow } from '#shared/entities/row.ts';
import { isInstant } from '#shared/kernel/instant.ts';
import { isRecord, isText, jsonIn } from '#shared/kernel/json.ts';
import {
  type DossierLine,
  type StoredDossier,
  storedDossierSchema,
  storedLineSchema,
} from './stored-shapes.ts';

/**
 * A dossier as it lies on this disk. Central made its rows with the same schemas, and their bytes are authenticated: what
 * kind, name and version each row has is looked at, and the whole schema, which takes as long as reading the text, is asked
 * only where that look finds something odd or another shape. null is the answer to what is no dossier: central has it.
 */
export function storedDossier(value: unknown): StoredDossier | null {
  if (isRecord(value)) {
    const { id, confirmedAt, rows } = value;
    if (isText(id) && isText(confirmedAt) && isInstant(confirmedAt) && areRows(rows))
      return { id, confirmedAt, rows };
  }
  return storedDossierSchema.safeParse(value).data ?? null;
}

/** The same of a line of a bundle. */
export function storedLine(line: string): DossierLine | null {
  return dossierLine(jsonIn(line));
}

/** The same of a line as it comes from central, whose answers have sums. */
export function dossierLine(value: unknown): DossierLine | null {
  if (isRecord(value) && value['t'] === 'dossier' && isText(value['id']) && areRows(value['rows']))
    return { t: 'dossier', id: value['id'], rows: value['rows'] };
  return storedLineSchema.safeParse(value).data ?? null;
}

function areRows(value: unknown): value is WireRow[] {
  return Array.isArray(value) && value.every(isRow);
}

function isRow(value: unknown): value is WireRow {
  if (!isRecord(value)) return false;
  const { type, id, spaceId, dossierId, sv, ver, deleted, fieldVer, recordedOn, body } = value;
  return (
    isText(type) &&
    isText(id) &&
    isText(spaceId) &&
    (dossierId === null || isText(dossierId)) &&
    (!isEntityType(type) || sv === entities[type].sv) &&
    Number.isInteger(ver) &&
    typeof deleted === 'boolean' &&
    isRecord(fieldVer) &&
    isText(recordedOn) &&
    isRecord(body)
  );
}
