import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeptLines, textOf } from '../sync/kept-lines.ts';
import { gzipPieces } from './gzip-pieces.ts';

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
const piece = fc.oneof(
  line.map((text) => `${text}\n`),
  fc.array(line).map((lines) => new KeptLines(lines)),
);

test('any pieces inflate to their text: blocks and sums are joined without reading them again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      expect(gunzipSync(await gzipPieces(pieces)).toString()).toBe(textOf(pieces));
    }),
  );
});

test('what is kept is the same bytes within every answer, and more than one block may lie around it', async () => {
  const kept = new KeptLines(Array.from({ length: 5_000 }, (_, i) => `{"t":"put","row":{"n":${i}}}`));
  const long = 'é'.repeat(70_000);
  for (const own of ['first\n', `${long}\n`]) {
    const bytes = await gzipPieces([own, kept, long]);
    expect(gunzipSync(bytes).toString()).toBe(own + kept.text + long);
  }
  expect((await gzipPieces([kept])).length).toBeLessThan(kept.text.length / 5);
});
