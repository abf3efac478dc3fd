import type { VaultEvent } from './contract.ts';
import type { Timers } from './storage/watchdog.ts';

/** How long a page may take to hand over its last words; one that the browser froze never answers. */
const LAST_WORDS_MS = 1_500;

/** The page of a vault that closes without being asked is given a moment to hand over what is typed and not written. */
export function lastWords(timers: Timers, onEvent: (event: VaultEvent) => unknown): Promise<void> {
  return new Promise<void>((resolve) => {
    const cancel = timers.set(LAST_WORDS_MS, resolve);
    void Promise.resolve(onEvent({ kind: 'closing' }))
      .catch(() => undefined)
      .finally(() => {
        cancel();
        resolve();
      });
  });
}
