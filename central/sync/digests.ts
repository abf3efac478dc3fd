import { sql } from 'kysely';
import type { Staff } from '#shared/entities/directory.ts';
import type { CentralContext } from '../central-context.ts';
import { ProblemError } from '../http/problem.ts';
import { checkSpaces } from './check-request.ts';

const PAGE = 1_000;

/**
 * All digests of a space, as text by pages. The version told at the end was read before the first page: a digest may be
 * newer than it, never older.
 */
export async function digestsOfSpace(
  context: CentralContext,
  staff: Staff,
  spaceId: string,
): Promise<AsyncGenerator<string>> {
  checkSpaces(staff, [spaceId]);
  const space = await context.db
    .selectFrom('space')
    .select('ver')
    .where('space_id', '=', spaceId)
    .executeTakeFirst();
  if (!space) throw new ProblemError('notFound', { detail: 'No such office.' });
  return pagesOf(context, spaceId, Number(space.ver));
}

async function* pagesOf(context: CentralContext, spaceId: string, ver: number): AsyncGenerator<string> {
  let after = '';
  let n = 0;
  for (;;) {
    const rows = await context.db
      .selectFrom('digest')
      .select(['dossier_id', sql<string>`body::text`.as('text')])
      .where('space_id', '=', spaceId)
      .where('dossier_id', '>', after)
      .orderBy('dossier_id')
      .limit(PAGE)
      .execute();
    n += rows.length;
    after = rows.at(-1)?.dossier_id ?? after;
    if (rows.length > 0) yield rows.map(({ text }) => `{"t":"digest","digest":${text}}\n`).join('');
    if (rows.length < PAGE) break;
  }
  yield `${JSON.stringify({ t: 'end', space: spaceId, ver, n })}\n`;
}
