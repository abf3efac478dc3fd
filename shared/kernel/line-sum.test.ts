import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingLine, lineHolds, LineSum } from './line-sum.ts';

function sent(lines: readonly string[]): string[] {
  const sum = new LineSum();
  for (const line of lines) sum.add(line);
  return [...lines, closingLine({ t: 'end' }, sum)];
}

function holds(lines: readonly string[]): boolean {
  const sum = new LineSum();
  return lines.map((line) => lineHolds(line, sum)).every(Boolean);
}

const someLines = fc.array(
  fc.oneof(fc.string(), fc.string({ unit: 'binary' })).map((text) => JSON.stringify({ text })),
  { maxLength: 6 },
);

test('lines that arrive as they were sent hold, one group after the other', () => {
  fc.assert(
    fc.property(someLines, someLines, (one, other) => {
      expect(holds([...sent(one), ...sent(other)])).toBe(true);
    }),
  );
});

test('kept lines have the sum that their lines have, wherever they come and however often', () => {
  fc.assert(
    fc.property(someLines, someLines, fc.boolean(), (kept, before, isFirst) => {
      if (kept.length === 0) return;
      const text = { text: `${kept.join('\n')}\n` };
      const first = isFirst ? [] : before;
      for (let times = 0; times < 2; times += 1) {
        const sum = new LineSum();
        for (const line of first) sum.add(line);
        sum.addKept(text);
        expect(holds([...first, ...kept, closingLine({ t: 'end' }, sum)])).toBe(true);
      }
    }),
  );
});

test('a first line that closes itself leaves the sum of what follows as it is', () => {
  fc.assert(
    fc.property(someLines, fc.string(), (lines, ask) => {
      const sum = new LineSum();
      const hello = closingLine({ t: 'hello', ask } as { t: 'hello' }, sum);
      expect(holds([hello, ...sent(lines)])).toBe(true);
      expect(holds([hello.replace('"ask":"', '"ask":"x'), ...sent(lines)])).toBe(false);
    }),
  );
});

test('any other character, in the closing line too, a line less or lines in another order do not', () => {
  fc.assert(
    fc.property(someLines, fc.nat(), fc.nat({ max: 93 }), (lines, at, letter) => {
      const text = sent(lines).join('\n');
      const place = at % text.length;
      const other = `${text.slice(0, place)}${String.fromCharCode(33 + letter)}${text.slice(place + 1)}`;
      const received = other.split('\n');
      // A closing line that is none any more closes nothing: the reader misses its `end`.
      const closes = /^\{"t":"end".*,"sum":"[0-9a-f]{8}"\}$/.test(received.at(-1) ?? '');
      if (other !== text && closes) expect(holds(received)).toBe(false);
      expect(holds(sent(lines).slice(1))).toBe(lines.length === 0);
    }),
  );
});

test('is 32-bit FNV-1a over UTF-16 units, whatever the letters', () => {
  const reference = (text: string): string => {
    let sum = 0x811c9dc5 | 0;
    for (const unit of [...Array(text.length).keys()].map((at) => text.charCodeAt(at)))
      sum = Math.imul(sum ^ unit, 0x01000193);
    return (Math.imul(sum ^ 10, 0x01000193) >>> 0).toString(16).padStart(8, '0');
  };
  const sumOf = (text: string): string => {
    const sum = new LineSum();
    sum.add(text);
    return sum.take();
  };
  for (const text of ['', 'Froment', 'Léa', 'Zoë – 北', '\ud83d\ude00', '\ud83d alone', 'a'.repeat(100_000)])
    expect(sumOf(text)).toBe(reference(text));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => sumOf(text) === reference(text)));
});
