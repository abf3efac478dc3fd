import type { Row } from '#shared/entities/index.ts';
import type { AttachmentFile } from '#shared/entities/visit/attachment-file.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { documentsOf } from './documents-view.ts';
import { dossierOverview } from './dossier-view.ts';
import { neighboursOf } from './visit/visit-people.ts';

/** What of a dossier has to come along for it to be worked on without a network: names of files and neighbours, no content. */
export interface Carried {
  readonly files: readonly (AttachmentFile & { readonly hash: string; readonly documentId: string })[];
  readonly neighbours: readonly string[];
}

export function carriedOf(rows: readonly Row[], today: PlainDate): Carried {
  return {
    files: documentsOf(rows).flatMap(({ id, file }) => (file === null ? [] : [{ ...file, documentId: id }])),
    neighbours: neighboursOf(dossierOverview(rows, today, '').links).map(({ dossierId }) => dossierId),
  };
}

/** One dossier of a day on the road. */
export interface PackLine {
  readonly dossierId: string;
  readonly name: string;
  /** A stop of the day, or a neighbour of one. */
  readonly why: 'stop' | 'neighbour';
  readonly held: boolean;
  readonly confirmedAt: Instant | null;
  readonly files: { readonly here: number; readonly all: number };
}

/** Whether one may leave, in figures. */
export interface MissionPack {
  readonly lines: readonly PackLine[];
  readonly dossiers: { readonly here: number; readonly all: number };
  readonly documents: { readonly here: number; readonly all: number };
  /** Of the documents that lie here. */
  readonly bytes: number;
  readonly ready: boolean;
  /** Moment up to which the oldest of the dossiers is known. */
  readonly oldest: Instant | null;
}

export interface PackInput {
  readonly stops: readonly string[];
  readonly name: (dossierId: string) => string | null;
  /** Null while the dossier is not whole on this device. */
  readonly carried: (dossierId: string) => Carried | null;
  readonly confirmedAt: (dossierId: string) => Instant | null;
  /** Whether all bytes of a file lie here. */
  readonly whole: (hash: string) => boolean;
}

/** The stops first, then their neighbours, each dossier once. Neighbours this person has no card of are left out. */
export function missionPack({ stops, name, carried, confirmedAt, whole }: PackInput): MissionPack {
  const why = new Map<string, PackLine['why']>(stops.map((id) => [id, 'stop']));
  for (const id of stops)
    for (const neighbour of carried(id)?.neighbours ?? [])
      if (!why.has(neighbour)) why.set(neighbour, 'neighbour');
  const lines: PackLine[] = [];
  const seen = new Map<string, number>();
  for (const [dossierId, reason] of why) {
    const known = name(dossierId);
    if (known === null) continue;
    const found = carried(dossierId);
    const files = found?.files ?? [];
    for (const { hash, bytes } of files) seen.set(hash, bytes);
    lines.push({
      dossierId,
      name: known,
      why: reason,
      held: found !== null,
      confirmedAt: confirmedAt(dossierId),
      files: { here: files.filter(({ hash }) => whole(hash)).length, all: files.length },
    });
  }
  const documents = {
    here: lines.reduce((sum, line) => sum + line.files.here, 0),
    all: lines.reduce((sum, line) => sum + line.files.all, 0),
  };
  const dossiers = { here: lines.filter(({ held }) => held).length, all: lines.length };
  const moments = lines.flatMap((line) => line.confirmedAt ?? []).sort();
  return {
    lines,
    dossiers,
    documents,
    bytes: [...seen].reduce((sum, [hash, bytes]) => sum + (whole(hash) ? bytes : 0), 0),
    ready: lines.length > 0 && dossiers.here === dossiers.all && documents.here === documents.all,
    oldest: moments[0] ?? null,
  };
}
