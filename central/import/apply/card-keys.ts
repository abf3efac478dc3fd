import type { KeyOf } from '#shared/folds/key-of.ts';
import { assert } from '#shared/kernel/assert.ts';
import { makeFastKeyOf } from '../../db/key-of.ts';
import type { Database } from '../../db/open-database.ts';

/** Keys of the hashes in search cards by office, in base64: as such they may be told to another thread. */
export type CardKeys = ReadonlyMap<string, string>;

export async function readCardKeys(db: Database): Promise<CardKeys> {
  const found = await db.selectFrom('space').select(['space_id', 'card_key']).execute();
  return new Map(found.map(({ space_id, card_key }) => [space_id, card_key]));
}

export function keysOf(cardKeys: CardKeys): (spaceId: string) => KeyOf {
  const keys = new Map(
    [...cardKeys].map(([space, key]) => [space, makeFastKeyOf(Buffer.from(key, 'base64'))]),
  );
  return (spaceId) => {
    const keyOf = keys.get(spaceId);
    assert(keyOf !== undefined, 'each dossier was given to an office that central has');
    return keyOf;
  };
}
