import type { Row } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { knownRows, storedLineSchema } from './stored-shapes.ts';

/** Dossiers that travel and lie together: gzip of their `dossier` lines, as central sent it or as this desk made it. */
export interface Bundle {
  readonly members: readonly { readonly id: string; readonly ver: number }[];
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly confirmedAt: Instant;
}

export interface BundledDossier {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** The browser's own, where it has one: a letter at a time takes as long as everything else of a first load together. */
const own: { readonly name: string; readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> } =
  Uint8Array;

/** Throws when the text is no base64. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  if (own.fromBase64 !== undefined) return own.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** One line per dossier. Rejects when the bytes are no gzip. */
export async function unpackLines(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of through(new DecompressionStream('gzip'), bytes))
    text += decoder.decode(part, { stream: true });
  return (text + decoder.decode()).split('\n');
}

export async function packLines(lines: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  for await (const part of through(new CompressionStream('gzip'), bytes)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Written and read by hand: a blob or an answer as source or sink goes through another process and takes four times as long. */
async function* through(
  { writable, readable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  // What goes wrong is told by the reader.
  const written = Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    yield value;
  }
  await written;
}

export function lineOf(id: string, rows: readonly Row[]): string {
  return JSON.stringify({ t: 'dossier', id, rows });
}

/** Which dossier a line is, without reading it whole; undefined for a line of another make. */
export function idOfLine(line: string): string | undefined {
  return /^\{"t":"dossier","id":"([^"\\]*)"/.exec(line)?.[1];
}

/** Throws when the line is not a dossier with its rows. */
export function readLine(line: string): BundledDossier {
  const { id, rows } = storedLineSchema.parse(JSON.parse(line));
  return { id, rows: knownRows(rows) };
}
