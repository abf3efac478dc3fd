import { type Session, type SignInRequest } from '#shared/sync/api.ts';
import { helloSchema } from '#shared/sync/hello.ts';
import { hexOf } from '#shared/sync/sealed-change.ts';
import { appError, type AppError } from '#shared/kernel/errors.ts';
import { epochMsOf, type Instant } from '#shared/kernel/instant.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { VaultHost } from '../hosts/host.ts';
import type { PhraseGiven, VaultApi, VaultEvent, VaultSession } from './contract.ts';
import { COLD_KDF, KDF, type KdfParams, keysFrom, randomBytes, type VaultKeys } from './crypto/vault-keys.ts';
import type { JournalStore } from './journal/journal-store.ts';
import { journalOf } from './journal/journal-of.ts';
import { unsentWork } from './journal/unsent-work.ts';
import { lastWords } from './last-words.ts';
import type { LeaseKeeper } from './lease-keeper.ts';
import { newCodes } from './new-codes.ts';
import { type NewProfile, newProfile } from './new-profile.ts';
import { openLease } from './open-lease.ts';
import { type OpenParts, OpenVault } from './open-vault.ts';
import { People, type UnlockBy } from './people.ts';
import { rebuild, type Rebuilt } from './rebuild.ts';
import { type IndexedDbParts, type PersonRecord, RegistryDb } from './storage/registry-db.ts';
import { type ReadAhead, readAhead } from './storage/read-ahead.ts';
import type { Profile } from './storage/stored-shapes.ts';
import { VaultDb } from './storage/vault-db.ts';
import { VaultStore } from './storage/vault-store.ts';
import { isStorageError, onlyStorage, type Timers, withWatchdog } from './storage/watchdog.ts';
import { Central, type TokenKeeper } from './sync/central.ts';
import { knock } from './sync/knock.ts';
import { troubleOf } from './sync/problem.ts';
import { Transport } from './sync/transport.ts';
import type { VaultLock } from './vault-lock.ts';

export interface VaultPorts {
  readonly host: VaultHost;
  readonly fetch: typeof globalThis.fetch;
  readonly timers: Timers;
  readonly now: () => Instant;
  /** Milliseconds of a clock that nobody can set; left out, the browser's. */
  readonly steadyMs?: () => number;
  readonly freeBytes?: () => Promise<number | null>;
  readonly chance: () => number;
  readonly lock: VaultLock;
  /** Where the second copy of an outbox lies; left out, there is none. */
  readonly journals?: JournalStore | null;
  readonly buildId: string;
  /** Who judges the rights of the portfolio; left out, the thread of the vault. */
  readonly judge?: OpenParts['judge'];
  /** Waited for only when the event is `closing`. */
  readonly onEvent: (event: VaultEvent) => unknown;
  readonly indexedDb?: IndexedDbParts;
  /** Cost of a PIN guess for new vaults; only tests lower it. */
  readonly kdf?: KdfParams;
}

/** Without a sign of life for this long the vault closes by itself, unless the fund set another time. */
export const IDLE_LOCK_MS = 300_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** The vault of one person at a time, behind the surface the page knows. */
export class RealVault {
  private readonly ports: VaultPorts;
  private readonly registry: RegistryDb;
  private readonly people: People;
  private transport: Transport;
  private central: Central;
  private open: OpenVault | null = null;
  private openVaultId: string | null = null;
  /** Answers nothing any more, but still writes what it had begun. */
  private closing: OpenVault | null = null;
  /** Open inside only: central is asked first whether anybody may read in it. */
  private asking: OpenVault | null = null;
  private lease: LeaseKeeper | null = null;
  private keeper: TokenKeeper | null = null;
  /** Between an online sign-in and the PIN; the password is forgotten right after. */
  private pending: { readonly session: Session; readonly password: string } | null = null;
  /** How often it was locked: who waits for a key sees whether that happened meanwhile. */
  private locks = 0;
  private cancelIdle: (() => void) | null = null;
  private idleMs = IDLE_LOCK_MS;
  private forgetRecovery: (() => void) | null = null;

  constructor(ports: VaultPorts) {
    this.ports = ports;
    this.registry = new RegistryDb(ports.indexedDb);
    this.people = new People({
      registry: this.registry,
      host: ports.host,
      nowMs: () => epochMsOf(ports.now()),
      kdf: ports.kdf ?? KDF,
      coldKdf: ports.kdf ?? COLD_KDF,
      timers: ports.timers,
    });
    this.transport = new Transport(ports.fetch, ports.timers);
    this.central = new Central(this.transport, ports.timers);
    ports.lock.onLost = () => this.closeBecause('lockedElsewhere');
  }

  async hello(): ReturnType<VaultApi['hello']> {
    const answer = await this.central.hello();
    if (answer.ok) {
      // What a disk does not take is asked again at the next visit.
      await this.patiently(this.registry.facts.put({ k: 'hello', value: answer.value })).catch(onlyStorage);
      return ok({ ...answer.value, cached: false });
    }
    const kept = await this.patiently(this.registry.facts.get('hello')).catch(onlyStorage);
    const cached = helloSchema.safeParse(kept?.value);
    return cached.success ? ok({ ...cached.data, cached: true }) : err(troubleOf(answer.error));
  }

  knownPeople(): ReturnType<VaultApi['knownPeople']> {
    return this.people.list().catch(() => null);
  }

  async signIn(request: SignInRequest): ReturnType<VaultApi['signIn']> {
    const answer = await this.central.signIn(request);
    if (!answer.ok) return err(troubleOf(answer.error));
    const { staff } = answer.value;
    this.pending = { session: answer.value, password: request.password };
    if (this.open?.session.staff.staffId === staff.staffId) {
      await this.useSession(answer.value);
      this.pending = null;
      this.open.engine.signedIn();
    }
    const { pin, phrase } = await this.people.needs(staff);
    return ok({ staff, needsPin: pin, phrase });
  }

  async createVault(
    pin: string,
    enrolCode: string | null,
    given: PhraseGiven | null = null,
  ): Promise<Result<VaultSession, AppError>> {
    const pending = this.pending;
    if (!pending) return err(appError('unauthenticated', 'vault', 'signInFirst'));
    const { staff } = pending.session;
    const codes = newCodes(staff, pin, given);
    if (!codes.ok) return codes;
    const { phrase } = codes.value;
    const { locks } = this;
    if (!(await this.ports.lock.take(staff.staffId))) return err(openElsewhere);
    const known = await this.people.find(staff.staffId);
    if (known) {
      const recovered = await this.people.recover(known, pending.password, given);
      if (!recovered.ok) return this.letGo(recovered);
      const dek = recovered.value;
      if (dek) {
        const record = await this.people.again(staff, known, dek, pin, phrase);
        if (!record.ok) return this.letGo(record);
        const opened = await this.openWith(record.value, dek, locks);
        if (opened.ok || opened.error !== unreadable) return opened;
        return this.openAnew(record.value, dek, { pin, phrase, enrol: enrolCode }, pending);
      }
      await this.people.setAside(known);
    }
    this.keep(pending.session);
    const profile = await newProfile(
      this.ports.host,
      this.central,
      pending.session,
      enrolCode,
      () => this.keeper?.refresh,
    );
    if (!profile.ok) return this.letGo(profile);
    const dek = randomBytes(32);
    const record = await this.people.record(staff, hexOf(randomBytes(16)), dek, pin, phrase);
    if (!record.ok) return this.letGo(record);
    void this.ports.host.persist();
    return this.openWith(record.value, dek, locks, { fresh: profile.value });
  }

  /** In place of a vault that does not open any more; that one stays, out of the way. */
  private async openAnew(
    former: PersonRecord,
    dek: Bytes,
    codes: Parameters<typeof rebuild>[0]['codes'],
    pending: NonNullable<RealVault['pending']>,
  ): Promise<Result<VaultSession, AppError>> {
    const { locks, ports, central, people } = this;
    const { session } = pending;
    if (!(await ports.lock.take(former.staffId))) return err(openElsewhere);
    this.pending = pending;
    this.keep(session);
    const refresh = () => this.keeper?.refresh;
    const made = await rebuild({ ...ports, central, people, session, refresh, former, dek, codes });
    if (!made.ok) return this.letGo(made);
    const opened = await this.openWith(made.value.record, dek, locks, { fresh: made.value });
    if (opened.ok) await made.value.settle(this.open?.handedOverWhole === true);
    return opened;
  }

  /** The vault stays closed, for that reason; another tab may try. */
  private letGo<Refusal>(refusal: Refusal): Refusal {
    this.ports.lock.release();
    return refusal;
  }

  async unlock(
    staffId: string,
    secret: string,
    by: UnlockBy = 'pin',
  ): Promise<Result<VaultSession, AppError>> {
    const { locks } = this;
    if (!(await this.ports.lock.take(staffId))) return err(openElsewhere);
    try {
      return await this.openFor(staffId, secret, by, locks);
    } catch (error) {
      if (!isStorageError(error)) throw error;
      return this.letGo(err(unreadable));
    }
  }

  /** @param locks as they were when the opening was asked for: one since then wins */
  private async openFor(
    staffId: string,
    secret: string,
    by: UnlockBy,
    locks: number,
  ): Promise<Result<VaultSession, AppError>> {
    const known = await this.people.find(staffId);
    const reading = known ? this.readAhead(known) : null;
    const unlocked = await this.people.unlock(staffId, secret, by).catch(async (error: unknown) => {
      (await reading)?.db.close();
      throw error;
    });
    const ahead = await reading;
    if (!unlocked.ok) {
      ahead?.db.close();
      return this.letGo(unlocked);
    }
    const { record, dek, cleared } = unlocked.value;
    const opening = this.openWith(record, dek, locks, { ahead });
    try {
      await cleared;
    } catch {
      await opening;
      await this.lock();
      return err(unreadable);
    }
    return opening;
  }

  /** Sealed records on their way while the PIN is stretched; null when the disk refuses, which opening then tells. */
  private async readAhead({ vaultId }: PersonRecord): Promise<ReadAhead | null> {
    const db = new VaultDb(vaultId, this.ports.indexedDb);
    return this.patiently(readAhead(db)).catch(() => {
      db.close();
      return null;
    });
  }

  async takeOver(staffId: string): Promise<Result<void, AppError>> {
    await this.ports.lock.takeOver(staffId);
    return ok(undefined);
  }

  async session(): Promise<VaultSession | null> {
    return this.open?.session ?? null;
  }

  async unsentWork(): ReturnType<VaultApi['unsentWork']> {
    const { journals } = this.ports;
    return journals
      ? unsentWork(journals, this.openVaultId)
      : err(appError('notFound', 'vault', 'noSecondCopy'));
  }

  async lock(): Promise<void> {
    this.locks += 1;
    this.cancelIdle?.();
    this.forgetRecovery?.();
    const { open, lease } = this;
    this.open = null;
    this.openVaultId = null;
    this.pending = null;
    this.closing = open;
    await lease?.stop();
    await open?.close();
    this.closing = null;
    this.keeper = null;
    this.central.use(null);
    this.ports.lock.release();
  }

  async signOut(): Promise<void> {
    await this.open?.engine.saveProfile({ refreshToken: null });
    await this.lock();
  }

  touch(): void {
    if (!this.open) return;
    this.open.refreshToday();
    this.cancelIdle?.();
    this.cancelIdle = this.ports.timers.set(this.idleMs, () => {
      void this.closeBecause('idleLock');
    });
  }

  /** The vault when it is open; its callers turn null into the sentence for a closed one. */
  get opened(): OpenVault | null {
    return this.open;
  }

  /** Closes without being asked by this page. */
  private async closeBecause(kind: 'lockedElsewhere' | 'idleLock' | 'leaseEnded'): Promise<void> {
    const { timers, onEvent } = this.ports;
    if (this.open) await lastWords(timers, onEvent);
    await this.lock();
    onEvent({ kind });
  }

  /**
   * Central said that this device may hold nothing any more. What waits must lie sealed to central before the keys go;
   * where it does not, the vault closes and keeps them: work is never destroyed by an answer.
   */
  private async revoke({ staffId, vaultId }: PersonRecord): Promise<void> {
    const { open } = this;
    if (!open || this.openVaultId !== vaultId) return;
    const covered = open.handedOverWhole;
    await this.lock();
    if (covered) {
      await this.people.shred(staffId);
      await this.patiently(new VaultDb(vaultId, this.ports.indexedDb).delete()).catch(() => undefined);
    }
    this.ports.onEvent({ kind: 'revoked' });
  }

  /** A disk that stopped answering is given up like a cable that was pulled. */
  private patiently<T>(work: PromiseLike<T>): Promise<T> {
    return withWatchdog(Promise.resolve(work), this.ports.timers);
  }

  private async openWith(
    record: PersonRecord,
    dek: Bytes,
    locks: number,
    { fresh, ahead }: { fresh?: Fresh; ahead?: ReadAhead | null } = {},
  ): Promise<Result<VaultSession, AppError>> {
    const db = ahead?.db ?? new VaultDb(record.vaultId, this.ports.indexedDb);
    const keys = await keysFrom(dek);
    const store = new VaultStore(db, keys, this.ports.timers);
    try {
      // Asked to lock, or another tab took over, while the key was worked out: it stays closed.
      if (locks !== this.locks) {
        dek.fill(0);
        store.close();
        return this.letGo(err(openElsewhere));
      }
      await store.open(ahead ?? undefined);
      if (fresh) {
        // The person last: whoever is known here has a vault that opens, wherever the power goes.
        const { profile, intents = [], damaged = [], replaces } = fresh;
        await store.apply({ profile, intents });
        if (damaged.length > 0) await store.carryDamaged(damaged);
        await (replaces ? this.people.replace(replaces, record) : this.people.save(record));
      }
      const profile = fresh?.profile ?? (await store.profile());
      if (!profile) throw new Error('profileMissing');
      const refused = await this.start(store, record, profile, dek, keys, locks, fresh?.greeting);
      if (refused) return this.letGo(err(refused));
    } catch {
      store.close();
      this.ports.lock.release();
      return err(unreadable);
    }
    return this.open ? ok(this.open.session) : err(appError('bug', 'vault', 'notOpened'));
  }

  private async start(
    store: VaultStore,
    record: PersonRecord,
    stored: Profile,
    dek: Bytes,
    keys: VaultKeys,
    locks: number,
    greeting: Fresh['greeting'] | null = null,
  ): Promise<AppError | null> {
    const { ports } = this;
    const pending = this.pending?.session.staff.staffId === record.staffId ? this.pending : null;
    this.pending = null;
    const profile = pending
      ? { ...stored, staff: pending.session.staff, refreshToken: pending.session.refreshToken }
      : stored;
    this.keep(pending?.session ?? { accessToken: null, refreshToken: profile.refreshToken, expiresIn: null });
    const { label, idleMinutes } = await ports.host.info();
    this.idleMs = idleMinutes === null ? IDLE_LOCK_MS : idleMinutes * 60_000;
    let lease: LeaseKeeper | null = null;
    const open = await OpenVault.open(
      {
        store,
        journal: await journalOf(ports, record.vaultId, profile, keys),
        central: this.central,
        transport: this.transport,
        timers: ports.timers,
        now: ports.now,
        chance: ports.chance,
        ...(ports.freeBytes ? { freeBytes: ports.freeBytes } : {}),
        buildId: ports.buildId,
        ...(ports.judge ? { judge: ports.judge } : {}),
        greeting,
        deviceLabel: label,
        onNewBuild: () => ports.onEvent({ kind: 'newBuild' }),
        onRevoked: () => void this.revoke(record),
        onContact: (hours) => void lease?.contact(hours),
        leaseLeftMs: () => lease?.leftMs ?? null,
        onWaiting: (waiting) => void this.people.setWaiting(record.staffId, waiting).catch(onlyStorage),
      },
      profile,
    );
    if (pending) await open.engine.saveProfile({ staff: profile.staff, refreshToken: profile.refreshToken });
    lease = await openLease(store, open, ports, () => void this.closeBecause('leaseEnded'));
    const refused = await this.mayBeRead(open, lease, record, locks);
    if (refused) {
      dek.fill(0);
      return refused;
    }
    this.open = open;
    this.openVaultId = record.vaultId;
    this.lease = lease;
    lease.watch();
    this.touch();
    open.engine.start();
    if (pending) {
      // Stretching the password takes a second: not while somebody waits for the desk to open.
      const cancel = ports.timers.set(5_000, () => {
        // From here on the key is in use: it is wiped when that is over, never under its hands.
        this.forgetRecovery = null;
        void this.people
          .keepRecovery(record.staffId, dek, pending.password)
          .catch(onlyStorage)
          .finally(() => dek.fill(0));
      });
      // A lock before that takes the key away at once; the way back by password is made at the next sign-in.
      this.forgetRecovery = () => {
        cancel();
        dek.fill(0);
      };
    } else dek.fill(0);
    return null;
  }

  /** Null when somebody may read in it; else it is closed again, and what waits in it stays. */
  private async mayBeRead(
    open: OpenVault,
    lease: LeaseKeeper,
    record: PersonRecord,
    locks: number,
  ): Promise<AppError | null> {
    const { transport, central } = this;
    this.asking = open;
    const refused = await lease.refusal(() =>
      knock({ transport, central, chance: this.ports.chance }, open.engine.currentProfile),
    );
    this.asking = null;
    if (refused === null && locks === this.locks) return null;
    if (refused === 'revoked') {
      this.open = open;
      this.openVaultId = record.vaultId;
      await this.revoke(record);
      return appError('forbidden', 'central', 'deviceRevoked');
    }
    await lease.stop();
    await open.close();
    // The vault that closed cut the line: who stands before it may still sign in.
    this.transport.setCut(false);
    this.keeper = null;
    this.central.use(null);
    return refused ?? openElsewhere;
  }

  private keep({ accessToken, refreshToken, expiresIn }: Kept): void {
    this.keeper = {
      access: accessToken,
      refresh: refreshToken,
      renewed: (next) => this.useSession(next),
    };
    this.central.use(this.keeper, expiresIn);
  }

  private async useSession(session: Session): Promise<void> {
    if (this.keeper) {
      this.keeper.access = session.accessToken;
      this.keeper.refresh = session.refreshToken;
    }
    // Renewed before the vault is open: what the sign-in brought is spent, and spending it twice ends the session.
    if (this.pending) this.pending = { ...this.pending, session };
    await (this.open ?? this.asking ?? this.closing)?.engine.saveProfile({
      refreshToken: session.refreshToken,
    });
  }
}

/** What a vault that is opened for the first time begins with. */
type Fresh = NewProfile & Partial<Pick<Rebuilt, 'intents' | 'damaged' | 'replaces'>>;

/** A session as far as it is known: after a reload there is only what the profile kept. */
type Kept = { readonly [Part in 'accessToken' | 'refreshToken' | 'expiresIn']: Session[Part] | null };

const openElsewhere = appError('conflict', 'vault', 'openElsewhere');
const unreadable = appError('unavailable', 'vault', 'storageUnreadable');
