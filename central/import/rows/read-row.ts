import { hash } from 'node:crypto';
import { issue, type Issue } from '../define/codes.ts';
import type { FileDefinition, FileKind } from '../define/files.ts';
import type { FieldMap } from '../read/field-map.ts';
import type { CsvRecord } from '../read/csv-records.ts';
import { birthOf } from './check-identity.ts';
import { checksOf } from './checks.ts';
import { classOf, readValue, type Value } from './read-value.ts';
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

/** One record as it is staged: its values, what is wrong with it, and what names it. */
export function readRow(source: RowSource, record: CsvRecord, context: CheckContext): StagedRow {
  const { definition, fileNo, places, map } = source;
  const { kind } = definition;
  const expected = places.length;
  if (record.broken || record.cells.length !== expected) {
    const found = record.broken && record.cells.length === expected ? expected + 1 : record.cells.length;
    return {
      ...bare(source, record),
      issues: [issue('E03', '', 'text', { found, expected })],
      rejected: true,
    };
  }
  const cellOf = (name: string) => {
    const place = places.indexOf(name);
    return place < 0 ? '' : map.valueOf(kind, name, record.cells[place] ?? '');
  };
  const data: Record<string, Value> = {};
  const issues: Issue[] = [];
  const bad = new Set<string>();
  for (const column of definition.columns) {
    const { name } = column;
    const cell = cellOf(name);
    if (cell === '' || cell.trim() === '') {
      if (column.fallback !== null) data[name] = defaultOf(column, column.fallback);
      if (column.required) {
        bad.add(name);
        if (name !== 'postal_code') issues.push(issue('E04', name, 'empty', { column: name }));
      }
      continue;
    }
    const read = readValue(column, cell);
    if ('value' in read) data[name] = read.value;
    else {
      issues.push(read.issue);
      if (!dispensable.has(column.type.is)) bad.add(name);
    }
  }
  for (const one of checksOf(kind)(data, context)) {
    // What could not be read is reported once.
    if (!bad.has(one.column) || one.say === 'E04' || one.say === 'E28missing')
      if (!issues.some((other) => other.say === one.say && other.column === one.column)) issues.push(one);
  }
  const json = JSON.stringify(data);
  const noted = notesOf(kind, data, issues);
  return {
    kind,
    fileNo,
    line: record.line,
    key: keyOf(definition, data) ?? `${fileNo}:${record.line}`,
    dossier: dossierIn(data),
    data: noted === null ? data : { ...data, ...noted },
    json: noted === null ? json : JSON.stringify({ ...data, ...noted }),
    hash: hash('sha256', json, 'base64').slice(0, 22),
    issues: issues.map((one) =>
      one.valueClass === '' ? { ...one, valueClass: classOf(cellOf(one.column)) } : one,
    ),
    rejected: issues.some(({ severity }) => severity !== 'W'),
  };
}

/** The date of birth in the NISS counts as written; warnings become tasks later. */
function notesOf(kind: FileKind, data: RowData, issues: readonly Issue[]): RowData | null {
  const warnings = issues
    .filter(({ severity }) => severity === 'W')
    .map(({ say, column }) => `${say}:${column}`);
  if (kind !== 'persons' && warnings.length === 0) return null;
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

function defaultOf(column: FileDefinition['columns'][number], text: string): Value {
  const read = readValue(column, text);
  return 'value' in read ? read.value : null;
}

/** Null while a part of the key is not known: such a row is rejected anyway. */
function keyOf({ kind, key }: FileDefinition, data: RowData): string | null {
  const parts = key.map((column) => {
    if (column === 'person') return data['person_ref'] ?? data['ssin'] ?? null;
    if (column === 'helper') return data['helper_ref'] ?? data['ssin'] ?? null;
    return data[column] ?? (kind === 'payments' && column === 'line_ref' ? '' : null);
  });
  return parts.includes(null) ? null : parts.join(' ');
}

function dossierIn(data: RowData): string | null {
  const value = data['dossier_ref'] ?? data['company_ref'] ?? data['helped_ref'];
  return typeof value === 'string' ? value : null;
}
