import { contentOf, type Group, type LooseBundle, storedBundles } from './bundles.ts';
import type { HeldDossiers } from './held-dossiers.ts';
import { MOST_MEMBERS, type OfficeBook, type OfficeBooks } from './office-book.ts';
import type { PackCache } from './pack-cache.ts';
import type { Member, PullStore } from './sync-store.ts';

type Lines = ReadonlyMap<string, string>;
type Packs = ReadonlyMap<string, Uint8Array>;

/** Where a page of a first load comes from; null for what is not to be had there. */
export interface BundleSource {
  rowLines(): Promise<readonly string[]>;
  /** In the order of their ids. */
  members(after: string, limit: number): Promise<readonly Member[]>;
  /** Bundles of these groups that are still what central has, by their content. */
  packs(groups: readonly Group[]): Promise<Packs>;
  /** Of the closed dossiers of these groups by id: whole for those who may open them, the card for the others. */
  closed(groups: readonly Group[], held: HeldDossiers): Promise<Lines | null>;
  loose(group: Group): Promise<LooseBundle | null>;
}

interface Office {
  readonly spaceId: string;
  readonly epoch: string;
  readonly packs: PackCache;
}

/** Of what was read before, and nothing else: such a page asks nothing of the database. */
export function fromMemory({ spaceId, epoch, packs }: Office, book: OfficeBook): BundleSource {
  return {
    rowLines: async () => book.rowLines,
    members: async (after, limit) => membersAfter(book.members, after, limit),
    async packs(groups) {
      const found = new Map<string, Uint8Array>();
      for (const { open } of groups) {
        const content = contentOf(epoch, open);
        const pack = packs.get(spaceId, content);
        if (pack !== undefined) found.set(content, pack);
      }
      return found;
    },
    async closed(groups, held) {
      const lines = new Map<string, string>();
      for (const id of groups.flatMap((group) => group.closed)) {
        const line = (held.holds(id) ? book.whole : book.cards).get(id);
        if (line === undefined) return null;
        lines.set(id, line);
      }
      return lines;
    },
    loose: async () => null,
  };
}

/** Of the database, and of what was read out of it at the same version. */
export function fromStore(
  tx: PullStore,
  { spaceId, epoch, packs }: Office,
  { books, name, total }: { readonly books: OfficeBooks; readonly name: string; readonly total: number },
): BundleSource {
  const known = () => books.get(spaceId, name);
  return {
    rowLines: async () => known()?.rowLines ?? (await tx.spaceRowLines(spaceId)),
    async members(after, limit) {
      let book = known();
      if (book === undefined && total <= MOST_MEMBERS) {
        const members = await tx.members(spaceId, '', MOST_MEMBERS * 2);
        const rowLines = await tx.spaceRowLines(spaceId);
        book = { name, members, rowLines, whole: new Map(), cards: new Map() };
        if (members.length < MOST_MEMBERS * 2) books.keep(spaceId, book);
        else book = undefined;
      }
      return book ? membersAfter(book.members, after, limit) : tx.members(spaceId, after, limit);
    },
    packs: (groups) => storedBundles(tx, packs, spaceId, epoch, groups),
    async closed(groups, held) {
      const closed = groups.flatMap((group) => group.closed);
      if (closed.length === 0) return new Map();
      const book = known();
      const isWhole = (id: string) => held.holds(id);
      const lacking = (kept: Lines | undefined, ids: readonly string[]) => ids.filter((id) => !kept?.has(id));
      const asked = lacking(book?.whole, closed.filter(isWhole));
      const whole = new Map([...(book?.whole ?? []), ...(await tx.dossierLines(spaceId, asked))]);
      const others = closed.filter((id) => !isWhole(id) || !whole.has(id));
      const found = await tx.digestLines(spaceId, lacking(book?.cards, others), -1);
      const cards = new Map([...(book?.cards ?? []), ...found]);
      if (book !== undefined) books.keep(spaceId, { ...book, whole, cards });
      return new Map(
        closed.flatMap((id) => {
          const line = (isWhole(id) ? whole.get(id) : undefined) ?? cards.get(id);
          return line === undefined ? [] : [[id, line] as const];
        }),
      );
    },
    loose: (group) => looseBundle(tx, spaceId, epoch, group),
  };
}

export async function looseBundle(
  tx: PullStore,
  spaceId: string,
  epoch: string,
  { open }: Group,
): Promise<LooseBundle> {
  const found = await tx.dossierLines(
    spaceId,
    open.map(({ dossierId }) => dossierId),
  );
  const lines = open.flatMap(({ dossierId: id }) => {
    const line = found.get(id);
    return line === undefined ? [] : [{ id, line }];
  });
  return {
    spaceId,
    firstId: open[0]?.dossierId ?? '',
    content: contentOf(epoch, open),
    members: open,
    lines,
  };
}

function membersAfter(members: readonly Member[], after: string, limit: number): readonly Member[] {
  let from = 0;
  let to = members.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((members[middle]?.dossierId ?? '') > after) to = middle;
    else from = middle + 1;
  }
  return members.slice(from, from + limit);
}
