import type { SafeStorage } from 'electron';

export type Sealing = Pick<
  SafeStorage,
  'decryptStringAsync' | 'encryptStringAsync' | 'getSelectedStorageBackend' | 'isAsyncEncryptionAvailable'
>;

/** On Linux Chromium falls back to a password that is printed in its sources: that keeps no secret. */
const worthless = new Set(['basic_text', 'unknown']);

/** Name of the store that seals, or null when there is none worth the name. Call it when the app is ready. */
export function storeName(safeStorage: Sealing, platform: NodeJS.Platform): string | null {
  if (platform !== 'linux') return platform;
  const name = safeStorage.getSelectedStorageBackend();
  return worthless.has(name) ? null : name;
}

export async function isAvailable(safeStorage: Sealing): Promise<boolean> {
  try {
    return await safeStorage.isAsyncEncryptionAvailable();
  } catch {
    return false;
  }
}

/**
 * Whether the store opens what it sealed a moment ago. If it does and still cannot open our file, the file is of another
 * key; if it does not, the store itself is out of order and nothing may be concluded about the file.
 */
export async function keepsItsWord(safeStorage: Sealing): Promise<boolean> {
  const probe = 'guichet';
  try {
    const sealed = await safeStorage.encryptStringAsync(probe);
    return (await safeStorage.decryptStringAsync(sealed)).result === probe;
  } catch {
    return false;
  }
}
