import { JudgeElsewhere } from './judge-elsewhere.ts';
import type { Judge } from './judge.ts';

/** A worker started by the vault's worker, at its first question. */
export function judgeElsewhere(here: Judge, key: CryptoKey): Judge {
  return new JudgeElsewhere(
    () =>
      new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module', name: 'guichet-radar' }),
    here,
    key,
  );
}
