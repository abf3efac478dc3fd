import { useState } from 'react';
import { useVault } from '../../vault/use-vault.ts';
import type { SearchAnswer } from '../../vault/queries/search.query.ts';

/**
 * The answer to what is typed; while the next one is on its way the last one stays, so that the list does not blink.
 * `fresh` is false as long as it answers something typed before. Undefined while nothing is known yet: the answer to an empty box says nothing about the first letter typed.
 */
export function useSearch(text: string, limit: number): { found: SearchAnswer | undefined; fresh: boolean } {
  const answer = useVault('search', { text, limit });
  const blank = text.trim() === '';
  const [last, setLast] = useState<{ answer: SearchAnswer; blank: boolean }>();
  if (answer?.ok && answer.value !== last?.answer) setLast({ answer: answer.value, blank });
  if (answer?.ok) return { found: answer.value, fresh: true };
  return { found: last && last.blank === blank ? last.answer : undefined, fresh: false };
}
