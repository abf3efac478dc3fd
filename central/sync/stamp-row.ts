import type { Row } from '#shared/entities/index.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';

/**
 * Gives a row its version, and every field that a change wrote the same one. A field without a version of its own
 * has not changed since the row first came in.
 */
export function stampRow(row: Row, before: Row | null, ver: number): Row {
  const old: Record<string, unknown> = before === null ? {} : { ...before.body };
  const written = Object.entries(row.body).filter(([field, value]) => !sameValue(value, old[field]));
  const fieldVer = { ...before?.fieldVer, ...Object.fromEntries(written.map(([field]) => [field, ver])) };
  return { ...row, ver, fieldVer };
}

function sameValue(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}
