import type { VaultKeys } from '../crypto/vault-keys.ts';
import type { Intent } from '../intent.ts';
import type { OutboxJournal } from '../journal/outbox-journal.ts';
import { DraftStore } from './draft-store.ts';
import type { SealedIntent, VaultDb } from './vault-db.ts';
import { VaultStore } from './vault-store.ts';
import { type Timers, withWatchdog } from './watchdog.ts';

/** Pieces of files are megabytes: so many are in memory at once. */
const PIECES_AT_ONCE = 16;

export interface Salvaged {
  /** What waits for central, in its order, from whichever copy has it. */
  readonly intents: readonly Intent[];
  /** Records of the outbox that neither copy can read, as they lie. */
  readonly damaged: readonly SealedIntent[];
  /** The second copy was read to its end and held nothing that this vault cannot read. */
  readonly journalWhole: boolean;
}

export interface SalvageParts {
  readonly from: VaultDb;
  readonly to: VaultDb;
  /** Of both: records keep their names and their seals. */
  readonly keys: VaultKeys;
  readonly journal: OutboxJournal | null;
  readonly timers: Timers;
}

/**
 * Takes out of a vault that does not open any more what only this computer has: changes on their way, words that are no
 * change yet, files that were not sent. Whatever cannot be read counts as not there, for any reason: central has the
 * rest, and the former vault stays as it is.
 */
export async function salvage({ from, to, keys, journal, timers }: SalvageParts): Promise<Salvaged> {
  const patiently = <T>(work: PromiseLike<T[]>): Promise<T[]> =>
    withWatchdog(Promise.resolve(work), timers).catch((): T[] => []);
  const records = await patiently(from.outbox.toArray());
  const read = await new VaultStore(from, keys, timers)
    .intents()
    .catch((): Awaited<ReturnType<VaultStore['intents']>> => ({ intents: [], damaged: [] }));
  const found = (await journal?.read().catch(() => null)) ?? null;
  const known = await patiently(from.kept.toCollection().primaryKeys());
  const byMid = new Map<string, Intent>();
  for (const intent of [...(found?.intents ?? []), ...read.intents]) byMid.set(intent.mid, intent);
  const waiting = [...byMid.values()]
    .filter(({ mid, outcome }) => outcome === null && !known.includes(mid))
    .sort((a, b) => a.seq - b.seq);
  const seqs = new Set(waiting.map(({ seq }) => seq));
  await carryDrafts(from, to, keys, timers);
  await carryFiles(from, to, patiently, timers);
  return {
    intents: waiting,
    damaged: records.filter(({ seq }) => read.damaged.includes(seq) && !seqs.has(seq)),
    journalWhole: found !== null && found.unreadable === 0,
  };
}

/** Everything that central has too goes from the former vault: two portfolios would need the room of two. */
export async function keepTheRest(from: VaultDb, timers: Timers): Promise<void> {
  try {
    for (const name of ['dossier', 'bundle', 'digest', 'space', 'facts', 'radar'] as const)
      await withWatchdog(Promise.resolve(from.sealedTable(name).clear()), timers);
  } catch {
    // It opens as little as before: then it keeps its room.
  }
}

/** One that does not open stays behind: read with the others it would hide them all. */
async function carryDrafts(from: VaultDb, to: VaultDb, keys: VaultKeys, timers: Timers): Promise<void> {
  const drafts = new DraftStore(from, keys, timers);
  const next = new DraftStore(to, keys, timers);
  for (const draft of await drafts.readable().catch(() => [])) await next.save(draft);
}

async function carryFiles(from: VaultDb, to: VaultDb, patiently: Patiently, timers: Timers): Promise<void> {
  const files = await patiently(from.sealedTable('file').toArray());
  if (files.length === 0) return;
  const names = await patiently(from.chunk.toCollection().primaryKeys());
  for (let at = 0; at < names.length; at += PIECES_AT_ONCE) {
    const pieces = await patiently(from.chunk.bulkGet(names.slice(at, at + PIECES_AT_ONCE)));
    await withWatchdog(
      Promise.resolve(to.chunk.bulkPut(pieces.filter((piece) => piece !== undefined))),
      timers,
    );
  }
  await withWatchdog(Promise.resolve(to.sealedTable('file').bulkPut(files)), timers);
}

type Patiently = <T>(work: PromiseLike<T[]>) => Promise<T[]>;
