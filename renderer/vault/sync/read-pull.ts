import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { sumOfBytes } from '#shared/kernel/byte-sum.ts';
import type { PackedLine, PullLine } from '#shared/sync/protocol.ts';
import { type Bundle, bytesOfBase64 } from '../storage/bundle.ts';
import { cardVerOf, knownRows } from '../storage/stored-shapes.ts';
import type { PullAnswer } from './central.ts';

export interface Deleted {
  readonly type: string;
  readonly id: string;
  readonly dossierId: string | null;
  readonly ver: number;
}

/** A bundle as it came: confirmed once it is taken. */
export type PackedDossiers = Omit<Bundle, 'confirmedAt'>;

/** The lines of one space, closed by its `end`. */
export interface SpacePart {
  readonly space: string;
  readonly cursor: string;
  /** Of the space, when the answer was made. */
  readonly ver: number;
  readonly more: boolean;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly dossiers: readonly { readonly id: string; readonly rows: readonly Row[] }[];
  /** Dossiers still compressed, of a first load. */
  readonly bundles: readonly PackedDossiers[];
  readonly puts: readonly Row[];
  readonly dels: readonly Deleted[];
  readonly digests: readonly Digest[];
  /** Dossiers that are no longer of this office. */
  readonly gone: readonly { readonly id: string; readonly ver: number }[];
  /** Versions of all cards of the office by name, for a desk that has to compare; else null. */
  readonly manifest: ReadonlyMap<string, number> | null;
}

export interface PullPage {
  readonly epoch: string;
  readonly lastSeq: number;
  readonly today: string;
  readonly ask: string;
  /** Hours; see lease.ts. */
  readonly lease: number | undefined;
  readonly parts: readonly SpacePart[];
}

/**
 * A whole answer, or null when it was cut short or does not add up: then nothing of it may be used. One that is cut between
 * two parts looks whole, and would say of an office that nothing moved there.
 * @param asked offices that it must speak of
 */
export function readPull({ lines, bytes }: PullAnswer, asked: readonly string[]): PullPage | null {
  const [hello, ...rest] = lines;
  if (hello?.t !== 'hello') return null;
  const packs = packsOf(lines, bytes);
  if (packs === null) return null;
  const parts: SpacePart[] = [];
  let open: PullLine[] = [];
  for (const line of rest) {
    if (line.t === 'hello' || line.t === 'all') return null;
    if (line.t !== 'end') {
      open.push(line);
      continue;
    }
    if (line.n !== open.length) return null;
    parts.push(partOf(line, open, packs));
    open = [];
  }
  if (open.length > 0 || (hello.parts ?? parts.length) !== parts.length) return null;
  if (!asked.every((space) => parts.some((part) => part.space === space))) return null;
  const { epoch, lastSeq, today, ask, lease } = hello;
  return { epoch, lastSeq, today, ask, lease, parts };
}

/** The bytes of each line that speaks of some; null when they are not those it speaks of, or not all are. */
function packsOf(
  lines: readonly PullLine[],
  bytes: Uint8Array<ArrayBuffer>,
): ReadonlyMap<PullLine, Uint8Array<ArrayBuffer>> | null {
  const packs = new Map<PackedLine, Uint8Array<ArrayBuffer>>();
  let at = 0;
  for (const line of lines) {
    if (line.t !== 'packed') continue;
    const pack = bytes.subarray(at, at + line.size);
    if (pack.length !== line.size || sumOfBytes(pack) !== line.of) return null;
    packs.set(line, pack);
    at += line.size;
  }
  return at === bytes.length ? packs : null;
}

function partOf(
  end: Extract<PullLine, { t: 'end' }>,
  lines: readonly PullLine[],
  packs: ReadonlyMap<PullLine, Uint8Array<ArrayBuffer>>,
): SpacePart {
  const dossiers = lines.flatMap((line) =>
    line.t === 'dossier' ? [{ id: line.id, rows: knownRows(line.rows) }] : [],
  );
  const bundles = lines.flatMap((line) => {
    if (line.t !== 'bundle' && line.t !== 'packed') return [];
    const pack = line.t === 'bundle' ? bytesOfBase64(line.z) : packs.get(line);
    return pack === undefined ? [] : [{ members: membersOf(line), bytes: pack }];
  });
  const puts = lines.flatMap((line) => (line.t === 'put' ? knownRows([line.row]) : []));
  const dels = lines.flatMap((line) => (line.t === 'del' ? [line] : []));
  const digests = lines.flatMap((line) => (line.t === 'digest' ? [line.digest] : []));
  const gone = lines.flatMap((line) => (line.t === 'gone' ? [{ id: line.id, ver: line.ver }] : []));
  const listed = lines.flatMap((line) => (line.t === 'manifest' ? [line] : []));
  const manifest = new Map(listed.flatMap(({ ids, vers }) => ids.map((id, at) => [id, vers[at] ?? 0])));
  return {
    space: end.space,
    cursor: end.cursor,
    ver: end.ver,
    more: end.more,
    progress: end.progress,
    dossiers,
    bundles,
    puts,
    dels,
    digests,
    gone,
    manifest: listed.length > 0 ? manifest : null,
  };
}

function membersOf({ ids, vers }: Pick<PackedLine, 'ids' | 'vers'>): Bundle['members'] {
  return ids.map((id, at) => ({ id, ver: vers[at] ?? 0 }));
}

/** Nothing but where to go on. */
export function isBare({ dossiers, bundles, puts, dels, digests, gone }: SpacePart): boolean {
  return [dossiers, bundles, puts, dels, digests, gone].every(({ length }) => length === 0);
}

/** With whole dossiers that were asked for after the part was read: they stand for whatever rows it brought of them. */
export function withFetched(part: SpacePart, fetched: SpacePart['dossiers']): SpacePart {
  if (fetched.length === 0) return part;
  const came = new Set(fetched.map(({ id }) => id));
  const isOther = ({ dossierId }: { readonly dossierId: string | null }) => !came.has(dossierId ?? '');
  return {
    ...part,
    dossiers: [...part.dossiers.filter(({ id }) => !came.has(id)), ...fetched],
    puts: part.puts.filter(isOther),
    dels: part.dels.filter(isOther),
  };
}

/** Of the dossiers that come whole with a part: up to which version of their card it brings their rows. */
export function broughtBy({ dossiers, bundles, puts, dels }: SpacePart): ReadonlyMap<string, number> {
  const brought = new Map<string, number>();
  for (const { id, rows } of dossiers) brought.set(id, cardVerOf(rows));
  for (const { members } of bundles) for (const { id, ver } of members) brought.set(id, ver);
  for (const { type, dossierId, ver } of [...puts, ...dels]) {
    const whole = dossierId === null ? undefined : brought.get(dossierId);
    if (dossierId !== null && whole !== undefined && type !== 'audit-entry')
      brought.set(dossierId, Math.max(whole, ver));
  }
  return brought;
}

/** Several pages of one space as one: nothing is shown before the last is in. */
export function joinParts(parts: readonly SpacePart[]): SpacePart | null {
  const last = parts.at(-1);
  if (!last) return null;
  return {
    ...last,
    dossiers: parts.flatMap((part) => part.dossiers),
    bundles: parts.flatMap((part) => part.bundles),
    puts: parts.flatMap((part) => part.puts),
    dels: parts.flatMap((part) => part.dels),
    digests: parts.flatMap((part) => part.digests),
    gone: parts.flatMap((part) => part.gone),
    manifest: parts.some((part) => part.manifest !== null)
      ? new Map(parts.flatMap((part) => [...(part.manifest ?? [])]))
      : null,
  };
}
