import { type Category, categorySchema } from '#shared/entities/codes.ts';
import { assert } from '#shared/kernel/assert.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { View } from './engine/view.ts';
import type { QuestionId } from './questions/index.ts';

/** The category in words of the rules; null while it is not known. */
export function categoryOf(view: View): Category | null {
  const parsed = categorySchema.safeParse(view.choice('category'));
  return parsed.success ? parsed.data : null;
}

/** A date that a rule names among its needs, hence known when the rule runs. */
export function dateOf(view: View, id: QuestionId): PlainDate {
  const date = view.date(id);
  assert(date !== null, `${id} is not known`);
  return date;
}
