import type { AppError } from '#shared/kernel/errors.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readSealed, type UnsentWork } from '#shared/sync/sealed-change.ts';
import type { UnsentFile } from '../contract.ts';
import type { JournalStore } from './journal-store.ts';

/**
 * Every sealed change that lies on this computer, of whatever vault, as one file. It takes no key: a forgotten PIN, a
 * revoked device and a lost IndexedDB are what it is for.
 * @param openVault its journal is held already and stays so
 */
export async function unsentWork(
  journals: JournalStore,
  openVault: string | null,
): Promise<Result<UnsentFile, AppError>> {
  const listed = await journals.list();
  if (!listed.ok) return listed;
  const records: string[] = [];
  let changes = 0;
  let looks = 0;
  let leftHere = 0;
  let tornBytes = 0;
  for (const vaultId of listed.value) {
    const read = await journals.read(vaultId);
    if (vaultId !== openVault) await journals.release(vaultId);
    if (!read.ok) return read;
    tornBytes += read.value.tornBytes;
    for (const record of read.value.records) {
      const sealed = readSealed(record);
      if (sealed?.keyId === null) leftHere += 1;
      else {
        records.push(base64(record));
        if (sealed?.quiet === true) looks += 1;
        else changes += 1;
      }
    }
  }
  const work: UnsentWork = { format: 'guichet-unsent-work', version: 1, records, tornBytes };
  return ok({ bytes: new TextEncoder().encode(JSON.stringify(work)), changes, looks, leftHere, tornBytes });
}

/** In slices: arguments of one call are limited. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8_192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return btoa(text);
}
