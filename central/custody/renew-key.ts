import { centralClock } from '../start/clock.ts';
import { addSealingKey, keyIdOf, makeSealingKey, sealingKeys } from './sealing-keys.ts';
import { type FundPlace, withFund } from './with-fund.ts';

/**
 * Gives central a new sealing key, which it announces from its next greeting on. The former ones stay: files that were
 * sealed to them are read for ever. Throws `FatalError` with a sentence when nothing could be begun.
 */
export async function renewKey(place: FundPlace & { readonly say: (line: string) => void }): Promise<void> {
  const { before, after } = await withFund(place, async (db) => {
    const now = centralClock(null).now();
    await makeSealingKey(db, now);
    const former = await sealingKeys(db);
    await addSealingKey(db, now);
    return { before: former, after: await sealingKeys(db) };
  });
  place.say(`former key ${keyIdOf(before.present.publicKey)}, since ${before.present.since}: still opens`);
  place.say(`new key ${keyIdOf(after.present.publicKey)}: desks take it when they are enrolled anew`);
}
