import { useState } from 'react';
import { type Giving, keepArgs } from '#shared/folds/keep-args.ts';
import type { Computation } from '#shared/folds/explain/computation.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { useAct } from '../../vault/use-vault.ts';
import { useVisitWith } from '../visit-basket/index.ts';

interface Keeping {
  /** Keeps each computation; resolves true once all are durable on this device. */
  keep: (
    computations: readonly Computation[],
    giving: Pick<Giving, 'subject' | 'how' | 'lang' | 'on'>,
  ) => Promise<boolean>;
  pending: boolean;
  problem: AppError | null;
}

/** Keeps what is shown or printed, with the visit under way when the person of this dossier is in it. */
export function useKeep(dossierId: string): Keeping {
  const act = useAct();
  const visit = useVisitWith(dossierId);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const open = visit?.visitId ?? null;
  return {
    pending,
    problem,
    async keep(computations, giving) {
      setPending(true);
      setProblem(null);
      for (const computation of computations) {
        const kept = await act(
          'computation.keep@1',
          keepArgs(computation, { ...giving, dossierId, visitId: open }),
        );
        if (kept.ok) continue;
        setProblem(kept.error);
        setPending(false);
        return false;
      }
      setPending(false);
      return true;
    },
  };
}
