import { formatQuarter } from '#shared/i18n/format.ts';
import type { UiLang } from '#shared/kernel/lang.ts';
import { quarterSchema } from '#shared/kernel/quarter.ts';
import type { ToldComputation } from './told-computations.ts';

/** 'T3 2026' or '2026'; null for what has no name of its own for a reader. */
export function subjectWords({ key }: ToldComputation['subject'], lang: UiLang): string | null {
  const quarter = quarterSchema.safeParse(key);
  if (quarter.success) return formatQuarter(quarter.data, lang);
  return /^\d{4}$/.test(key) ? key : null;
}
