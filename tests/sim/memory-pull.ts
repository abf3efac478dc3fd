import { rowsOfType, type Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { DEPARTURE_TYPE, type Position, type PullStore, UNSENT_TYPE } from '../../central/sync/sync-store.ts';
import { type CentralData, wireText } from './central-data.ts';

type Reads = Omit<PullStore, 'device' | 'standing' | 'seen' | 'keepBundle'>;

/** What a pull reads, over one snapshot that `data` gives. */
export function memoryPull(data: () => CentralData, turn: () => Promise<void>): Reads {
  const rowsOf = (space: string) => rowsBySpace.of(data().rows, space);
  const digestsOf = (space: string) => digestsBySpace.of(data().digests, space);
  const departuresOf = (space: string) =>
    [...data().departures.entries()].flatMap(([key, { ver, to, rows }]) => {
      const [of, dossierId = ''] = key.split('|');
      const text = JSON.stringify({ body: { to, rows } });
      return of === space
        ? [{ type: DEPARTURE_TYPE, id: dossierId, dossierId, ver, deleted: true, text }]
        : [];
    });
  return {
    async spaceVersion(space) {
      await turn();
      return data().spaces.get(space) ?? null;
    },
    async horizon(space) {
      await turn();
      return data().horizons.get(space) ?? 0;
    },
    async countDossiers(space) {
      await turn();
      return digestsOf(space).length;
    },
    async dossierIds(space, after, limit) {
      await turn();
      return digestsOf(space)
        .flatMap(({ dossierId }) => (dossierId > after ? [dossierId] : []))
        .slice(0, limit);
    },
    async members(space, after, limit) {
      await turn();
      return digestsOf(space)
        .filter(({ dossierId }) => dossierId > after)
        .slice(0, limit)
        .map(({ dossierId, ver, card }) => ({ dossierId, ver, protected: card.protected }));
    },
    async bundles(space, firstIds) {
      await turn();
      return firstIds.flatMap((firstId) => data().bundles.get(`${space}|${firstId}`) ?? []);
    },
    async bundleContents(space, firstIds) {
      await turn();
      return firstIds.flatMap((firstId) => data().bundles.get(`${space}|${firstId}`)?.content ?? []);
    },
    async protectedDossiers(space) {
      await turn();
      return digestsOf(space).flatMap((digest) => (digest.card.protected ? [digest.dossierId] : []));
    },
    async agendaDossiers({ spaceId, staffId, today, since }) {
      await turn();
      const moved = rowsOf(spaceId).filter((row) => !row.deleted && row.ver > since);
      const kept = rowsOfType(moved, 'dossier').filter((row) => row.body.keepOffline.includes(staffId));
      const met = rowsOfType(moved, 'appointment').filter(
        ({ body }) => body.staffId === staffId && body.on >= today && body.state !== 'cancelled',
      );
      const stops = rowsOfType(moved, 'mission').flatMap(({ body }) =>
        body.staffId === staffId && body.day >= today ? body.stops.map((stop) => stop.dossierId) : [],
      );
      return [...new Set([...[...kept, ...met].flatMap((row) => row.dossierId ?? []), ...stops])];
    },
    async grantsOf(staffId, today) {
      await turn();
      const grants = rowsOfType([...data().rows.values()], 'dossier-grant').filter(
        ({ body }) =>
          body.staffId === staffId && body.from <= today && body.to >= today && body.endedOn === null,
      );
      const lent = new Set(grants.map((row) => `${row.spaceId}|${row.dossierId}`));
      return [...lent]
        .flatMap((key) => data().digests.get(key) ?? [])
        .map(({ dossierId, ver, card }) => ({
          dossierId,
          spaceId: card.spaceId,
          ver,
          protected: card.protected,
        }))
        .sort((a, b) => compare(a.dossierId, b.dossierId));
    },
    async changedRows(space, after, limit) {
      await turn();
      const rows = rowsOf(space)
        .filter((row) => row.type !== UNSENT_TYPE && isAfter(row, after))
        .map((row) => ({
          type: row.type as string,
          id: row.id,
          dossierId: row.dossierId,
          ver: row.ver,
          deleted: row.deleted,
          text: wireText(row),
        }));
      return [...rows, ...departuresOf(space).filter((row) => isAfter(row, after))]
        .sort((a, b) => a.ver - b.ver || compare(a.type, b.type) || compare(a.id, b.id))
        .slice(0, limit);
    },
    async dossierLines(space, ids) {
      await turn();
      const lines = new Map<string, string>();
      const rows = rowsOf(space).filter((row) => !row.deleted && row.type !== UNSENT_TYPE);
      for (const id of ids) {
        const own = rows.filter((row) => row.dossierId === id).sort(byKey);
        if (own.length > 0)
          lines.set(id, `{"t":"dossier","id":${JSON.stringify(id)},"rows":[${own.map(wireText).join(',')}]}`);
      }
      return lines;
    },
    async digestLines(space, ids, since) {
      await turn();
      return new Map(
        digestsOf(space)
          .filter((digest) => ids.includes(digest.dossierId) && digest.ver > since)
          .map((digest) => [digest.dossierId, `{"t":"digest","digest":${JSON.stringify(digest)}}`]),
      );
    },
    async digestPage(space, after, limit) {
      await turn();
      return digestsOf(space)
        .filter((digest) => digest.dossierId > after)
        .slice(0, limit)
        .map((digest) => ({
          dossierId: digest.dossierId,
          line: `{"t":"digest","digest":${JSON.stringify(digest)}}`,
        }));
    },
    async spaceRowLines(space) {
      await turn();
      return rowsOf(space)
        .filter((row) => row.dossierId === null && !row.deleted)
        .sort(byKey)
        .map((row) => `{"t":"put","row":${wireText(row)}}`);
    },
    async whereDossiers(spaces, ids) {
      await turn();
      return [...data().digests.entries()].flatMap(([key, digest]) => {
        const spaceId = key.split('|')[0] ?? '';
        return spaces.includes(spaceId) && ids.includes(digest.dossierId)
          ? [{ spaceId, dossierId: digest.dossierId, protected: digest.card.protected }]
          : [];
      });
    },
  };
}

/** What lies under the name of a space, picked out once: what was committed never changes. */
class BySpace<T> {
  private readonly picked = new WeakMap<ReadonlyMap<string, T>, Map<string, readonly T[]>>();
  private readonly order: (all: T[]) => T[];

  constructor(order: (all: T[]) => T[]) {
    this.order = order;
  }

  of(all: ReadonlyMap<string, T>, space: string): readonly T[] {
    const spaces = this.picked.get(all) ?? new Map<string, readonly T[]>();
    this.picked.set(all, spaces);
    const known = spaces.get(space);
    if (known) return known;
    const own = this.order([...all].flatMap(([key, one]) => (key.startsWith(`${space}|`) ? [one] : [])));
    spaces.set(space, own);
    return own;
  }
}

const rowsBySpace = new BySpace<Row>((rows) => rows);
const digestsBySpace = new BySpace<Digest>((digests) =>
  digests.sort((a, b) => (a.dossierId < b.dossierId ? -1 : 1)),
);

function isAfter(
  row: { readonly ver: number; readonly type: string; readonly id: string },
  after: Position,
): boolean {
  if (after.type === null || row.ver !== after.ver) return row.ver > after.ver;
  return compare(row.type, after.type) > 0 || (row.type === after.type && row.id > after.id);
}

function byKey(a: Row, b: Row): number {
  return compare(a.type, b.type) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
