import type { ManifestCursor } from './cursor.ts';
import type { PageLimits } from './page-limits.ts';
import type { PullPage } from './pull-initial.ts';
import type { PullStore } from './sync-store.ts';

/** Characters of a name and its version on the line. */
const ENTRY = 48;

/**
 * Names and versions of all dossiers of a space in the order of their ids, and the rows that belong to none: for a desk
 * that was away longer than deletions are remembered. What it finds missing or older it asks for by id. As in a first
 * load, pages are taken at different moments, and what changed since `cursor.from` follows.
 */
export async function pullManifest(
  tx: PullStore,
  cursor: ManifestCursor,
  spaceVer: number,
  limits: PageLimits,
): Promise<PullPage> {
  const { epoch, space, holding, from } = cursor;
  const lines: string[] = cursor.after === '' ? [...(await tx.spaceRowLines(space))] : [];
  let { after } = cursor;
  for (let bytes = 0; bytes < limits.answerBytes; ) {
    const members = await tx.members(space, after, limits.membersPerPage);
    lines.push(
      JSON.stringify({
        t: 'manifest',
        ids: members.map(({ dossierId }) => dossierId),
        vers: members.map(({ ver }) => ver),
      }),
    );
    bytes += members.length * ENTRY;
    after = members.at(-1)?.dossierId ?? after;
    if (members.length < limits.membersPerPage)
      return {
        lines,
        cursor: { epoch, space, holding, mode: 'delta', ver: from, type: null, id: '' },
        more: spaceVer !== from,
        progress: null,
      };
  }
  return { lines, cursor: { ...cursor, after }, more: true, progress: null };
}
