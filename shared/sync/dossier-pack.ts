import { utf8ToBytes } from '@noble/hashes/utils.js';
import { isRecord, isText, jsonIn } from '#shared/kernel/json.ts';

/** One dossier of a pack: where the gzip of its `dossier` line lies in the bytes. */
export interface Packed {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const LINE_END = 10;

/**
 * Dossiers that travel and lie together: one line of JSON with their ids and sizes, then the gzip of each one's `dossier`
 * line. Whoever opens one inflates it alone, and one that leaves is cut out without a look at its neighbours.
 */
export function writePack(
  members: readonly { readonly id: string; readonly gzip: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const head = utf8ToBytes(
    JSON.stringify({ ids: members.map(({ id }) => id), sizes: members.map(({ gzip }) => gzip.length) }),
  );
  const bytes = new Uint8Array(members.reduce((sum, { gzip }) => sum + gzip.length, head.length + 1));
  bytes.set(head);
  bytes[head.length] = LINE_END;
  let at = head.length + 1;
  for (const { gzip } of members) {
    bytes.set(gzip, at);
    at += gzip.length;
  }
  return bytes;
}

/** What is in a pack, in its order; null when these bytes are none, or not all of one. */
export function readPack(bytes: Uint8Array): readonly Packed[] | null {
  if (!isPack(bytes)) return null;
  const end = bytes.indexOf(LINE_END);
  const head = jsonIn(textOf(bytes.subarray(0, Math.max(0, end))));
  if (!isRecord(head)) return null;
  const { ids, sizes } = head;
  if (!Array.isArray(ids) || !ids.every(isText) || !Array.isArray(sizes) || !sizes.every(isSize)) return null;
  if (ids.length !== sizes.length) return null;
  let at = end + 1;
  const packed = ids.map((id, nth) => {
    const from = at;
    at += sizes[nth] ?? 0;
    return { id, from, to: at };
  });
  return at === bytes.length ? packed : null;
}

/** Whether these bytes begin as a pack does; desks of before keep one gzip of several lines. */
export function isPack(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b;
}

/** Ids are hexadecimal: each byte is a letter. */
function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
