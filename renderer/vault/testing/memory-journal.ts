import { appError } from '#shared/kernel/errors.ts';
import { journalBytes, recordBytes, scanJournal } from '#shared/kernel/journal-format.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { JournalStore } from '../journal/journal-store.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Journals of a computer in memory, byte for byte as they lie on a disk. */
export class MemoryJournals implements JournalStore {
  readonly files = new Map<string, Bytes>();
  full = false;

  async append(vaultId: string, record: Bytes) {
    if (this.full) return err(appError('unavailable', 'host', 'storageFull'));
    const before = this.files.get(vaultId) ?? journalBytes([]);
    const added = recordBytes(record);
    const bytes = new Uint8Array(before.length + added.length);
    bytes.set(before);
    bytes.set(added, before.length);
    this.files.set(vaultId, bytes);
    return ok(null);
  }

  async read(vaultId: string) {
    const scan = scanJournal(this.files.get(vaultId) ?? new Uint8Array());
    if (this.files.has(vaultId)) this.files.set(vaultId, journalBytes(scan.records));
    return ok({ records: scan.records, tornBytes: scan.tornTail + scan.damaged });
  }

  async clear(vaultId: string) {
    this.files.set(vaultId, journalBytes([]));
    return ok(null);
  }

  async list() {
    return ok([...this.files.keys()]);
  }

  async release(): Promise<void> {
    return undefined;
  }

  /** What a power cut leaves of the last append. */
  cut(vaultId: string, bytes: number): void {
    const file = this.files.get(vaultId);
    if (file) this.files.set(vaultId, file.slice(0, Math.max(0, file.length - bytes)));
  }
}
