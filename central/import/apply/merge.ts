import type { Row } from '#shared/entities/index.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';

type Body = Readonly<Record<string, unknown>>;

/** Some fields of a row that belong together: half of one address and half of another would be a third one. */
export interface Disagreement {
  readonly row: Row;
  readonly fields: readonly string[];
  readonly base: Body;
  readonly theirs: Body;
  readonly mine: Body;
}

export interface Merged {
  /** Rows to write, with what was there. */
  readonly changes: readonly { readonly row: Row; readonly before: Row | null }[];
  readonly disagreements: readonly Disagreement[];
}

const groups: Readonly<Partial<Record<Row['type'], readonly (readonly string[])[]>>> = {
  address: [['street', 'number', 'box', 'postalCode', 'locality', 'municipalityNis', 'country']],
  'contact-point': [['kind', 'value']],
  person: [['familyName', 'givenNames', 'sex', 'birthDate']],
};
/** Set at the desk or by the first import; a later extract says nothing about them. */
const untouched: Readonly<Partial<Record<Row['type'], readonly string[]>>> = {
  address: ['period'],
  'contact-point': ['preferred'],
  'bank-account': ['period', 'use'],
  'adviser-assignment': ['period'],
  person: ['identityProof'],
  dossier: ['dossierNumber', 'keepOffline', 'ownerEpoch'],
};

/**
 * Three sides: what the last extract made, what this one makes, what stands there. A field that the extract did not move
 * stays as it is; one that only the extract moved follows it; one that both moved is a disagreement, and what stands
 * there stays.
 */
export function mergeRows(
  base: readonly Row[],
  next: readonly Row[],
  current: ReadonlyMap<string, Row>,
): Merged {
  const before = new Map(base.map((row) => [rowKey(row), row]));
  const changes: { row: Row; before: Row | null }[] = [];
  const disagreements: Disagreement[] = [];
  for (const row of next) {
    const key = rowKey(row);
    const there = current.get(key);
    if (there === undefined) {
      // What the last extract brought and is no longer there was taken away by somebody.
      if (!before.has(key)) changes.push({ row, before: null });
      continue;
    }
    if (there.deleted) continue;
    const merged = mergeOne(before.get(key), row, there);
    disagreements.push(...merged.disagreements);
    if (merged.row) changes.push({ row: merged.row, before: there });
  }
  const kept = new Set(next.map(rowKey));
  for (const [key, row] of before) {
    const there = current.get(key);
    if (row.type !== 'task' || kept.has(key) || there?.type !== 'task' || there.deleted) continue;
    if (there.body.state === 'open' || there.body.state === 'mine')
      changes.push({ row: { ...there, body: { ...there.body, state: 'vanished' } }, before: there });
  }
  return { changes, disagreements };
}

export function rowKey(row: Pick<Row, 'type' | 'id'>): string {
  return `${row.type}:${row.id}`;
}

function mergeOne(base: Row | undefined, next: Row, there: Row) {
  if (next.type === 'task') return { row: null, disagreements: [] };
  const mine: Body = { ...next.body };
  const theirs: Body = { ...there.body };
  // A mirror is written by central alone: nobody can have changed it.
  const from: Body = next.type === 'relation' ? theirs : { ...base?.body };
  const set: Record<string, unknown> = {};
  const disagreements: Disagreement[] = [];
  for (const fields of groupsOf(next)) {
    if (sameFields(fields, from, mine) || sameFields(fields, theirs, mine)) continue;
    if (sameFields(fields, theirs, from)) Object.assign(set, pick(mine, fields));
    else
      disagreements.push({
        row: there,
        fields,
        base: pick(from, fields),
        theirs: pick(theirs, fields),
        mine: pick(mine, fields),
      });
  }
  const row =
    Object.keys(set).length === 0 ? null : { ...there, asOf: next.asOf, body: { ...there.body, ...set } };
  // The fields set are those of the same type's body, built by the same code.
  return { row: row as Row | null, disagreements };
}

function groupsOf(row: Row): readonly (readonly string[])[] {
  const together = groups[row.type] ?? [];
  const apart = new Set([...together.flat(), ...(untouched[row.type] ?? [])]);
  return [...together, ...Object.keys(row.body).flatMap((field) => (apart.has(field) ? [] : [[field]]))];
}

function pick(body: Body, fields: readonly string[]): Body {
  return Object.fromEntries(fields.map((field) => [field, body[field] ?? null]));
}

function sameFields(fields: readonly string[], a: Body, b: Body): boolean {
  return fields.every((field) => canonicalJson(plain(a[field])) === canonicalJson(plain(b[field])));
}

/** An amount is the same whichever extract brought it. */
function plain(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value);
  if (parts.some(([name, part]) => name === 'kind' && part === 'imported')) return { kind: 'imported' };
  return Object.fromEntries(parts.map(([name, part]) => [name, plain(part)]));
}
