import { ok } from '#shared/kernel/result.ts';
import type { JournalStore } from '../../renderer/vault/journal/journal-store.ts';
import type { Bug } from './bugs.ts';

/** A second copy that does something else than it says. */
function withJournal(
  change: (store: JournalStore, later: (run: () => void) => void) => Partial<JournalStore>,
): Bug {
  return { journal: (store, later) => ({ ...store, ...change(store, later) }) };
}

export const journalBugs: Readonly<Record<string, Bug>> = {
  'journal-after-saved': withJournal((store, later) => ({
    append: async (vaultId, record) => {
      later(() => void store.append(vaultId, record));
      return ok(null);
    },
  })),
  'replay-skips-a-record': withJournal((store) => ({
    read: async (vaultId) => {
      const read = await store.read(vaultId);
      return read.ok ? ok({ ...read.value, records: read.value.records.slice(1) }) : read;
    },
  })),
  'journal-forgets-what-was-before': withJournal((store) => ({
    append: async (vaultId, record) => {
      await store.clear(vaultId);
      return store.append(vaultId, record);
    },
  })),
  'torn-tail-hides-the-rest': withJournal((store) => ({
    read: async (vaultId) => {
      const read = await store.read(vaultId);
      return read.ok && read.value.tornBytes > 0 ? ok({ ...read.value, records: [] }) : read;
    },
  })),
};
