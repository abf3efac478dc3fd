import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const compress = promisify(gzip);
const inflate = promisify(gunzip);

/** On a thread of its own. The level is that of all answers. */
export function gzipText(text: string): Promise<Uint8Array> {
  return compress(text, { level: 3 });
}

/** The text again, on a thread of its own too. */
export async function gunzipText(bytes: Uint8Array): Promise<string> {
  return (await inflate(bytes)).toString('utf8');
}
