import { describe, expect, it } from 'vitest';
import { redoOf, wordsIn } from './redo-words.ts';

const place = {
  street: 'Rue Fictive',
  number: '2',
  box: null,
  postalCode: '7000',
  locality: 'Mons',
  country: 'BE',
};

describe('a refused change goes back into its form', () => {
  it.each([
    [
      'contact.set@1',
      { pointId: 'p', change: { group: 'reach', was: null, to: { kind: 'mobile', value: '0470 11 11 11' } } },
      { form: 'point', pointId: 'p', words: { kind: 'mobile', value: '0470 11 11 11' } },
    ],
    [
      'address.set@1',
      { to: place, since: '2026-12-01' },
      {
        form: 'address',
        words: {
          street: 'Rue Fictive',
          number: '2',
          postalCode: '7000',
          locality: 'Mons',
          country: 'BE',
          since: '01/12/2026',
        },
      },
    ],
    [
      'income.declare@2',
      { year: 2026, kind: 'estimated', to: { cents: 1_234_500, quarters: 3 }, documentId: null },
      { form: 'income', words: { year: '2026', kind: 'estimated', cents: '12345,00', quarters: '3' } },
    ],
    [
      'identity.propose@1',
      {
        to: { ssin: '98041790292', givenNames: 'Léa', birthDate: '1998-04-17', sex: 'f' },
        proof: { kind: 'card', on: '2026-11-20' },
        because: null,
      },
      {
        form: 'identity',
        words: {
          ssin: '98041790292',
          givenNames: 'Léa',
          sex: 'f',
          birthDate: '17/04/1998',
          proof: 'card',
          proofOn: '20/11/2026',
        },
      },
    ],
  ])('%s, word for word', (name, args, expected) => {
    expect(redoOf({ name, args })).toEqual(expected);
  });

  it('with what can be read of one that an older desk shaped otherwise', () => {
    expect(redoOf({ name: 'income.declare@1', args: { year: 2025, to: 'beaucoup' } })).toEqual({
      form: 'income',
      words: { year: '2025' },
    });
    expect(redoOf({ name: 'address.set@1', args: { to: null } })).toEqual({ form: 'address', words: {} });
  });

  it('is not offered where there was no form, or nothing was written', () => {
    expect(redoOf({ name: 'visit.close@2', args: {} })).toBeNull();
    const prefer = { change: { group: 'preference', was: {}, to: { preferred: true } } };
    expect(redoOf({ name: 'contact.set@1', args: prefer })).toBeNull();
  });
});

it('reads what was written as a group', () => {
  const to = { street: 'Rue Fictive', number: '2' };
  expect(wordsIn({ since: '2026-11-01', to })).toMatchObject({ since: '2026-11-01', ...to });
  expect(wordsIn({ change: { to: { value: '0470 00 90 12' } } })).toMatchObject({ value: '0470 00 90 12' });
});
