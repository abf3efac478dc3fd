import * as z from 'zod';
import type { UiLang } from '#shared/kernel/lang.ts';
import { uiLangs } from '#shared/kernel/lang.ts';
import { defineStore } from './define-store.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];

const schema = z.object({
  lang: z.enum(uiLangs).catch('fr'),
  theme: z.enum(THEMES).catch('system'),
  density: z.enum(DENSITIES).catch('comfortable'),
  singleKeys: z.boolean().catch(true),
});

type Preferences = z.infer<typeof schema>;

const initial: Preferences = { lang: browserLang(), theme: 'system', density: 'comfortable', singleKeys: true };

/** How this computer shows the desk. Belongs to the device: it must already hold on the sign-in page. */
export const preferences = defineStore({
  name: 'preferences',
  persist: 'device',
  clearOn: 'never',
  initial,
  schema,
  actions: (set) => ({
    setLang: (lang: UiLang) => set({ lang }),
    setTheme: (theme: Theme) => set({ theme }),
    setDensity: (density: Density) => set({ density }),
    setSingleKeys: (singleKeys: boolean) => set({ singleKeys }),
  }),
});

function browserLang(): UiLang {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return uiLangs.find((lang) => lang === wanted.find((tag) => uiLangs.some((known) => known === tag))) ?? 'fr';
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
