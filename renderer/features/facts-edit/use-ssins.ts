import { useEffect, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import { ok } from '#shared/kernel/result.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useVaultApi } from '../../vault/use-vault.ts';

/** Full numbers of a dossier by the row they stand in; the look is noted once, before anything is shown. */
export function useSsins({
  dossierId,
  purpose,
}: DossierContext): Result<ReadonlyMap<string, string>, AppError> | null {
  const vault = useVaultApi();
  const [answer, setAnswer] = useState<Result<ReadonlyMap<string, string>, AppError> | null>(null);
  useEffect(() => {
    let gone = false;
    void vault.reveal(dossierId, 'ssin', purpose).then((revealed) => {
      if (gone) return;
      setAnswer(revealed.ok ? ok(new Map(revealed.value.map(({ id, value }) => [id, value]))) : revealed);
    });
    return () => {
      gone = true;
    };
  }, [vault, dossierId, purpose]);
  return answer;
}
