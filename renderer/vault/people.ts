import { appError, type AppError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { KnownPerson } from './contract.ts';
import type { Host } from '../hosts/host.ts';
import { type KdfParams, randomBytes, unwrapKey, wrapKey } from './crypto/vault-keys.ts';
import { Mutex } from './mutex.ts';
import type { PersonRecord, RegistryDb } from './storage/registry-db.ts';
import { type Timers, withWatchdog } from './storage/watchdog.ts';

export const MAX_ATTEMPTS = 10;
const FREE_ATTEMPTS = 3;
const SALT_BYTES = 16;

interface Unlocked {
  readonly record: PersonRecord;
  readonly dek: Uint8Array<ArrayBuffer>;
  readonly cleared: Promise<void>;
}

/** The people whose vaults live on this device, and the way from a PIN to a data key. */
export class People {
  private readonly registry: RegistryDb;
  private readonly mix: Host['mixSecret'];
  private readonly nowMs: () => number;
  private readonly kdf: KdfParams;
  private readonly timers: Timers;
  /** One guess at a time: two that read the same count would cost one only. */
  private readonly guesses = new Mutex();

  constructor(
    registry: RegistryDb,
    mix: Host['mixSecret'],
    nowMs: () => number,
    kdf: KdfParams,
    timers: Timers,
  ) {
    this.kdf = kdf;
    this.timers = timers;
    this.registry = registry;
    this.mix = mix;
    this.nowMs = nowMs;
  }

  async list(): Promise<KnownPerson[]> {
    const people = await this.patiently(this.registry.people.toArray());
    return people.map(({ staffId, name, initials, badge, waiting, failedAttempts }) => ({
      staffId,
      name,
      initials,
      badge,
      waiting,
      failedAttempts,
    }));
  }

  find(staffId: string): Promise<PersonRecord | undefined> {
    return this.patiently(this.registry.people.get(staffId));
  }

  /** What somebody who just signed in online has to do about the code of this device. */
  async needsPin(staffId: string): Promise<'create' | 'enter' | 'reset'> {
    const known = await this.find(staffId);
    if (!known) return 'create';
    if (known.failedAttempts >= MAX_ATTEMPTS) return 'reset';
    const device = await this.mix(known.salt, false);
    return !device.ok && isLost(device.error) ? 'reset' : 'enter';
  }

  /** A new record around a data key; not stored yet. */
  async record(
    who: Pick<PersonRecord, 'staffId' | 'name' | 'initials' | 'badge'>,
    vaultId: string,
    dek: Uint8Array<ArrayBuffer>,
    pin: string,
  ): Promise<Result<PersonRecord, AppError>> {
    const salt = randomBytes(SALT_BYTES);
    const device = await this.mix(salt, true);
    if (!device.ok) return device;
    const wrapped = await wrapKey(dek, pin, salt, vaultId, this.kdf, device.value);
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
  unlock(staffId: string, pin: string): Promise<Result<Unlocked, AppError>> {
    return this.guesses.run(() => this.guess(staffId, pin));
  }

  private async guess(staffId: string, pin: string): Promise<Result<Unlocked, AppError>> {
    const record = await this.find(staffId);
    if (!record) return err(appError('notFound', 'vault', 'vaultUnknown'));
    if (record.failedAttempts >= MAX_ATTEMPTS) return err(appError('forbidden', 'vault', 'pinLocked'));
    const waitMs = record.notBefore - this.nowMs();
    if (waitMs > 0)
      return err(appError('tooMany', 'vault', 'pinWait', { seconds: Math.ceil(waitMs / 1_000) }));
    // Before the count: a system that keeps its secrets from us for a moment costs nobody a try.
    const device = await this.mix(record.salt, false);
    if (!device.ok) return device;
    const failedAttempts = record.failedAttempts + 1;
    const counted = { ...record, failedAttempts, notBefore: this.nowMs() + delayAfter(failedAttempts) };
    await this.save(counted);
    const dek = await unwrapKey(record.wrapped, pin, record.salt, record.vaultId, record.kdf, device.value);
    if (!dek) {
      const left = MAX_ATTEMPTS - failedAttempts;
      return err(
        left === 0
          ? appError('forbidden', 'vault', 'pinLocked')
          : appError('unauthenticated', 'vault', 'pinWrong', { left }),
      );
    }
    const right = { ...record, failedAttempts: 0, notBefore: 0 };
    return ok({ record: right, dek, cleared: this.save(right).then(() => undefined) });
  }

  /** The data key by the password of an online sign-in, for somebody whose PIN is lost; null when that is another one. */
  async recover(
    record: PersonRecord,
    password: string,
  ): Promise<Result<Uint8Array<ArrayBuffer> | null, AppError>> {
    if (!record.recovery) return ok(null);
    const { salt, wrapped } = record.recovery;
    const device = await this.mix(salt, false);
    if (!device.ok) return isLost(device.error) ? ok(null) : device;
    return ok(
      await unwrapKey(wrapped, password, salt, `${record.vaultId} recovery`, record.kdf, device.value),
    );
  }

  async keepRecovery(staffId: string, dek: Uint8Array<ArrayBuffer>, password: string): Promise<void> {
    const before = await this.find(staffId);
    if (!before) return;
    const salt = randomBytes(SALT_BYTES);
    const device = await this.mix(salt, false);
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
