import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import { readSealed } from '#shared/sync/sealed-change.ts';
import { type Intent, isQuiet } from '../intent.ts';
import { Mutex } from '../mutex.ts';
import { type Timers, withWatchdog } from '../storage/watchdog.ts';
import type { JournalStore } from './journal-store.ts';
import type { Sealer } from './sealer.ts';

/** The second copy was not taken: the change may not be called saved. */
export class JournalRefused extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super('journalRefused');
    this.error = error;
  }
}

export interface OutboxJournalParts {
  readonly store: JournalStore;
  readonly vaultId: string;
  readonly sealer: Sealer;
  readonly timers: Timers;
}

/** What was found when the vault opened. */
export interface JournalFound {
  readonly intents: readonly Intent[];
  /** Bytes of an append that was cut short, or that the disk damaged. */
  readonly tornBytes: number;
  /** Whole records that this vault cannot read. */
  readonly unreadable: number;
}

/**
 * The second copy of what waits in the outbox of one vault. A record leaves only with all others, once central has
 * answered every one of them: a journal that is cut in the middle would have to be written anew, and that can fail.
 */
export class OutboxJournal {
  private readonly parts: OutboxJournalParts;
  private readonly inTurn = new Mutex();
  /** Changes in the file that central has not answered yet, as far as is known. */
  private readonly waiting = new Set<string>();
  /** Of which central could read what is in the file. */
  private readonly forCentral = new Set<string>();
  private records = 0;

  constructor(parts: OutboxJournalParts) {
    this.parts = parts;
  }

  /** Rejects with `JournalRefused`. */
  async read(): Promise<JournalFound> {
    const { store, vaultId, sealer } = this.parts;
    const found = await this.patiently(store.read(vaultId));
    const intents = new Map<string, Intent>();
    let unreadable = 0;
    for (const record of found.records) {
      const intent = await sealer.open(record);
      if (intent === null) {
        unreadable += 1;
        continue;
      }
      intents.set(intent.mid, intent);
      this.waiting.add(intent.mid);
      const { keyId } = readSealed(record) ?? {};
      if (keyId !== null && keyId === sealer.keyId) this.forCentral.add(intent.mid);
    }
    this.records = found.records.length;
    // What this vault cannot read stays, and everything with it, for whoever can.
    for (let no = 0; no < unreadable; no += 1) this.waiting.add(`unreadable ${no}`);
    return { intents: [...intents.values()], tornBytes: found.tornBytes, unreadable };
  }

  /** Durable when it resolves; rejects with `JournalRefused`, or as the watchdog does. */
  keep(intent: Intent): Promise<void> {
    return this.inTurn.run(async () => {
      const { store, vaultId, sealer } = this.parts;
      const record = await sealer.seal(intent, isQuiet(intent));
      this.waiting.add(intent.mid);
      await this.patiently(store.append(vaultId, record)).catch((error: unknown) => {
        // Not there, as far as is known: it is written again when it is still wanted, and keeps the file from nothing.
        this.waiting.delete(intent.mid);
        throw error;
      });
      this.records += 1;
      if (sealer.keyId !== null) this.forCentral.add(intent.mid);
    });
  }

  /** Writes what waits in the outbox and is not in the file, or not so that central could read it. */
  async catchUp(outbox: readonly Intent[]): Promise<void> {
    for (const intent of outbox) {
      if (intent.outcome !== null) continue;
      const readable = this.parts.sealer.keyId === null || this.forCentral.has(intent.mid);
      if (!this.waiting.has(intent.mid) || !readable) await this.keep(intent);
    }
  }

  /** Central has these: once it has all, the file is emptied. A file that cannot be emptied is tried again later. */
  answered(mids: Iterable<string>): Promise<void> {
    return this.inTurn.run(async () => {
      for (const mid of mids) this.waiting.delete(mid);
      if (this.waiting.size > 0 || this.records === 0) return;
      const { store, vaultId, timers } = this.parts;
      const cleared = await withWatchdog(store.clear(vaultId), timers).catch(() => null);
      if (cleared?.ok !== true) return;
      this.records = 0;
      this.forCentral.clear();
    });
  }

  /** Whether central could read everything that waits, were this vault gone. */
  coversAll(outbox: readonly Intent[]): boolean {
    return outbox.every(({ mid, outcome }) => outcome !== null || this.forCentral.has(mid));
  }

  /** A file that is not let go of keeps no vault open. */
  close(): Promise<void> {
    const { store, vaultId, timers } = this.parts;
    return this.inTurn.run(() => withWatchdog(store.release(vaultId), timers).catch(() => undefined));
  }

  private async patiently<T>(work: Promise<Result<T, AppError>>): Promise<T> {
    const answer = await withWatchdog(work, this.parts.timers);
    if (!answer.ok) throw new JournalRefused(answer.error);
    return answer.value;
  }
}

/**
 * Changes of the journal that the outbox does not know, as they come back into it. A number of this very device that
 * is free is kept, because central may have counted it; any other change gets the next ones. Either way central
 * recognises it by its `mid`.
 * @param known names of changes that central has confirmed and this desk still remembers
 * @param damaged numbers of the outbox whose record does not open: free for the change that had them, and for no other
 */
export function comeBack(
  journal: readonly Intent[],
  outbox: readonly Intent[],
  known: ReadonlySet<string>,
  device: { readonly deviceId: string; readonly lastSeq: number },
  damaged: readonly number[] = [],
): readonly Intent[] {
  const here = new Set(outbox.map(({ mid }) => mid));
  const taken = new Set(outbox.map(({ seq }) => seq));
  const lost = journal.filter(({ mid }) => !here.has(mid) && !known.has(mid));
  const isFree = ({ deviceId, seq }: Intent) =>
    deviceId === device.deviceId && seq > device.lastSeq && !taken.has(seq);
  // Two of the file may have one number: while the file could not be read, nobody knew which numbers it had used.
  const own = new Map(lost.filter(isFree).map((intent) => [intent.seq, intent]));
  const highest = Math.max(device.lastSeq, 0, ...taken, ...damaged, ...own.keys());
  const others = lost
    .filter((intent) => own.get(intent.seq) !== intent)
    .map((intent, index): Intent => ({ ...intent, seq: highest + 1 + index, deviceId: device.deviceId }));
  return [...own.values(), ...others];
}
