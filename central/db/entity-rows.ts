import { sql } from 'kysely';
import type { Row } from '#shared/entities/index.ts';
import { assert } from '#shared/kernel/assert.ts';

/** A row as it is handed to the table: the columns that queries need, the rest of the header in `head`. */
export interface StoredRow {
  readonly type: string;
  readonly id: string;
  readonly dossier_id: string | null;
  readonly ver: number;
  readonly deleted: boolean;
  readonly head: object;
  readonly body: object;
  readonly field_ver: object;
}

/** The same as the table keeps it: what is no column of its own is JSON. */
export type KeptRow = Omit<StoredRow, 'head' | 'body' | 'field_ver'> & {
  readonly head: string;
  readonly body: string;
  readonly field_ver: string;
};

export function toStored(row: Row): StoredRow {
  const { type, id, spaceId: _space, dossierId, ver, deleted, body, fieldVer, ...head } = row;
  return { type, id, dossier_id: dossierId, ver, deleted, head, body, field_ver: fieldVer };
}

export function fromStored(spaceId: string, stored: KeptRow): Row {
  const head: unknown = JSON.parse(stored.head);
  assert(typeof head === 'object' && head !== null, 'a header is an object');
  const fieldVer: unknown = JSON.parse(stored.field_ver);
  const body: unknown = JSON.parse(stored.body);
  const row = {
    ...head,
    id: stored.id,
    type: stored.type,
    spaceId,
    dossierId: stored.dossier_id,
    ver: Number(stored.ver),
    deleted: stored.deleted,
    fieldVer,
    body,
  };
  // Only rows that went through the entities' schemas are ever stored.
  return row as unknown as Row;
}

/** The row as it travels, made by the database so that thousands of bodies are not parsed on the way. */
export const wireText = sql<string>`(case entity.head when '{}' then '{' else left(entity.head, -1) || ',' end
  || '"id":' || to_json(entity.id)::text || ',"type":' || to_json(entity.type)::text
  || ',"spaceId":' || to_json(entity.space_id)::text
  || ',"dossierId":' || coalesce(to_json(entity.dossier_id)::text, 'null')
  || ',"ver":' || entity.ver::text || ',"deleted":' || entity.deleted::text
  || ',"fieldVer":' || entity.field_ver || ',"body":' || entity.body || '}')`;

/** The parts of `wireTextOf`: the database keeps them as text and puts nothing together. */
export const rowTexts = [
  sql<string>`entity.head`.as('head_text'),
  sql<string>`entity.field_ver`.as('field_ver_text'),
  sql<string>`entity.body`.as('body_text'),
] as const;

/** The same object as `wireText`, out of `rowTexts` and the columns. */
export function wireTextOf(
  spaceId: string,
  row: Pick<StoredRow, 'type' | 'id' | 'dossier_id' | 'ver' | 'deleted'> & {
    readonly head_text: string;
    readonly field_ver_text: string;
    readonly body_text: string;
  },
): string {
  const { type, id, dossier_id, ver, deleted } = row;
  const columns = JSON.stringify({ id, type, spaceId, dossierId: dossier_id, ver: Number(ver), deleted });
  const head = row.head_text === '{}' ? '{' : `${row.head_text.slice(0, -1)},`;
  return `${head}${columns.slice(1, -1)},"fieldVer":${row.field_ver_text},"body":${row.body_text}}`;
}
