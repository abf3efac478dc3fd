import { type AppError, appError } from '#shared/kernel/errors.ts';
import { epochMsOf, type Instant } from '#shared/kernel/instant.ts';
import type { Result } from '#shared/kernel/result.ts';
import {
  atLeast,
  beginLease,
  type DeviceKind,
  type Lease,
  LEASE_HOURS,
  type LeaseStanding,
  leftOfLease,
  lookAtClock,
  standingOfLease,
} from '#shared/sync/lease.ts';
import type { VaultStore } from './storage/vault-store.ts';
import { isStorageError, type Timers } from './storage/watchdog.ts';
import { type Failure, isRevocation } from './sync/problem.ts';

const LOOK_EVERY_MS = 60_000;
/** An idle desk hears central all day long: that is not written down each time. */
const KEEP_CONTACT_EVERY_MS = 300_000;

export interface LeaseParts {
  readonly store: Pick<VaultStore, 'apply' | 'lease'>;
  readonly timers: Timers;
  /** The clock of the device, which anybody may set. */
  readonly now: () => Instant;
  /** Milliseconds of a clock that nobody can set. */
  readonly steadyMs: () => number;
  /** Time has gone on. */
  readonly onLook: () => void;
  /** Nothing may be shown any more. */
  readonly onEnd: (standing: Exclude<LeaseStanding, 'good'>) => void;
}

/** How long this vault may still be read without central: looks at the clock while the vault is open, and remembers. */
export class LeaseKeeper {
  private readonly parts: LeaseParts;
  private lease: Lease;
  private steadyMs: number;
  private keptMs = 0;
  private cancel: (() => void) | null = null;
  private over = false;
  /** Central answered since the last look: what lies on the disk is newer than needed. */
  private heard = false;
  private writing: Promise<void> = Promise.resolve();

  private constructor(parts: LeaseParts, lease: Lease) {
    this.parts = parts;
    this.lease = lease;
    this.steadyMs = parts.steadyMs();
  }

  /**
   * The clock as it stands, against all that was seen of it before; durable when it resolves.
   * @param since what counts as the last contact of a vault of before leases; null for one that begins now
   * @param seen a moment that the journal of unsent work speaks of
   */
  static async open(
    parts: LeaseParts,
    kind: DeviceKind,
    since: Instant | null,
    seen: Instant | null,
  ): Promise<LeaseKeeper> {
    const wallMs = epochMsOf(parts.now());
    const stored =
      (await parts.store.lease()) ??
      beginLease(LEASE_HOURS[kind], since === null ? wallMs : epochMsOf(since));
    const known = seen === null ? stored : atLeast(stored, epochMsOf(seen));
    const keeper = new LeaseKeeper(parts, lookAtClock(known, wallMs, null));
    await keeper.keep();
    return keeper;
  }

  get standing(): LeaseStanding {
    return standingOfLease(this.lease);
  }

  /** Milliseconds that are left, once it is the last quarter; null before. */
  get leftMs(): number | null {
    const left = leftOfLease(this.lease);
    return left <= (this.lease.hours * 3_600_000) / 4 ? left : null;
  }

  /**
   * Why the vault stays closed; null when it may be read, after central was asked where that is needed.
   * @param ask whether central still answers this device, and with how many hours
   */
  async refusal(
    ask: () => Promise<Result<number | undefined, Failure>>,
  ): Promise<AppError | 'revoked' | null> {
    const { standing } = this;
    if (standing === 'good') return null;
    const answer = await ask();
    if (!answer.ok) return isRevocation(answer.error) ? 'revoked' : this.errorOf(standing);
    await this.contact(answer.value);
    return null;
  }

  private errorOf(standing: Exclude<LeaseStanding, 'good'>): AppError {
    return appError('forbidden', 'vault', reasons[standing], { hours: this.lease.hours });
  }

  /** Looks every minute from now on, until `stop`. */
  watch(): void {
    this.cancel = this.parts.timers.set(LOOK_EVERY_MS, () => {
      void this.look().finally(() => {
        if (!this.over) this.watch();
      });
    });
  }

  /** Resolves when nothing is being written any more. */
  stop(): Promise<void> {
    this.over = true;
    this.cancel?.();
    return this.writing;
  }

  /** Central has answered this very device. @param hours as central says now; undefined from one that does not say */
  async contact(hours: number | undefined): Promise<void> {
    if (this.over) return;
    const before = this.lease;
    this.lease = beginLease(hours ?? before.hours, this.wallMs());
    this.steadyMs = this.parts.steadyMs();
    this.heard = true;
    const isNews = before.hours !== this.lease.hours || standingOfLease(before) !== 'good';
    if (isNews || this.steadyMs - this.keptMs >= KEEP_CONTACT_EVERY_MS) await this.keep();
  }

  private async look(): Promise<void> {
    const steadyMs = this.parts.steadyMs();
    this.lease = lookAtClock(this.lease, this.wallMs(), steadyMs - this.steadyMs);
    this.steadyMs = steadyMs;
    const { standing, heard } = this;
    this.heard = false;
    if (!heard || standing !== 'good') await this.keep();
    this.parts.onLook();
    if (standing === 'good' || this.over) return;
    void this.stop();
    this.parts.onEnd(standing);
  }

  private wallMs(): number {
    return epochMsOf(this.parts.now());
  }

  /** What the disk does not take now is written at the next look; what is in memory counts. */
  private keep(): Promise<void> {
    this.keptMs = this.steadyMs;
    this.writing = this.write();
    return this.writing;
  }

  private async write(): Promise<void> {
    try {
      await this.parts.store.apply({ lease: this.lease });
    } catch (error) {
      if (!isStorageError(error)) throw error;
    }
  }
}

const reasons = { ended: 'leaseEnded', clockBack: 'leaseClockBack', clockAhead: 'leaseClockAhead' } as const;
