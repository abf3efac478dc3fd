import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import type { HeldDossier } from '../../renderer/vault/desk.ts';
import { type BundledDossier, readLine } from '../../renderer/vault/storage/bundle.ts';
import type { Intent } from '../../renderer/vault/intent.ts';
import { noProgress, type Profile, type Progress } from '../../renderer/vault/storage/stored-shapes.ts';
import type { Batch } from '../../renderer/vault/storage/vault-store.ts';
import { linesOfPack } from '../support/pack-lines.ts';

/** What lies on a computer. Never changed in place, so that a copy of a profile is a reference. */
export interface Disk {
  readonly profile: Profile;
  readonly progress: Progress;
  readonly dossiers: ReadonlyMap<string, HeldDossier>;
  readonly digests: ReadonlyMap<string, Digest>;
  readonly spaces: ReadonlyMap<string, readonly Row[]>;
  readonly intents: ReadonlyMap<number, Intent>;
  /** Numbers of the outbox whose record does not open any more. */
  readonly damaged: ReadonlySet<number>;
  readonly kept: ReadonlyMap<string, Intent>;
}

export function emptyDisk(profile: Profile): Disk {
  return {
    profile,
    progress: noProgress,
    dossiers: new Map(),
    digests: new Map(),
    spaces: new Map(),
    intents: new Map(),
    damaged: new Set(),
    kept: new Map(),
  };
}

const MOST_OPENED = 500;
/** What was in bundles, by their bytes: every desk of every run is sent the first ones. */
const opened = new Map<string, readonly BundledDossier[]>();

/** What is in a bundle. Rows are never changed in place, so that all who open it share them. */
export function bundled(bytes: Uint8Array): readonly BundledDossier[] {
  const name = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const known = opened.get(name);
  if (known) return known;
  const dossiers = linesOfPack(bytes).flatMap((line) => readLine(line) ?? []);
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(name, dossiers);
  return dossiers;
}

/** The disk after one transaction of the store. */
export function withBatch(disk: Disk, batch: Batch): Disk {
  const dossiers = new Map(disk.dossiers);
  for (const { bytes, confirmedAt } of batch.bundles ?? [])
    for (const { id, rows } of bundled(bytes)) dossiers.set(id, { rows, confirmedAt });
  for (const { id, held } of batch.dossiers ?? []) dossiers.set(id, held);
  for (const id of batch.droppedDossiers ?? []) dossiers.delete(id);
  const digests = new Map(disk.digests);
  for (const digest of batch.digests ?? []) digests.set(digest.dossierId, digest);
  for (const id of batch.droppedDigests ?? []) digests.delete(id);
  const spaces = new Map(disk.spaces);
  for (const { spaceId, rows } of batch.spaces ?? []) spaces.set(spaceId, rows);
  const intents = new Map(disk.intents);
  for (const intent of batch.intents ?? []) intents.set(intent.seq, intent);
  for (const seq of batch.droppedIntents ?? []) intents.delete(seq);
  const rewritten = [...(batch.intents ?? []).map(({ seq }) => seq), ...(batch.damagedIntents ?? [])];
  const damaged = new Set([...disk.damaged].filter((seq) => !rewritten.includes(seq)));
  const kept = new Map(disk.kept);
  for (const { intent } of batch.kept ?? []) kept.set(intent.mid, intent);
  return {
    profile: batch.profile ?? disk.profile,
    progress: batch.progress ?? disk.progress,
    dossiers,
    digests,
    spaces,
    intents,
    damaged,
    kept,
  };
}
