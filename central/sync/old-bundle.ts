import { assert } from '#shared/kernel/assert.ts';
import { readPack } from '#shared/sync/dossier-pack.ts';
import { bundleLine, type PackedBundle } from './bundles.ts';
import type { SyncContext } from './sync-context.ts';

/** The line of a bundle for desks before protocol 8: all dossiers in one gzip, which is made for each of them. */
export async function oldBundleLine(
  { members, pack }: PackedBundle,
  { gzip, gunzip }: Pick<SyncContext, 'gzip' | 'gunzip'>,
): Promise<string> {
  const packed = readPack(pack);
  assert(packed !== null, 'what central keeps compressed is a pack');
  const lines = await Promise.all(packed.map(({ from, to }) => gunzip(pack.subarray(from, to))));
  const z = await gzip(lines.join('\n'));
  return bundleLine(members, Buffer.from(z).toString('base64'));
}
