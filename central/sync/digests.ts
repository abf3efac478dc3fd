import type { Staff } from '#shared/entities/directory.ts';
import { closingLine, LineSum } from '#shared/kernel/line-sum.ts';
import { ProblemError } from '../http/problem.ts';
import { checkSpaces } from './check-request.ts';
import type { SyncContext } from './sync-context.ts';

const PAGE = 1_000;

/**
 * All digests of a space, as text by pages. The version told at the end was read before the first page: a digest may be
 * newer than it, never older.
 */
export async function digestsOfSpace(
  context: SyncContext,
  staff: Staff,
  spaceId: string,
): Promise<AsyncGenerator<string>> {
  checkSpaces(staff, [spaceId]);
  const ver = await context.store.direct.spaceVersion(spaceId);
  if (ver === null) throw new ProblemError('notFound', { detail: 'No such office.' });
  return pagesOf(context, spaceId, ver);
}

async function* pagesOf(context: SyncContext, spaceId: string, ver: number): AsyncGenerator<string> {
  let after = '';
  let n = 0;
  const sum = new LineSum();
  for (;;) {
    const rows = await context.store.direct.digestPage(spaceId, after, PAGE);
    n += rows.length;
    for (const { line } of rows) sum.add(line);
    after = rows.at(-1)?.dossierId ?? after;
    if (rows.length > 0) yield rows.map(({ line }) => `${line}\n`).join('');
    if (rows.length < PAGE) break;
  }
  const end = { t: 'end' as const, space: spaceId, ver, n };
  yield `${closingLine(end, sum)}\n`;
}
