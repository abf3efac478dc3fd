import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldKey, foldText, foldWords } from './text.ts';

it('folds what Belgian names are made of', () => {
  const cases: Readonly<Record<string, string>> = {
    'Van den Broucke': 'van den broucke',
    "d'Hondt": 'd hondt',
    'D’HONDT': 'd hondt',
    'Jean-François': 'jean francois',
    Œuvre: 'oeuvre',
    Cæsar: 'caesar',
    Weiß: 'weiss',
    Jørgensen: 'jorgensen',
    Łukasz: 'lukasz',
    Đorđe: 'dorde',
    Iĳsbrand: 'iijsbrand',
    '  Éléonore\u00a0 Müller ': 'eleonore muller',
    İlkay: 'ilkay',
    'n° 12 bte 3': 'n 12 bte 3',
    ﬁn: 'fin',
    '': '',
    '…': '',
    Ёлка: 'елка',
  };
  for (const [text, folded] of Object.entries(cases)) expect([text, foldText(text)]).toEqual([text, folded]);
});

it('gives one key to names written with or without particles apart', () => {
  expect(foldKey('Van den Broucke')).toBe('vandenbroucke');
  expect(foldKey('VANDENBROUCKE')).toBe('vandenbroucke');
  expect(foldKey("L'Hôte-Du Pré")).toBe('lhotedupre');
});

it('is stable: folding twice changes nothing, accents given apart or together are the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      expect(foldWords(text).join(' ')).toBe(folded);
      expect(foldWords(text).join('')).toBe(foldKey(text));
    }),
    { numRuns: 500 },
  );
});

it('folds Latin text letter by letter as it folds any text', () => {
  const letter = fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code));
  // A letter of another alphabet, apart, takes the long way; it adds its own word and changes no other.
  fc.assert(
    fc.property(fc.string({ unit: letter }), (text) => {
      expect(foldText(`${text} ж`)).toBe(`${foldText(text)} ж`.trim());
    }),
    { numRuns: 2_000 },
  );
});
