import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { headerLength, journalBytes, recordBytes, scanJournal } from '#shared/kernel/journal-format.ts';
import { codeOf, type Disk } from '../disk/disk.ts';
import { type Pause, withPatience } from '../disk/with-patience.ts';
import { writeAtomic } from '../disk/write-atomic.ts';

export interface JournalFileParts {
  readonly file: string;
  readonly disk: Disk;
  readonly now: () => number;
  readonly pause: Pause | undefined;
}

/** An open journal; acts on it must take turns. */
export interface JournalFile {
  /** Bytes left out when it was opened. */
  readonly tornBytes: number;
  readonly append: (payload: Uint8Array) => Promise<void>;
  readonly read: () => Promise<readonly Uint8Array<ArrayBuffer>[]>;
  readonly close: () => Promise<void>;
}

/** Opens a journal and mends it first. @returns 'newer' when a later version wrote it: then nothing is touched */
export async function openJournalFile(parts: JournalFileParts): Promise<JournalFile | 'newer'> {
  const { file, disk, now, pause } = parts;
  await disk.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const found = await readWhole(parts);
  const scan = scanJournal(found);
  if (scan.newer) return 'newer';
  const tornBytes = scan.tornTail + scan.damaged;
  if (scan.damaged > 0 && found.length > headerLength) {
    // Bytes in the middle were lost: what stands there is kept aside, for whoever can make something of it.
    await writeAtomic(`${file}.damaged-${now()}`, found, { disk, pause });
  }
  if (found.length === 0 || scan.damaged > 0) await writeJournal(parts, scan.records);
  const handle = await withPatience(() => disk.open(file, 'r+'), pause);
  let end = (await handle.stat()).size;
  if (scan.damaged === 0 && scan.tornTail > 0) {
    end -= scan.tornTail;
    await handle.truncate(end);
    await handle.sync();
  }
  return {
    tornBytes,
    async append(payload) {
      const bytes = recordBytes(payload);
      await writeAll(handle, bytes, end);
      await handle.sync();
      end += bytes.length;
    },
    async read() {
      const bytes = Buffer.alloc(end);
      await readAll(handle, bytes);
      return scanJournal(bytes).records;
    },
    close: () => handle.close(),
  };
}

/** Replaces a journal by one of these records, in one step. It must be closed: Windows replaces no open file. */
export async function writeJournal(
  { file, disk, pause }: JournalFileParts,
  records: readonly Uint8Array[],
): Promise<void> {
  await writeAtomic(file, journalBytes(records), { disk, pause });
}

async function readWhole({ file, disk, pause }: JournalFileParts): Promise<Uint8Array> {
  try {
    return await withPatience(() => disk.readFile(file), pause);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Uint8Array();
    throw error;
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, start + done);
    done += bytesWritten;
  }
}

async function readAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, done, bytes.length - done, done);
    if (bytesRead === 0) throw Object.assign(new Error('journal shrank'), { code: 'EIO' });
    done += bytesRead;
  }
}
