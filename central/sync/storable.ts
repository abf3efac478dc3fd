/** NUL and halves of surrogate pairs, which PostgreSQL's jsonb refuses. */
const refused = /\u0000|\p{Surrogate}/u;

/**
 * Arguments as jsonb can hold them. Those it refuses, or that are nested too deep, are kept as JSON text, in which
 * the same characters stand as escapes: a change must never be lost, nor block the queue, for one character.
 */
export function storableArgs(args: Readonly<Record<string, unknown>>): { readonly args: Record<string, unknown>; readonly intact: boolean } {
  if (isStorable(args, 0)) return { args: { ...args }, intact: true };
  return { args: { json: JSON.stringify(args) }, intact: false };
}

export function storableText(text: string): string {
  return refused.test(text) ? JSON.stringify(text) : text;
}

function isStorable(value: unknown, depth: number): boolean {
  if (depth > 100) return false;
  if (typeof value === 'string') return !refused.test(value);
  if (Array.isArray(value)) return value.every((item) => isStorable(item, depth + 1));
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, item]) => !refused.test(key) && isStorable(item, depth + 1));
}
