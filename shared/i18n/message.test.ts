import { describe, expect, it } from 'vitest';
import { i18nextResources } from './i18next-resources.ts';
import { messageProblems } from './message-problems.ts';
import { defineMessages, translate, translator } from './message.ts';

const words = defineMessages({
  hello: { fr: 'Bonjour', nl: 'Goedendag', de: 'Guten Tag', en: 'Hello' },
  greet: { fr: 'Bonjour {name}', nl: 'Goedendag {name}' },
  waiting: {
    fr: { one: '{count} dossier à {place}', other: '{count} dossiers à {place}' },
    nl: { one: '{count} dossier in {place}', other: '{count} dossiers in {place}' },
  },
});

describe('translate', () => {
  it('says the language really used', () => {
    expect(translate(words, 'de', 'hello')).toEqual({ text: 'Guten Tag', lang: 'de' });
    expect(translate(words, 'de', 'greet', { name: 'Anne' })).toEqual({ text: 'Bonjour Anne', lang: 'fr' });
    expect(translate(words, 'en', 'greet', { name: 'Anne' })).toEqual({ text: 'Bonjour Anne', lang: 'fr' });
    expect(translate(words, 'nl', 'greet', { name: 'Anne' })).toEqual({ text: 'Goedendag Anne', lang: 'nl' });
  });

  it('counts as each language does, also in a fallback', () => {
    const at = (lang: 'fr' | 'nl' | 'de', count: number) =>
      translate(words, lang, 'waiting', { count, place: 'Ath' }).text;
    expect([0, 1, 2].map((n) => at('fr', n))).toEqual([
      '0 dossier à Ath',
      '1 dossier à Ath',
      '2 dossiers à Ath',
    ]);
    expect([0, 1, 2].map((n) => at('nl', n))).toEqual([
      '0 dossiers in Ath',
      '1 dossier in Ath',
      '2 dossiers in Ath',
    ]);
    expect(at('de', 0)).toBe('0 dossier à Ath');
    expect(at('fr', 1_000_000)).toBe('1000000 dossiers à Ath');
  });

  it('puts values in as they are, even when they look like placeholders', () => {
    const t = translator(words, 'fr');
    expect(t('greet', { name: '{name} $& {count}' })).toBe('Bonjour {name} $& {count}');
  });

  it('keeps an unknown placeholder visible and throws on an unknown key', () => {
    const loose: Record<string, { fr: string; nl: string }> = { a: { fr: 'x {y} {toString}', nl: 'x' } };
    expect(translate(loose, 'fr', 'a').text).toBe('x {y} {toString}');
    expect(() => translate(loose, 'fr', 'b')).toThrow('b');
  });
});

describe('i18next resources', () => {
  it('are flat keys with the plural endings of each language', () => {
    expect(i18nextResources(words, 'fr')).toEqual({
      hello: 'Bonjour',
      greet: 'Bonjour {name}',
      waiting_one: '{count} dossier à {place}',
      waiting_many: '{count} dossiers à {place}',
      waiting_other: '{count} dossiers à {place}',
    });
    expect(i18nextResources(words, 'nl')).toEqual({
      hello: 'Goedendag',
      greet: 'Goedendag {name}',
      waiting_one: '{count} dossier in {place}',
      waiting_other: '{count} dossiers in {place}',
    });
  });

  it('leave out what a language lacks, for the fallback to find', () => {
    expect(i18nextResources(words, 'de')).toEqual({ hello: 'Guten Tag' });
  });
});

describe('messageProblems', () => {
  it('finds empty words and placeholders that differ', () => {
    expect(messageProblems(words)).toEqual([]);
    expect(messageProblems({ a: { fr: 'x {b}', nl: 'x {c}', de: ' ' } })).toEqual([
      'a: nl uses {c} where fr uses {b}',
      'a: de is empty',
      'a: de uses {} where fr uses {b}',
    ]);
    expect(
      messageProblems({ a: { fr: { one: 'un', other: '{count}' }, nl: { one: '', other: '{count}' } } }),
    ).toEqual(['a: nl is empty']);
  });
});
