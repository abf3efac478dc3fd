import type { UiLang } from '#shared/kernel/lang.ts';
import { preferences } from '../state/preferences.ts';

/** The language of the screen. It changes without remounting anything: what was typed stays. */
export function useLang(): UiLang {
  return preferences.use((state) => state.lang);
}
