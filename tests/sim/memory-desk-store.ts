import type { Digest } from '#shared/folds/digest.ts';
import { noProgress, type Progress } from '../../renderer/vault/storage/stored-shapes.ts';
import type { DeskStore } from '../../renderer/vault/storage/vault-store.ts';
import { StorageStuck, type Timers, withWatchdog } from '../../renderer/vault/storage/watchdog.ts';
import { bundled, type Disk, withBatch } from './disk.ts';

/** As Dexie calls it. */
export const CLOSED = 'DatabaseClosedError';

export interface MemoryDeskParts {
  readonly disk: () => Disk;
  /** Values are sealed before a transaction opens; that takes its time, in any order. */
  readonly seal: (label: string) => Promise<void>;
  /** Changes what lies on the computer when its turn comes; the promise ends later still. */
  readonly commit: (label: string, change: (disk: Disk) => Disk) => Promise<void>;
  /** Resolves when everything that was to be written before has had its turn. */
  readonly written: () => Promise<void>;
  readonly timers: Timers;
}

/** The storage of a desk in memory: each write is one commit, which waits for its turn. */
export function memoryDeskStore({ disk, seal, commit, written, timers }: MemoryDeskParts): DeskStore {
  let isClosed = false;
  const write = async (label: string, change: (disk: Disk) => Disk, onLate?: () => void) => {
    await seal(label);
    // What has begun comes to its end; nothing else begins.
    if (isClosed) throw Object.assign(new Error('closed'), { name: CLOSED });
    return withWatchdog(commit(label, change), timers, onLate);
  };
  const never = new Promise<never>(() => undefined);
  return {
    close: () => {
      isClosed = true;
    },
    holds: (id) => disk().dossiers.has(id),
    profile: async () => disk().profile,
    progress: async () => disk().progress ?? noProgress,
    pack: async () => null,
    dossier: async (id) => disk().dossiers.get(id) ?? null,
    spaceRows: async (space) => [...(disk().spaces.get(space) ?? [])],
    digests: async () => new Map(disk().digests),
    // In IndexedDB whoever reads waits for what was to be written to the same table before, given up or not.
    intents: async () => {
      await written();
      const { intents, damaged } = disk();
      return { intents: [...intents.values()].sort((a, b) => a.seq - b.seq), damaged: [...damaged] };
    },
    kept: async () => {
      await written();
      return [...disk().kept.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq));
    },
    // The index of the search is no part of sync: none is kept.
    heldDigests: async () => ({ all: new Map(disk().digests), folded: [], index: null, folds: 0 }),
    keepIndex: async () => undefined,
    foldDigests: async (digests: readonly Digest[], progress?: Progress) => {
      await write('fold', (before) => ({
        ...before,
        digests: new Map(digests.map((digest) => [digest.dossierId, digest])),
        progress: progress ?? before.progress,
      }));
      return 0;
    },
    addIntent: (intent, onLate) =>
      write(
        'add',
        (before) => {
          if (before.intents.has(intent.seq))
            throw Object.assign(new Error('taken'), { name: 'ConstraintError' });
          return { ...before, intents: new Map(before.intents).set(intent.seq, intent) };
        },
        onLate,
      ),
    renumber: (intents, profile, progress) =>
      write('renumber', (before) => ({
        ...before,
        intents: new Map(intents.map((intent) => [intent.seq, intent])),
        profile,
        progress,
      })),
    // As the disk of a browser does, and at once: the order of things is the scheduler's alone.
    sealAhead: () => undefined,
    readBundle: async ({ bytes }) => bundled(bytes),
    foldDossiers: async () => false,
    apply: (batch, onLate) => write('apply', (before) => withBatch(before, batch), onLate),
    drafts: {
      save: async () => undefined,
      drop: async () => undefined,
      read: async () => null,
      all: async () => [],
      forget: () => undefined,
    },
    // Files travel beside the records; a desk of the simulator has none.
    files: {
      all: async () => [],
      put: () => never,
      putPieces: () => never,
      piece: () => never,
      drop: () => never,
    },
    // The radar is not part of sync: its first question is given up.
    radar: {
      get key(): never {
        throw new Error('nothing here is sealed');
      },
      open: () => never,
      facts: () => never,
      factsPage: () => never,
      putFacts: () => never,
      kept: () => Promise.reject(new StorageStuck()),
      replace: () => never,
      addPart: () => never,
    },
  };
}
