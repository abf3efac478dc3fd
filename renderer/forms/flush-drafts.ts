type Flush = () => Promise<void>;

const open = new Set<Flush>();

/** A form on the screen that keeps a draft. @returns how to leave again */
export function joinFlush(flush: Flush): () => void {
  open.add(flush);
  return () => open.delete(flush);
}

/** Before a lock: resolves when the last keystroke of every form is durable, or could not be made so. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...open].map((flush) => flush()));
}
