import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { SealedContent } from '#shared/sync/sealed-change.ts';
import { type Intent, intentSchema } from '../../renderer/vault/intent.ts';
import type { JournalStore } from '../../renderer/vault/journal/journal-store.ts';
import { contentOf, type Sealer } from '../../renderer/vault/journal/sealer.ts';
import type { Chance } from './chance.ts';

/** What lies on a computer beside its database: the second copy of what waits. */
interface JournalFile {
  readonly records: readonly Uint8Array<ArrayBuffer>[];
  readonly tornBytes: number;
}

const empty: JournalFile = { records: [], tornBytes: 0 };

interface JournalParts {
  readonly isFull: () => boolean;
  /** Resolves when the disk's turn has come; never, when the computer died before. */
  readonly turn: (label: string) => Promise<void>;
}

/** A file that outlives the processes of its computer; each append is forced when its turn comes, and not before. */
export class SimJournal {
  private file: JournalFile;
  /** An append is under way: what a crash now leaves of it may be a piece. */
  private appending = 0;

  constructor(like: SimJournal | null = null) {
    this.file = like?.file ?? empty;
  }

  /** Changes that a vault would find in it. */
  get mids(): readonly string[] {
    return this.file.records.map((record) => intentIn(record).mid);
  }

  /** What central would read of it, were it handed over. */
  get contents(): readonly SealedContent[] {
    return this.file.records.map((record) => contentOf(intentIn(record)));
  }

  /** The plug is pulled. */
  crash(chance: Chance): void {
    if (this.appending > 0 && chance.happens(0.5))
      this.file = { ...this.file, tornBytes: this.file.tornBytes + 1 + chance.below(90) };
    this.appending = 0;
  }

  /** As one process of the computer sees it. */
  open({ isFull, turn }: JournalParts): JournalStore {
    const full = err(appError('unavailable', 'host', 'storageFull'));
    return {
      append: async (_, record) => {
        this.appending += 1;
        await turn('append');
        this.appending -= 1;
        if (isFull()) return full;
        this.file = { ...this.file, records: [...this.file.records, record] };
        return ok(null);
      },
      read: async () => {
        const found = this.file;
        // A torn tail is cut when it is seen.
        this.file = { ...found, tornBytes: 0 };
        return ok(found);
      },
      clear: async () => {
        await turn('clear');
        this.file = empty;
        return ok(null);
      },
      list: async () => ok(['vault']),
      release: async () => undefined,
    };
  }
}

/** Sealing is proven elsewhere; here a change lies as it is, without what central said since, as in a true journal. */
export const openSealer: Sealer = {
  keyId: null,
  seal: async (intent) => Uint8Array.from(new TextEncoder().encode(JSON.stringify(intent))),
  open: async (record) => ({
    ...intentIn(record),
    state: 'pending',
    outcome: null,
    code: null,
    troubleId: null,
  }),
};

/** A record never changes once it lies there, and is asked for over and over. */
const intents = new WeakMap<Uint8Array, Intent>();

function intentIn(record: Uint8Array): Intent {
  const known = intents.get(record);
  if (known) return known;
  const intent = intentSchema.parse(JSON.parse(new TextDecoder().decode(record)));
  intents.set(record, intent);
  return intent;
}
