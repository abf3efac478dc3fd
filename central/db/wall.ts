import { sql } from 'kysely';
import { inTransaction, type Tx } from './in-transaction.ts';
import type { Database } from './open-database.ts';

/** Role under which the requests of desks are answered; it owns nothing and no policy lets it past its offices. */
export const DESK_ROLE = 'guichet_desk';
/** Between names in a setting; no name has it. */
const BETWEEN = String.fromCodePoint(31);

/**
 * The wall of one transaction (migration 0011, docs/adr/0008-row-walls.md): the database itself shows nothing of other
 * offices than those it was raised for, whatever a statement asks.
 */
export interface Wall {
  /** What concerns all offices by its nature, as the owner of the tables: who asks must not hand out what it finds. */
  past<T>(work: () => Promise<T>): Promise<T>;
  /** One more office, from here on. */
  admit(spaceId: string): Promise<void>;
  /** Dossiers of other offices that may be read, from here on. */
  lend(dossierIds: readonly string[]): Promise<void>;
}

/** It stands until the transaction ends. */
export async function raiseWall(tx: Tx, offices: readonly string[]): Promise<Wall> {
  let spaces = offices;
  let lent: readonly string[] = [];
  const behind = () =>
    sql`select set_config('role', ${DESK_ROLE}, true),
      set_config('guichet.spaces', ${spaces.join(BETWEEN)}, true),
      set_config('guichet.lent', ${lent.join(BETWEEN)}, true)`.execute(tx);
  await behind();
  return {
    async past(work) {
      await sql`select set_config('role', 'none', true)`.execute(tx);
      const answer = await work();
      await behind();
      return answer;
    },
    async admit(spaceId) {
      spaces = [...spaces, spaceId];
      await behind();
    },
    async lend(dossierIds) {
      if (dossierIds.length === 0) return;
      lent = [...lent, ...dossierIds];
      await behind();
    },
  };
}

/** A transaction of its own behind a wall. */
export function behindWall<T>(
  db: Database,
  offices: readonly string[],
  work: (tx: Tx, wall: Wall) => Promise<T>,
): Promise<T> {
  return inTransaction(db, 'read committed', async (tx) => work(tx, await raiseWall(tx, offices)));
}
