import * as z from 'zod';
import type { CommitmentId } from '#shared/charter/commitments.ts';
import type { Text3 } from '#shared/kernel/lang.ts';

/**
 * How two writers of one thing are reconciled:
 * AO append-only · GC compare-and-set per field group · FC compare-and-set per field, never merged ·
 * SM state machine (a wrong `from` is a conflict) · SA set add/remove in server order ·
 * ID online or supervisor confirmation · CO written by central only.
 */
export type ConflictPolicy = 'AO' | 'GC' | 'FC' | 'SM' | 'SA' | 'ID' | 'CO';

/** O ordinary · F financial · H health · D debt · M minor. H, D and M are closed by default on screen. */
export type Tier = 'O' | 'F' | 'H' | 'D' | 'M';

/** Which period of keeping applies; the length is set by the fund, never guessed here. */
export type RetentionClass =
  | 'career'
  | 'account'
  | 'proceeding'
  | 'contact'
  | 'household'
  | 'health'
  | 'audit'
  | 'tech'
  | 'public';

/** A deskAgent · F fieldAdviser · S supervisor · X administrator · C central. */
export type Writer = 'A' | 'F' | 'S' | 'X' | 'C';

export interface EntityDefinition<Name extends string, Body extends z.ZodType> {
  readonly name: Name;
  /** Version of the body's shape; readers bring older rows up to date lazily. */
  readonly sv: number;
  readonly label: Text3;
  /** `dossier` rows move with their dossier; `space` rows belong to the office. */
  readonly owned: 'dossier' | 'space';
  readonly writers: readonly Writer[];
  readonly policy: ConflictPolicy;
  readonly tier: Tier;
  readonly retention: RetentionClass;
  /** Commitments of the charter this thing helps to keep. */
  readonly serves: readonly CommitmentId[];
  readonly body: Body;
}

export function defineEntity<const Name extends string, Body extends z.ZodType>(
  definition: EntityDefinition<Name, Body>,
): EntityDefinition<Name, Body> {
  return definition;
}
