import { preferences } from '../state/preferences.ts';
import type { Lang } from './message-set.ts';

/** The language of the screen. It changes without remounting anything: what was typed stays. */
export function useLang(): Lang {
  return preferences.use((state) => state.lang);
}

/** Locale for Intl and for react-aria. */
export function localeOf(lang: Lang): string {
  return lang === 'en' ? 'en-GB' : `${lang}-BE`;
}
