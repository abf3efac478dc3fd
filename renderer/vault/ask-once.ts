import type { QueryAnswer, VaultApi } from './contract.ts';
import type { QueryArgs, QueryName, QueryValue } from './queries/index.ts';

/** The first answer to a query, for what is done at a press and not shown. */
export function askOnce<N extends QueryName>(
  vault: Pick<VaultApi, 'subscribe'>,
  name: N,
  args: QueryArgs<N>,
): Promise<QueryAnswer<QueryValue<N>>> {
  return new Promise((resolve) => {
    let answered = false;
    let stop: (() => void) | null = null;
    void vault
      .subscribe(name, args, (answer) => {
        answered = true;
        resolve(answer);
        stop?.();
      })
      .then((unsubscribe) => {
        if (answered) unsubscribe();
        else stop = unsubscribe;
      });
  });
}
