import '../../../renderer/app/configure-zod.ts';
import { expose, wrap } from 'comlink';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { VaultHost } from '../../../renderer/hosts/host.ts';
import { opfsJournal } from '../../../renderer/vault/journal/opfs-journal.ts';
import type { CopiesFound } from '../../../renderer/vault/contract.ts';
import type { OpenVault } from '../../../renderer/vault/open-vault.ts';
import { RealVault } from '../../../renderer/vault/real-vault.ts';
import { freeBytes } from '../../../renderer/vault/storage/free-bytes.ts';
import { realTimers } from '../../../renderer/vault/storage/watchdog.ts';
import { WebVaultLock } from '../../../renderer/vault/vault-lock.ts';

export interface RigPerson {
  readonly badge: string;
  readonly password: string;
  readonly pin: string;
}

/** A row as both sides name it. */
export type RowVersion = readonly [key: string, ver: number];

/** What this desk has, read from the vault as it is open. */
export interface Seen {
  /** Contacts recorded here that wait for an answer, and how those that are still listed ended. */
  readonly outbox: readonly {
    readonly mid: string;
    readonly seq: number;
    readonly outcome: string | null;
    readonly contactId: string | null;
  }[];
  readonly epoch: string | null;
  readonly lastSeq: number;
  readonly spaces: Readonly<
    Record<string, { readonly cursor: string | null; readonly initialDone: boolean }>
  >;
  /** Versions of the cards without what waits. */
  readonly cards: readonly { readonly id: string; readonly space: string; readonly ver: number }[];
  /** Rows of the dossiers that are here whole, changes that wait included: those are at version 0. */
  readonly dossiers: Readonly<Record<string, readonly RowVersion[]>>;
  readonly copies: CopiesFound;
  readonly trouble: string | null;
}

export interface Standing {
  readonly waiting: number;
  readonly initial: boolean;
  readonly signInNeeded: boolean;
  readonly trouble: string | null;
}

/** The vault as the desk's worker makes it; only the PIN is cheap to guess, because the rig types it hundreds of times. */
export interface RigVault {
  attach(hostPort: MessagePort): Promise<void>;
  /**
   * Opens the vault of whoever is known here, else signs in, with the network, and makes one.
   * @returns a reason when it stayed closed
   */
  enter(person: RigPerson): Promise<{ readonly how: 'unlocked' | 'made'; readonly refused: string | null }>;
  /** Without it every request fails as when a cable is pulled. */
  setNet(on: boolean): Promise<void>;
  /** @returns null when it is called saved, else the reason */
  act(contactId: string, dossierId: string): Promise<string | null>;
  /** One cycle of sync, and those that it leads to. */
  sync(): Promise<Standing>;
  /** As a person does whose session ended: a token that was on its way when the browser died is worth nothing. */
  signIn(person: RigPerson): Promise<string | null>;
  seen(): Promise<Seen>;
}

let vault: RealVault | null = null;
let hasNet = true;

function opened(): OpenVault {
  const open = vault?.opened;
  if (!open) throw new Error('the vault is closed');
  return open;
}

const rig: RigVault = {
  async attach(hostPort) {
    const page = wrap<VaultHost>(hostPort);
    vault = new RealVault({
      host: {
        info: () => page.info(),
        persist: () => page.persist(),
        mixSecret: (salt, mayBegin) => page.mixSecret(salt, mayBegin),
        warmSecret: (vaultId, act) => page.warmSecret(vaultId, act),
      },
      fetch: (input, init) => (hasNet ? fetch(input, init) : Promise.reject(new TypeError('no network'))),
      timers: realTimers,
      now: () => instantFromEpochMs(Date.now()),
      freeBytes,
      chance: Math.random,
      lock: new WebVaultLock(),
      journals: opfsJournal(),
      buildId: 'rig',
      onEvent: () => undefined,
      kdf: { memoryKiB: 64, passes: 1 },
    });
  },
  async enter({ badge, password, pin }) {
    if (!vault) throw new Error('attach first');
    const known = (await vault.knownPeople())?.[0];
    if (known) {
      const unlocked = await vault.unlock(known.staffId, pin);
      return { how: 'unlocked', refused: unlocked.ok ? null : unlocked.error.reason };
    }
    hasNet = true;
    const signedIn = await vault.signIn({ badge, password });
    if (!signedIn.ok) return { how: 'made', refused: JSON.stringify(signedIn.error) };
    const made = await vault.createVault(pin, null);
    return { how: 'made', refused: made.ok ? null : made.error.reason };
  },
  async setNet(on) {
    hasNet = on;
    if (on) vault?.opened?.engine.networkBack();
  },
  async act(contactId, dossierId) {
    const answer = await opened().act('contact.record@1', {
      contactId,
      dossierId,
      on: plainDate('2026-11-23'),
      channel: 'phone',
      direction: 'out',
      initiative: 'fund',
      personal: true,
      outcome: 'reached',
      purposes: ['information'],
      subject: null,
    });
    return answer.ok ? null : answer.error.reason;
  },
  async sync() {
    const { engine } = opened();
    await engine.syncNow();
    const { waiting, initial, signInNeeded, trouble } = engine.status();
    return { waiting, initial: initial !== null, signInNeeded, trouble: trouble?.reason ?? null };
  },
  async signIn({ badge, password }) {
    const answer = await vault?.signIn({ badge, password });
    return answer?.ok ? null : JSON.stringify(answer?.error);
  },
  async seen() {
    const { desk, engine, copies } = opened();
    const { epoch, lastSeq, spaces } = engine.currentProgress;
    const cards: { id: string; space: string; ver: number }[] = [];
    const dossiers: Record<string, readonly RowVersion[]> = {};
    for (const [id, digest] of desk.baseDigests()) {
      cards.push({ id, space: digest.card.spaceId, ver: digest.ver });
      const rows = await desk.shownRows(id);
      if (rows) dossiers[id] = rows.map((row) => [`${row.type}:${row.id}`, row.ver]);
    }
    return {
      outbox: desk.outbox.map(({ mid, seq, outcome, args }) => ({
        mid,
        seq,
        outcome,
        contactId: typeof args['contactId'] === 'string' ? args['contactId'] : null,
      })),
      epoch,
      lastSeq,
      spaces: Object.fromEntries(
        Object.entries(spaces).map(([space, { cursor, initialDone }]) => [space, { cursor, initialDone }]),
      ),
      cards,
      dossiers,
      copies,
      trouble: engine.status().trouble?.reason ?? null,
    };
  },
};

expose(rig);
