import path from 'node:path';
import { sql } from 'kysely';
import { openEmbedded } from '../../central/db/open-database.ts';
import type { Tally } from './tally.ts';

/**
 * Reads the ledger of a central that has ended: each contact that was called saved was taken in once and applied, and
 * none of the others twice.
 */
export async function checkLedger(
  folder: string,
  saved: ReadonlySet<string>,
  made: ReadonlySet<string>,
  tally: Tally,
): Promise<void> {
  const db = await openEmbedded(path.join(folder, 'database'));
  try {
    const { rows } = await sql<{ contact: string; status: string; times: number }>`
      select args->>'contactId' as contact, result->>'status' as status, count(*)::int as times
      from mutation where name = 'contact.record@1' and mid is not null
      group by 1, 2`.execute(db);
    const times = new Map<string, number>();
    for (const row of rows) {
      if (!made.has(row.contact)) continue;
      times.set(row.contact, (times.get(row.contact) ?? 0) + row.times);
      if (row.status !== 'applied')
        tally.report('violation', `contact ${row.contact} ended as ${row.status} at central`);
    }
    for (const [contact, count] of times)
      if (count > 1) tally.report('duplicated', `contact ${contact} was taken in ${count} times`);
    for (const contact of saved)
      if (!times.has(contact)) tally.report('lost', `contact ${contact} was called saved and never came`);
  } finally {
    await db.destroy();
  }
}
