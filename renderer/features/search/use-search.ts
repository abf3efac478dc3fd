import { useState } from 'react';
import { useVault } from '../../vault/use-vault.ts';
import type { SearchAnswer } from '../../vault/queries/search.query.ts';

/** The answer to what is typed; while the next one is on its way the last one stays, so that the list does not blink. */
export function useSearch(text: string, limit: number): SearchAnswer | undefined {
  const answer = useVault('search', { text, limit });
  const [last, setLast] = useState<SearchAnswer>();
  if (answer?.ok && answer.value !== last) setLast(answer.value);
  return answer?.ok ? answer.value : last;
}
