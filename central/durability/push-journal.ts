import { type FileHandle, open } from 'node:fs/promises';
import { type JournalEntry, journalLine } from './journal-lines.ts';

/** Where accepted changes are written before anybody is told that they are kept. */
export interface PushJournal {
  /** Called inside the transaction that takes the changes in, so that the lines stand in the order of the commits. */
  note(entry: JournalEntry): void;
  /** Resolves when everything noted so far is on the disk; rejects when the disk refuses it. */
  flushed(): Promise<void>;
}

/**
 * The embedded database never asks the disk to keep anything (see docs/operations/durability.md), so this file does:
 * one write and one fdatasync for all who wait. A write that fails is taken back to the last line that holds and tried
 * again with the next one.
 */
export class FileJournal implements PushJournal {
  private readonly file: FileHandle;
  private waiting: string[] = [];
  private noted = 0;
  private durable = 0;
  /** End of the last line known to be on the disk. */
  private end: number;
  private writing: Promise<void> | null = null;

  private constructor(file: FileHandle, end: number) {
    this.file = file;
    this.end = end;
  }

  static async open(path: string): Promise<FileJournal> {
    const file = await open(path, 'a', 0o600);
    const { size } = await file.stat();
    return new FileJournal(file, size);
  }

  /** Lines written since it was opened, and before. */
  get bytes(): number {
    return this.end;
  }

  note(entry: JournalEntry): void {
    this.waiting.push(journalLine(entry));
    this.noted += 1;
  }

  async flushed(): Promise<void> {
    const upTo = this.noted;
    while (this.durable < upTo) {
      this.writing ??= this.write().finally(() => {
        this.writing = null;
      });
      await this.writing;
    }
  }

  /** After the last line is on the disk. */
  async close(): Promise<void> {
    await this.flushed().finally(() => this.file.close());
  }

  private async write(): Promise<void> {
    const lines = this.waiting;
    this.waiting = [];
    const upTo = this.noted;
    const bytes = Buffer.from(lines.join(''), 'utf8');
    try {
      let done = 0;
      while (done < bytes.length) done += (await this.file.write(bytes, done)).bytesWritten;
      await this.file.datasync();
    } catch (error) {
      this.waiting = [...lines, ...this.waiting];
      // Half a line in the middle would hide the ones after it.
      await this.file.truncate(this.end).catch(() => undefined);
      throw error;
    }
    this.end += bytes.length;
    this.durable = upTo;
  }
}
