import { expose, proxy, transfer, wrap } from 'comlink';
import { flushDrafts } from '../forms/flush-drafts.ts';
import type { Host } from '../hosts/host.ts';
import type { VaultApi, VaultEvent } from './contract.ts';
import type { WireVault } from './wire-vault.ts';

export { applyUpdate } from '../service-worker/update.ts';
export { useAct, useVault, useVaultApi, VaultProvider } from './use-vault.ts';

/** Why this page started with a closed vault, for the gate to say it; asked once. */
export type LockReason = 'byHand' | 'idle' | 'elsewhere' | 'signedOut';

const LOCK_REASON = 'guichet:lock-reason';
const TOUCH_EVERY_MS = 15_000;

/**
 * Starts the vault worker and hands it the host. Locking, in whatever way it comes, terminates the
 * worker and loads the page again: nothing decrypted stays in any memory of this tab.
 */
export async function createVaultClient(host: Host, onEvent: (event: VaultEvent) => void): Promise<VaultApi> {
  const worker = new Worker(new URL('./vault-worker.ts', import.meta.url), {
    type: 'module',
    name: 'guichet-vault',
  });
  const remote = wrap<WireVault>(worker);

  const startAfresh = (reason: LockReason): void => {
    worker.terminate();
    sessionStorage.setItem(LOCK_REASON, reason);
    location.reload();
  };
  const hear = async (event: VaultEvent): Promise<void> => {
    if (event.kind === 'closing') await flushDrafts();
    else if (event.kind === 'idleLock') startAfresh('idle');
    else if (event.kind === 'lockedElsewhere') startAfresh('elsewhere');
    else onEvent(event);
  };

  const channel = new MessageChannel();
  expose(host, channel.port1);
  await remote.attach(transfer(channel.port2, [channel.port2]), __BUILD_ID__, proxy(hear));
  watchPresence(() => void remote.touch());

  return {
    hello: () => remote.hello(),
    knownPeople: () => remote.knownPeople(),
    signIn: (request) => remote.signIn(request),
    createVault: (pin, enrolCode) => remote.createVault(pin, enrolCode),
    unlock: (staffId, pin) => remote.unlock(staffId, pin),
    takeOver: (staffId) => remote.takeOver(staffId),
    session: () => remote.session(),
    async lock() {
      await flushDrafts();
      await remote.lock();
      startAfresh('byHand');
    },
    async signOut() {
      await flushDrafts();
      await remote.signOut();
      startAfresh('signedOut');
    },
    async subscribe(name, args, onAnswer) {
      // Comlink carries no generics: the name decides the type on both sides of the wire.
      const untyped = onAnswer as Parameters<WireVault['subscribe']>[2];
      const stop = await remote.subscribe(name, args, proxy(untyped));
      return () => void stop();
    },
    openDossier: (dossierId, purpose) => remote.openDossier(dossierId, purpose),
    reveal: (dossierId, category, purpose) => remote.reveal(dossierId, category, purpose),
    act: (name, args) => remote.act(name, args),
    saveDraft: (key, value) => remote.saveDraft(key, value),
    dropDraft: (key) => remote.dropDraft(key),
    readDraft: (key) => remote.readDraft(key),
    setWorkOffline: (on) => remote.setWorkOffline(on),
    syncNow: () => remote.syncNow(),
  };
}

/** Read once after a start; null when the page was simply opened. */
export function takeLockReason(): LockReason | null {
  const reason = sessionStorage.getItem(LOCK_REASON);
  sessionStorage.removeItem(LOCK_REASON);
  return reason === 'byHand' || reason === 'idle' || reason === 'elsewhere' || reason === 'signedOut'
    ? reason
    : null;
}

/** Keys, pointer and scroll count as presence; told at most every few seconds. */
function watchPresence(touch: () => void): void {
  let last = 0;
  const seen = (event: Event): void => {
    if (event.timeStamp - last < TOUCH_EVERY_MS) return;
    last = event.timeStamp;
    touch();
  };
  for (const name of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const) {
    addEventListener(name, seen, { passive: true, capture: true });
  }
}
