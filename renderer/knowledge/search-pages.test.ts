import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { libraryOf, pageText } from '#shared/knowledge/testing/sample-page.ts';
import { foldTerm, pageSearch } from './search-pages.ts';

const day = plainDate('2026-11-23');
const library = libraryOf({
  'pages/payment-plan/2026-01-01/fr.md': pageText(
    'Payer par **parts**, auprès de la caisse.',
    'title: Le plan d’apurement\nsources: [L2]',
  ),
  'pages/payment-plan/2026-01-01/nl.md': pageText(
    'In delen betalen.',
    'title: Het afbetalingsplan\nsources: [L2]',
  ),
  'pages/bridging-right/2023-01-01/fr.md': pageText(
    'Après une faillite, l’œuvre continue. Voir [le plan](page:payment-plan).',
  ),
  'pages/study-years/2020-01-01/fr.md': pageText(
    'Ancienne formule : rachat.',
    'title: Études\nsources: [L2]',
  ),
  'pages/study-years/2026-01-01/fr.md': pageText('Nouvelle formule.', 'title: Études\nsources: [L2]'),
});
const ids = (text: string, lang: 'fr' | 'nl' = 'fr', on = day) =>
  pageSearch(library, lang, on)(text, 10).map(({ document }) => document.id);

describe('search over the pages', () => {
  it.each([
    ['apurement', ['payment-plan']],
    ['APURÉMENT', ['payment-plan']],
    ['apur', ['payment-plan']],
    ['etudes', ['study-years']],
    ['oeuvre', ['bridging-right']],
    ['failite', ['bridging-right']],
    // The title counts more than a link in a text.
    ['plan', ['payment-plan', 'bridging-right']],
    ['plan faillite', ['bridging-right']],
    ['zzz', []],
    ['', []],
  ])('%j finds %j', (text, expected) => expect(ids(text)).toEqual(expected));

  it('keeps to the language and to what is in force', () => {
    expect(ids('afbetalingsplan', 'nl')).toEqual(['payment-plan']);
    expect(ids('afbetalingsplan')).toEqual([]);
    expect(ids('rachat')).toEqual([]);
    expect(ids('rachat', 'fr', plainDate('2024-01-01'))).toEqual(['study-years']);
  });

  it('finds a page by any beginning of any word of its title, with or without accents', () => {
    const words = ['plan', 'apurement', 'droit', 'passerelle', 'Études'];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 2, max: 12 }), (word, length) => {
        expect(ids(word.slice(0, length)).length).toBeGreaterThan(0);
        expect(ids(foldTerm(word.slice(0, length)))).toEqual(ids(word.slice(0, length)));
      }),
    );
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(ids(text).length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
