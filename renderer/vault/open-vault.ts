import type { Purpose } from '#shared/entities/codes.ts';
import { documentsOf } from '#shared/folds/documents-view.ts';
import { type KeyOf, makeKeyOf } from '#shared/folds/key-of.ts';
import { appError, type AppError } from '#shared/kernel/errors.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { type PlainDate, todayFrom } from '#shared/kernel/plain-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { MutationArgs, MutationKey } from '#shared/mutations/index.ts';
import { can } from '#shared/permissions/can.ts';
import type { Hello } from '#shared/sync/hello.ts';
import type { ActAnswer, CopiesFound, Revealed, VaultApi, VaultSession } from './contract.ts';
import { Desk } from './desk.ts';
import { type Intent, isQuiet } from './intent.ts';
import { Mutex } from './mutex.ts';
import { type RevealCategory, revealOf } from './reveal-of.ts';
import { JournalRefused, type OutboxJournal } from './journal/outbox-journal.ts';
import { bringTogether } from './journal/two-copies.ts';
import { Files } from './files/files.ts';
import { Fleet } from './fleet.ts';
import { takeAlong } from './files/take-along.ts';
import { IntakeDesk } from './intake.ts';
import { Packs } from './packs.ts';
import type { Judge } from './radar/judge.ts';
import { openGrants } from './radar/open-grants.ts';
import { Radar } from './radar/radar.ts';
import { receivedEntries } from './received.ts';
import type { Profile } from './storage/stored-shapes.ts';
import type { DeskStore } from './storage/vault-store.ts';
import { isStorageError, type Timers, withWatchdog } from './storage/watchdog.ts';
import type { Central } from './sync/central.ts';
import { SyncEngine } from './sync/sync-engine.ts';
import type { Transport } from './sync/transport.ts';
import { bytesOfBase64 } from './storage/bundle.ts';

export interface OpenParts {
  readonly store: DeskStore;
  readonly central: Central;
  readonly transport: Transport;
  readonly timers: Timers;
  readonly now: () => Instant;
  /** Bytes that may still be written here; null where nobody knows. Left out, nobody knows. */
  readonly freeBytes?: () => Promise<number | null>;
  /** See `EngineParts`. */
  readonly askAheadFrom?: number;
  readonly greeting?: Hello | null;
  readonly chance: () => number;
  readonly idAt?: (now: Instant) => string;
  readonly buildId: string;
  readonly deviceLabel: string;
  readonly onNewBuild: () => void;
  /** The second copy of the outbox; left out, there is one copy only. */
  readonly journal?: OutboxJournal | null;
  /** Central answered that this device may no longer hold anything. */
  readonly onRevoked?: () => void;
  readonly onContact?: (lease: number | undefined) => void;
  readonly leaseLeftMs?: () => number | null;
  readonly onWaiting: (waiting: number) => void;
  /** Who judges the rights of the portfolio, given who could do it in this thread; left out, that one does. */
  readonly judge?: (here: Judge, key: CryptoKey) => Judge;
}

/** A vault with its keys in hand: desk, storage and sync together. */
export class OpenVault {
  readonly desk: Desk;
  readonly engine: SyncEngine;
  readonly packs: Packs;
  readonly radar: Radar;
  readonly files: Files;
  readonly fleet: Fleet;
  readonly extracts: IntakeDesk;
  private readonly parts: OpenParts;
  private readonly outboxLock: Mutex;
  /** Over once closing begins: nothing more is worked out in the background. */
  private readonly life: { over: boolean };
  /** What was asked and is not done: closing waits for it. */
  private readonly underWay = new Set<Promise<unknown>>();
  /** After a write that never answered, what is on disk has to be read again before the next. */
  private doubtful = false;
  /** How the two copies of the outbox were found. */
  readonly copies: CopiesFound;

  private constructor(
    parts: OpenParts,
    desk: Desk,
    engine: SyncEngine,
    packs: Packs,
    outboxLock: Mutex,
    life: { over: boolean },
    radar: Radar,
    files: Files,
    copies: CopiesFound,
  ) {
    this.files = files;
    this.fleet = new Fleet(parts.central);
    this.copies = copies;
    this.extracts = new IntakeDesk(parts.central);
    this.life = life;
    this.parts = parts;
    this.radar = radar;
    this.desk = desk;
    this.engine = engine;
    this.packs = packs;
    this.outboxLock = outboxLock;
  }

  /** Nothing that waits here would be lost with the keys of this vault. */
  get handedOverWhole(): boolean {
    const { outbox } = this.desk;
    const waits = outbox.some(({ outcome }) => outcome === null);
    return !this.doubtful && (!waits || this.parts.journal?.coversAll(outbox) === true);
  }

  get session(): VaultSession {
    return this.desk.session;
  }

  static async open(parts: OpenParts, profile: Profile): Promise<OpenVault> {
    const { store } = parts;
    const [digests, progress] = await Promise.all([store.heldDigests(), store.progress()]);
    const { intents, copies } = await bringTogether(store, parts.journal ?? null, {
      deviceId: profile.deviceId,
      lastSeq: progress.lastSeq,
    });
    const keyOfs = new Map<string, KeyOf>();
    // The search looks at this very list: new keys of a new central count at once.
    const searchKeys: KeyOf[] = [];
    const onCardKeys = (cardKeys: Readonly<Record<string, string>>): void => {
      for (const [space, key] of Object.entries(cardKeys)) keyOfs.set(space, makeKeyOf(bytesOfBase64(key)));
      searchKeys.splice(0, searchKeys.length, ...keyOfs.values());
    };
    onCardKeys(profile.cardKeys);
    const keyOf = (spaceId: string): KeyOf =>
      keyOfs.get(spaceId) ?? ((kind, digits) => `${kind}:unknown:${digits.length}`);
    const outboxLock = new Mutex();
    const life = { over: false };
    const packs = new Packs(store, parts.central, profile.pack, () => desk.subscriptions.notify('pack'));
    const demo = profile.directory.fund.demo;
    const session: VaultSession = {
      staff: profile.staff,
      deviceId: profile.deviceId,
      directory: profile.directory,
      today: demo ? profile.today : todayFrom(parts.now()),
      demo,
    };
    const desk: Desk = new Desk({
      session,
      now: parts.now,
      ...(parts.idAt ? { idAt: parts.idAt } : {}),
      keyOfSpace: keyOf,
      keyOfs: searchKeys,
      later: (run) => parts.timers.set(0, () => (life.over ? undefined : run())),
      index: { build: parts.buildId, keep: (bytes, folds) => store.keepIndex(bytes, folds) },
      onOutbox: (outbox) =>
        parts.onWaiting(outbox.filter((intent) => intent.outcome === null && !isQuiet(intent)).length),
      onDossiers: (ids) => radar.touch(ids),
      source: {
        async dossier(id) {
          const held = await store.dossier(id);
          // A complete pull confirms every dossier held, also those it did not have to mention.
          const syncedAt = engine.currentProgress.lastSyncAt;
          return held && syncedAt !== null && syncedAt > held.confirmedAt
            ? { ...held, confirmedAt: syncedAt }
            : held;
        },
        holds: (id) => store.holds(id),
        spaceRows: async () =>
          (await Promise.all(profile.staff.spaces.map((space) => store.spaceRows(space)))).flat(),
        drafts: () => store.drafts.all(),
        received: () => receivedEntries(engine.currentProgress.received),
        copies: () => copies,
        status: () => engine.status(),
        pack: () => packs.present(),
        packsHeld: (hashes) => packs.held(hashes),
        radar: async () => radar.all(),
        files: () => files.here(),
      },
    });
    const engine: SyncEngine = new SyncEngine(
      {
        ...parts,
        desk,
        packs,
        outboxLock,
        keyOf,
        onCardKeys,
        onLateOffer: () => vault.cameLate(),
        onCycle: () => {
          radar.wake();
          files.wake();
          void vault.recheck();
        },
      },
      profile,
      progress,
    );
    const files: Files = new Files({ store, desk, central: parts.central, now: parts.now });
    const radar: Radar = new Radar({
      store,
      desk,
      buildId: parts.buildId,
      pack: () => packs.present(),
      ready: () => engine.status().initial === null && !engine.resting,
      onFound: (found, on, pack, giveWay) =>
        openGrants({ desk, found, on, pack, giveWay, act: (args) => vault.act('task.open@1', args) }),
      clock: () => performance.now(),
      ...(parts.judge ? { judge: parts.judge } : {}),
    });
    desk.openDigests(digests);
    await desk.setOutbox(intents);
    const vault: OpenVault = new OpenVault(
      parts,
      desk,
      engine,
      packs,
      outboxLock,
      life,
      radar,
      files,
      copies,
    );
    return vault;
  }

  /** Durable when it resolves with ok; shown right after; sent as soon as the network lets it. */
  async act<K extends MutationKey>(name: K, args: MutationArgs<K>): Promise<ActAnswer> {
    const answer = await this.outboxLock.run(() => this.add(name, args));
    if (answer.ok) {
      void this.engine.syncNow();
      // Work goes on without network: then no cycle comes to say so.
      this.radar.wake();
    }
    return answer;
  }

  async openDossier(dossierId: string, purpose: Purpose): Promise<Result<void, AppError>> {
    const allowed = this.desk.mayOpen(dossierId);
    if (!allowed.ok) return allowed;
    const { store } = this.parts;
    const held = store.holds(dossierId);
    const came = held ? ok(undefined) : await this.fetchWhole(dossierId);
    if (!came.ok) return came;
    // Read while the entry is being written; shown only after it is.
    const reading = store.dossier(dossierId).catch(() => undefined);
    const written = await this.act('audit.record@1', this.desk.auditArgs(dossierId, purpose, 'open', null));
    if (!written.ok) return written;
    if (held && (await reading) === null) {
      // The disk damaged what was here.
      const again = await this.fetchWhole(dossierId);
      if (!again.ok) return again;
    }
    this.desk.markOpened(dossierId);
    return ok(undefined);
  }

  private async fetchWhole(dossierId: string): Promise<Result<void, AppError>> {
    const fetched = await this.engine.fetchDossiers([dossierId]).catch((error: unknown) => {
      if (isStorageError(error)) return err(storageFull);
      throw error;
    });
    if (!fetched.ok && fetched.error === storageFull) return fetched;
    return fetched.ok && this.parts.store.holds(dossierId)
      ? ok(undefined)
      : err(appError('unavailable', 'vault', 'notHeldOffline'));
  }

  async reveal(
    dossierId: string,
    category: RevealCategory,
    purpose: Purpose,
  ): Promise<Result<readonly Revealed[], AppError>> {
    const allowed = this.desk.mayOpen(dossierId);
    if (!allowed.ok) return allowed;
    const permission = can(this.session.staff.roles, 'dossier.reveal', true);
    if (!permission.allowed) return err(appError('forbidden', 'vault', permission.reason));
    const rows = await this.desk.shownRows(dossierId);
    if (!rows) return err(appError('unavailable', 'vault', 'notHeldOffline'));
    const written = await this.act(
      'audit.record@1',
      this.desk.auditArgs(dossierId, purpose, 'reveal', category),
    );
    return written.ok ? ok(revealOf(rows, category)) : written;
  }

  /** Administrators only; a desk of anybody else says so without asking central. */
  async sendPack(text: string): ReturnType<VaultApi['sendPack']> {
    const permission = can(this.session.staff.roles, 'parameters.manage');
    if (!permission.allowed)
      return err({ kind: 'error', error: appError('forbidden', 'vault', permission.reason) });
    const sent = await this.packs.send(text);
    if (sent.ok) await this.engine.takePack(sent.value.hash);
    return sent;
  }

  /** The bytes first: a document that names a file this device does not have would promise what nobody can bring. */
  attachFile(...args: Parameters<VaultApi['attachFile']>): Promise<ActAnswer> {
    return this.track(this.attach(...args));
  }

  private async attach(...[document, bytes]: Parameters<VaultApi['attachFile']>): Promise<ActAnswer> {
    const { documentId, dossierId } = document;
    const space = this.desk.digest(dossierId)?.card.spaceId;
    if (space === undefined) return err(appError('notFound', 'vault', 'dossierUnknown'));
    try {
      const kept = await this.files.keep(bytes, { space, dossierId, documentId });
      if (!kept.ok) return kept;
      const written = await this.act('document.attach@1', { ...document, ...kept.value });
      // A write that was given up may still come to the disk: then its file must be there.
      if (!written.ok && written.error.reason !== 'storageFull')
        await this.files.letGo(kept.value.hash, documentId);
      return written;
    } catch (error) {
      if (!isStorageError(error)) throw error;
      return err(storageFull);
    }
  }

  /** Of a dossier that was opened: who looks at it is written already; what says something of health, once more. */
  async readFile(dossierId: string, documentId: string, purpose: Purpose): ReturnType<VaultApi['readFile']> {
    if (!this.desk.isOpened(dossierId)) return err(appError('forbidden', 'vault', 'dossierNotOpened'));
    const found = documentsOf((await this.desk.shownRows(dossierId)) ?? []).find(
      ({ id }) => id === documentId,
    );
    if (!found?.file) return err(appError('notFound', 'vault', 'documentUnknown'));
    if (found.health) {
      const entry = this.desk.auditArgs(dossierId, purpose, 'reveal', 'H');
      const written = await this.act('audit.record@1', entry);
      if (!written.ok) return written;
    }
    const { hash, ...file } = found.file;
    const bytes = await this.track(this.files.read({ hash, file, dossierId, documentId }));
    return bytes.ok ? ok({ bytes: bytes.value, mime: file.mime }) : bytes;
  }

  async takeAlong(day: PlainDate): ReturnType<VaultApi['takeAlong']> {
    const { desk, files, engine } = this;
    try {
      await this.track(
        takeAlong({ desk, files, engine, act: (args) => this.act('dossier.keepOffline@1', args) }, day),
      );
      return ok(undefined);
    } catch (error) {
      if (!isStorageError(error)) throw error;
      return err(storageFull);
    }
  }

  saveDraft(key: string, value: unknown): Promise<Result<Instant, AppError>> {
    return this.track(this.writeDraft(key, value));
  }

  private async writeDraft(key: string, value: unknown): Promise<Result<Instant, AppError>> {
    const savedAt = this.parts.now();
    try {
      await this.parts.store.drafts.save({ key, value, savedAt });
    } catch {
      return err(storageFull);
    }
    this.desk.subscriptions.notify('drafts');
    return ok(savedAt);
  }

  /** A draft that the disk does not let go of stays, and is shown as one: what it became is kept either way. */
  async dropDraft(key: string): Promise<void> {
    await this.track(this.parts.store.drafts.drop(key)).catch((error: unknown) => {
      if (!isStorageError(error)) throw error;
    });
    this.desk.subscriptions.notify('drafts');
  }

  readDraft(key: string) {
    return this.parts.store.drafts.read(key);
  }

  private cameLate(): void {
    this.doubtful = true;
    void this.recheck();
  }

  /** After each cycle, and when a write comes late: whoever was told that nothing is kept may not come back to ask. */
  private async recheck(): Promise<void> {
    if (!this.doubtful || this.life.over) return;
    const before = this.desk.outbox.length;
    // The disk still does not answer: the next cycle asks again.
    await this.outboxLock.run(() => this.endDoubt()).catch(() => undefined);
    if (this.desk.outbox.length > before) void this.engine.syncNow();
  }

  /** Waits for what is being written, then lets go of disk and network. */
  async close(): Promise<void> {
    this.life.over = true;
    this.engine.stop();
    await this.radar.stop();
    await this.files.stop();
    await Promise.allSettled(this.underWay);
    await this.outboxLock.run(async () => undefined);
    // An answer that has arrived is still written: a refresh token works once, and the next one is in it.
    await this.engine.ended();
    await this.parts.journal?.close();
    this.parts.store.close();
  }

  /** The calendar's date may have moved on since the last look; a demo's moves with central only. */
  refreshToday(): void {
    if (!this.session.demo) this.desk.updateSession({ today: todayFrom(this.parts.now()) });
  }

  private track<T>(work: Promise<T>): Promise<T> {
    this.underWay.add(work);
    // Its end is the caller's to hear; here only that it is over.
    void work.catch(() => undefined).finally(() => this.underWay.delete(work));
    return work;
  }

  /** A write that was given up may have reached the disk later: such a change is shown, counted and sent. */
  private async endDoubt(): Promise<void> {
    if (!this.doubtful) return;
    const { store, timers } = this.parts;
    const { intents: read, damaged } = await withWatchdog(store.intents(), timers);
    // One that the disk has damaged since is known here still, and comes back from the journal at the next opening.
    const known = this.desk.outbox.filter(({ seq }) => damaged.includes(seq));
    const intents = [...read, ...known].sort((a, b) => a.seq - b.seq);
    this.engine.numbersGiven(Math.max(0, ...this.desk.outbox.map(({ seq }) => seq)));
    await this.desk.setOutbox(intents);
    await this.parts.journal?.catchUp(intents);
    this.doubtful = false;
  }

  /** Into the second copy; what that refuses leaves the first one too, so that who does it again does it once. */
  private async keepTwice(intent: Intent): Promise<AppError | null> {
    try {
      await this.parts.journal?.keep(intent);
      return null;
    } catch (error) {
      if (!(error instanceof JournalRefused)) throw error;
      await this.parts.store.apply({ droppedIntents: [intent.seq] });
      return error.error;
    }
  }

  private async add<K extends MutationKey>(name: K, args: MutationArgs<K>): Promise<ActAnswer> {
    const { store } = this.parts;
    try {
      await this.endDoubt();
      const highest = Math.max(
        0,
        this.engine.currentProgress.lastSeq,
        ...this.desk.outbox.map((intent) => intent.seq),
      );
      const prepared = await this.desk.prepare(name, args, highest + 1);
      if (!prepared.ok) return prepared;
      const intent: Intent = { ...prepared.value, deviceId: this.engine.currentProfile.deviceId };
      await store.addIntent(intent, () => this.cameLate());
      const refused = await this.keepTwice(intent);
      if (refused !== null) return err(refused);
      await this.desk.setOutbox([...this.desk.outbox, intent]);
      return ok({ seq: intent.seq, savedAt: intent.at });
    } catch {
      // Nothing is claimed saved; the words are still in the form.
      this.doubtful = true;
      return err(storageFull);
    }
  }
}

const storageFull = appError('unavailable', 'vault', 'storageFull');
