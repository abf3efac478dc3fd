import type { PushRequest } from '#shared/sync/protocol.ts';
import type { SealedContent } from '#shared/sync/sealed-change.ts';
import type { SyncStore } from '../../central/sync/sync-store.ts';
import type { JournalStore } from '../../renderer/vault/journal/journal-store.ts';
import type { DeskStore } from '../../renderer/vault/storage/vault-store.ts';
import { centralBugs } from './central-bugs.ts';
import type { CentralData } from './central-data.ts';
import { deskBugs } from './desk-bugs.ts';
import { journalBugs } from './journal-bugs.ts';
import type { SimAnswer } from './sim-central.ts';

/**
 * A planted mistake, as what it changes at the ports of the simulator. The code of the product knows nothing of it, so
 * that none can be switched on where people work.
 */
export interface Bug {
  /** Central put back to a backup speaks as if nothing had happened. */
  readonly keepEpoch?: true;
  /** Rights as they were at the first sign-in. */
  readonly staleRights?: true;
  /** A crash may take back what the disk said it has. */
  readonly relaxed?: true;
  readonly uncheckedMids?: true;
  /** Central that is killed loses what it had committed last. */
  readonly forgetful?: true;
  /** Locks whose name begins so are not taken. */
  readonly unlocked?: string;
  readonly beforePush?: (request: PushRequest, data: CentralData) => PushRequest;
  readonly handedOver?: (contents: readonly SealedContent[]) => readonly SealedContent[];
  readonly afterPull?: (text: string) => string;
  readonly afterBuckets?: (text: string) => string;
  /** What the desk makes of an answer that was cut short. */
  readonly afterCut?: (cut: SimAnswer, whole: SimAnswer) => SimAnswer;
  readonly centralStore?: (store: SyncStore, chance: () => number) => SyncStore;
  readonly journal?: (store: JournalStore, later: (run: () => void) => void) => JournalStore;
  readonly deskStore?: (store: DeskStore, later: (run: () => void) => void) => DeskStore;
}

export const bugs: Readonly<Record<string, Bug>> = { ...centralBugs, ...deskBugs, ...journalBugs };
