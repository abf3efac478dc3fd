import { readPack, writePack } from '#shared/sync/dossier-pack.ts';
import type { Bundle } from './bundle.ts';

/** Sealed and with its names just under 64 KiB: a larger value is a file of its own in Chromium, and twice as slow to write. */
const MOST_BYTES = 63 * 1024;

interface Joined extends Bundle {
  readonly gzips: readonly { readonly id: string; readonly gzip: Uint8Array<ArrayBuffer> }[];
}

/**
 * Neighbours put together, as they came, until a value is as large as the browser writes quickly: it takes as long for a
 * small one. What is no pack stays by itself.
 */
export function joinBundles(bundles: readonly Bundle[], most = MOST_BYTES): readonly Bundle[] {
  const all: Bundle[] = [];
  let open: Joined[] = [];
  let bytes = 0;
  const ids = new Set<string>();
  const close = () => {
    all.push(...joined(open));
    open = [];
    bytes = 0;
    ids.clear();
  };
  for (const bundle of bundles) {
    const packed = readPack(bundle.bytes);
    if (packed === null) {
      all.push(bundle);
      continue;
    }
    const isOther = open[0] !== undefined && open[0].confirmedAt !== bundle.confirmedAt;
    // Of a dossier that came twice, the later one counts: they stay apart.
    if (isOther || bytes + bundle.bytes.length > most || packed.some(({ id }) => ids.has(id))) close();
    open.push({
      ...bundle,
      gzips: packed.map(({ id, from, to }) => ({ id, gzip: bundle.bytes.subarray(from, to) })),
    });
    bytes += bundle.bytes.length;
    for (const { id } of packed) ids.add(id);
  }
  close();
  return all;
}

function joined(open: readonly Joined[]): readonly Bundle[] {
  const [first] = open;
  if (first === undefined) return [];
  const { confirmedAt } = first;
  if (open.length === 1) return [{ members: first.members, bytes: first.bytes, confirmedAt }];
  const bytes = writePack(open.flatMap(({ gzips }) => gzips));
  return [{ members: open.flatMap(({ members }) => members), bytes, confirmedAt }];
}
