import type { LooseBundle, PackedBundle } from './bundles.ts';
import type { Cursor, InitialCursor } from './cursor.ts';
import type { HeldDossiers } from './held-dossiers.ts';
import type { PageLimits } from './page-limits.ts';
import type { PullStore } from './sync-store.ts';

export interface PullPage {
  /** Bundles are compressed once the snapshot is let go. */
  readonly lines: readonly (string | LooseBundle | PackedBundle)[];
  readonly cursor: Cursor;
  readonly more: boolean;
  readonly progress: { readonly done: number; readonly total: number } | null;
}

/**
 * The next dossiers of a space in the order of their ids. Pages are taken at different moments: what changed since
 * `cursor.from` comes again in the delta that follows, and rows carry versions, so that nothing is lost or undone.
 */
export async function pullInitial(
  tx: PullStore,
  cursor: InitialCursor,
  spaceVer: number,
  held: HeldDossiers,
  limits: PageLimits,
): Promise<PullPage> {
  const lines: string[] = cursor.after === '' ? [...(await tx.spaceRowLines(cursor.space))] : [];
  let { after, done } = cursor;
  let bytes = 0;
  let whole = 0;
  const chunk = cursor.holding === 'portfolio' ? limits.chunkWhole : limits.chunkDigests;
  for (;;) {
    const ids = await tx.dossierIds(cursor.space, after, chunk);
    const mine = ids.filter((id) => held.holds(id));
    const dossiers = await tx.dossierLines(cursor.space, mine);
    const digests = await tx.digestLines(
      cursor.space,
      ids.filter((id) => !dossiers.has(id)),
      -1,
    );
    for (const id of ids) {
      const line = dossiers.get(id) ?? digests.get(id);
      if (line === undefined) continue;
      lines.push(line);
      bytes += line.length;
    }
    whole += dossiers.size;
    done += ids.length;
    after = ids.at(-1) ?? after;
    if (ids.length < chunk) return lastPage(cursor, lines, spaceVer);
    if (bytes >= limits.answerBytes || whole >= limits.wholePerPage) break;
  }
  const total = Math.max(cursor.total, done);
  return { lines, cursor: { ...cursor, after, done }, more: true, progress: { done, total } };
}

/** All whole dossiers are sent; what changed since the first page follows. */
export function lastPage(cursor: InitialCursor, lines: PullPage['lines'], spaceVer: number): PullPage {
  const { epoch, space, holding, from, total } = cursor;
  const complete = spaceVer === from;
  return {
    lines,
    cursor: { epoch, space, holding, mode: 'delta', ver: from, type: null, id: '' },
    more: !complete,
    progress: complete ? null : { done: total, total },
  };
}
