import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CopyBuffer, type CopyType, type CopyValue, rowsFrom } from './copy-buffer.ts';

const types = ['text', 'int4', 'jsonb', 'int8', 'bool', 'text'] as const satisfies readonly CopyType[];

/** Reads the binary format as its documentation describes it. */
function read(bytes: Buffer): CopyValue[][] {
  expect(bytes.subarray(0, 11).toString('latin1')).toBe('PGCOPY\n\xff\r\n\0');
  let at = 19;
  const rows: CopyValue[][] = [];
  for (;;) {
    const count = bytes.readInt16BE(at);
    at += 2;
    if (count === -1) break;
    expect(count).toBe(types.length);
    rows.push(
      types.map((type) => {
        const length = bytes.readInt32BE(at);
        at += 4;
        if (length === -1) return null;
        const value = bytes.subarray(at, at + length);
        at += length;
        if (type === 'int4') return value.readInt32BE();
        if (type === 'int8') return Number(value.readBigInt64BE());
        if (type === 'bool') return value[0] === 1;
        if (type === 'jsonb') expect(value[0]).toBe(1);
        return value.subarray(type === 'jsonb' ? 1 : 0).toString('utf8');
      }),
    );
  }
  expect(at).toBe(bytes.length);
  return rows;
}

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const row = fc.tuple(
  fc.option(text),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  text,
  fc.option(fc.nat({ max: Number.MAX_SAFE_INTEGER })),
  fc.boolean(),
  fc.option(fc.constantFrom('', 'é', 'x'.repeat(50_000), '€'.repeat(60_000))),
);

it('writes what PostgreSQL reads, whatever the text and however long, and again once it was cleared', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const buffer = new CopyBuffer(types);
      for (let turn = 0; turn < 2; turn += 1) {
        for (const values of rows) buffer.add(values);
        expect(buffer.rows).toBe(rows.length);
        expect(read(Buffer.concat(buffer.pieces()))).toEqual(rows);
        buffer.clear();
      }
    }),
    { numRuns: 40 },
  );
});

it('gives its rows and their memory away, and begins anew', () => {
  const rows: CopyValue[][] = [
    ['a', 1, '{}', 2, true, null],
    [null, -1, '[]', null, false, 'x'.repeat(200_000)],
  ];
  const buffer = new CopyBuffer(types);
  for (let turn = 0; turn < 2; turn += 1) {
    for (const values of rows) buffer.add(values);
    const taken = buffer.take();
    // What was given away does not change when it is filled again.
    const there = structuredClone(taken, { transfer: taken.pieces.map(({ buffer: bytes }) => bytes) });
    buffer.add(['b', 0, '{}', 0, false, null]);
    expect(read(Buffer.concat(rowsFrom(there).pieces()))).toEqual(rows);
    expect(rowsFrom(there).rows).toBe(rows.length);
    expect(read(Buffer.concat(buffer.pieces()))).toHaveLength(1);
    buffer.clear();
  }
});
