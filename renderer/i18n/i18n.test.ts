import { describe, expect, it } from 'vitest';
import { defineMessages } from '#shared/i18n/message.ts';
import { translatorOf } from './i18n.ts';

const first = defineMessages({
  hello: { fr: 'Bonjour', nl: 'Goedendag' },
  named: { fr: 'Bonjour {name}', nl: 'Goedendag {name}' },
  notes: {
    fr: { one: '{count} note', other: '{count} notes' },
    nl: { one: '{count} nota', other: '{count} nota’s' },
  },
});
const second = defineMessages({ hello: { fr: 'Salut', nl: 'Hallo' } });

describe('the words of a set', () => {
  it('are those of that set and language, however often they are asked', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(translatorOf(first, 'fr')('hello')).toBe('Bonjour');
      expect(translatorOf(first, 'nl')('hello')).toBe('Goedendag');
      expect(translatorOf(second, 'fr')('hello')).toBe('Salut');
      expect(translatorOf(second, 'nl')('hello')).toBe('Hallo');
    }
  });

  it('are filled in anew each time, with the form that the number wants', () => {
    const t = translatorOf(first, 'fr');
    expect([t('named', { name: 'Anne' }), t('named', { name: 'Tom' })]).toEqual([
      'Bonjour Anne',
      'Bonjour Tom',
    ]);
    expect([t('notes', { count: 1 }), t('notes', { count: 3 })]).toEqual(['1 note', '3 notes']);
  });
});
