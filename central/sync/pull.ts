import { assert } from '#shared/kernel/assert.ts';
import { epochMsOf } from '#shared/kernel/instant.ts';
import type { PullRequest } from '#shared/sync/protocol.ts';
import { can } from '#shared/permissions/can.ts';
import { policyOf } from '#shared/sync/version-policy.ts';
import type { Caller } from '../auth/sessions.ts';
import { ProblemError } from '../http/problem.ts';
import { type BundleSource, fromMemory, fromStore } from './bundle-source.ts';
import { checkEpoch, checkVersion, checkSpaces } from './check-request.ts';
import {
  type Cursor,
  type DeltaCursor,
  type InitialCursor,
  type ManifestCursor,
  readCursor,
} from './cursor.ts';
import { deltasOf, type KeptPage } from './delta-cache.ts';
import { checkDevice, findDevice } from './find-device.ts';
import { canBeLent, pullGranted } from './granted.ts';
import { KeptLines, type Piece, textOf } from './kept-lines.ts';
import { agendaDossiers, heldDossiers, heldOfPortfolio, opensProtected } from './held-dossiers.ts';
import { bookName, booksOf } from './office-book.ts';
import { answerOf, type ReadPages, sizeOf, type SpacePage } from './pull-answer.ts';
import { packsOf } from './pack-cache.ts';
import { pullBundles } from './pull-bundles.ts';
import { pullDelta, seenBefore } from './pull-delta.ts';
import { pullInitial } from './pull-initial.ts';
import { pullManifest } from './pull-manifest.ts';
import type { SyncContext } from './sync-context.ts';
import type { PullStore, Standing } from './sync-store.ts';

const SEEN_EVERY_MS = 60_000;

/** The lines of one answer to a pull, as NDJSON text. */
export async function pull(
  context: SyncContext,
  caller: Caller,
  request: PullRequest,
  standing?: Standing,
): Promise<string> {
  return textOf(await pullPieces(context, caller, request, standing));
}

/**
 * The same in pieces: what other desks of the office are told as well stands by itself. Rows, versions of the spaces and the last counted change of the device are
 * read in one snapshot, so that an effect and the news that it happened arrive together. All is read before the
 * transaction ends: a slow reader never holds the database.
 * @param standing of this device and these offices, where it was read with the session
 */
export async function pullPieces(
  context: SyncContext,
  caller: Caller,
  request: PullRequest,
  standing?: Standing,
): Promise<readonly Piece[]> {
  checkVersion(request);
  checkEpoch(context.epoch, request.epoch);
  const spaces = Object.keys(request.cursors).sort();
  checkSpaces(caller.staff, spaces);
  const cursors = new Map(spaces.map((space) => [space, cursorOf(context, request, space)]));
  const read =
    (await knownAlready(context, caller, request, cursors, standing)) ??
    (await readAll(context, caller, request, cursors));
  const pieces = await answerOf(context, request, read);
  const now = context.clock.now();
  if (epochMsOf(now) - read.device.seenMs >= SEEN_EVERY_MS)
    await context.store.direct.seen(request.device, now);
  return pieces;
}

/**
 * The whole answer when nothing has changed, or nothing but what was read before for another desk: by one statement,
 * which is a snapshot by itself. null when more must be read.
 */
async function knownAlready(
  context: SyncContext,
  caller: Caller,
  request: PullRequest,
  cursors: ReadonlyMap<string, Cursor | null>,
  standing?: Standing,
): Promise<ReadPages | null> {
  if (request.granted !== undefined && policyOf(request).lent && canBeLent(caller.staff)) return null;
  if (Object.keys(request.granted ?? {}).length > 0) return null;
  const { device, versions } =
    standing ?? (await context.store.direct.standing(request.device, [...cursors.keys()]));
  const pages: { readonly space: string; readonly page: SpacePage }[] = [];
  let budget = context.pages.answerBytes;
  for (const [space, cursor] of cursors) {
    const ver = versions.get(space);
    const page =
      ver === undefined
        ? null
        : cursor?.mode === 'delta'
          ? deltaKnown(context, caller, request, cursor, ver, budget)
          : await firstLoadKnown(context, caller, request, space, cursor, ver, budget);
    if (page === null) return null;
    for (const line of page.lines) budget -= sizeOf(line);
    pages.push({ space, page });
  }
  return { device: checkDevice(device, caller.staff.staffId), pages, granted: null };
}

function deltaKnown(
  context: SyncContext,
  caller: Caller,
  request: PullRequest,
  cursor: DeltaCursor,
  ver: number,
  budget: number,
): SpacePage | null {
  if (cursor.type === null && cursor.ver === ver) return upToDate(cursor);
  // A second page would have to leave room for the first.
  if (budget < context.pages.answerBytes) return null;
  const name = deltaName(context, caller, request, cursor, ver);
  const kept = name === null ? undefined : deltasOf(context.store).get(name);
  return kept ? toldBefore(kept, ver) : null;
}

/** A page of a first load whose office was read for another one at the same version. */
async function firstLoadKnown(
  context: SyncContext,
  { staff }: Caller,
  request: PullRequest,
  space: string,
  known: Cursor | null,
  ver: number,
  budget: number,
): Promise<SpacePage | null> {
  if (known !== null && known.mode !== 'initial') return null;
  const { epoch, store, pages } = context;
  const book = travelsInBundles(request) ? booksOf(store).get(space, bookName(epoch, ver)) : undefined;
  if (book === undefined) return null;
  const cursor = known ?? firstCursor(context, request, space, ver, book.members.length);
  if (budget <= 0) return { lines: [], cursor, more: true, progress: progressOf(cursor), ver };
  const closed = opensProtected(staff) ? [] : book.members.filter((member) => member.protected);
  const source = fromMemory({ spaceId: space, epoch, packs: packsOf(store) }, book);
  const held = heldOfPortfolio(closed.map(({ dossierId }) => dossierId));
  const page = await pullBundles(source, cursor, ver, held, { ...pages, answerBytes: budget });
  return page && { ...page, ver };
}

function travelsInBundles(request: PullRequest): boolean {
  return policyOf(request).bundles && request.holding === 'portfolio';
}

function upToDate(cursor: DeltaCursor): SpacePage {
  return { lines: [], cursor, more: false, progress: null, ver: cursor.ver };
}

function toldBefore({ lines, cursor, more }: KeptPage, ver: number): SpacePage {
  return { lines: [lines], cursor, more, progress: null, ver };
}

function readAll(
  context: SyncContext,
  caller: Caller,
  request: PullRequest,
  cursors: ReadonlyMap<string, Cursor | null>,
): Promise<ReadPages> {
  return context.store.transaction(
    'repeatable read',
    async (tx) => {
      const device = await findDevice(tx, request.device, caller.staff.staffId, 'read');
      const pages: { readonly space: string; readonly page: SpacePage }[] = [];
      let budget = context.pages.answerBytes;
      for (const [space, cursor] of cursors) {
        const page = await pullSpace(context, tx, caller, request, space, cursor, budget);
        for (const line of page.lines) budget -= sizeOf(line);
        pages.push({ space, page });
      }
      const granted =
        request.granted === undefined || !policyOf(request).lent
          ? null
          : await pullGranted(tx, caller.staff, context.clock.today(), request.granted);
      return { device, pages, granted };
    },
    caller.staff.spaces,
  );
}

function cursorOf(context: SyncContext, request: PullRequest, space: string): Cursor | null {
  const text = request.cursors[space];
  if (text === null || text === undefined) return null;
  const cursor = readCursor(context.keys.cursor, text);
  if (!cursor.ok || cursor.value.space !== space)
    throw new ProblemError('badRequest', { detail: 'The cursor was not made here.' });
  if (cursor.value.epoch !== context.epoch) throw new ProblemError('epochChanged');
  // Another holding means other dossiers: the device starts over and gets what it lacks.
  return cursor.value.holding === request.holding ? cursor.value : null;
}

async function pullSpace(
  context: SyncContext,
  tx: PullStore,
  caller: Caller,
  request: PullRequest,
  spaceId: string,
  known: Cursor | null,
  budget: number,
): Promise<SpacePage> {
  const ver = await tx.spaceVersion(spaceId);
  if (ver === null) throw new ProblemError('notFound', { detail: 'No such office.' });
  const isFresh = known?.mode === 'delta' && known.type === null && known.ver === ver;
  const cursor =
    known === null || (!isFresh && known.mode === 'delta' && (await isForgotten(tx, known)))
      ? await restart(context, tx, request, spaceId, ver, known !== null)
      : known;
  if (budget <= 0) return { lines: [], cursor, more: true, progress: progressOf(cursor), ver };
  if (cursor.mode === 'delta' && cursor.type === null && cursor.ver === ver) return upToDate(cursor);
  const question = { spaceId, staff: caller.staff, holding: request.holding, today: context.clock.today() };
  if (cursor.mode === 'manifest')
    return { ...(await pullManifest(tx, cursor, ver, { ...context.pages, answerBytes: budget })), ver };
  const full = budget === context.pages.answerBytes;
  const name = cursor.mode === 'delta' && full ? deltaName(context, caller, request, cursor, ver) : null;
  const held = await heldDossiers(tx, question);
  if (cursor.mode === 'initial') {
    const limits = { ...context.pages, answerBytes: budget };
    const page = travelsInBundles(request)
      ? await pullBundles(bundlesOf(context, tx, cursor, ver), cursor, ver, held, limits)
      : await pullInitial(tx, cursor, ver, held, limits);
    assert(page !== null, 'the database has all of an office');
    return { ...page, ver };
  }
  const entered =
    request.holding === 'agenda' ? await agendaDossiers(tx, question, seenBefore(cursor)) : new Set<string>();
  const page = await pullDelta(
    tx,
    cursor,
    ver,
    held,
    entered,
    { ...context.pages, answerBytes: budget },
    { hearsGone: policyOf(request).gone, spaces: Object.keys(request.cursors) },
  );
  if (name === null) return { ...page, ver };
  const kept = { ...page, lines: new KeptLines(page.lines) };
  deltasOf(context.store).keep(name, kept);
  return toldBefore(kept, ver);
}

/** Everything that the changes after a cursor depend on; null where that is more than the office and the rights. */
function deltaName(
  context: SyncContext,
  { staff }: Caller,
  request: PullRequest,
  cursor: DeltaCursor,
  ver: number,
): string | null {
  if (request.holding !== 'portfolio') return null;
  const opensProtected = can(staff.roles, 'dossier.openProtected').allowed;
  const { gone } = policyOf(request);
  return JSON.stringify([context.epoch, cursor, ver, opensProtected, gone, Object.keys(request.cursors)]);
}

/** Deletions that the device has not seen may be forgotten already. */
async function isForgotten(tx: PullStore, cursor: DeltaCursor): Promise<boolean> {
  return seenBefore(cursor) < (await tx.horizon(cursor.space));
}

/** A device that holds something compares; one that holds nothing, or does not know how to compare, loads everything. */
async function restart(
  context: SyncContext,
  tx: PullStore,
  request: PullRequest,
  space: string,
  ver: number,
  holdsSome: boolean,
): Promise<InitialCursor | ManifestCursor> {
  if (!holdsSome || !policyOf(request).manifest)
    return firstCursor(context, request, space, ver, await tx.countDossiers(space));
  const { epoch } = context;
  return { epoch, space, holding: request.holding, mode: 'manifest', from: ver, after: '' };
}

function bundlesOf(
  { store, epoch }: SyncContext,
  tx: PullStore,
  { space: spaceId, total }: InitialCursor,
  ver: number,
): BundleSource {
  const office = { spaceId, epoch, packs: packsOf(store) };
  return fromStore(tx, office, { books: booksOf(store), name: bookName(epoch, ver), total });
}

function firstCursor(
  { epoch }: SyncContext,
  { holding }: PullRequest,
  space: string,
  from: number,
  total: number,
): InitialCursor {
  return { epoch, space, holding, mode: 'initial', from, after: '', done: 0, total };
}

function progressOf(cursor: Cursor): SpacePage['progress'] {
  return cursor.mode === 'initial' ? { done: cursor.done, total: cursor.total } : null;
}
