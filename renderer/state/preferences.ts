import * as z from 'zod';
import type { UiLang } from '#shared/kernel/lang.ts';
import { defineStore } from './define-store.ts';

/** Languages a screen can be asked for. French and Dutch are complete; German shows the French where a word is missing. */
export const SCREEN_LANGS = ['fr', 'nl', 'de'] as const satisfies readonly UiLang[];
export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export type ScreenLang = (typeof SCREEN_LANGS)[number];
/** Each language under its own name: who cannot read the screen must still find theirs. */
export const LANG_NAMES: Readonly<Record<ScreenLang, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
};
export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];

const schema = z.object({
  lang: z.enum(SCREEN_LANGS).catch('fr'),
  theme: z.enum(THEMES).catch('system'),
  density: z.enum(DENSITIES).catch('comfortable'),
  singleKeys: z.boolean().catch(true),
});

type Preferences = z.infer<typeof schema>;

const initial: Preferences = {
  lang: browserLang(),
  theme: 'system',
  density: 'comfortable',
  singleKeys: true,
};

/** How this computer shows the desk. Belongs to the device: it must already hold on the sign-in page. */
export const preferences = defineStore({
  name: 'preferences',
  persist: 'device',
  clearOn: 'never',
  initial,
  schema,
  actions: (set) => ({
    setLang: (lang: ScreenLang) => set({ lang }),
    setTheme: (theme: Theme) => set({ theme }),
    setDensity: (density: Density) => set({ density }),
    setSingleKeys: (singleKeys: boolean) => set({ singleKeys }),
  }),
});

function browserLang(): ScreenLang {
  for (const tag of navigator.languages) {
    const known = SCREEN_LANGS.find((lang) => tag.startsWith(lang));
    if (known) return known;
  }
  return 'fr';
}

/** Writes the preferences on the root element, now and at each change. Done before the first paint. */
export function applyPreferences(root: HTMLElement): () => void {
  const apply = () => {
    const { lang, theme, density } = preferences.get();
    root.lang = lang;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dataset['density'] = density;
  };
  apply();
  return preferences.subscribe(apply);
}
