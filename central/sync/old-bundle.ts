import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { assert } from '#shared/kernel/assert.ts';
import { readPack } from '#shared/sync/dossier-pack.ts';
import { bundleLine, type PackedBundle } from './bundles.ts';

const inflate = promisify(gunzip);

/** The line of a bundle for desks before protocol 8: all dossiers in one gzip, which is made for each of them. */
export async function oldBundleLine(
  { members, pack }: PackedBundle,
  gzip: (text: string) => Promise<Uint8Array>,
): Promise<string> {
  const packed = readPack(pack);
  assert(packed !== null, 'what central keeps compressed is a pack');
  const lines = await Promise.all(packed.map(({ from, to }) => inflate(pack.subarray(from, to))));
  const z = await gzip(lines.map((line) => line.toString('utf8')).join('\n'));
  return bundleLine(members, Buffer.from(z).toString('base64'));
}
