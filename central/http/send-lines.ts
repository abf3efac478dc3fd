import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FRAMED, frameHead } from '#shared/sync/framed.ts';
import { isBundleLine } from '../sync/bundles.ts';
import { bytesOf, KeptLines, type Piece, textOf } from '../sync/kept-lines.ts';
import { gzipPieces } from './gzip-pieces.ts';

export const NDJSON = 'application/x-ndjson; charset=utf-8';
/** As for every other answer: what is shorter travels as it is. */
const WORTH_BYTES = 1_024;
const LEVEL = 3;
const compress = promisify(gzip);

/** The compression of the server would look at these once more, to leave them alone. */
export const compressedHere = { compress: false } as const;

/**
 * Lines that are all there: compressed in one go, on a thread of its own, where a stream would come back to this one
 * for every sixteen kilobytes; what other desks asked for before is not compressed again.
 */
export async function sendLines(request: FastifyRequest, reply: FastifyReply, pieces: readonly Piece[]) {
  const asked = /(?:^|[\s,])gzip(?!\s*;\s*q=0(?:\.0*)?(?:$|[\s,]))/i.test(
    request.headers['accept-encoding'] ?? '',
  );
  const following = bytesOf(pieces);
  if (following.length > 0) return sendFramed(reply, textOf(pieces), following, asked);
  reply.type(NDJSON);
  if (!asked || lengthOf(pieces) < WORTH_BYTES) return reply.send(textOf(pieces));
  reply.header('vary', 'accept-encoding').header('content-encoding', 'gzip');
  if (pieces.some((piece) => typeof piece !== 'string')) return reply.send(await gzipPieces(pieces));
  const bytes = Buffer.from(textOf(pieces));
  return reply.send(
    await compress(bytes, {
      level: LEVEL,
      strategy: isMostlyBundles(pieces, bytes.length) ? constants.Z_RLE : constants.Z_DEFAULT_STRATEGY,
      chunkSize: Math.max(WORTH_BYTES, bytes.length >> 2),
    }),
  );
}

/** Lines, and behind them the bytes they speak of: these are compressed, and travel as they were kept. */
async function sendFramed(
  reply: FastifyReply,
  text: string,
  bytes: readonly Uint8Array[],
  isZipped: boolean,
) {
  reply.type(FRAMED);
  const head = frameHead(Buffer.byteLength(text));
  if (!isZipped) return reply.send(Buffer.concat([head, Buffer.from(text), ...bytes]));
  reply.header('vary', 'accept-encoding').header('content-encoding', 'gzip');
  return reply.send(await gzipPieces([head, { text }, ...bytes]));
}

/** Compressed already, but for being written in 64 letters: to look for what repeats in them takes five times as long. */
function isMostlyBundles(pieces: readonly Piece[], length: number): boolean {
  return lengthOf(pieces.filter((piece) => typeof piece === 'string' && isBundleLine(piece))) > 0.9 * length;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece instanceof KeptLines ? piece.text : piece).length, 0);
}
