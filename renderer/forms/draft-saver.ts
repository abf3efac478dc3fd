export type DraftState =
  | { phase: 'untouched' }
  | { phase: 'waiting' }
  | { phase: 'saved'; at: Date }
  | { phase: 'failed' };

interface DraftSaverOptions<Value> {
  /** Resolves only when the draft would survive a power cut. */
  save: (value: Value) => Promise<void>;
  now: () => Date;
  onState: (state: DraftState) => void;
  /** Pause in typing after which the draft is written, in milliseconds. */
  delay?: number;
}

export interface DraftSaver<Value> {
  change: (value: Value) => void;
  /** Writes what is not written yet, without waiting for the pause. Resolves when it is durable or has failed. */
  flush: () => Promise<void>;
}

/**
 * Writes a draft at each pause. One write at a time, always the latest value last; "saved" is only said of the value
 * that is on the screen. After a failure the value is kept and the next change or flush tries again.
 */
export function createDraftSaver<Value>({
  save,
  now,
  onState,
  delay = 400,
}: DraftSaverOptions<Value>): DraftSaver<Value> {
  let pending: { value: Value } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    while (pending) {
      const current = pending;
      pending = undefined;
      try {
        await save(current.value);
      } catch {
        // Not lost: a newer value replaces it, otherwise it waits for the next attempt.
        pending ??= current;
        onState({ phase: 'failed' });
        return;
      }
      if (!pending) onState({ phase: 'saved', at: now() });
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= writeAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    change(value) {
      pending = { value };
      onState({ phase: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delay);
    },
    flush,
  };
}
