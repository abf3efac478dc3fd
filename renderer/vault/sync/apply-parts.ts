import type { Row } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import type { Card, Digest } from '#shared/folds/digest.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Holding } from '#shared/sync/protocol.ts';
import type { HeldDossier } from '../desk.ts';
import { mergeRows } from '../storage/merge-rows.ts';
import type { Bundle, BundledDossier } from '../storage/bundle.ts';
import type { Batch } from '../storage/vault-store.ts';
import type { Departing } from './departures.ts';
import type { SpacePart } from './read-pull.ts';

export interface ApplyContext {
  readonly holding: Holding;
  readonly now: Instant;
  readonly held: (dossierId: string) => Promise<HeldDossier | null>;
  readonly spaceRows: (spaceId: string) => Promise<readonly Row[]>;
  readonly digest: (dossierId: string) => Digest | undefined;
  readonly keyOf: (spaceId: string) => KeyOf;
  readonly mayHold: (card: Card) => boolean;
  readonly open: (bundle: Bundle) => Promise<readonly BundledDossier[]>;
}

export type AppliedBatch = Required<
  Pick<Batch, 'dossiers' | 'bundles' | 'digests' | 'droppedDossiers' | 'droppedDigests' | 'spaces'>
>;

/** What a complete part changes on this device; the caller writes it with its cursor in one transaction. */
export async function batchOf(part: SpacePart, context: ApplyContext): Promise<AppliedBatch> {
  const dossiers = new Map<string, HeldDossier>();
  const digests = new Map<string, Digest>();
  for (const { id, rows } of part.dossiers) dossiers.set(id, { rows, confirmedAt: context.now });

  const touched = new Set([...part.puts, ...part.dels].flatMap((change) => change.dossierId ?? []));
  const bundles: Bundle[] = [];
  for (const packed of part.bundles) {
    const bundle = { ...packed, confirmedAt: context.now };
    if (isAsExpected(bundle, part.space, touched, context)) bundles.push(bundle);
    // Something in it is not what its card says: its dossiers are looked at one by one.
    else
      for (const { id, rows } of await context.open(bundle))
        dossiers.set(id, { rows, confirmedAt: context.now });
  }
  for (const id of touched) {
    const puts = part.puts.filter((row) => row.dossierId === id);
    const dels = part.dels.filter((del) => del.dossierId === id);
    const known = ofOffice(part.space, dossiers.get(id) ?? (await context.held(id)));
    // A laptop keeps whole dossiers only; loose rows of one it does not hold say nothing by themselves.
    if (!known && context.holding === 'agenda') continue;
    dossiers.set(id, {
      rows: mergeRows(known?.rows ?? [], live(puts), [...dels, ...tombstones(puts)]),
      confirmedAt: context.now,
    });
  }

  // Versions of another office say nothing here.
  const cardHere = (id: string): Digest | undefined => {
    const known = context.digest(id);
    return known?.card.spaceId === part.space ? known : undefined;
  };
  const droppedDossiers: string[] = [];
  const droppedDigests: string[] = [];
  for (const [id, { rows }] of dossiers) {
    const known = cardHere(id);
    const digest = digestOf(rows, context.keyOf(rows[0]?.spaceId ?? part.space));
    if (digest && (!known || digest.ver >= known.ver)) digests.set(id, digest);
    if (!digest && rows.length === 0) {
      droppedDossiers.push(id);
      droppedDigests.push(id);
    }
  }
  for (const id of droppedDossiers) dossiers.delete(id);
  for (const digest of part.digests) {
    const known = digests.get(digest.dossierId) ?? cardHere(digest.dossierId);
    if (!known || known.ver <= digest.ver) digests.set(digest.dossierId, digest);
  }

  // A dossier that became protected leaves the device of who may not open it; its card stays.
  for (const { dossierId, card } of digests.values()) {
    if (context.mayHold(card)) continue;
    dossiers.delete(dossierId);
    droppedDossiers.push(dossierId);
  }

  const loosePuts = part.puts.filter((row) => row.dossierId === null);
  // A list of names comes with all rows of the office: what is not among them is gone.
  const looseBefore = part.manifest === null ? await context.spaceRows(part.space) : [];
  const looseDels = part.dels.filter((del) => del.dossierId === null);
  const spaces =
    loosePuts.length + looseDels.length === 0 && part.manifest === null
      ? []
      : [
          {
            spaceId: part.space,
            rows: mergeRows(looseBefore, live(loosePuts), [...looseDels, ...tombstones(loosePuts)]),
          },
        ];
  return {
    bundles,
    dossiers: [...dossiers].map(([id, held]) => ({ id, held })),
    digests: [...digests.values()],
    droppedDossiers,
    droppedDigests,
    spaces,
  };
}

/** What several parts change as one step, without the dossiers that leave with it. */
export function mergedBatch(batches: readonly AppliedBatch[], { now, later }: Departing): AppliedBatch {
  const gone = new Set([...now, ...later]);
  const dropped = (ids: readonly string[]) => [...ids, ...now];
  return {
    dossiers: batches.flatMap((batch) => batch.dossiers).filter(({ id }) => !gone.has(id)),
    bundles: batches.flatMap((batch) => batch.bundles),
    digests: batches.flatMap((batch) => batch.digests).filter(({ dossierId }) => !gone.has(dossierId)),
    droppedDossiers: dropped(batches.flatMap((batch) => batch.droppedDossiers)),
    droppedDigests: dropped(batches.flatMap((batch) => batch.droppedDigests)),
    spaces: batches.flatMap((batch) => batch.spaces),
  };
}

/** Every dossier of it is the one whose card is here, may lie here, and is not changed by the same part. */
function isAsExpected(
  { members }: Bundle,
  space: string,
  touched: ReadonlySet<string>,
  { digest, mayHold }: ApplyContext,
): boolean {
  return members.every(({ id, ver }) => {
    const known = digest(id);
    return known?.card.spaceId === space && known.ver === ver && mayHold(known.card) && !touched.has(id);
  });
}

/** What is held of a dossier, unless it is of the office that it was in before. */
function ofOffice(space: string, held: HeldDossier | null): HeldDossier | null {
  return held?.rows.some((row) => row.spaceId !== space) ? null : held;
}

function live(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !row.deleted);
}

function tombstones(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.deleted);
}
