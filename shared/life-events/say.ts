import type { Lang, Text3 } from '#shared/kernel/lang.ts';
import { langs } from '#shared/kernel/lang.ts';

/** Words in the three languages in which the fund speaks to people. */
export function say(fr: string, nl: string, de: string): Text3 {
  return { fr, nl, de };
}

/** The same sentence built in each language. */
export function inEach(build: (lang: Lang) => string): Text3 {
  const [fr, nl, de] = langs.map(build);
  return { fr: fr ?? '', nl: nl ?? '', de: de ?? '' };
}
