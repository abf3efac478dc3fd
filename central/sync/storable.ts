const NUL = String.fromCharCode(0);
const halfPair = /\p{Surrogate}/u;

/**
 * Arguments as jsonb can hold them. Those it refuses, or that are nested too deep, are kept as JSON text, in which
 * the same characters stand as escapes: a change must never be lost, nor block the queue, for one character.
 */
export function storableArgs(args: Readonly<Record<string, unknown>>): {
  readonly args: Record<string, unknown>;
  readonly intact: boolean;
} {
  if (isStorable(args, 0)) return { args: { ...args }, intact: true };
  return { args: { json: JSON.stringify(args) }, intact: false };
}

export function storableText(text: string): string {
  return isRefused(text) ? JSON.stringify(text) : text;
}

/** What PostgreSQL's jsonb does not take. */
function isRefused(text: string): boolean {
  return text.includes(NUL) || halfPair.test(text);
}

function isStorable(value: unknown, depth: number): boolean {
  if (depth > 100) return false;
  if (typeof value === 'string') return !isRefused(value);
  if (Array.isArray(value)) return value.every((item) => isStorable(item, depth + 1));
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, item]) => !isRefused(key) && isStorable(item, depth + 1));
}
