import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** gzip of a text, base64; on a thread of its own. The level is that of all answers. */
export async function gzipText(text: string): Promise<string> {
  return (await compress(text, { level: 3 })).toString('base64');
}
