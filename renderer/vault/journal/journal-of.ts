import { bytesOfBase64 } from '../storage/bundle.ts';
import type { Profile } from '../storage/stored-shapes.ts';
import type { Timers } from '../storage/watchdog.ts';
import type { VaultKeys } from '../crypto/vault-keys.ts';
import type { JournalStore } from './journal-store.ts';
import { OutboxJournal } from './outbox-journal.ts';

interface Ports {
  readonly journals?: JournalStore | null;
  readonly timers: Timers;
}

/** The second copy of one vault's outbox; null where there is no place for one. */
export async function journalOf(
  { journals, timers }: Ports,
  vaultId: string,
  { sealKey }: Pick<Profile, 'sealKey'>,
  keys: VaultKeys,
): Promise<OutboxJournal | null> {
  if (!journals) return null;
  const { createSealer } = await import('./sealer.ts');
  const sealer = await createSealer(keys.box, sealKey === null ? null : bytesOfBase64(sealKey));
  return new OutboxJournal({ store: journals, vaultId, sealer, timers });
}
