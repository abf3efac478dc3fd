import { useEffect, useRef, useState } from 'react';
import type { DraftSaver, DraftState } from './draft-saver.ts';
import { createDraftSaver } from './draft-saver.ts';
import { joinFlush } from './flush-drafts.ts';

/** Port: writes a draft under its key; resolves when it is durable. */
export type SaveDraft<Value> = (key: string, value: Value) => Promise<void>;

export interface Draft {
  state: DraftState;
  /** Spread on the form or field: leaving it writes at once. */
  onBlur: () => void;
  /** Before locking or closing: resolves when the last keystroke is durable (or has failed). */
  flush: () => Promise<void>;
}

/**
 * Keeps a draft: 400 ms after the last change, when a field is left and when the page goes away.
 * @param key of the draft (a visit, a note); a new key first writes what the old one still had.
 * @param value must be plain data: it is compared by its JSON.
 * @param keptAt when the value was read from the disk: it is saved already, and is said to be.
 */
export function useDraft<Value>(
  key: string,
  value: Value,
  save: SaveDraft<Value>,
  keptAt: Date | null = null,
): Draft {
  const [state, setState] = useState<DraftState>(
    keptAt === null ? { phase: 'untouched' } : { phase: 'saved', at: keptAt },
  );
  const saveNow = useRef(save);
  const saver = useRef<DraftSaver<Value> | undefined>(undefined);
  const json = JSON.stringify(value);
  const known = useRef(json);
  const latest = useRef(value);
  const lastKey = useRef(key);

  useEffect(() => {
    saveNow.current = save;
    latest.current = value;
  });

  useEffect(() => {
    let alive = true;
    const current = createDraftSaver<Value>({
      save: (draft) => saveNow.current(key, draft),
      now: () => new Date(),
      onState: (next) => {
        if (alive) setState(next);
      },
    });
    saver.current = current;
    known.current = JSON.stringify(latest.current);
    // What was kept before concerns the first key only.
    if (lastKey.current !== key) setState({ phase: 'untouched' });
    lastKey.current = key;
    const flush = () => void current.flush();
    // `pagehide` alone is not fired when a phone puts the page away.
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const leave = joinFlush(() => current.flush());
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      alive = false;
      leave();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onVisibility);
      flush();
    };
  }, [key]);

  useEffect(() => {
    if (json === known.current) return;
    known.current = json;
    saver.current?.change(latest.current);
  }, [json]);

  const flush = () => saver.current?.flush() ?? Promise.resolve();
  return { state, onBlur: () => void flush(), flush };
}
