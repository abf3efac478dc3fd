import { createHash } from 'node:crypto';
import { sql } from 'kysely';

/**
 * Marks a statement that a server plans once for each connection, where it begins: to plan what an idle desk asks all day
 * long takes the server longer than to answer it. Its text must always be the same, so a list in it is one parameter.
 */
export const prepared = sql`/* prepared */`;

const MARK = '/* prepared */';
const names = new Map<string, string>();

/** Under which name the server keeps it; null for all that is not marked. */
export function preparedName(text: string): string | null {
  if (!text.startsWith(MARK)) return null;
  const known = names.get(text);
  if (known !== undefined) return known;
  // A name may have 63 characters.
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
