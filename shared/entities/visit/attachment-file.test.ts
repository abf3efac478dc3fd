import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  CHUNK_BYTES,
  chunkCount,
  chunkRange,
  isHeic,
  MAX_FILE_BYTES,
  sniffAttachment,
} from './attachment-file.ts';

it('cuts a file into pieces that lie side by side, none empty, none longer than a chunk', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MAX_FILE_BYTES }), (bytes) => {
      const ranges = Array.from({ length: chunkCount(bytes) }, (_, index) => chunkRange(bytes, index));
      expect(ranges[0]?.start).toBe(0);
      expect(ranges.at(-1)?.end).toBe(bytes);
      for (const [index, { start, end }] of ranges.entries()) {
        expect(end - start).toBeGreaterThan(0);
        expect(end - start).toBeLessThanOrEqual(CHUNK_BYTES);
        if (index > 0) expect(start).toBe(ranges[index - 1]?.end);
      }
    }),
  );
});

it('reads the type from the bytes, whatever stands behind them', () => {
  const marks = {
    'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
    'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    'image/webp': [...'RIFF\u0001\u0002\u0003\u0004WEBP'].map((letter) => letter.charCodeAt(0)),
    'application/pdf': [...'%PDF-1.7'].map((letter) => letter.charCodeAt(0)),
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (rest) => {
      for (const [mime, mark] of Object.entries(marks))
        expect(sniffAttachment(Uint8Array.from([...mark, ...rest]))).toBe(mime);
    }),
  );
});

it.each([
  ['a page', '<!doctype html><script>'],
  ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ['an archive', 'PK\u0003\u0004'],
  ['half a mark', '%PD'],
  ['another RIFF', 'RIFF\u0001\u0002\u0003\u0004WAVE'],
  ['a PDF behind something else', ' %PDF-1.7'],
  ['nothing', ''],
])('takes %s for no file of a dossier', (_name, text) => {
  expect(sniffAttachment(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))))).toBeNull();
});

it.each([
  ['\u0000\u0000\u0000\u0018ftypheic', true],
  ['\u0000\u0000\u0000\u0018ftypmif1', true],
  ['\u0000\u0000\u0000\u0018ftypisom', false],
  ['\u0000\u0000\u0000\u0018ftyphe', false],
  ['heic', false],
])('knows a photo of a phone by its box: %j', (text, heic) => {
  const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
  expect(isHeic(bytes)).toBe(heic);
  expect(sniffAttachment(bytes)).toBeNull();
});
