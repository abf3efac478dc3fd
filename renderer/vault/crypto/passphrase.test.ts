import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makePassphrase, PHRASE_BITS, readPassphrase } from './passphrase.ts';

const bytes = fc.infiniteStream(fc.integer({ min: 0, max: 255 }));

it('is stronger than five diceware words', () => {
  expect(PHRASE_BITS).toBeGreaterThan(5 * Math.log2(7_776));
});

it('is read back however it is typed', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom('-', '', ' ', '  ', ' – '), fc.boolean(), (chance, between, loud) => {
      const phrase = makePassphrase(() => Number(chance.next().value));
      expect(phrase.split(' ')).toHaveLength(6);
      const typed = phrase.replaceAll(' ', between);
      expect(readPassphrase(loud ? ` ${typed.toUpperCase()} ` : typed)).toBe(phrase);
    }),
  );
});

it('each syllable comes as often as the others', () => {
  const counts = new Map<string, number>();
  let byte = 0;
  for (let i = 0; i < 2_000; i += 1) {
    const phrase = makePassphrase(() => {
      byte = (byte + 97) % 256;
      return byte;
    });
    for (const syllable of phrase.replaceAll(' ', '').match(/../g) ?? [])
      counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  }
  expect(counts.size).toBe(75);
  expect(Math.max(...counts.values()) / Math.min(...counts.values())).toBeLessThan(1.2);
});

it.each([
  '',
  '246810',
  'tavo beki',
  'tavo tavo tavo tavo tavo tavo',
  'my dog is called Rex and he barks',
  'tavo beki rumo sidu lane f',
])('refuses %j', (text) => expect(readPassphrase(text)).toBeNull());
