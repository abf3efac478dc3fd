import { createHash } from 'node:crypto';
import { issue, type Issue } from '../define/codes.ts';
import type { FileDefinition } from '../define/files.ts';
import type { FieldMap } from '../read/field-map.ts';
import type { CsvRecord } from '../read/csv-records.ts';
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
  const cells = new Map<string, string>();
  places.forEach((column, place) => {
    if (column !== null) cells.set(column, map.valueOf(kind, column, record.cells[place] ?? ''));
  });
  const data: Record<string, Value> = {};
  const issues: Issue[] = [];
  const bad = new Set<string>();
  for (const column of definition.columns) {
    const cell = cells.get(column.name) ?? '';
    if (cell.trim() === '') {
      if (column.fallback !== null) data[column.name] = defaultOf(column, column.fallback);
      if (column.required) {
        bad.add(column.name);
        if (column.name !== 'postal_code')
          issues.push(issue('E04', column.name, 'empty', { column: column.name }));
      }
      continue;
    }
    const read = readValue(column, cell);
    if ('value' in read) data[column.name] = read.value;
    else {
      issues.push(read.issue);
      if (!dispensable.has(column.type.is)) bad.add(column.name);
    }
  }
  for (const one of checksOf(kind)(data, context)) {
    // What could not be read is reported once.
    if (!bad.has(one.column) || one.say === 'E04' || one.say === 'E28missing')
      if (!issues.some((other) => other.say === one.say && other.column === one.column)) issues.push(one);
  }
  const classed = issues.map((one) =>
    one.valueClass === '' ? { ...one, valueClass: classOf(cells.get(one.column) ?? '') } : one,
  );
  const warnings = classed
    .filter(({ severity }) => severity === 'W')
    .map(({ say, column }) => `${say}:${column}`);
  return {
    kind,
    fileNo,
    line: record.line,
    key: keyOf(definition, data) ?? `${fileNo}:${record.line}`,
    dossier: dossierIn(data),
    data: warnings.length === 0 ? data : { ...data, _w: warnings.join(' ') },
    hash: hashOfData(data),
    issues: classed,
    rejected: classed.some(({ severity }) => severity !== 'W'),
  };
}

function bare({ definition, fileNo }: RowSource, record: CsvRecord) {
  return {
    kind: definition.kind,
    fileNo,
    line: record.line,
    key: `${fileNo}:${record.line}`,
    dossier: null,
    data: {},
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

function hashOfData(data: RowData): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64').slice(0, 22);
}
