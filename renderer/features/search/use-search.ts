import { useEffect, useRef, useState } from 'react';
import { useVault } from '../../vault/use-vault.ts';
import type { SearchAnswer } from '../../vault/queries/search.query.ts';

/** The answer to what is typed; while the next one is on its way the last one stays, so that the list does not blink. */
export function useSearch(text: string, limit: number): SearchAnswer | undefined {
  const answer = useVault('search', { text, limit });
  const last = useRef<SearchAnswer>(undefined);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (answer?.ok && answer.value !== last.current) {
      last.current = answer.value;
      redraw((count) => count + 1);
    }
  }, [answer]);
  return answer?.ok ? answer.value : last.current;
}
