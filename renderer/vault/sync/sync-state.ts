import type { KeyOf } from '#shared/folds/key-of.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Hello } from '#shared/sync/hello.ts';
import type { Desk } from '../desk.ts';
import type { Intent } from '../intent.ts';
import { JournalRefused, type OutboxJournal } from '../journal/outbox-journal.ts';
import type { Mutex } from '../mutex.ts';
import type { Packs } from '../packs.ts';
import { cardInPassing } from '../storage/digest-block.ts';
import { noProgress, type Profile, type Progress } from '../storage/stored-shapes.ts';
import type { DeskStore } from '../storage/vault-store.ts';
import { spacesOf } from '../spaces-of.ts';
import { isStorageError, type Timers } from '../storage/watchdog.ts';
import type { Central } from './central.ts';
import type { Failure } from './problem.ts';
import { reOffered } from './re-offer.ts';
import type { Transport } from './transport.ts';

export interface EngineParts {
  readonly desk: Desk;
  readonly packs: Packs;
  readonly store: DeskStore;
  readonly central: Central;
  readonly transport: Transport;
  readonly timers: Timers;
  /** Shared with `act`: renumbering and adding never cross. */
  readonly outboxLock: Mutex;
  readonly keyOf: (spaceId: string) => KeyOf;
  readonly now: () => Instant;
  /** Bytes that may still be written here; null where nobody knows. */
  readonly freeBytes?: () => Promise<number | null>;
  /** Bundles of a first load in one page from which the next is asked for while they are written; left out, many. */
  readonly askAheadFrom?: number;
  /** What central said a moment ago, and its directory with it; left out, it is asked. */
  readonly greeting?: Hello | null;
  /** In [0, 1), for the jitter. */
  readonly chance: () => number;
  readonly buildId: string;
  readonly deviceLabel: string;
  readonly onNewBuild: () => void;
  /** Told what central has answered: the second copy of that may go. */
  readonly journal?: Pick<OutboxJournal, 'answered' | 'catchUp'> | null;
  readonly onRevoked?: () => void;
  /** Central has answered this very device. @param lease hours, as it says now */
  readonly onContact?: (lease: number | undefined) => void;
  /** See `SyncStatus`; left out, there is no lease. */
  readonly leaseLeftMs?: () => number | null;
  /** What is offered again lies on the disk, although writing it was given up. */
  readonly onLateOffer?: () => void;
  /** After each cycle, however it ended. */
  readonly onCycle: () => void;
  /** Keys of the search cards changed with the device. */
  readonly onCardKeys: (cardKeys: Readonly<Record<string, string>>) => void;
}

/** What the flows of sync share: who this device is and how far it has read, in memory as on disk. */
export class SyncState {
  readonly parts: EngineParts;
  profile: Profile;
  progress: Progress;
  stopped = true;
  /** Rights change with a sign-in, which opens the vault anew: cards are looked through once. */
  private officesChecked = false;

  constructor(parts: EngineParts, profile: Profile, progress: Progress) {
    this.parts = parts;
    this.profile = profile;
    this.progress = progress;
  }

  async saveProfile(change: Partial<Profile>): Promise<void> {
    this.profile = { ...this.profile, ...change };
    await this.parts.store.apply({ profile: this.profile });
  }

  /** Central lives another life than the one that was read: which one is known before anything of it is read. */
  async beginAnew(): Promise<Failure | null> {
    await this.forgetCursors();
    const hello = await this.parts.central.hello();
    if (!hello.ok) return hello.error;
    await this.adoptEpoch(hello.value.epoch);
    return null;
  }

  /** Central went back in time or was replaced: read everything anew; what waits here stays. */
  private async forgetCursors(): Promise<void> {
    // Whoever had to leave has no card here any more: nothing else would remember it.
    const { lastSeq, lastSyncAt, received, leaving } = this.progress;
    // Central says of each whether it is still lent; none has the version that it had.
    const granted = Object.fromEntries(Object.keys(this.progress.granted).map((id) => [id, -1]));
    const spaces = spacesOf(this.parts.desk.session.staff).map((spaceId) => ({ spaceId, rows: [] }));
    // Rows of the office are told apart by version, and versions start again: nothing of before may outlive it.
    await this.parts.store.apply({ spaces });
    await this.moveTo({ ...noProgress, granted, leaving, lastSeq, lastSyncAt, received });
  }

  /**
   * The epoch of central as it greets us. When none was known although there are answers, this desk
   * stopped between forgetting and reading anew, and the answers may be of another epoch.
   */
  async adoptEpoch(epoch: string): Promise<void> {
    if (this.progress.epoch !== null && this.progress.epoch !== epoch) await this.forgetCursors();
    if (this.progress.epoch === null) await this.moveTo({ ...this.progress, epoch });
  }

  async replaceIntents(changed: readonly Intent[]): Promise<void> {
    if (changed.length === 0) return;
    const bySeq = new Map(changed.map((intent) => [intent.seq, intent]));
    const { desk } = this.parts;
    await desk.setOutbox(desk.outbox.map((intent) => bySeq.get(intent.seq) ?? intent));
  }

  withSpace(space: string, value: Progress['spaces'][string]): Progress {
    return { ...this.progress, spaces: { ...this.progress.spaces, [space]: value } };
  }

  tell(): void {
    this.parts.desk.subscriptions.notify('status');
  }

  /** Nobody adds a change meanwhile: it could take the number of one that is offered again. */
  private moveTo(progress: Progress): Promise<void> {
    return this.parts.outboxLock.run(() => this.offerAgain(progress));
  }

  private async offerAgain(progress: Progress): Promise<void> {
    const { desk, store } = this.parts;
    const again = reOffered(desk.outbox, await store.kept(), this.profile.deviceId);
    // They wait once more, and their second copy went when central confirmed them. Nothing is asked of it that could keep
    // them from being offered: without it they are as safe as they were.
    await this.copyTwice(again);
    // The disk first: had it refused, the new epoch would be known and nothing would ever be offered to it.
    await store.apply({ progress, intents: again }, this.parts.onLateOffer);
    this.progress = progress;
    if (again.length === 0) return;
    const mids = new Set(again.map((intent) => intent.mid));
    await desk.setOutbox([...again, ...desk.outbox.filter((intent) => !mids.has(intent.mid))]);
  }

  /**
   * What waits without a second copy, because there was no room for it, gets one as soon as there is: central may have
   * forgotten what it had confirmed.
   */
  async copyTwice(waiting: readonly Intent[]): Promise<void> {
    await this.parts.journal?.catchUp(waiting).catch((error: unknown) => {
      if (!(error instanceof JournalRefused) && !isStorageError(error)) throw error;
    });
  }

  /** Dossiers that had to leave and of which nothing waits here any more. */
  private leavingNow(): readonly string[] {
    const { outbox } = this.parts.desk;
    return this.progress.leaving.filter(
      (id) => !outbox.some((intent) => intent.dossierId === id && intent.outcome === null),
    );
  }

  /**
   * Offices that are no longer this person's leave the device, once what was done in them here has been handed in:
   * central keeps it as cases that their author sees.
   */
  async leaveOffices(): Promise<void> {
    const { desk, store } = this.parts;
    const mine = new Set(spacesOf(desk.session.staff));
    const left = Object.keys(this.progress.spaces).filter((space) => !mine.has(space));
    const handedIn = this.leavingNow();
    if (left.length === 0 && handedIn.length === 0 && this.officesChecked) return;
    const strangers = [...desk.baseDigests()].flatMap(([id, digest]) =>
      mine.has(cardInPassing(digest).spaceId) ||
      id in this.progress.granted ||
      this.progress.leaving.includes(id)
        ? []
        : [id],
    );
    const gone = [...new Set([...strangers, ...handedIn])];
    if (left.length === 0 && gone.length === 0) {
      this.officesChecked = true;
      return;
    }
    const spaces = Object.fromEntries(
      Object.entries(this.progress.spaces).filter(([space]) => mine.has(space)),
    );
    const leaving = this.progress.leaving.filter((id) => !gone.includes(id));
    const progress = { ...this.progress, spaces, leaving };
    await store.apply({
      droppedDossiers: gone,
      droppedDigests: gone,
      spaces: left.map((spaceId) => ({ spaceId, rows: [] })),
      progress,
    });
    this.progress = progress;
    await desk.putDigests([], gone);
    await desk.refreshDossiers(gone);
  }
}
