import { isPlainObject } from '#shared/kernel/json.ts';

/**
 * A new answer made of what it has in common with the one before: a part that says the same is the same object, so that
 * a screen draws only what changed, and nothing when all of it is the same.
 *
 * Both are data as the worker sends them. What is neither a list nor a plain object (bytes, a date) is taken as new.
 *
 * @param before is not changed @param after is not changed
 * @returns deeply equal to `after`; `before` itself when that is deeply equal to `after`
 */
export function shareEqual<T>(before: unknown, after: T): T;
export function shareEqual(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after);
  if (isPlainObject(before) && isPlainObject(after)) return shareFields(before, after);
  return after;
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const shared = after.map((item, at) => shareEqual(before[at], item));
  return before.length === after.length && shared.every((item, at) => Object.is(item, before[at]))
    ? before
    : shared;
}

type Fields = Readonly<Record<string, unknown>>;

function shareFields(before: Fields, after: Fields): Fields {
  const names = Object.keys(after);
  const shared = Object.fromEntries(names.map((name) => [name, shareEqual(before[name], after[name])]));
  const same =
    Object.keys(before).length === names.length &&
    names.every((name) => Object.hasOwn(before, name) && Object.is(shared[name], before[name]));
  return same ? before : shared;
}
