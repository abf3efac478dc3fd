import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** On a thread of its own. The level is that of all answers. */
export function gzipText(text: string): Promise<Uint8Array> {
  return compress(text, { level: 3 });
}
