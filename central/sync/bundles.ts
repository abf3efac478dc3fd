import { sumOfBytes } from '#shared/kernel/byte-sum.ts';
import type { PackedLine } from '#shared/sync/protocol.ts';
import type { PackCache } from './pack-cache.ts';
import type { PageLimits } from './page-limits.ts';
import type { Member, PullStore } from './sync-store.ts';

/** Dossiers that travel together, before they are compressed. */
export interface LooseBundle {
  readonly spaceId: string;
  readonly firstId: string;
  readonly content: string;
  readonly members: readonly Member[];
  /** Of each dossier, by its id. */
  readonly lines: readonly { readonly id: string; readonly line: string }[];
}

/** Dossiers as they travel and as they were kept; see shared/sync/dossier-pack.ts. */
export interface PackedBundle {
  readonly members: readonly Member[];
  readonly pack: Uint8Array;
}

/** A group of neighbours by id: those that may lie in a bundle everybody of the office gets, and the closed ones. */
export interface Group {
  readonly last: string;
  readonly open: readonly Member[];
  readonly closed: readonly string[];
}

/**
 * Neighbours by id, in groups whose ends follow from the ids alone: a dossier that comes or goes moves the ends of its
 * own group and of no other, so that the bundles made before stay good.
 * @param isAll whether these are all that follow; otherwise the last group may go on and is left for the next page
 */
export function groupsOf(members: readonly Member[], isAll: boolean, limits: PageLimits): readonly Group[] {
  const groups: Member[][] = [];
  let group: Member[] = [];
  for (const member of members) {
    group.push(member);
    if (group.length < limits.bundleMost && !endsGroup(member.dossierId, limits.bundleEvery)) continue;
    groups.push(group);
    group = [];
  }
  if (isAll && group.length > 0) groups.push(group);
  return groups.map((all) => ({
    last: all.at(-1)?.dossierId ?? '',
    open: all.filter((member) => !member.protected),
    closed: all.flatMap((member) => (member.protected ? [member.dossierId] : [])),
  }));
}

/** What a bundle of these was made of: equal text, equal rows. Those of before were one gzip and are made anew. */
export function contentOf(epoch: string, members: readonly Member[]): string {
  return [epoch, ...members.map(({ dossierId, ver }) => `${dossierId}:${ver}`), 'pack'].join(' ');
}

/** Bundles of these groups that are still what central has, by their content. */
export async function storedBundles(
  tx: PullStore,
  packs: PackCache,
  spaceId: string,
  epoch: string,
  groups: readonly Group[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  const lacking = new Map<string, string>();
  for (const { open } of groups) {
    const content = contentOf(epoch, open);
    const kept = packs.get(spaceId, content);
    if (kept !== undefined) all.set(content, kept);
    else if (open[0]) lacking.set(content, open[0].dossierId);
  }
  if (lacking.size === 0) return all;
  for (const { content, z } of await tx.bundles(spaceId, [...lacking.values()])) {
    if (!lacking.has(content)) continue;
    const pack = Buffer.from(z, 'base64');
    packs.keep(spaceId, content, pack);
    all.set(content, pack);
  }
  return all;
}

/** Whether it was written by `bundleLine`. */
export function isBundleLine(line: string): boolean {
  return line.startsWith('{"t":"bundle"');
}

/** For desks that want it so. @param z gzip of the lines, base64 */
export function bundleLine(members: readonly Member[], z: string): string {
  return JSON.stringify({
    t: 'bundle',
    ids: members.map(({ dossierId }) => dossierId),
    vers: members.map(({ ver }) => ver),
    z,
  });
}

const sums = new WeakMap<Uint8Array, string>();

/** A pack that is kept is sent many times. */
function sumOf(pack: Uint8Array): string {
  const known = sums.get(pack) ?? sumOfBytes(pack);
  sums.set(pack, known);
  return known;
}

/** Its bytes follow behind the lines. */
export function packedLine({ members, pack }: PackedBundle): string {
  const line: PackedLine = {
    t: 'packed',
    ids: members.map(({ dossierId }) => dossierId),
    vers: members.map(({ ver }) => ver),
    size: pack.length,
    of: sumOf(pack),
  };
  return JSON.stringify(line);
}

function endsGroup(id: string, every: number): boolean {
  let sum = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) sum = Math.imul(sum ^ id.charCodeAt(i), 0x01000193);
  return (sum >>> 8) % every === 0;
}
