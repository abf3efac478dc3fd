import { createHmac, randomBytes } from 'node:crypto';
import path from 'node:path';
import { type AppError, appError } from '#shared/kernel/errors.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { codeOf, type Disk, realDisk } from '../disk/disk.ts';
import { diskError } from '../disk/disk-error.ts';
import { createTurns } from '../disk/in-turn.ts';
import { type Pause, withPatience } from '../disk/with-patience.ts';
import { writeAtomic } from '../disk/write-atomic.ts';
import type { VaultHandler } from '../handler.ts';
import { isAvailable, keepsItsWord, type Sealing, storeName } from './sealing.ts';
import { parseSecret } from './parse-secret.ts';
import type { SecretFile } from './secret-file.ts';

export interface DeviceSecretParts {
  readonly safeStorage: Sealing;
  readonly platform: NodeJS.Platform;
  /** Where the file lives: userData. */
  readonly folder: string;
  readonly now?: () => number;
  readonly disk?: Disk;
  readonly pause?: Pause;
}

export interface DeviceSecret {
  /** Whether the system keeps a secret for us at all; see `hostInfoSchema.keepsSecrets`. */
  readonly keepsSecrets: () => Promise<boolean>;
  readonly mixSecret: VaultHandler<'mixSecret'>;
}

export const secretFileName = 'device-secret.json';

/**
 * Thirty-two random bytes that the operating system's own store seals, mixed into the key of a vault so that a copied
 * profile answers no guess of a PIN. Errors, all of origin `host`:
 * `noSecretStore` the system has none, or only Chromium's printed password;
 * `secretStoreBusy` the store does not answer now, nothing was touched;
 * `secretStoreChanged` another store sealed the file (details `was`, `now`), nothing was touched;
 * `deviceSecretLost` there is no file, or it is of another key: signing in begins a new one.
 * A file that cannot be read is set aside when a new secret begins, never deleted.
 */
export function createDeviceSecret(parts: DeviceSecretParts): DeviceSecret {
  const { safeStorage, platform, folder, now = Date.now, disk = realDisk, pause } = parts;
  const file = path.join(folder, secretFileName);
  const inTurn = createTurns();

  const seal = async (secret: Buffer, store: string): Promise<SecretFile> => {
    const sealed = await safeStorage.encryptStringAsync(secret.toString('base64'));
    // A store that cannot open what it just sealed would lose the key at the next start.
    const opened = await safeStorage.decryptStringAsync(sealed);
    if (opened.result !== secret.toString('base64')) throw new Error('the store gives back something else');
    return { version: 1, store, sealed: sealed.toString('base64') };
  };

  const write = async (content: SecretFile): Promise<void> => {
    await disk.mkdir(folder, { recursive: true, mode: 0o700 });
    await writeAtomic(file, `${JSON.stringify(content)}\n`, { disk, pause });
  };

  const begin = async (store: string, toSetAside: boolean): Promise<Result<Buffer, AppError>> => {
    const secret = randomBytes(32);
    let content: SecretFile;
    try {
      content = await seal(secret, store);
    } catch {
      return err(appError('unavailable', 'host', 'secretStoreBusy'));
    }
    if (toSetAside) await withPatience(() => disk.rename(file, `${file}.unreadable-${now()}`), pause);
    await write(content);
    return ok(secret);
  };

  const unseal = async (known: SecretFile, store: string): Promise<Result<Buffer, AppError>> => {
    try {
      const opened = await safeStorage.decryptStringAsync(Buffer.from(known.sealed, 'base64'));
      const secret = parseSecret(opened.result);
      if (secret === undefined) return err(appError('unavailable', 'host', 'deviceSecretLost'));
      // The old seal still opens: when the new one cannot be written today, the next start tries again.
      if (opened.shouldReEncrypt || known.store !== store) {
        await seal(secret, store)
          .then(write)
          .catch(() => undefined);
      }
      return ok(secret);
    } catch {
      if (!(await keepsItsWord(safeStorage))) return err(appError('unavailable', 'host', 'secretStoreBusy'));
      if (known.store !== store)
        return err(appError('unavailable', 'host', 'secretStoreChanged', { was: known.store, now: store }));
      return err(appError('unavailable', 'host', 'deviceSecretLost'));
    }
  };

  const readText = async (): Promise<string | undefined> => {
    try {
      return await withPatience(() => disk.readFile(file, 'utf8'), pause);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  };

  const getSecret = async (mayBegin: boolean): Promise<Result<Buffer, AppError>> => {
    const store = storeName(safeStorage, platform);
    if (store === null) return err(appError('unavailable', 'host', 'noSecretStore'));
    const text = await readText();
    if (!(await isAvailable(safeStorage)))
      return err(appError('unavailable', 'host', text === undefined ? 'noSecretStore' : 'secretStoreBusy'));
    const known = text === undefined ? undefined : (await import('./secret-file.ts')).parseSecretFile(text);
    const opened = known
      ? await unseal(known, store)
      : err(appError('unavailable', 'host', 'deviceSecretLost'));
    if (opened.ok || !mayBegin || opened.error.reason === 'secretStoreBusy') return opened;
    return begin(store, text !== undefined);
  };

  return {
    keepsSecrets: async () => storeName(safeStorage, platform) !== null && isAvailable(safeStorage),
    mixSecret: ({ salt, mayBegin }) =>
      inTurn(async () => {
        try {
          const secret = await getSecret(mayBegin);
          if (!secret.ok) return secret;
          const mixed = createHmac('sha256', secret.value).update(salt).digest();
          secret.value.fill(0);
          return ok({ mixed: new Uint8Array(mixed) });
        } catch (error) {
          return err(diskError(error));
        }
      }),
  };
}
