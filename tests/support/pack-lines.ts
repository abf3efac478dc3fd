import { gunzipSync } from 'node:zlib';
import { readPack } from '#shared/sync/dossier-pack.ts';

/** The `dossier` lines of a pack, in its order. */
export function linesOfPack(bytes: Uint8Array): readonly string[] {
  const packed = readPack(bytes);
  if (packed === null) throw new Error('these bytes are no pack');
  return packed.map(({ from, to }) => gunzipSync(bytes.subarray(from, to)).toString('utf8'));
}
