import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeKeyOf } from '#shared/folds/key-of.ts';
import { makeFastKeyOf } from './key-of.ts';

it('answers as every desk does', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.constantFrom('ssin', 'iban', 'communication'),
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9A-Z]{0,90}$/)),
      (key, kind, digits) => {
        expect(makeFastKeyOf(key)(kind, digits)).toBe(makeKeyOf(key)(kind, digits));
      },
    ),
  );
});
