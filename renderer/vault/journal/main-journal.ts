import { ok } from '#shared/kernel/result.ts';
import type { MainPort } from '../main-port.ts';
import type { JournalStore } from './journal-store.ts';

/** The journal of a desktop: files that main appends to and forces. */
export function mainJournal(main: MainPort): JournalStore {
  return {
    append: (vaultId, record) => main.ask('journalAppend', { vaultId, record }),
    async read(vaultId) {
      const answer = await main.ask('journalRead', { vaultId });
      return answer.ok
        ? ok({
            records: answer.value.records.map((record) => Uint8Array.from(record)),
            tornBytes: answer.value.tornBytes,
          })
        : answer;
    },
    clear: (vaultId) => main.ask('journalForget', { vaultId, keep: 0 }),
    async list() {
      const answer = await main.ask('journalList', {});
      return answer.ok ? ok(answer.value.vaultIds) : answer;
    },
    // Main has the only hold on it, and one window asks.
    release: async () => undefined,
  };
}
