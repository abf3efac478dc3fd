import type { MutationKey } from '#shared/mutations/index.ts';
import type { ActAnswer, QueryAnswer, VaultApi, VaultEvent } from './contract.ts';
import type { QueryName } from './queries/index.ts';

/**
 * The vault as Comlink carries it: the generic methods without their types, and what only the page's
 * client may ask. `client.ts` gives the types back.
 */
export interface WireVault extends Omit<VaultApi, 'subscribe' | 'act'> {
  subscribe(
    name: QueryName,
    args: unknown,
    onAnswer: (answer: QueryAnswer<unknown>) => void,
  ): Promise<() => void>;
  act(name: MutationKey, args: unknown): Promise<ActAnswer>;
  /**
   * Takes the host that the page speaks for, and the page's ear.
   * @param mainPort a line to the host past the page; null where there is none
   */
  attach(
    hostPort: MessagePort,
    mainPort: MessagePort | null,
    buildId: string,
    onEvent: (event: VaultEvent) => void | Promise<void>,
  ): Promise<void>;
  /** Somebody is at the keyboard: puts the idle lock off. */
  touch(): Promise<void>;
  /** The machine has a network again; only the page hears of it. */
  networkBack(): Promise<void>;
}
