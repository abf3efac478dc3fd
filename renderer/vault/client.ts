import { expose, proxy, transfer, wrap } from 'comlink';
import { flushDrafts } from '../forms/flush-drafts.ts';
import type { LockReason } from '#shared/ipc/lock-reason.ts';
import type { Host, VaultHost } from '../hosts/host.ts';
import type { VaultApi, VaultEvent } from './contract.ts';
import type { WireVault } from './wire-vault.ts';

export { applyUpdate } from '../service-worker/update.ts';
export { useAct, useVault, useVaultApi, VaultProvider } from './use-vault.ts';

const TOUCH_EVERY_MS = 15_000;

/**
 * Starts the vault worker and hands it the host. Locking, in whatever way it comes, terminates the
 * worker and starts a fresh page: nothing decrypted stays in any memory of this one.
 */
export async function createVaultClient(host: Host, onEvent: (event: VaultEvent) => void): Promise<VaultApi> {
  const worker = new Worker(new URL('./vault-worker.ts', import.meta.url), {
    type: 'module',
    name: 'guichet-vault',
  });
  const remote = wrap<WireVault>(worker);

  const startAfresh = (reason: LockReason): void => {
    worker.terminate();
    void host.startAfresh(reason);
  };
  const hear = async (event: VaultEvent): Promise<void> => {
    if (event.kind === 'closing') await flushDrafts();
    else if (event.kind === 'idleLock') startAfresh('idle');
    else if (event.kind === 'leaseEnded') startAfresh('leaseEnded');
    else if (event.kind === 'lockedElsewhere') startAfresh('elsewhere');
    else if (event.kind === 'revoked') startAfresh('revoked');
    else onEvent(event);
  };

  const lockBecause = async (reason: LockReason): Promise<void> => {
    await flushDrafts();
    await remote.lock();
    startAfresh(reason);
  };

  const channel = new MessageChannel();
  const forVault: VaultHost = {
    async info() {
      const { label, idleMinutes } = await host.info();
      return { label, idleMinutes };
    },
    persist: () => host.persist(),
    mixSecret: (salt, mayBegin) => host.mixSecret(salt, mayBegin),
    warmSecret: (vaultId, act) => host.warmSecret(vaultId, act),
  };
  expose(forVault, channel.port1);
  const mainPort = host.vaultPort();
  await remote.attach(
    transfer(channel.port2, [channel.port2]),
    mainPort === null ? null : transfer(mainPort, [mainPort]),
    __BUILD_ID__,
    proxy(hear),
  );
  host.on('lock', ({ reason }) => void lockBecause(reason));
  host.on('connectivity', ({ online }) => {
    if (online) void remote.networkBack();
  });
  watchPresence(() => void remote.touch());

  return {
    hello: () => remote.hello(),
    knownPeople: () => remote.knownPeople(),
    signIn: (request) => remote.signIn(request),
    createVault: (pin, enrolCode, phrase) => remote.createVault(pin, enrolCode, phrase),
    unlock: (staffId, secret, by) => remote.unlock(staffId, secret, by),
    takeOver: (staffId) => remote.takeOver(staffId),
    session: () => remote.session(),
    unsentWork: () => remote.unsentWork(),
    lock: () => lockBecause('byHand'),
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
    attachFile: (document, bytes) => remote.attachFile(document, transfer(bytes, [bytes.buffer])),
    readFile: (dossierId, documentId, purpose) => remote.readFile(dossierId, documentId, purpose),
    takeAlong: (day) => remote.takeAlong(day),
    saveDraft: (key, value) => remote.saveDraft(key, value),
    dropDraft: (key) => remote.dropDraft(key),
    readDraft: (key) => remote.readDraft(key),
    checkPack: (text) => remote.checkPack(text),
    sendPack: (text) => remote.sendPack(text),
    packNamed: (hash) => remote.packNamed(hash),
    devices: () => remote.devices(),
    revokeDevice: (deviceId) => remote.revokeDevice(deviceId),
    enrolCode: () => remote.enrolCode(),
    intake: (ask, lang) => remote.intake(ask, lang),
    intakeCodes: (id, no, headers) => remote.intakeCodes(id, no, headers),
    intakeRejects: (id, lang) => remote.intakeRejects(id, lang),
    dropIntake: (id) => remote.dropIntake(id),
    setWorkOffline: (on) => remote.setWorkOffline(on),
    syncNow: () => remote.syncNow(),
  };
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
