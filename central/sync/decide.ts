import { isEntityType, type Row, rowsOfType } from '#shared/entities/index.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import {
  type MutationContext,
  type Outcome,
  type RowRef,
  rejected,
} from '#shared/mutations/define-mutation.ts';
import { findMutation } from '#shared/mutations/index.ts';
import { newRow } from '#shared/mutations/rows.ts';
import { rowKey, runMutation } from '#shared/mutations/run-mutation.ts';
import type { MutationEnvelope } from '#shared/sync/protocol.ts';
import type { Caller } from '../auth/sessions.ts';
import type { DossierFacts } from './dossier-facts.ts';
import { hashHolds } from './push.ts';
import { dossierOf } from './route.ts';
import type { RunWorld } from './run-world.ts';
import { storableArgs, storableText } from './storable.ts';

/** A change with what can be known of it before any row is read. */
export interface Prepared {
  readonly mutation: MutationEnvelope;
  readonly reads: readonly RowRef[];
  readonly dossierId: string | null;
  readonly context: MutationContext | null;
  /** Why it cannot be done in this office, whatever is in it. */
  readonly refusal: string | null;
}

/** Who wrote what is there, and when by the clock of their device. */
export interface Writer {
  readonly staffId: string;
  readonly deviceTime: Instant;
}

export interface Decided {
  readonly prepared: Prepared;
  readonly outcome: Outcome;
}

export function prepare(
  mutation: MutationEnvelope,
  caller: Caller,
  deviceId: string,
  spaceId: string,
  refusal: string | null,
): Prepared {
  const definition = findMutation(mutation.name);
  const args = definition?.args.safeParse(mutation.args);
  const today = parsePlainDate(mutation.businessDate);
  const { staffId, roles, grants } = caller.staff;
  return {
    mutation,
    reads: definition && args?.success ? definition.reads(args.data) : [],
    dossierId: dossierOf(mutation),
    refusal,
    context: today.ok
      ? { actor: { staffId, roles, grants }, deviceId, spaceId, at: mutation.deviceTime, today: today.value }
      : null,
  };
}

/**
 * Runs one change over the world of its transaction, with the checks that only central can make.
 * Never throws for what is in the change: a mutator that breaks down makes a rejected case like any other refusal.
 */
export async function decide(prepared: Prepared, world: RunWorld, dossiers: DossierFacts): Promise<Outcome> {
  const { mutation, context, dossierId, refusal } = prepared;
  if (refusal !== null) return rejected(refusal);
  if (!hashHolds(mutation)) return rejected('hashMismatch');
  if (!storableArgs(mutation.args).intact || storableText(mutation.name) !== mutation.name)
    return rejected('textNotStorable');
  if (context === null) return rejected('argumentsMalformed');
  if (dossierId !== null && dossiers.isClosed(dossierId)) return rejected('dossierProtected');
  const outcome = tryRun(prepared, world, context);
  if (outcome.kind !== 'applied') return outcome;
  return (await refusalOfPuts(outcome.puts, prepared, world, dossiers)) ?? outcome;
}

function tryRun(prepared: Prepared, world: RunWorld, context: MutationContext): Outcome {
  try {
    return runMutation(prepared.mutation.name, prepared.mutation.args, world.rows(prepared.reads), context);
  } catch {
    return rejected('mutationFailed');
  }
}

/** What a mutator cannot see: rows of other dossiers, ids already taken, dossiers that are not in this office. */
async function refusalOfPuts(
  puts: readonly Row[],
  prepared: Prepared,
  world: RunWorld,
  dossiers: DossierFacts,
): Promise<Outcome | null> {
  if (puts.some((row) => row.dossierId !== prepared.dossierId)) return rejected('dossierMismatch');
  const target = officeAfter(puts, world.spaceId);
  if (target !== world.spaceId && !(await world.isOffice(target))) return rejected('officeUnknown');
  const createsDossier = puts.some((row) => row.type === 'dossier' && row.id === prepared.dossierId);
  if (prepared.dossierId !== null && !createsDossier && !dossiers.exists(prepared.dossierId))
    return rejected('dossierUnknown');
  const announced = new Set(prepared.reads.map(rowKey));
  const fresh = puts.filter((row) => !announced.has(rowKey(row)));
  await world.load(fresh);
  if (fresh.some((row) => world.find(rowKey(row)) !== null)) return rejected('idTaken');
  if (puts.some((row) => row.ver === 0 && (world.find(rowKey(row))?.ver ?? 0) > 0))
    return rejected('idTaken');
  return (await someSsinIsTaken(puts, world)) ? rejected('ssinTaken') : null;
}

/** The number of a person is theirs alone in the whole fund; no desk can see that. */
async function someSsinIsTaken(puts: readonly Row[], world: RunWorld): Promise<boolean> {
  for (const { id, dossierId, body } of rowsOfType(puts, 'person')) {
    const before = world.find(`person:${id}`);
    const known = before?.type === 'person' ? before.body.ssin : null;
    if (body.ssin === null || body.ssin === known || dossierId === null) continue;
    if (await world.isSsinElsewhere(body.ssin, dossierId)) return true;
  }
  return false;
}

/** Rows that an outcome leaves behind; a disagreement or a refusal is a row too, with the whole change in it. */
export function rowsOf(
  { prepared, outcome }: Decided,
  deviceId: string,
  world: RunWorld,
  at: MutationContext,
  theirs: Writer | null,
  dossierId: string | null,
  ownerId: string,
): readonly Row[] {
  if (outcome.kind === 'applied') return outcome.puts;
  const { mutation } = prepared;
  const kept = { name: storableText(mutation.name), args: storableArgs(mutation.args).args };
  const id = troubleId(outcome.kind, deviceId, mutation.seq);
  if (outcome.kind === 'rejected') {
    const body = {
      mutation: kept,
      code: outcome.code,
      ownerId,
      deviceId,
      seq: mutation.seq,
      at: mutation.deviceTime,
      state: 'open' as const,
      dismissedBecause: null,
    };
    return [newRow('rejected-case', id, dossierId, body, at)];
  }
  const on = isEntityType(outcome.on.type) ? world.find(rowKey(outcome.on)) : null;
  const body = {
    entityType: outcome.on.type,
    entityId: outcome.on.id,
    mutation: kept,
    code: outcome.code,
    base: outcome.base === null ? null : { ...outcome.base },
    theirs: outcome.theirs === null ? null : { ...outcome.theirs },
    mine: { ...outcome.mine },
    theirsBy: theirs?.staffId ?? on?.createdBy ?? null,
    ...(theirs === null ? {} : { theirsAt: theirs.deviceTime }),
    mineBy: at.actor.staffId,
    mineDevice: deviceId,
    mineSeq: mutation.seq,
    at: mutation.deviceTime,
    state: 'open' as const,
    choice: null,
    resolvedBy: null,
  };
  return [newRow('conflict', id, dossierId, body, at)];
}

/** Where these rows will be: a dossier that moves says its new office in each row it writes. */
export function officeAfter(rows: readonly Row[], spaceId: string): string {
  return rows.find((row) => row.spaceId !== spaceId)?.spaceId ?? spaceId;
}

/** The same id for the same change however often it is told. */
export function troubleId(kind: 'conflict' | 'rejected', deviceId: string, seq: number): string {
  return deterministicId(kind, `${deviceId}:${seq}`);
}
