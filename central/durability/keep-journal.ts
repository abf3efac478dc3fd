import { mkdirSync } from 'node:fs';
import { copyFile, open, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { CentralContext } from '../central-context.ts';
import type { Database } from '../db/open-database.ts';
import { readJournal } from './journal-lines.ts';
import { FileJournal, type PushJournal } from './push-journal.ts';
import { replayJournal } from './replay.ts';
import { syncFolder } from './sync-folder.ts';

/** A new file, and a checkpoint of the database, once the present one is longer. */
const ROTATE_BYTES = 16 * 1024 * 1024;

export interface KeptJournal extends PushJournal {
  /** After the last line is on the disk. The file stays: the next run begins with it. */
  close(): Promise<void>;
}

export interface JournalStart {
  readonly journal: KeptJournal;
  readonly again: number;
  readonly refused: number;
  readonly damaged: number;
  /** Bytes of a last line that was being written when the former run ended. */
  readonly tornBytes: number;
}

/**
 * Opens the journal of a data folder: what earlier runs promised and the database lacks is taken in again. After a run
 * that did not end by itself the database may also hold what the journal lacks (committed, not yet promised): both are
 * then brought to the disk and a new file begins, so that whatever is told as kept from now on is.
 * @param context central's, without a journal yet
 */
export async function keepJournal(
  context: CentralContext,
  { path, databasePath }: { readonly path: string; readonly databasePath: string },
  afterCrash: boolean,
): Promise<JournalStart> {
  const folder = join(path, 'journal');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let again = 0;
  let refused = 0;
  let damaged = 0;
  let tornBytes = 0;
  const old = await filesOf(folder);
  for (const name of old) {
    const file = join(folder, name);
    const read = readJournal(await readFile(file));
    // Before anything of it is cut away.
    if (read.damaged > 0) await copyFile(file, `${file}.kept`);
    await truncate(file, read.goodBytes);
    const replayed = await replayJournal(context, read.entries);
    again += replayed.again;
    refused += replayed.refused;
    damaged += read.damaged;
    tornBytes += read.tornBytes;
    // What could not be taken in is for a person to look at; it is never tried again by itself.
    if (replayed.refused > 0 && read.damaged === 0) await copyFile(file, `${file}.kept`);
  }
  const last = numberOf(old.at(-1));
  const anew = afterCrash || refused + damaged > 0;
  if (anew && old.length > 0) await onDisk(context.db, databasePath);
  const journal = new RotatingJournal(context.db, folder, databasePath, anew ? last + 1 : Math.max(1, last));
  await journal.start();
  if (anew) await removeAll(folder, old);
  return { journal, again, refused, damaged, tornBytes };
}

class RotatingJournal implements KeptJournal {
  private readonly db: Database;
  private readonly folder: string;
  private readonly databasePath: string;
  private number: number;
  private file: FileJournal | null = null;
  private rotation: Promise<void> | null = null;

  constructor(db: Database, folder: string, databasePath: string, first: number) {
    this.db = db;
    this.folder = folder;
    this.databasePath = databasePath;
    this.number = first;
  }

  async start(): Promise<void> {
    this.file = await FileJournal.open(join(this.folder, nameOf(this.number)));
    await syncNames(this.folder);
  }

  note(entry: Parameters<PushJournal['note']>[0]): void {
    this.current().note(entry);
  }

  async flushed(): Promise<void> {
    await this.current().flushed();
    if (this.current().bytes > ROTATE_BYTES) void (this.rotation ??= this.rotate().catch(() => undefined));
  }

  async close(): Promise<void> {
    await this.rotation?.catch(() => undefined);
    await this.current().close();
  }

  private current(): FileJournal {
    if (this.file === null) throw new Error('the journal is opened before it is used');
    return this.file;
  }

  /** While the one connection is held no transaction is under way: the former file is whole and in the database. */
  private async rotate(): Promise<void> {
    try {
      const before = this.current();
      const next = await FileJournal.open(join(this.folder, nameOf(this.number + 1)));
      await syncNames(this.folder);
      await this.db.connection().execute(async () => {
        await before.flushed();
        this.number += 1;
        this.file = next;
      });
      await onDisk(this.db, this.databasePath);
      await before.close();
      await removeAll(
        this.folder,
        (await filesOf(this.folder)).filter((name) => numberOf(name) < this.number),
      );
    } finally {
      this.rotation = null;
    }
  }
}

export async function onDisk(db: Database, databasePath: string): Promise<void> {
  await sql`checkpoint`.execute(db);
  await syncFolder(databasePath);
}

function nameOf(number: number): string {
  return `push-${String(number).padStart(6, '0')}.log`;
}

function numberOf(name: string | undefined): number {
  return Number(/^push-(\d+)\.log$/.exec(name ?? '')?.[1] ?? 0);
}

async function filesOf(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => numberOf(name) > 0).sort();
}

async function removeAll(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
}

/** A file that the folder does not name after a power cut is lost with everything in it. */
async function syncNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
