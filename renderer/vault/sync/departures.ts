import { GRANTED } from '#shared/sync/protocol.ts';
import type { Desk } from '../desk.ts';
import type { DeskStore } from '../storage/vault-store.ts';
import type { SpacePart } from './read-pull.ts';

export interface Departing {
  /** Leave the disk with this step. */
  readonly now: readonly string[];
  /** Leave it once what was done there has been handed in. */
  readonly later: readonly string[];
  /** Are here again, or still: whoever was to leave stays. */
  readonly staying: ReadonlySet<string>;
}

/**
 * Dossiers that complete parts take away. One that left an office and came to another of this desk is not gone: the new
 * one brings it, and both are told at the same moment, or its first rows came before. What waits to be handed in is shown
 * until it is.
 * @param rowsIn what `officesOfRows` found
 */
export function departing(
  parts: readonly SpacePart[],
  desk: Pick<Desk, 'session' | 'baseDigest' | 'outbox'>,
  rowsIn: ReadonlyMap<string, string>,
): Departing {
  const arrivals = parts.map((part) => ({ space: part.space, vers: arrivalsOf(part) }));
  const staying = new Set<string>();
  const gone = new Set<string>();
  for (const part of parts)
    for (const { id, ver } of part.gone) {
      const place = desk.baseDigest(id)?.card.spaceId ?? part.space;
      const isMine = desk.session.staff.spaces.includes(place);
      const isHere = part.space === GRANTED ? !isMine : place === part.space;
      const isBack = arrivals.some(({ space, vers }) =>
        space === part.space ? (vers.get(id) ?? -1) > ver : vers.has(id),
      );
      const rows = rowsIn.get(id) ?? part.space;
      const hasCome = rows !== part.space && desk.session.staff.spaces.includes(rows);
      if (isHere && !isBack && !hasCome) gone.add(id);
    }
  for (const { vers } of arrivals) for (const id of vers.keys()) if (!gone.has(id)) staying.add(id);
  const waiting = new Set(
    desk.outbox.flatMap((intent) => (intent.outcome === null ? (intent.dossierId ?? []) : [])),
  );
  const all = [...gone];
  return {
    now: all.filter((id) => !waiting.has(id)),
    later: all.filter((id) => waiting.has(id)),
    staying,
  };
}

/**
 * The office of which rows of each dossier lie here that a part takes away: of one that came to another office of this desk
 * the first rows may have come pages ago, long before its card.
 */
export async function officesOfRows(
  parts: readonly SpacePart[],
  desk: Pick<Desk, 'session'>,
  store: Pick<DeskStore, 'dossier'>,
): Promise<ReadonlyMap<string, string>> {
  const offices = new Map<string, string>();
  for (const { space, gone } of parts) {
    // Whoever has no other office cannot have it there.
    if (desk.session.staff.spaces.every((own) => own === space)) continue;
    for (const { id } of gone) {
      const office = (await store.dossier(id))?.rows[0]?.spaceId;
      if (office !== undefined) offices.set(id, office);
    }
  }
  return offices;
}

/** Who waits to leave, after these left, wait as well or came back. */
export function leavingAfter(before: readonly string[], { now, later, staying }: Departing): string[] {
  return [...new Set([...before, ...later])].filter((id) => !staying.has(id) && !now.includes(id));
}

/** Without what a part said of dossiers before it said that they left. */
export function withoutDeparted(part: SpacePart): SpacePart {
  if (part.gone.length === 0) return part;
  const gone = new Map(part.gone.map(({ id, ver }) => [id, ver]));
  const stays = (id: string | null, ver: number): boolean => ver > (gone.get(id ?? '') ?? -1);
  return {
    ...part,
    dossiers: part.dossiers.filter(({ id, rows }) => rows.some(({ ver }) => stays(id, ver))),
    puts: part.puts.filter(({ dossierId, ver }) => stays(dossierId, ver)),
    dels: part.dels.filter(({ dossierId, ver }) => stays(dossierId, ver)),
    digests: part.digests.filter(({ dossierId, ver }) => stays(dossierId, ver)),
  };
}

/**
 * Without dossiers that are brought as lent, and are of an office of this desk by what another part brings or by the card
 * that is here: pages of one pull are read at different moments, and beside that card the rows of the former office would be
 * of yesterday. If it is the loan that is newer, the next pull says so: it is not counted among what is held.
 */
export function withoutStaleLoans(
  parts: readonly SpacePart[],
  desk: Pick<Desk, 'session' | 'baseDigest'>,
): readonly SpacePart[] {
  const own = parts.filter(({ space }) => space !== GRANTED);
  const come = new Set(own.flatMap((part) => [...arrivalsOf(withoutDeparted(part)).keys()]));
  const gone = new Set(own.flatMap((part) => part.gone.map(({ id }) => id)));
  const isOurs = (id: string): boolean =>
    come.has(id) ||
    (!gone.has(id) && desk.session.staff.spaces.includes(desk.baseDigest(id)?.card.spaceId ?? ''));
  return parts.map((part) =>
    part.space === GRANTED ? { ...part, dossiers: part.dossiers.filter(({ id }) => !isOurs(id)) } : part,
  );
}

/** What this desk holds of what was lent, after these parts. */
export function grantedAfter(
  before: Readonly<Record<string, number>>,
  parts: readonly SpacePart[],
): Readonly<Record<string, number>> {
  const after = new Map(Object.entries(before));
  for (const part of parts) {
    if (part.space !== GRANTED) continue;
    for (const { id } of part.gone) after.delete(id);
    for (const { id, rows } of part.dossiers) after.set(id, Math.max(...rows.map(({ ver }) => ver)));
  }
  return Object.fromEntries(after);
}

/** What may be held, should writing these be given up: central says of each that is new whether it is still lent. */
export function grantedPerhaps(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return { ...Object.fromEntries(Object.keys(after).map((id) => [id, -1])), ...before };
}

/** Dossiers that a part brings something of, and the newest version of it. */
function arrivalsOf(part: SpacePart): ReadonlyMap<string, number> {
  const vers = new Map<string, number>();
  const add = (id: string | null, ver: number): void => {
    if (id !== null) vers.set(id, Math.max(vers.get(id) ?? -1, ver));
  };
  for (const { id, rows } of part.dossiers) for (const { ver } of rows) add(id, ver);
  for (const { members } of part.bundles) for (const { id, ver } of members) add(id, ver);
  for (const { dossierId, ver } of part.puts) add(dossierId, ver);
  for (const { dossierId, ver } of part.digests) add(dossierId, ver);
  return vers;
}
