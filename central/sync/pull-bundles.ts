import { contentOf, type Group, groupsOf, type LooseBundle, storedBundles } from './bundles.ts';
import type { InitialCursor } from './cursor.ts';
import type { HeldDossiers } from './held-dossiers.ts';
import type { PackCache } from './pack-cache.ts';
import type { PageLimits } from './page-limits.ts';
import { lastPage, type PullPage } from './pull-initial.ts';
import type { PullStore } from './sync-store.ts';

/**
 * The next dossiers of a space for a desk that holds all of them: in bundles that are made once for everybody and kept.
 * Closed dossiers are in none, and travel as before.
 */
export async function pullBundles(
  tx: PullStore,
  cursor: InitialCursor,
  spaceVer: number,
  held: HeldDossiers,
  limits: PageLimits,
  packs: PackCache,
): Promise<PullPage> {
  const { space, epoch } = cursor;
  const lines: PullPage['lines'][number][] = cursor.after === '' ? [...(await tx.spaceRowLines(space))] : [];
  const members = await tx.members(space, cursor.after, limits.membersPerPage);
  const isAll = members.length < limits.membersPerPage;
  const groups = groupsOf(members, isAll, limits);
  let stored: ReadonlyMap<string, Uint8Array> = new Map();
  let closed: ReadonlyMap<string, string> = new Map();
  let { after, done } = cursor;
  let bytes = 0;
  let read = 0;
  let taken = 0;
  for (const group of groups) {
    if (bytes >= limits.answerBytes || read >= limits.wholePerPage) break;
    // Not all at once: half of them would be read for the next page, which reads them again.
    if (taken % limits.bundlesAtOnce === 0) {
      const some = groups.slice(taken, taken + limits.bundlesAtOnce);
      stored = await storedBundles(tx, packs, space, epoch, some);
      closed = await closedLines(tx, space, some, held);
    }
    const pack = stored.get(contentOf(epoch, group.open));
    const alone = group.closed.flatMap((id) => closed.get(id) ?? []);
    if (pack !== undefined) lines.push({ members: group.open, pack });
    else if (group.open.length > 0) {
      lines.push(await looseBundle(tx, space, epoch, group));
      read += group.open.length;
    }
    lines.push(...alone);
    bytes += (pack?.length ?? 0) + alone.reduce((sum, line) => sum + line.length, 0);
    taken += 1;
    after = group.last;
    done += group.open.length + group.closed.length;
  }
  if (isAll && taken === groups.length) return lastPage(cursor, lines, spaceVer);
  const total = Math.max(cursor.total, done);
  return { lines, cursor: { ...cursor, after, done }, more: true, progress: { done, total } };
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

/** Of the closed dossiers of these groups by id: whole for those who may open them, the card for the others. */
async function closedLines(
  tx: PullStore,
  spaceId: string,
  groups: readonly Group[],
  held: HeldDossiers,
): Promise<ReadonlyMap<string, string>> {
  const closed = groups.flatMap((group) => group.closed);
  if (closed.length === 0) return new Map();
  const whole = await tx.dossierLines(
    spaceId,
    closed.filter((id) => held.holds(id)),
  );
  const cards = await tx.digestLines(
    spaceId,
    closed.filter((id) => !whole.has(id)),
    -1,
  );
  return new Map([...cards, ...whole]);
}
