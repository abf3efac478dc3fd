import type { Staff } from '#shared/entities/directory.ts';
import { closingLine, LineSum } from '#shared/kernel/line-sum.ts';
import type { BucketsAnswer } from '#shared/sync/api.ts';
import { bucketOf, bucketSums } from '#shared/sync/bucket-sums.ts';
import { ProblemError } from '../http/problem.ts';
import { cardsOf, type ToldCards } from './cards-cache.ts';
import { checkSpaces } from './check-request.ts';
import { KeptLines, type Piece } from './kept-lines.ts';
import type { SyncContext } from './sync-context.ts';

const PAGE = 1_000;
/** More than an office ever has. */
const ALL = 1_000_000;

/**
 * All digests of a space in lines. The version told at the end was read before the first page: a digest may be newer than
 * it, never older.
 * @param bucket only those of this one; see shared/sync/bucket-sums.ts
 */
export async function digestsOfSpace(
  context: SyncContext,
  staff: Staff,
  spaceId: string,
  bucket: number | null = null,
): Promise<readonly Piece[]> {
  checkSpaces(staff, [spaceId]);
  const ver = await context.store.direct.spaceVersion(spaceId);
  if (ver === null) throw new ProblemError('notFound', { detail: 'No such office.' });
  const cache = cardsOf(context.store);
  const name = `${context.epoch} ${ver}`;
  const known = bucket === null ? cache.get(spaceId, name) : undefined;
  const told = known ?? (await readCards(context, spaceId, ver, bucket));
  if (bucket === null) cache.keep(spaceId, name, told);
  return [...told.pages, told.end];
}

/** Sums over the cards of a space, at one version. */
export async function bucketsOfSpace(
  context: SyncContext,
  staff: Staff,
  spaceId: string,
): Promise<BucketsAnswer> {
  checkSpaces(staff, [spaceId]);
  return context.store.transaction(
    'repeatable read',
    async (tx) => {
      const ver = await tx.spaceVersion(spaceId);
      if (ver === null) throw new ProblemError('notFound', { detail: 'No such office.' });
      const members = await tx.members(spaceId, '', ALL);
      const sums = bucketSums(members.map(({ dossierId, ver: of }) => ({ id: dossierId, ver: of })));
      return { epoch: context.epoch, ver, sums };
    },
    [spaceId],
  );
}

async function readCards(
  context: SyncContext,
  spaceId: string,
  ver: number,
  bucket: number | null,
): Promise<ToldCards> {
  const pages: KeptLines[] = [];
  let after = '';
  let n = 0;
  const sum = new LineSum();
  for (;;) {
    const from = after;
    const page = await context.store.transaction(
      'read committed',
      (tx) => tx.digestPage(spaceId, from, PAGE),
      [spaceId],
    );
    const rows = bucket === null ? page : page.filter(({ dossierId }) => bucketOf(dossierId) === bucket);
    n += rows.length;
    for (const { line } of rows) sum.add(line);
    after = page.at(-1)?.dossierId ?? after;
    if (rows.length > 0) pages.push(new KeptLines(rows.map(({ line }) => line)));
    if (page.length < PAGE) break;
  }
  const end = { t: 'end' as const, space: spaceId, ver, n };
  return { pages, end: `${closingLine(end, sum)}\n` };
}
