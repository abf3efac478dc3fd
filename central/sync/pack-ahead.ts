import { looseBundle } from './bundle-source.ts';
import { contentOf, groupsOf, type LooseBundle } from './bundles.ts';
import { compressed } from './pull-answer.ts';
import type { SyncContext } from './sync-context.ts';

/** Cards looked at in one step, and bundles made of what was lacking: a desk that asks waits for one step at most. */
const MEMBERS_AT_ONCE = 250;
const BUNDLES_AT_ONCE = 3;

export interface PackAhead {
  readonly spaces: readonly string[];
  /** Called between two steps: whoever asks something comes first. False: central stops. */
  readonly giveWay: () => Promise<boolean>;
  /** Bundles of one step; left out, as many as keep nobody waiting. */
  readonly atOnce?: number;
}

/**
 * Makes the bundles of these offices that are lacking or outdated, so that the first desk that loads after an import
 * need not wait for them. Doing it again changes nothing.
 * @returns how many were made
 */
export async function packAhead(
  context: SyncContext,
  { spaces, giveWay, atOnce = BUNDLES_AT_ONCE }: PackAhead,
): Promise<number> {
  let made = 0;
  for (const spaceId of spaces) {
    let after: string | null = '';
    while (after !== null) {
      if (!(await giveWay())) return made;
      const step = await lackingAfter(context, spaceId, after, atOnce);
      for (const bundle of step.loose) await compressed(context, bundle);
      made += step.loose.length;
      after = step.next;
    }
  }
  return made;
}

/** The next bundles to make, and where to go on; null at the end of the office. */
function lackingAfter(
  context: SyncContext,
  spaceId: string,
  after: string,
  atOnce: number,
): Promise<{ readonly loose: readonly LooseBundle[]; readonly next: string | null }> {
  const { epoch, pages } = context;
  return context.store.transaction(
    'repeatable read',
    async (tx) => {
      const members = await tx.members(spaceId, after, MEMBERS_AT_ONCE);
      const isAll = members.length < MEMBERS_AT_ONCE;
      const all = groupsOf(members, isAll, pages);
      const groups = all.filter(({ open }) => open.length > 0);
      const kept = new Set(
        await tx.bundleContents(
          spaceId,
          groups.flatMap(({ open }) => open[0]?.dossierId ?? []),
        ),
      );
      const lacking = groups.filter(({ open }) => !kept.has(contentOf(epoch, open)));
      const now = lacking.slice(0, atOnce);
      const loose: LooseBundle[] = [];
      for (const group of now) loose.push(await looseBundle(tx, spaceId, epoch, group));
      const isDone = now.length === lacking.length;
      if (isDone && isAll) return { loose, next: null };
      return { loose, next: (isDone ? all : now).at(-1)?.last ?? null };
    },
    [spaceId],
  );
}
