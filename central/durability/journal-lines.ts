import * as z from 'zod';
import { staffSchema } from '#shared/entities/directory.ts';
import { LineSum } from '#shared/kernel/line-sum.ts';
import { mutationEnvelopeSchema } from '#shared/sync/protocol.ts';

/** Changes that one transaction took in: enough to take them in again, the rights of that moment included. */
export const journalEntrySchema = z.object({
  epoch: z.string(),
  device: z.string(),
  staff: staffSchema,
  proto: z.number().int(),
  /** Dossiers of other offices that were lent to them then. */
  granted: z.array(z.string()).optional(),
  mutations: z.array(mutationEnvelopeSchema).min(1),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** `sum json\n`: a line that was cut or overwritten is known by its sum. */
export function journalLine(entry: JournalEntry): string {
  const text = JSON.stringify(entry);
  return `${sumOf(text)} ${text}\n`;
}

export interface JournalRead {
  readonly entries: readonly JournalEntry[];
  /** Bytes up to the end of the last line that holds. */
  readonly goodBytes: number;
  /** Bytes after the last line end: a line that was cut off while it was written, and that nobody was promised. */
  readonly tornBytes: number;
  /** Whole lines that do not hold: the disk has lost something that may have been promised. */
  readonly damaged: number;
}

/** Reads a journal as it was left, whatever was being written when the power went. */
export function readJournal(bytes: Uint8Array): JournalRead {
  const entries: JournalEntry[] = [];
  let goodBytes = 0;
  let ended = 0;
  let damaged = 0;
  const decoder = new TextDecoder('utf-8');
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end < 0) break;
    const entry = entryOf(decoder.decode(bytes.subarray(from, end)));
    from = end + 1;
    ended = from;
    if (entry === null) {
      damaged += 1;
      continue;
    }
    entries.push(entry);
    goodBytes = from;
  }
  return { entries, goodBytes, tornBytes: bytes.length - ended, damaged };
}

const NEWLINE = 10;
const SUM_LENGTH = 8;

function entryOf(line: string): JournalEntry | null {
  const text = line.slice(SUM_LENGTH + 1);
  if (line.charAt(SUM_LENGTH) !== ' ' || sumOf(text) !== line.slice(0, SUM_LENGTH)) return null;
  try {
    const parsed = journalEntrySchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function sumOf(text: string): string {
  const sum = new LineSum();
  sum.add(text);
  return sum.take();
}
