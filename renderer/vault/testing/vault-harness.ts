import { ok } from '#shared/kernel/result.ts';
import { IDBFactory as FakeFactory, IDBKeyRange as FakeKeyRange } from 'fake-indexeddb';
import type { Staff } from '#shared/entities/directory.ts';
import { epochMsOf, type Instant, instantFromEpochMs } from '#shared/kernel/instant.ts';
import { deviceKindOf } from '#shared/sync/lease.ts';
import type { VaultEvent } from '../contract.ts';
import { RealVault } from '../real-vault.ts';
import type { IndexedDbParts } from '../storage/registry-db.ts';
import type { Timers } from '../storage/watchdog.ts';
import type { VaultLock } from '../vault-lock.ts';
import type { FakeCentral } from './fake-central.ts';
import { MemoryJournals } from './memory-journal.ts';
import { NOW } from './sample-rows.ts';

/** Time that stands still until a test moves it. */
export class HandTimers implements Timers {
  nowMs = epochMsOf(NOW);
  private readonly due = new Map<number, { readonly at: number; readonly run: () => void }>();
  private count = 0;

  readonly now = (): Instant => instantFromEpochMs(this.nowMs);

  set(ms: number, run: () => void): () => void {
    this.count += 1;
    const key = this.count;
    this.due.set(key, { at: this.nowMs + ms, run });
    return () => this.due.delete(key);
  }

  /** Whether something waits for exactly so long. */
  isDueIn(ms: number): boolean {
    return [...this.due.values()].some(({ at }) => at === this.nowMs + ms);
  }

  /** Moves the clock; runs what falls due, in order. */
  advance(ms: number): void {
    const until = this.nowMs + ms;
    for (;;) {
      const next = [...this.due].filter(([, one]) => one.at <= until).sort((a, b) => a[1].at - b[1].at)[0];
      if (!next) break;
      this.due.delete(next[0]);
      this.nowMs = Math.max(this.nowMs, next[1].at);
      next[1].run();
    }
    this.nowMs = until;
  }
}

/** Locks of "tabs" that share one object. */
export class SharedLocks {
  private readonly holders = new Map<string, VaultLock>();

  /** What the browser does when tabs are killed. */
  clear(): void {
    this.holders.clear();
  }

  tab(): VaultLock {
    const holders = this.holders;
    const lock: VaultLock = {
      onLost: null,
      async take(staffId) {
        const holder = holders.get(staffId);
        if (holder && holder !== lock) return false;
        holders.set(staffId, lock);
        return true;
      },
      async takeOver(staffId) {
        const holder = holders.get(staffId);
        if (holder && holder !== lock) await holder.onLost?.();
        holders.set(staffId, lock);
      },
      release() {
        for (const [staffId, holder] of holders) if (holder === lock) holders.delete(staffId);
      },
    };
    return lock;
  }
}

export interface Computer {
  readonly parts: IndexedDbParts;
  readonly locks: SharedLocks;
  readonly timers: HandTimers;
  readonly deviceSecret: Uint8Array;
  readonly journals: MemoryJournals;
  /** What it forgets when it is switched off. */
  readonly warm: Map<string, Uint8Array>;
  /** How far its clock is off: somebody set it. */
  clockOffMs: number;
  /** Bytes left on its disk; null when its browser does not say. */
  free: number | null;
}

export function newComputer(): Computer {
  return {
    parts: { indexedDB: new FakeFactory(), IDBKeyRange: FakeKeyRange },
    locks: new SharedLocks(),
    timers: new HandTimers(),
    deviceSecret: crypto.getRandomValues(new Uint8Array(32)),
    journals: new MemoryJournals(),
    warm: new Map(),
    clockOffMs: 0,
    free: null,
  };
}

/** The database as one tab sees it. Killed, the tab reads and writes nothing more; what had begun ends whole or not at all. */
export function mortalDatabase(parts: IndexedDbParts): { readonly parts: IndexedDbParts; kill(): void } {
  const opened = new Set<IDBDatabase>();
  let dead = false;
  const indexedDB = new Proxy(parts.indexedDB, {
    get(factory, key) {
      const value: unknown = Reflect.get(factory, key);
      if (typeof value !== 'function') return value;
      if (key !== 'open') return value.bind(factory);
      return (name: string, version?: number) => {
        // Nobody is there to hear an answer.
        if (dead) return new EventTarget();
        const request = factory.open(name, version);
        request.addEventListener('success', () => {
          if (dead) request.result.close();
          else opened.add(request.result);
        });
        return request;
      };
    },
  });
  return {
    parts: { ...parts, indexedDB },
    kill() {
      dead = true;
      for (const database of opened) database.close();
    },
  };
}

/** A tab of the desk on that computer. */
export function openTab(
  computer: Computer,
  central: Pick<FakeCentral, 'fetch'>,
  events: VaultEvent[] = [],
  onClosing: () => Promise<void> = async () => undefined,
): RealVault {
  return new RealVault({
    host: {
      info: async () => ({ label: 'Test', idleMinutes: null }),
      persist: async () => true,
      mixSecret: async () => ok(computer.deviceSecret),
      async warmSecret(vaultId, act) {
        if (act === 'forget') computer.warm.delete(vaultId);
        if (act === 'begin') computer.warm.set(vaultId, crypto.getRandomValues(new Uint8Array(32)));
        return computer.warm.get(vaultId) ?? null;
      },
    },
    fetch: central.fetch,
    timers: computer.timers,
    now: () => instantFromEpochMs(computer.timers.nowMs + computer.clockOffMs),
    steadyMs: () => computer.timers.nowMs,
    chance: () => 0.5,
    freeBytes: async () => computer.free,
    lock: computer.locks.tab(),
    journals: computer.journals,
    buildId: 'build-a',
    onEvent: (event) => {
      events.push(event);
      return event.kind === 'closing' ? onClosing() : undefined;
    },
    indexedDb: computer.parts,
    kdf: { memoryKiB: 8, passes: 1 },
  });
}

export const PIN = '246810';
export const PHRASE = 'tavo beki rumo sidu lane fipo';

/** Signs in and makes the vault; the first load is over when it resolves. */
export async function firstDay(vault: RealVault, staff: Staff): Promise<void> {
  const signedIn = await vault.signIn({ badge: staff.badge, password: 'demo' });
  if (!signedIn.ok) throw new Error(signedIn.error.reason);
  const phrase = deviceKindOf(staff.roles) === 'laptop' ? { text: PHRASE, anew: false } : null;
  const made = await vault.createVault(PIN, null, phrase);
  if (!made.ok) throw new Error(made.error.reason);
  await vault.opened?.engine.syncNow();
}
