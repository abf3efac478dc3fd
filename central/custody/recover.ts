import { readFile } from 'node:fs/promises';
import { scanJournal } from '#shared/kernel/journal-format.ts';
import { jsonIn } from '#shared/kernel/json.ts';
import { unsentWorkSchema } from '#shared/sync/sealed-change.ts';
import type { CentralContext } from '../central-context.ts';
import { loadKeys } from '../data-folder/secret-key.ts';
import type { Database } from '../db/open-database.ts';
import { readFundState } from '../seed/fund-state.ts';
import { centralClock } from '../start/clock.ts';
import { FatalError } from '../start/fatal-error.ts';
import { gunzipText, gzipText } from '../sync/gzip-text.ts';
import { pageLimits } from '../sync/page-limits.ts';
import { createPokeHub } from '../sync/poke-hub.ts';
import { sqlSyncStore } from '../sync/sql/sql-sync-store.ts';
import type { Admitted } from './admit-changes.ts';
import { admitSealed } from './admit-sealed.ts';
import { makeSealingKey } from './sealing-keys.ts';
import { type FundPlace, withFund } from './with-fund.ts';

export interface RecoverOptions extends FundPlace {
  readonly file: string;
  readonly tokenKey: string | null;
  readonly say: (line: string) => void;
}

/**
 * Takes the work of a file of unsent work, or of a journal of a desk, into central's database.
 * @returns how many records nobody can read. Throws `FatalError` with a sentence when nothing could be begun.
 */
export async function recover({
  file,
  dataFolder,
  databaseUrl,
  tokenKey,
  say,
}: RecoverOptions): Promise<number> {
  const { records, tornBytes } = await readWork(file);
  const ends = await withFund({ dataFolder, databaseUrl }, async (db, folderPath) => {
    await makeSealingKey(db, centralClock(null).now());
    return admitSealed(await contextOf(db, loadKeys(folderPath, tokenKey)), records);
  });
  const unreadable = ends.filter(({ end }) => end === 'unreadable').length + (tornBytes > 0 ? 1 : 0);
  tell(ends, tornBytes, say);
  const count = (end: Admitted['end']) => ends.filter((one) => one.end === end).length;
  say(
    `records ${ends.length}, applied ${count('applied')}, already there ${count('there')}, cases ${count('case')}, unreadable ${unreadable}`,
  );
  return unreadable;
}

async function contextOf(db: Database, keys: CentralContext['keys']): Promise<CentralContext> {
  const fund = await readFundState(db);
  if (fund === null)
    throw new FatalError('BAD_FLAG', 'The database holds no fund yet: start central once before.');
  return {
    db,
    keys,
    clock: centralClock(fund.demo && { asOf: fund.demo.asOf, days: 0 }),
    epoch: fund.epoch,
    demo: fund.demo !== null,
    fund: fund.fund,
    poke: createPokeHub(),
    store: sqlSyncStore(db),
    pages: pageLimits,
    gzip: gzipText,
    gunzip: gunzipText,
    journal: null,
  };
}

interface Work {
  readonly records: readonly Uint8Array[];
  readonly tornBytes: number;
}

/** A file that a person saved, or a journal as it lay on the computer. */
async function readWork(file: string): Promise<Work> {
  const bytes = await readFile(file).catch(() => {
    throw new FatalError(
      'BAD_FLAG',
      `The file ${file} cannot be read: give the path of a file of unsent work.`,
    );
  });
  if (bytes.subarray(0, 8).toString('latin1') === 'GuichetJ') {
    const { records, tornTail, damaged, newer } = scanJournal(bytes);
    if (newer)
      throw new FatalError('BAD_FLAG', `The file ${file} was written by a newer Guichet: use that version.`);
    return { records, tornBytes: tornTail + damaged };
  }
  const parsed = unsentWorkSchema.safeParse(jsonIn(bytes.toString('utf8')));
  if (!parsed.success)
    throw new FatalError(
      'BAD_FLAG',
      `The file ${file} holds no unsent work: give one that a desk saved, or a .journal file.`,
    );
  const { records, tornBytes } = parsed.data;
  return { records: records.map((text) => Uint8Array.from(Buffer.from(text, 'base64'))), tornBytes };
}

/** No content of a change: names of people and dossiers stay out of a terminal. */
function tell(ends: readonly Admitted[], tornBytes: number, say: (line: string) => void): void {
  const words = { applied: 'applied', there: 'already there', case: 'case', unreadable: 'unreadable' };
  for (const { at, staffId, name, end, why } of ends)
    say(
      [at ?? '-', staffId ?? '-', name ?? '-', words[end], why ?? '']
        .map((cell, index) => cell.padEnd([25, 12, 28, 14, 0][index] ?? 0))
        .join(' ')
        .trimEnd(),
    );
  if (tornBytes > 0) say(`${tornBytes} bytes of the journal were no whole record any more.`);
}
