import '../app/configure-zod.ts';
import { expose, proxy, transfer, wrap } from 'comlink';
import { appError } from '#shared/kernel/errors.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { VaultHost } from '../hosts/host.ts';
import { mainJournal } from './journal/main-journal.ts';
import { opfsJournal } from './journal/opfs-journal.ts';
import { MainPort } from './main-port.ts';
import { judgeElsewhere } from './radar/start-judge.ts';
import { openWhenHere } from './open-when-here.ts';
import { RealVault } from './real-vault.ts';
import { freeBytes } from './storage/free-bytes.ts';
import { realTimers } from './storage/watchdog.ts';
import { WebVaultLock } from './vault-lock.ts';
import type { WireVault } from './wire-vault.ts';

/** The dedicated worker: the only place with keys, disk and network. */
let vault: RealVault | null = null;

function ready(): RealVault {
  if (!vault) throw new Error('the page attaches its host first');
  return vault;
}

/** Secrets do not pass through the page where there is another way. */
function hostOf(page: VaultHost, main: MainPort | null): VaultHost {
  return {
    info: () => page.info(),
    persist: () => page.persist(),
    async mixSecret(salt, mayBegin) {
      if (main === null) return page.mixSecret(salt, mayBegin);
      const answer = await main.ask('mixSecret', { salt, mayBegin });
      return answer.ok ? ok(answer.value.mixed) : answer;
    },
    async warmSecret(vaultId, act) {
      if (main === null) return page.warmSecret(vaultId, act);
      const answer = await main.ask('warmSecret', { vaultId, act });
      return answer.ok ? answer.value.secret : null;
    },
  };
}

/** Null in a browser without private files, such as some private windows: there is one copy then. */
function browserJournal() {
  return typeof navigator.storage?.getDirectory === 'function' ? opfsJournal() : null;
}

const closed = err(appError('unauthenticated', 'vault', 'locked'));

function closedFor(kind: 'error') {
  return err({ kind, error: closed.error });
}

const wire: WireVault = {
  async attach(hostPort, mainPort, buildId, onEvent) {
    const main = mainPort === null ? null : new MainPort(mainPort);
    const host = hostOf(wrap<VaultHost>(hostPort), main);
    vault = new RealVault({
      host,
      fetch: (input, init) => fetch(input, init),
      timers: realTimers,
      now: () => instantFromEpochMs(Date.now()),
      steadyMs: () => performance.now(),
      freeBytes,
      chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
      lock: new WebVaultLock(),
      journals: main === null ? browserJournal() : mainJournal(main),
      buildId,
      judge: judgeElsewhere,
      onEvent,
    });
  },
  touch: async () => ready().touch(),
  networkBack: async () => ready().opened?.engine.networkBack(),
  hello: () => ready().hello(),
  knownPeople: () => ready().knownPeople(),
  signIn: (request) => ready().signIn(request),
  createVault: (pin, code, phrase) => ready().createVault(pin, code, phrase),
  unlock: (staffId, secret, by) => ready().unlock(staffId, secret, by),
  takeOver: (staffId) => ready().takeOver(staffId),
  session: () => ready().session(),
  async unsentWork() {
    const work = await ready().unsentWork();
    return work.ok ? transfer(work, [work.value.bytes.buffer]) : work;
  },
  lock: () => ready().lock(),
  signOut: () => ready().signOut(),
  async subscribe(name, args, onAnswer) {
    const open = ready().opened;
    if (!open) {
      onAnswer(closed);
      return proxy(() => undefined);
    }
    // The page's client ties the arguments to the name by type; the wire only lost it on the way.
    return proxy(open.desk.subscriptions.subscribe(name, args as never, onAnswer));
  },
  async openDossier(id, purpose) {
    const { opened } = ready();
    return opened ? openWhenHere(opened, id, purpose) : closed;
  },
  reveal: async (id, category, purpose) => ready().opened?.reveal(id, category, purpose) ?? closed,
  act: async (name, args) => ready().opened?.act(name, args as never) ?? closed,
  attachFile: async (document, bytes) => ready().opened?.attachFile(document, bytes) ?? closed,
  async readFile(dossierId, documentId, purpose) {
    const read = await ready().opened?.readFile(dossierId, documentId, purpose);
    if (!read) return closed;
    return read.ok ? transfer(read, [read.value.bytes.buffer]) : read;
  },
  takeAlong: async (day) => ready().opened?.takeAlong(day) ?? closed,
  saveDraft: async (key, value) => ready().opened?.saveDraft(key, value) ?? closed,
  async dropDraft(key) {
    await ready().opened?.dropDraft(key);
  },
  readDraft: async (key) => ready().opened?.readDraft(key) ?? null,
  checkPack: async (text) => ready().opened?.packs.check(text) ?? closedFor('error'),
  sendPack: async (text) => ready().opened?.sendPack(text) ?? closedFor('error'),
  packNamed: async (hash) => ready().opened?.packs.named(hash) ?? closed,
  devices: async () => ready().opened?.fleet.list() ?? closed,
  revokeDevice: async (deviceId) => ready().opened?.fleet.revoke(deviceId) ?? closed,
  enrolCode: async () => ready().opened?.fleet.newCode() ?? closed,
  intake: async (ask, lang) => ready().opened?.extracts.ask(ask, lang) ?? closed,
  intakeCodes: async (id, no, headers) => ready().opened?.extracts.codes(id, no, headers) ?? closed,
  async intakeRejects(id, lang) {
    const read = await ready().opened?.extracts.rejects(id, lang);
    if (!read) return closed;
    return read.ok ? transfer(read, [read.value.buffer]) : read;
  },
  dropIntake: async (id) => ready().opened?.extracts.drop(id) ?? closed,
  async setWorkOffline(on) {
    await ready().opened?.engine.setWorkOffline(on);
  },
  async syncNow() {
    await ready().opened?.engine.syncNow();
  },
};

expose(wire);
