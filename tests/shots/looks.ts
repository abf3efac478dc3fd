/** The four looks of every screen: two common sizes, light and dark. */
export const sizes = [
  { name: '1366', width: 1366, height: 768 },
  { name: '1920', width: 1920, height: 1080 },
] as const;
export const themes = ['light', 'dark'] as const;
export const langs = [
  { lang: 'fr', locale: 'fr-BE' },
  { lang: 'nl', locale: 'nl-BE' },
] as const;

export interface Shot {
  readonly screen: string;
  readonly lang: string;
  readonly theme: string;
  readonly size: string;
  readonly file: string;
}
