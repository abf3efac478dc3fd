import { newEpoch } from '../seed/fund-state.ts';
import { FatalError } from '../start/fatal-error.ts';
import { type FundPlace, withFund } from './with-fund.ts';

/**
 * Says that central's data begin another life: to be run after a backup was put back, before central starts. Every desk
 * then reads everything anew and hands in again what central had confirmed since the backup. Throws `FatalError` with a
 * sentence when nothing could be begun.
 */
export async function renewEpoch(place: FundPlace & { readonly say: (line: string) => void }): Promise<void> {
  const epochs = await withFund(place, (db) => newEpoch(db));
  if (epochs === null)
    throw new FatalError('BAD_FLAG', 'There is no fund in this database: nothing was put back.');
  place.say(`former epoch ${epochs.before}`);
  place.say(
    `new epoch ${epochs.after}: desks read everything anew and hand in again what they had handed in`,
  );
}
