import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CsvRecord, csvRecords } from './csv-records.ts';

async function read(texts: readonly string[], separator = ';'): Promise<CsvRecord[]> {
  const found: CsvRecord[] = [];
  for await (const record of csvRecords(texts, separator)) found.push(record);
  return found;
}

it('tells the physical line of a record, whatever stands inside quotes', async () => {
  expect(await read(['a;b\r\n"x\ny";1\r\n\r\nz;"say ""so"""'])).toEqual([
    { line: 1, cells: ['a', 'b'], broken: false },
    { line: 2, cells: ['x\ny', '1'], broken: false },
    { line: 5, cells: ['z', 'say "so"'], broken: false },
  ]);
});

it.each([
  ['opens and never closes', 'a;"b\nc;d\ne;f\n'],
  ['closes in the next line', 'a;"b\nc;"d"\ne;f\n'],
  ['stands inside a field', 'a;b"x\nc;d\ne;f\n'],
])('costs one line when a quote %s', async (_how, text) => {
  const found = await read([text]);
  expect(found.filter(({ broken }) => broken).map(({ line }) => line)).toEqual([1]);
  expect(found.filter(({ broken }) => !broken).map(({ line }) => line)).toEqual([2, 3]);
});

it('gives the same records however the text is cut', async () => {
  const cell = fc.stringMatching(/^[a-z";\n ]{0,6}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 6 }),
      fc.array(fc.nat(60), { maxLength: 4 }),
      async (rows, cuts) => {
        const text = rows.map((cells) => `${cells.map(quoted).join(';')}\n`).join('');
        const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const parts = at.slice(1).map((end, place) => text.slice(at[place], end));
        const found = await read(parts);
        expect(found.map(({ cells }) => cells)).toEqual(rows);
        expect(found.some(({ broken }) => broken)).toBe(false);
      },
    ),
  );
});

function quoted(cell: string): string {
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
