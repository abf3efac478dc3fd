import { type Row, rowsOfType } from '#shared/entities/index.ts';
import { withRetries } from '../../central/db/in-transaction.ts';
import {
  type DossierMove,
  type Isolation,
  type SyncStore,
  type SyncTx,
  UNSENT_TYPE,
} from '../../central/sync/sync-store.ts';
import { type CentralData, type Draft, draftOf, StoreError } from './central-data.ts';
import { memoryPull } from './memory-pull.ts';

export interface MemoryStoreParts {
  /** Waits for its turn between two statements; throws what a database would. */
  readonly turn: (label: string) => Promise<void>;
  /** Told of each commit, before anybody sees it. */
  readonly onCommit?: (before: CentralData, after: CentralData) => void;
  /** Planted mistakes: locks that are not taken, and a mid that may be there twice. */
  readonly unlocked?: string;
  readonly uncheckedMids?: boolean;
}

interface Waiter {
  readonly owner: symbol;
  readonly go: () => void;
}

/**
 * The store of central in memory, with transactions as PostgreSQL has them: READ COMMITTED sees what is committed at
 * each statement and waits for locks, REPEATABLE READ sees one moment. A commit happens at once, whole or not at all.
 */
export class MemoryStore implements SyncStore {
  data: CentralData;
  readonly direct: SyncTx;
  private readonly parts: MemoryStoreParts;
  private readonly locks = new Map<string, { owner: symbol; readonly queue: Waiter[] }>();
  /** What each transaction waits for. */
  private readonly blocked = new Map<symbol, string>();

  constructor(data: CentralData, parts: MemoryStoreParts) {
    this.data = data;
    this.parts = parts;
    this.direct = this.autocommit();
  }

  transaction<T>(isolation: Isolation, work: (tx: SyncTx) => Promise<T>): Promise<T> {
    return withRetries(() => this.attempt(isolation, work));
  }

  private async attempt<T>(isolation: Isolation, work: (tx: SyncTx) => Promise<T>): Promise<T> {
    const owner = Symbol('transaction');
    const changes: ((draft: Draft) => void)[] = [];
    try {
      await this.parts.turn('begin');
      const snapshot = this.data;
      const view = isolation === 'repeatable read' ? () => snapshot : () => this.data;
      const answer = await work(this.over(view, owner, (change) => changes.push(change)));
      await this.parts.turn('commit');
      this.commit(changes);
      return answer;
    } finally {
      this.release(owner);
    }
  }

  private commit(changes: readonly ((draft: Draft) => void)[]): void {
    if (changes.length === 0) return;
    const before = this.data;
    const draft = draftOf(before);
    for (const change of changes) change(draft);
    this.parts.onCommit?.(before, draft);
    this.data = draft;
  }

  private autocommit(): SyncTx {
    const owner = Symbol('alone');
    return this.over(
      () => this.data,
      owner,
      (change) => this.commit([change]),
    );
  }

  private over(
    view: () => CentralData,
    owner: symbol,
    write: (change: (draft: Draft) => void) => void,
  ): SyncTx {
    const { parts } = this;
    const turn = (label: string) => parts.turn(label);
    const lock = (key: string) => this.lock(key, owner);
    return {
      ...memoryPull(view, () => turn('read')),
      async keepBundle(space, bundle) {
        write((draft) => draft.bundles.set(`${space}|${bundle.firstId}`, bundle));
        await turn('keep bundle');
      },
      async standing(deviceId, spaces) {
        await turn('standing');
        const { devices, spaces: versions } = view();
        return {
          device: devices.get(deviceId) ?? null,
          versions: new Map(spaces.flatMap((space) => [[space, versions.get(space) ?? -1] as const])),
        };
      },
      async seen() {
        await turn('seen');
      },
      async device(deviceId, how) {
        if (how === 'forUpdate') await lock(`device ${deviceId}`);
        await turn('device');
        return view().devices.get(deviceId) ?? null;
      },
      async resultsOf(deviceId, seqs) {
        await turn('results');
        return seqs.flatMap((seq) => view().mutations.get(`${deviceId}|${seq}`) ?? []);
      },
      async intentsOf(mids) {
        await turn('intents');
        return mids.flatMap((mid) => {
          const kept = view().mutations.get(view().mids.get(mid) ?? '');
          return kept ? [{ mid, staffId: kept.staffId, result: kept.result }] : [];
        });
      },
      async lockRows(space, refs) {
        const keys = refs.map((ref) => `${space}|${ref.type}|${ref.id}`).sort();
        for (const key of keys) if (view().rows.has(key)) await lock(`row ${key}`);
        await turn('lock rows');
        return keys.flatMap((key) => view().rows.get(key) ?? []);
      },
      async lockDossiers(space, ids) {
        const known = [...ids].sort().filter((id) => view().digests.has(`${space}|${id}`));
        for (const id of known) await lock(`digest ${space}|${id}`);
        await turn('lock dossiers');
        // One that left while its lock was waited for is not there.
        const there = known.filter((id) => view().digests.has(`${space}|${id}`));
        return there.map((dossierId) => ({
          dossierId,
          protected: view().digests.get(`${space}|${dossierId}`)?.card.protected === true,
          adviserId: view().digests.get(`${space}|${dossierId}`)?.card.adviserId ?? null,
        }));
      },
      async placesOf(ids) {
        await turn('places');
        return placesIn(view(), ids);
      },
      async isSsinElsewhere(ssin, dossierId) {
        await lock(`ssin ${ssin}`);
        return rowsOfType([...view().rows.values()], 'person').some(
          (row) => row.body.ssin === ssin && row.dossierId !== dossierId,
        );
      },
      async moveDossier(move) {
        write((draft) => moveIn(draft, move));
        await turn('move');
      },
      async rowsOfDossiers(space, ids, exceptTypes) {
        await turn('rows of dossiers');
        return [...view().rows.values()].filter(
          (row) =>
            row.spaceId === space &&
            row.dossierId !== null &&
            ids.includes(row.dossierId) &&
            !exceptTypes.includes(row.type),
        );
      },
      async cardKey() {
        return CARD_KEY_TEXT;
      },
      async nextVersion(space) {
        await lock(`space ${space}`);
        const next = (view().spaces.get(space) ?? 0) + 1;
        write((draft) => draft.spaces.set(space, next));
        await turn('version');
        return next;
      },
      async writerOf(space, ver) {
        for (const kept of view().mutations.values())
          if (kept.spaceId === space && kept.ver === ver)
            return { staffId: kept.staffId, deviceTime: kept.deviceTime };
        return null;
      },
      async write(space, { inserted, updated, digests }) {
        write((draft) => {
          for (const row of inserted) {
            const key = `${space}|${row.type}|${row.id}`;
            if (draft.rows.has(key)) throw new StoreError('23505');
            draft.rows.set(key, row);
          }
          for (const row of updated) draft.rows.set(`${space}|${row.type}|${row.id}`, row);
          for (const digest of digests) draft.digests.set(`${space}|${digest.dossierId}`, digest);
        });
        await turn('write');
      },
      async record(deviceId, mutations) {
        write((draft) => {
          for (const mutation of mutations) {
            const key = `${deviceId}|${mutation.seq}`;
            if (draft.mutations.has(key)) throw new StoreError('23505');
            draft.mutations.set(key, { ...mutation, deviceId });
            if (mutation.mid === null) continue;
            if (draft.mids.has(mutation.mid) && parts.uncheckedMids !== true) throw new StoreError('23505');
            draft.mids.set(mutation.mid, key);
          }
          const device = draft.devices.get(deviceId);
          const lastSeq = mutations.at(-1)?.seq;
          if (device && lastSeq !== undefined) draft.devices.set(deviceId, { ...device, lastSeq });
        });
        await turn('record');
      },
    };
  }

  private async lock(key: string, owner: symbol): Promise<void> {
    if (this.parts.unlocked !== undefined && key.startsWith(this.parts.unlocked)) return;
    const held = this.locks.get(key);
    if (!held) {
      this.locks.set(key, { owner, queue: [] });
      return;
    }
    if (held.owner === owner) return;
    this.blocked.set(owner, key);
    if (this.wouldWaitForever(owner)) {
      this.blocked.delete(owner);
      throw new StoreError('40P01');
    }
    await new Promise<void>((go) => held.queue.push({ owner, go }));
  }

  private wouldWaitForever(owner: symbol): boolean {
    let current = this.locks.get(this.blocked.get(owner) ?? '')?.owner;
    while (current !== undefined) {
      if (current === owner) return true;
      current = this.locks.get(this.blocked.get(current) ?? '')?.owner;
    }
    return false;
  }

  private release(owner: symbol): void {
    for (const [key, held] of this.locks) {
      if (held.owner !== owner) continue;
      const next = held.queue.shift();
      if (!next) {
        this.locks.delete(key);
        continue;
      }
      held.owner = next.owner;
      this.blocked.delete(next.owner);
      next.go();
    }
  }
}

function placesIn(data: CentralData, ids: readonly string[]) {
  return [...ids]
    .sort()
    .flatMap((dossierId) =>
      [...data.spaces.keys()].flatMap((spaceId) =>
        data.digests.has(`${spaceId}|${dossierId}`) ? [{ dossierId, spaceId }] : [],
      ),
    );
}

/** The same as `sql-move-dossier.ts`; files are not simulated. */
function moveIn(draft: Draft, { dossierId, from, to, fromVer, toVer }: DossierMove): void {
  const left: [string, string][] = [];
  for (const [key, row] of draft.rows) {
    if (row.spaceId !== from || row.dossierId !== dossierId) continue;
    draft.rows.delete(key);
    const moved: Row = { ...row, spaceId: to, ver: toVer, fieldVer: {} };
    draft.rows.set(`${to}|${row.type}|${row.id}`, moved);
    if (row.type !== UNSENT_TYPE) left.push([row.type, row.id]);
  }
  draft.digests.delete(`${from}|${dossierId}`);
  draft.departures.delete(`${to}|${dossierId}`);
  draft.departures.set(`${from}|${dossierId}`, { ver: fromVer, to, rows: left.sort() });
}

const CARD_KEY_TEXT = Buffer.alloc(32).toString('base64');
