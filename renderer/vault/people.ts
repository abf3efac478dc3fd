import { appError, type AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Staff } from '#shared/entities/directory.ts';
import { deviceKindOf } from '#shared/sync/lease.ts';
import type { KnownPerson, PhraseGiven } from './contract.ts';
import type { Sealed } from './crypto/box.ts';
import type { Host } from '../hosts/host.ts';
import { makeColdSlot, newSalt, openColdSlot, rewarm } from './crypto/cold-slot.ts';
import { readPassphrase } from './crypto/passphrase.ts';
import {
  joined,
  type KdfParams,
  randomBytes,
  stretch,
  unwrapKey,
  wrapKey,
  wrapUnder,
} from './crypto/vault-keys.ts';
import { Mutex } from './mutex.ts';
import type { PersonRecord, RegistryDb } from './storage/registry-db.ts';
import { type Timers, withWatchdog } from './storage/watchdog.ts';

export const MAX_ATTEMPTS = 10;
const FREE_ATTEMPTS = 3;
/** A laptop that is warm becomes cold after so many wrong PINs: then it asks for its passphrase. */
const WARM_ATTEMPTS = 5;
const SALT_BYTES = 16;

type Way = () => Promise<{ readonly dek: Uint8Array<ArrayBuffer>; readonly wrapped: Sealed } | null>;

/** `phrase`: none on what stays in an office. */
export interface Needs {
  readonly pin: 'create' | 'enter' | 'reset';
  readonly phrase: 'none' | 'new' | 'present';
}

interface Unlocked {
  readonly record: PersonRecord;
  readonly dek: Uint8Array<ArrayBuffer>;
  readonly cleared: Promise<void>;
}

/** What somebody proves with that a vault is theirs. */
export type UnlockBy = 'pin' | 'phrase';

/** What a code is turned into a key with. */
export interface PeopleParts {
  readonly registry: RegistryDb;
  readonly host: Pick<Host, 'mixSecret' | 'warmSecret'>;
  readonly nowMs: () => number;
  /** Of a PIN, and of the passphrase of a laptop. */
  readonly kdf: KdfParams;
  readonly coldKdf: KdfParams;
  readonly timers: Timers;
}

/** The people whose vaults live on this device, and the way from a PIN to a data key. */
export class People {
  private readonly registry: RegistryDb;
  private readonly host: PeopleParts['host'];
  private readonly nowMs: () => number;
  private readonly kdf: KdfParams;
  private readonly coldKdf: KdfParams;
  private readonly timers: Timers;
  /** One guess at a time: two that read the same count would cost one only. */
  private readonly guesses = new Mutex();

  constructor({ registry, host, nowMs, kdf, coldKdf, timers }: PeopleParts) {
    this.kdf = kdf;
    this.coldKdf = coldKdf;
    this.timers = timers;
    this.registry = registry;
    this.host = host;
    this.nowMs = nowMs;
  }

  async list(): Promise<KnownPerson[]> {
    const people = await this.patiently(this.registry.people.toArray());
    return Promise.all(
      people.map(async ({ staffId, name, initials, badge, waiting, failedAttempts, vaultId, cold }) => ({
        staffId,
        name,
        initials,
        badge,
        waiting,
        failedAttempts,
        asks:
          cold && (await this.host.warmSecret(vaultId, 'read')) === null
            ? ('phrase' as const)
            : ('pin' as const),
      })),
    );
  }

  find(staffId: string): Promise<PersonRecord | undefined> {
    return this.patiently(this.registry.people.get(staffId));
  }

  /**
   * What somebody who just signed in online has to do about the code of this device, and about its passphrase where there
   * is one: make a `new` one, or give the `present` one.
   */
  async needs({ staffId, roles }: Pick<Staff, 'staffId' | 'roles'>): Promise<Needs> {
    const isLaptop = deviceKindOf(roles) === 'laptop';
    const known = await this.find(staffId);
    const made = isLaptop ? 'new' : 'none';
    if (!known) return { pin: 'create', phrase: made };
    const device = await this.host.mixSecret(known.salt, false);
    if (!device.ok && isLost(device.error)) return { pin: 'reset', phrase: made };
    if (known.failedAttempts >= MAX_ATTEMPTS) return { pin: 'reset', phrase: known.cold ? 'present' : made };
    // Laptops of before get their passphrase at the next sign-in.
    if (isLaptop && !known.cold) return { pin: 'reset', phrase: 'new' };
    return { pin: 'enter', phrase: known.cold ? 'present' : 'none' };
  }

  /** A new record around a data key; not stored yet. */
  async record(
    who: Pick<PersonRecord, 'staffId' | 'name' | 'initials' | 'badge'>,
    vaultId: string,
    dek: Uint8Array<ArrayBuffer>,
    pin: string,
    phrase: string | null,
  ): Promise<Result<PersonRecord, AppError>> {
    const salt = randomBytes(SALT_BYTES);
    const device = await this.host.mixSecret(salt, true);
    if (!device.ok) return device;
    const pinKey = await stretch(pin, salt, this.kdf);
    let cold: PersonRecord['cold'] = null;
    let held = device.value;
    if (phrase !== null) {
      const coldSalt = newSalt();
      const coldDevice = await this.host.mixSecret(coldSalt, true);
      const warm = await this.host.warmSecret(vaultId, 'begin');
      if (!coldDevice.ok) return coldDevice;
      const parts = { dek, pinKey, phrase, vaultId, kdf: this.coldKdf };
      cold = await makeColdSlot(parts, coldSalt, coldDevice.value);
      held = joined(held, warm ?? randomBytes(32));
    }
    const wrapped = await wrapUnder(pinKey, dek, salt, vaultId, held);
    pinKey.fill(0);
    const { staffId, name, initials, badge } = who;
    return ok({
      staffId,
      name,
      initials,
      badge,
      vaultId,
      salt,
      kdf: this.kdf,
      wrapped,
      recovery: null,
      cold,
      waiting: 0,
      failedAttempts: 0,
      notBefore: 0,
    });
  }

  save(record: PersonRecord): Promise<unknown> {
    return this.patiently(this.registry.people.put(record));
  }

  /**
   * The data key behind a PIN. The attempt is counted, durably, before it is made: pulling the plug
   * does not give a free guess. After some wrong ones each next has to wait longer; ten close the
   * vault until its owner signs in online. `cleared`: the count is back at zero, durably.
   */
  unlock(staffId: string, secret: string, by: UnlockBy): Promise<Result<Unlocked, AppError>> {
    return this.guesses.run(() => this.guess(staffId, secret, by));
  }

  private async guess(staffId: string, secret: string, by: UnlockBy): Promise<Result<Unlocked, AppError>> {
    const record = await this.find(staffId);
    if (!record) return err(appError('notFound', 'vault', 'vaultUnknown'));
    if (record.failedAttempts >= MAX_ATTEMPTS) return err(appError('forbidden', 'vault', 'pinLocked'));
    const waitMs = record.notBefore - this.nowMs();
    if (waitMs > 0) {
      const longest = delayAfter(record.failedAttempts);
      // A clock that was set back would keep its owner out for as long: the wait begins anew, and is no longer than it was.
      if (waitMs > longest) await this.save({ ...record, notBefore: this.nowMs() + longest });
      const seconds = Math.ceil(Math.min(waitMs, longest) / 1_000);
      return err(appError('tooMany', 'vault', 'pinWait', { seconds: Math.max(1, seconds) }));
    }
    // Before the count: a system that keeps its secrets from us for a moment costs nobody a try.
    const way = await this.wayOf(record, secret, by);
    if (!way.ok) return way;
    const failedAttempts = record.failedAttempts + 1;
    const counted = { ...record, failedAttempts, notBefore: this.nowMs() + delayAfter(failedAttempts) };
    await this.save(counted);
    const opened = await way.value();
    if (!opened) {
      const left = MAX_ATTEMPTS - failedAttempts;
      if (record.cold && failedAttempts >= WARM_ATTEMPTS)
        await this.host.warmSecret(record.vaultId, 'forget');
      if (left === 0) return err(appError('forbidden', 'vault', 'pinLocked'));
      return err(appError('unauthenticated', 'vault', by === 'pin' ? 'pinWrong' : 'phraseWrong', { left }));
    }
    const right = { ...record, wrapped: opened.wrapped, failedAttempts: 0, notBefore: 0 };
    return ok({ record: right, dek: opened.dek, cleared: this.save(right).then(() => undefined) });
  }

  /** How this secret would open the record; an error where it cannot be one that does. */
  private async wayOf(record: PersonRecord, secret: string, by: UnlockBy): Promise<Result<Way, AppError>> {
    const { cold, vaultId, salt, kdf, wrapped } = record;
    const device = await this.host.mixSecret(salt, false);
    if (!device.ok) return device;
    if (by === 'pin') {
      const warm = cold ? await this.host.warmSecret(vaultId, 'read') : null;
      if (cold && warm === null) return err(appError('unauthenticated', 'vault', 'phraseNeeded'));
      const held = warm === null ? device.value : joined(device.value, warm);
      return ok(async () => {
        const dek = await unwrapKey(wrapped, secret, salt, vaultId, kdf, held);
        return dek && { dek, wrapped };
      });
    }
    const phrase = readPassphrase(secret);
    if (phrase === null || !cold) return err(appError('badInput', 'vault', 'phraseShape'));
    const coldDevice = await this.host.mixSecret(cold.salt, false);
    if (!coldDevice.ok) return coldDevice;
    return ok(async () => {
      const dek = await openColdSlot(cold, phrase, vaultId, coldDevice.value);
      if (!dek) return null;
      const warm = await this.host.warmSecret(vaultId, 'begin');
      return { dek, wrapped: warm === null ? wrapped : await rewarm(cold, dek, record, device.value, warm) };
    });
  }

  /**
   * The data key for somebody who signed in online because a code is lost: by the passphrase where there is one, else by the
   * password. Null when there is no way in, or the passphrase is lost too and another vault is to begin.
   */
  async recover(
    record: PersonRecord,
    password: string,
    given: PhraseGiven | null,
  ): Promise<Result<Uint8Array<ArrayBuffer> | null, AppError>> {
    if (record.cold) return given === null || given.anew ? ok(null) : this.byPhrase(record, given.text);
    if (!record.recovery) return ok(null);
    const { salt, wrapped } = record.recovery;
    const device = await this.host.mixSecret(salt, false);
    if (!device.ok) return isLost(device.error) ? ok(null) : device;
    return ok(
      await unwrapKey(wrapped, password, salt, `${record.vaultId} recovery`, record.kdf, device.value),
    );
  }

  private async byPhrase(
    { cold, vaultId }: PersonRecord,
    text: string,
  ): Promise<Result<Uint8Array<ArrayBuffer>, AppError>> {
    const phrase = readPassphrase(text);
    if (!cold || phrase === null) return err(appError('badInput', 'vault', 'phraseShape'));
    const device = await this.host.mixSecret(cold.salt, false);
    if (!device.ok) return device;
    const dek = await openColdSlot(cold, phrase, vaultId, device.value);
    return dek ? ok(dek) : err(appError('unauthenticated', 'vault', 'phraseWrong'));
  }

  /** The record of the same vault under a new code; stored. */
  async again(
    who: Pick<PersonRecord, 'staffId' | 'name' | 'initials' | 'badge'>,
    { vaultId, recovery, waiting }: PersonRecord,
    dek: Uint8Array<ArrayBuffer>,
    pin: string,
    phrase: string | null,
  ): Promise<Result<PersonRecord, AppError>> {
    const anew = await this.record(who, vaultId, dek, pin, phrase);
    if (!anew.ok) return anew;
    const record = { ...anew.value, recovery: anew.value.cold ? null : recovery, waiting };
    await this.save(record);
    return ok(record);
  }

  async keepRecovery(staffId: string, dek: Uint8Array<ArrayBuffer>, password: string): Promise<void> {
    const before = await this.find(staffId);
    // A password on the disk of a laptop would be the easier way in, past the passphrase.
    if (!before || before.cold) return;
    const salt = randomBytes(SALT_BYTES);
    const device = await this.host.mixSecret(salt, false);
    if (!device.ok) return;
    const label = `${before.vaultId} recovery`;
    const wrapped = await wrapKey(dek, password, salt, label, before.kdf, device.value);
    await this.patiently(this.registry.people.update(staffId, { recovery: { salt, wrapped } }));
  }

  /** A vault nobody can open any more is kept as it is, out of the way of a new one. */
  async setAside(record: PersonRecord): Promise<void> {
    const { people, sealed } = this.registry;
    await this.patiently(
      this.registry.transaction('rw', people, sealed, async () => {
        await sealed.put(record);
        await people.delete(record.staffId);
      }),
    );
  }

  /** The same for one that does not open, with its successor in its place: at no moment is the person unknown here. */
  async replace(former: PersonRecord, next: PersonRecord): Promise<void> {
    const { people, sealed } = this.registry;
    await this.patiently(
      this.registry.transaction('rw', people, sealed, async () => {
        await sealed.put(former);
        await people.put(next);
      }),
    );
  }

  /** The wrapped keys go for good: nothing that was sealed under them opens again. */
  async shred(staffId: string): Promise<void> {
    await this.patiently(this.registry.people.delete(staffId));
  }

  async setWaiting(staffId: string, waiting: number): Promise<void> {
    await this.patiently(this.registry.people.update(staffId, { waiting }));
  }

  private patiently<T>(work: PromiseLike<T>): Promise<T> {
    return withWatchdog(Promise.resolve(work), this.timers);
  }
}

/** Milliseconds before the next guess: none at first, then 2 s doubling up to a minute. */
export function delayAfter(failedAttempts: number): number {
  return failedAttempts < FREE_ATTEMPTS
    ? 0
    : Math.min(60_000, 1_000 * 2 ** (failedAttempts - FREE_ATTEMPTS + 1));
}

/** The device's secret is gone for good: no code opens what was wrapped with it. */
function isLost(error: AppError): boolean {
  return error.reason === 'deviceSecretLost';
}
