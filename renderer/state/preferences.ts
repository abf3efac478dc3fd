import * as z from 'zod';
import type { Lang } from '../i18n/message-set.ts';
import { LANGS } from '../i18n/message-set.ts';
import { defineStore } from './define-store.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];

const schema = z.object({
  lang: z.enum(LANGS).catch('fr'),
  theme: z.enum(THEMES).catch('system'),
  density: z.enum(DENSITIES).catch('comfortable'),
  singleKeys: z.boolean().catch(true),
});

/** How this computer shows the desk. Belongs to the device: it must already hold on the sign-in page. */
export const preferences = defineStore({
  name: 'preferences',
  persist: 'device',
  clearOn: 'never',
  initial: { lang: browserLang(), theme: 'system', density: 'comfortable', singleKeys: true },
  schema,
  actions: (set) => ({
    setLang: (lang: Lang) => set({ lang }),
    setTheme: (theme: Theme) => set({ theme }),
    setDensity: (density: Density) => set({ density }),
    setSingleKeys: (singleKeys: boolean) => set({ singleKeys }),
  }),
});

function browserLang(): Lang {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return LANGS.find((lang) => lang === wanted.find((tag) => LANGS.some((known) => known === tag))) ?? 'fr';
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
