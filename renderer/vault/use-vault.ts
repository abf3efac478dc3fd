import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { assert } from '#shared/kernel/assert.ts';
import type { MutationArgs, MutationKey } from '#shared/mutations/index.ts';
import type { ActAnswer, QueryAnswer, VaultApi } from './contract.ts';
import { shareEqual } from './share-equal.ts';
import type { QueryArgs, QueryName, QueryValue } from './queries/index.ts';

/** A live answer; undefined until the first one is there. */
export type VaultAnswer<T> = QueryAnswer<T> | undefined;

const VaultContext = createContext<VaultApi | null>(null);

export function VaultProvider({ vault, children }: { vault: VaultApi; children: ReactNode }) {
  return createElement(VaultContext.Provider, { value: vault }, children);
}

export function useVaultApi(): VaultApi {
  const vault = useContext(VaultContext);
  assert(vault, 'a VaultProvider stands above');
  return vault;
}

/** An answer and what it answers. */
interface Held<N extends QueryName> {
  readonly key: string;
  readonly answer: QueryAnswer<QueryValue<N>>;
}

/** Subscribes to a query; the same arguments by value are the same subscription. */
export function useVault<N extends QueryName>(name: N, args: QueryArgs<N>): VaultAnswer<QueryValue<N>> {
  const vault = useVaultApi();
  const key = `${name} ${JSON.stringify(args)}`;
  const [held, setHeld] = useState<Held<N> | null>(null);
  // What came last, under whatever arguments: the next answer is mostly the same.
  const last = useRef<Held<N> | null>(null);
  const stableArgs = useSame(args, key);
  useEffect(() => {
    let gone = false;
    let stop: (() => void) | null = null;
    void vault
      .subscribe(name, stableArgs, (answer) => {
        if (gone) return;
        const before = last.current;
        const shared = shareEqual(before?.answer, answer);
        if (before !== null && before.key === key && before.answer === shared) return;
        last.current = { key, answer: shared };
        setHeld(last.current);
      })
      .then((unsubscribe) => {
        if (gone) unsubscribe();
        else stop = unsubscribe;
      });
    return () => {
      gone = true;
      stop?.();
    };
  }, [vault, name, key, stableArgs]);
  // The answer to other arguments is never shown as the answer to these.
  return held?.key === key ? held.answer : undefined;
}

/** The first arguments given under a key: equal ones made anew at each render start no new subscription. */
function useSame<T>(args: T, key: string): T {
  const [kept, keep] = useState({ key, args });
  if (kept.key === key) return kept.args;
  keep({ key, args });
  return args;
}

export function useAct(): <K extends MutationKey>(name: K, args: MutationArgs<K>) => Promise<ActAnswer> {
  const vault = useVaultApi();
  return useCallback((name, args) => vault.act(name, args), [vault]);
}

export { applyUpdate } from '../service-worker/update.ts';
