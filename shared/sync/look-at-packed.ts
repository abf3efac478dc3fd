import { isRecord, isText } from '#shared/kernel/json.ts';
import type { PackedLine } from './protocol.ts';

const SUM = /^[0-9a-f]{8}$/;

/**
 * A line that speaks of bytes, as hundreds of them come in a first load: looked at by hand, which takes a tenth of what its
 * schema does. null where something is odd, and for any other line: the schema judges those.
 */
export function lookAtPacked(value: unknown): PackedLine | null {
  if (!isRecord(value) || value['t'] !== 'packed') return null;
  const { ids, vers, size, of } = value;
  return Array.isArray(ids) &&
    ids.every(isText) &&
    Array.isArray(vers) &&
    vers.every(isWhole) &&
    isWhole(size) &&
    size >= 0 &&
    isText(of) &&
    SUM.test(of)
    ? { t: 'packed', ids, vers, size, of }
    : null;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
