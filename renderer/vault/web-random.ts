import { uuidV7 } from '#shared/kernel/ids.ts';
import { epochMsOf, type Instant } from '#shared/kernel/instant.ts';
import type { Random } from '#shared/kernel/ports.ts';

export const webRandom: Random = {
  bytes: (n) => crypto.getRandomValues(new Uint8Array(n)),
};

/** A fresh id that sorts by the time it was made. */
export function freshId(now: Instant): string {
  return uuidV7(webRandom, epochMsOf(now));
}
