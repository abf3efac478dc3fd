import { contentOf, groupsOf } from './bundles.ts';
import type { BundleSource } from './bundle-source.ts';
import type { InitialCursor } from './cursor.ts';
import type { HeldDossiers } from './held-dossiers.ts';
import type { PageLimits } from './page-limits.ts';
import { lastPage, type PullPage } from './pull-initial.ts';

/**
 * The next dossiers of a space for a desk that holds all of them: in bundles that are made once for everybody and kept.
 * Closed dossiers are in none, and travel as before. null where the source lacks something.
 */
export async function pullBundles(
  source: BundleSource,
  cursor: InitialCursor,
  spaceVer: number,
  held: HeldDossiers,
  limits: PageLimits,
): Promise<PullPage | null> {
  const { epoch } = cursor;
  const members = await source.members(cursor.after, limits.membersPerPage);
  const lines: PullPage['lines'][number][] = cursor.after === '' ? [...(await source.rowLines())] : [];
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
      stored = await source.packs(some);
      const found = await source.closed(some, held);
      if (found === null) return null;
      closed = found;
    }
    const pack = stored.get(contentOf(epoch, group.open));
    const alone = group.closed.flatMap((id) => closed.get(id) ?? []);
    if (pack !== undefined) lines.push({ members: group.open, pack });
    else if (group.open.length > 0) {
      const loose = await source.loose(group);
      if (loose === null) return null;
      lines.push(loose);
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
