/**
 * Checked by tsc, never run: each expected error is a promise of the types. tsc fails here when a
 * promise is broken, because the expected error then no longer occurs.
 */
import { defineMessages, translate, translator } from './message.ts';

const words = defineMessages({
  hello: { fr: 'Bonjour', nl: 'Goedendag', de: 'Guten Tag' },
  greet: { fr: 'Bonjour {name}', nl: 'Goedendag {name}' },
  waiting: {
    fr: { one: '{count} dossier à {place}', other: '{count} dossiers à {place}' },
    nl: { one: '{count} dossier in {place}', other: '{count} dossiers in {place}' },
  },
});

export const t = translator(words, 'nl');
export const accepted: readonly string[] = [
  t('hello'),
  t('greet', { name: 'Anne' }),
  t('waiting', { count: 2, place: 'Gent' }),
  translate(words, 'de', 'greet', { name: 'Anne' }).text,
];

// @ts-expect-error Dutch is missing
export const noDutch = defineMessages({ a: { fr: 'Oui' } });
// @ts-expect-error French is missing
export const noFrench = defineMessages({ a: { nl: 'Ja' } });
// @ts-expect-error an unknown key
export const unknownKey = t('bye');
// @ts-expect-error the placeholder is not given
export const noParams = t('greet');
// @ts-expect-error a wrong placeholder
export const wrongParam = t('greet', { nom: 'Anne' });
// @ts-expect-error the count is a number
export const textCount = t('waiting', { count: '2', place: 'Gent' });
// @ts-expect-error the count is required
export const noCount = t('waiting', { place: 'Gent' });
// @ts-expect-error no placeholder here
export const needless = t('hello', { name: 'Anne' });
