import { hash } from 'node:crypto';
import { issue, type Issue } from '../define/codes.ts';
import type { FileDefinition, FileKind } from '../define/files.ts';
import type { FieldMap } from '../read/field-map.ts';
import type { CsvRecord } from '../read/csv-records.ts';
import { birthOf } from './check-identity.ts';
import { checksOf } from './checks.ts';
import { cellReader } from './cell-reader.ts';
import { classOf, type Value } from './read-value.ts';
import type { CheckContext, RowData, StagedRow } from './staged-row.ts';

export interface RowSource {
  readonly definition: FileDefinition;
  readonly fileNo: number;
  /** By place of the cell: the column it fills. */
  readonly places: readonly (string | null)[];
  readonly map: FieldMap;
}

/** Columns of which a bad value is left out and reported, the row entering without it. */
const dispensable = new Set(['iban', 'communication', 'phone', 'email']);

/** Reads records as they are staged: their values, what is wrong with them, and what names them. */
export function rowReader(source: RowSource, context: CheckContext): (record: CsvRecord) => StagedRow {
  const { definition, fileNo, places, map } = source;
  const { kind } = definition;
  const expected = places.length;
  const check = checksOf(kind);
  const readers = definition.columns.map((column) =>
    cellReader(kind, column, places.indexOf(column.name), map),
  );
  const cellOf = (name: string, cells: readonly string[]) =>
    readers.find(({ column }) => column.name === name)?.cellOf(cells) ?? '';
  return (record) => {
    const { cells } = record;
    if (record.broken || cells.length !== expected) {
      const found = record.broken && cells.length === expected ? expected + 1 : cells.length;
      return {
        ...bare(source, record),
        issues: [issue('E03', '', 'text', { found, expected })],
        rejected: true,
      };
    }
    const data: Record<string, Value> = {};
    // Written along with the values: to go through them once more would take as long as reading them.
    let open = '';
    let issues: readonly Issue[] = none;
    let bad: Set<string> | null = null;
    for (const reader of readers) {
      const { name, required, type } = reader.column;
      const cell = reader.cellOf(cells);
      if (cell === '' || cell.trim() === '') {
        const { fallback } = reader;
        if (fallback !== undefined) {
          data[name] = fallback.value;
          open = withMember(open, fallback.member);
        }
        if (required) {
          (bad ??= new Set()).add(name);
          if (name !== 'postal_code') issues = [...issues, issue('E04', name, 'empty', { column: name })];
        }
        continue;
      }
      const { read, member } = reader.read(cell);
      if ('value' in read) {
        data[name] = read.value;
        if (member !== null) open = withMember(open, member);
      } else {
        issues = [...issues, read.issue];
        if (!dispensable.has(type.is)) (bad ??= new Set()).add(name);
      }
    }
    for (const one of check(data, context)) {
      // What could not be read is reported once.
      if (!bad?.has(one.column) || one.say === 'E04' || one.say === 'E28missing')
        if (!issues.some((other) => other.say === one.say && other.column === one.column))
          issues = [...issues, one];
    }
    const json = open === '' ? '{}' : `${open}}`;
    const noted = notesOf(kind, data, issues);
    return {
      kind,
      fileNo,
      line: record.line,
      key: keyOf(definition, data) ?? `${fileNo}:${record.line}`,
      dossier: dossierIn(data),
      data: noted === null ? data : { ...data, ...noted },
      json: noted === null ? json : `${withMember(open, `,${JSON.stringify(noted).slice(1, -1)}`)}}`,
      hash: hash('sha256', json, 'base64').slice(0, 22),
      issues:
        issues.length === 0
          ? none
          : issues.map((one) =>
              one.valueClass === '' ? { ...one, valueClass: classOf(cellOf(one.column, cells)) } : one,
            ),
      rejected: issues.some(({ severity }) => severity !== 'W'),
    };
  };
}

const none: readonly Issue[] = [];

/** @param open what is to be JSON and is not closed yet; `member` as `ReadCell` has it */
function withMember(open: string, member: string): string {
  return open === '' ? `{${member.slice(1)}` : open + member;
}

/** The date of birth in the NISS counts as written; warnings become tasks later. */
function notesOf(kind: FileKind, data: RowData, issues: readonly Issue[]): RowData | null {
  if (issues.length === 0 && kind !== 'persons') return null;
  const warnings = issues
    .filter(({ severity }) => severity === 'W')
    .map(({ say, column }) => `${say}:${column}`);
  if (warnings.length === 0 && kind !== 'persons') return null;
  return {
    ...(warnings.length === 0 ? {} : { _w: warnings.join(' ') }),
    ...(kind === 'persons' ? { _b: birthOf(data) } : {}),
  };
}

/** Of a line whose fields do not stand in their places, only its own reference may be read: what follows falls with it. */
function bare({ definition, fileNo, places }: RowSource, record: CsvRecord) {
  const [name = ''] = definition.key;
  const cell = (definition.key.length === 1 ? record.cells[places.indexOf(name)] : undefined)?.trim() ?? '';
  return {
    kind: definition.kind,
    fileNo,
    line: record.line,
    key: /^[A-Za-z0-9./-]{1,20}$/.test(cell) ? cell : `${fileNo}:${record.line}`,
    dossier: null,
    data: {},
    json: '{}',
    hash: '',
  };
}

/** Null while a part of the key is not known: such a row is rejected anyway. */
function keyOf({ kind, key }: FileDefinition, data: RowData): string | null {
  let text = '';
  for (const [place, column] of key.entries()) {
    const part = keyPart(kind, column, data);
    if (part === null) return null;
    text += place === 0 ? part : ` ${part}`;
  }
  return text;
}

function keyPart(kind: FileKind, column: string, data: RowData): Value {
  if (column === 'person') return data['person_ref'] ?? data['ssin'] ?? null;
  if (column === 'helper') return data['helper_ref'] ?? data['ssin'] ?? null;
  return data[column] ?? (kind === 'payments' && column === 'line_ref' ? '' : null);
}

function dossierIn(data: RowData): string | null {
  const value = data['dossier_ref'] ?? data['company_ref'] ?? data['helped_ref'];
  return typeof value === 'string' ? value : null;
}
