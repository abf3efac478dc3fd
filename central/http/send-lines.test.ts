import { randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { FRAMED, readFramed } from '#shared/sync/framed.ts';
import { bundleLine } from '../sync/bundles.ts';
import { KeptLines, type Piece, textOf } from '../sync/kept-lines.ts';
import { sendLines } from './send-lines.ts';

async function sent(pieces: readonly Piece[], encoding: string) {
  const server = fastify();
  server.get('/', (request, reply) => sendLines(request, reply, pieces));
  const answer = await server.inject({ url: '/', headers: { 'accept-encoding': encoding } });
  await server.close();
  return answer;
}

const bundles = Array.from(
  { length: 10 },
  (_, nth) =>
    `${bundleLine([{ dossierId: `d${nth}`, ver: nth, protected: false }], randomBytes(3_000).toString('base64'))}\n`,
);
test('dossiers follow behind the lines as they were kept, whether or not the whole is wrapped once more', async () => {
  const packs = [randomBytes(70_000), randomBytes(3)];
  const text = `{"t":"hello"}\n${'{"t":"packed"}'.repeat(200)}\n{"t":"end"}\n`;
  const pieces = [
    text.slice(0, 20),
    new Uint8Array(packs[0] ?? []),
    text.slice(20),
    new Uint8Array(packs[1] ?? []),
  ];
  const plain = await sent(pieces, 'gzip;q=0');
  const zipped = await sent(pieces, 'gzip');
  expect([plain.headers['content-type'], zipped.headers['content-type']]).toEqual([FRAMED, FRAMED]);
  expect(zipped.headers['content-encoding']).toBe('gzip');
  for (const bytes of [plain.rawPayload, gunzipSync(zipped.rawPayload)]) {
    const framed = readFramed(new Uint8Array(bytes));
    expect(Buffer.from(framed?.lines ?? []).toString()).toBe(text);
    expect(Buffer.concat(packs).equals(Buffer.from(framed?.bytes ?? []))).toBe(true);
  }
  expect(zipped.rawPayload.length).toBeLessThan(70_003 + 400);
});

const answers: Readonly<Record<string, readonly Piece[]>> = {
  bundles: ['{"t":"hello"}\n', ...bundles, '{"t":"end"}\n'],
  rows: ['{"t":"hello"}\n', '{"t":"put"}\n'.repeat(500)],
  'kept rows': ['{"t":"hello"}\n', new KeptLines(['{"t":"put"}'.repeat(500)]), '{"t":"end"}\n'],
};

test.each(Object.entries(answers))(
  '%s travel compressed, or as they are for who asks so',
  async (_name, pieces) => {
    const text = textOf(pieces);
    const packed = await sent(pieces, 'gzip, br');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(text);
    expect(packed.rawPayload.length).toBeLessThan(text.length * 0.8);
    expect((await sent(pieces, 'gzip;q=0')).payload).toBe(text);
  },
);

test('a few lines travel as they are', async () => {
  const answer = await sent(['{"t":"hello"}\n', new KeptLines(['{"t":"put"}'])], 'gzip');
  expect([answer.headers['content-encoding'], answer.payload]).toEqual([
    undefined,
    '{"t":"hello"}\n{"t":"put"}\n',
  ]);
});
