/** Whether this tab alone holds a person's vault. */
export interface VaultLock {
  /** True when it is ours now; false when another tab holds it. */
  take(staffId: string): Promise<boolean>;
  /** Asks the other tab to let go; takes the vault by force when it does not answer in time. */
  takeOver(staffId: string): Promise<void>;
  release(): void;
  /** Called when another tab asked for the vault, or took it. */
  onLost: (() => Promise<void>) | null;
}

const PATIENCE_MS = 3_000;
const GOING_MS = 1_000;
const LET_GO = 'letGo';

/** Web Locks between the tabs of one browser, a broadcast to ask kindly first. */
export class WebVaultLock implements VaultLock {
  onLost: (() => Promise<void>) | null = null;
  private letGo: (() => void) | null = null;
  private channel: BroadcastChannel | null = null;
  private heldFor: string | null = null;

  async take(staffId: string): Promise<boolean> {
    if (this.heldFor === staffId) return true;
    try {
      // After a reload the worker of the page before may still be going: its lock is free a moment later.
      return await this.request(staffId, { signal: AbortSignal.timeout(GOING_MS) });
    } catch {
      return false;
    }
  }

  async takeOver(staffId: string): Promise<void> {
    if (this.heldFor === staffId) return;
    const asking = new BroadcastChannel(nameOf(staffId));
    asking.postMessage(LET_GO);
    try {
      await this.request(staffId, { signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch {
      await this.request(staffId, { steal: true });
    } finally {
      asking.close();
    }
  }

  release(): void {
    this.channel?.close();
    this.channel = null;
    this.heldFor = null;
    this.letGo?.();
    this.letGo = null;
  }

  private request(staffId: string, options: LockOptions): Promise<boolean> {
    return new Promise((resolve, reject) => {
      navigator.locks
        .request(nameOf(staffId), options, (lock) => {
          if (!lock) {
            resolve(false);
            return undefined;
          }
          this.hold(staffId);
          resolve(true);
          return new Promise<void>((letGo) => {
            this.letGo = letGo;
          });
        })
        .catch((reason: unknown) => {
          // Stolen while held: the request we made at the time fails now.
          if (this.heldFor === staffId) void this.lose();
          reject(reason instanceof Error ? reason : new Error('lockRefused'));
        });
    });
  }

  private hold(staffId: string): void {
    this.heldFor = staffId;
    this.channel = new BroadcastChannel(nameOf(staffId));
    this.channel.onmessage = (message) => {
      if (message.data === LET_GO) void this.lose();
    };
  }

  private async lose(): Promise<void> {
    await this.onLost?.();
    this.release();
  }
}

function nameOf(staffId: string): string {
  return `guichet-vault:${staffId}`;
}
