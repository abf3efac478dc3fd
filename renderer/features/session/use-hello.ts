import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Hello } from '#shared/sync/hello.ts';
import type { GateVault } from './session-gate.tsx';

export interface HelloState {
  /** Undefined while central has not answered yet. */
  readonly answer: Result<Hello & { readonly cached: boolean }, AppError> | undefined;
  readonly again: () => void;
}

/** What central says before anybody signs in; asked again on demand. */
export function useHello(vault: Pick<GateVault, 'hello'>): HelloState {
  const [answer, setAnswer] = useState<HelloState['answer']>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    void vault.hello().then((value) => {
      if (!gone) setAnswer(value);
    });
    return () => {
      gone = true;
    };
  }, [vault, attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { answer, again };
}

export function isReachable(hello: HelloState): boolean | null {
  if (hello.answer === undefined) return null;
  return hello.answer.ok && !hello.answer.value.cached;
}
