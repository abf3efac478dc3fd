import { epochMsOf } from '#shared/kernel/instant.ts';
import type { Mutex } from '../mutex.ts';
import { spacesOf } from '../spaces-of.ts';
import type { AppliedBatch } from './apply-parts.ts';
import { differences } from './divergence.ts';
import type { DossierFetch } from './dossier-fetch.ts';
import { isDue } from './is-due.ts';
import type { SyncState } from './sync-state.ts';

const COMPARE_EVERY_MS = 6 * 3_600_000;

/** Now and then: does this desk have what central has? */
export class Comparison {
  private readonly state: SyncState;
  private readonly inTurn: Mutex;
  private readonly fetching: DossierFetch;
  private readonly show: (batch: AppliedBatch) => Promise<void>;
  /** Offices read to the end, by epoch and name, and to which version. */
  private readonly complete = new Map<string, number>();
  /**
   * Offices whose first load ended since they were compared: of a dossier that left after the cards were read and before the
   * pages were made, central says nothing.
   */
  private readonly owed = new Set<string>();
  private comparedAt: number | null = null;
  private comparedEpoch: string | null = null;

  /** @param inTurn what a pull brings and what is found here come in one after the other */
  constructor(
    state: SyncState,
    inTurn: Mutex,
    fetching: DossierFetch,
    show: (batch: AppliedBatch) => Promise<void>,
  ) {
    this.state = state;
    this.inTurn = inTurn;
    this.fetching = fetching;
    this.show = show;
  }

  readTo(epoch: string, space: string, ver: number): void {
    this.complete.set(`${epoch} ${space}`, ver);
  }

  loaded(space: string): void {
    this.owed.add(space);
  }

  /** Something here may have left, with what central has answered about it. */
  get isOwed(): boolean {
    return spacesOf(this.state.parts.desk.session.staff).some((space) => this.owed.has(space));
  }

  /**
   * A hole that nobody noticed is filled, bucket by bucket. What goes wrong here waits for the next time: the pull before it
   * was well.
   */
  async run(): Promise<void> {
    const nowMs = epochMsOf(this.state.parts.now());
    const { epoch } = this.state.progress;
    // After a backup was put back, what was read anew lies among dossiers that may have been elsewhere then.
    const isTime = this.comparedAt === null || isDue(this.comparedAt, nowMs, COMPARE_EVERY_MS);
    if (!isTime && epoch === this.comparedEpoch && !this.isOwed) return;
    let isOver = true;
    for (const space of spacesOf(this.state.parts.desk.session.staff)) {
      if (this.state.stopped) return;
      const ver = this.complete.get(`${epoch} ${space}`);
      // A first load has just ended: the pull that follows it says how far the office is.
      if (ver === undefined) return;
      if (await this.inTurn.run(() => this.isClean(space, { epoch, ver }))) this.owed.delete(space);
      else isOver = false;
    }
    if (isTime || isOver) this.comparedAt = nowMs;
    if (isOver) this.comparedEpoch = epoch;
  }

  /** Whether this office is as central has it, now if not before. */
  private async isClean(space: string, at: { epoch: string | null; ver: number }): Promise<boolean> {
    const { parts, profile } = this.state;
    const isWhole = profile.holding === 'portfolio';
    const found = await differences(parts, space, at, isWhole, (ids) => this.fetching.ask(ids));
    if (this.state.stopped || !found.ok || found.value === 'moved') return false;
    if (found.value === null) return true;
    await parts.store.apply(found.value);
    await this.show(found.value);
    return !found.value.again;
  }
}
