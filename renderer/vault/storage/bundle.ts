import type { Row } from '#shared/entities/index.ts';
import { assert } from '#shared/kernel/assert.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { isPack, readPack, writePack } from '#shared/sync/dossier-pack.ts';
import { knownRows } from './stored-shapes.ts';
import { storedLine } from './stored-rows.ts';

/** Dossiers that travel and lie together (shared/sync/dossier-pack.ts), as central sent them or as this desk made them. */
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

/** One dossier of a bundle: its line, compressed as it came, or as text where it was made here. */
export type Member = { readonly id: string } & (
  | { readonly gzip: Uint8Array<ArrayBuffer> }
  | { readonly line: string }
);

/** What is in a bundle, each dossier still by itself. Rejects when the bytes are damaged. */
export async function membersOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Member[]> {
  if (isPack(bytes)) {
    const packed = readPack(bytes);
    assert(packed !== null, 'a pack is whole');
    return packed.map(({ id, from, to }) => ({ id, gzip: bytes.subarray(from, to) }));
  }
  // As desks before protocol 8 kept them: one gzip of all lines.
  const lines = (await inflated(bytes)).split('\n');
  return lines.map((line) => ({ id: idOfLine(line) ?? '', line }));
}

/** Rejects when the bytes are no gzip. */
export async function lineIn(member: Member): Promise<string> {
  return 'line' in member ? member.line : inflated(member.gzip);
}

/** A bundle of these: what came compressed stays as it is. */
export async function bundleOf(members: readonly Member[]): Promise<Uint8Array<ArrayBuffer>> {
  const zipped = members.map(async (member) =>
    'gzip' in member ? member : { id: member.id, gzip: await deflated(member.line) },
  );
  return writePack(await Promise.all(zipped));
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of through(new DecompressionStream('gzip'), bytes))
    text += decoder.decode(part, { stream: true });
  return text + decoder.decode();
}

async function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  for await (const part of through(new CompressionStream('gzip'), new TextEncoder().encode(text)))
    parts.push(part);
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
function idOfLine(line: string): string | undefined {
  return /^\{"t":"dossier","id":"([^"\\]*)"/.exec(line)?.[1];
}

/** null when the line is not a dossier with its rows. */
export function readLine(line: string): BundledDossier | null {
  const stored = storedLine(line);
  return stored && { id: stored.id, rows: knownRows(stored.rows) };
}
