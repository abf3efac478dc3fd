import type { ScreenWords } from '../../i18n/use-messages.ts';
import { intakeMessages } from './intake.messages.ts';

type KindKey = Extract<keyof typeof intakeMessages, `kind.${string}`>;

/** What a kind of file speaks of; the kind itself where central knows more kinds than this desk. */
export function kindWords(kind: string, t: ScreenWords<typeof intakeMessages>): string {
  const key = `kind.${kind}`;
  return isKindKey(key) ? t(key) : kind;
}

function isKindKey(key: string): key is KindKey {
  return Object.hasOwn(intakeMessages, key);
}
