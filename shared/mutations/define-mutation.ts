import type * as z from 'zod';
import type { Grant } from '#shared/entities/directory.ts';
import type { Role } from '#shared/entities/codes.ts';
import type { EntityType, Row } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Act } from '#shared/permissions/acts.ts';

export interface RowRef {
  readonly type: EntityType;
  readonly id: string;
}

/** Who acts, from where and when. `at` is the device's time: shown, never compared for order. */
export interface MutationContext {
  readonly actor: {
    readonly staffId: string;
    readonly roles: readonly Role[];
    readonly grants: readonly Grant[];
  };
  readonly deviceId: string;
  readonly spaceId: string;
  readonly at: Instant;
  readonly today: PlainDate;
}

/** Reads only what `reads(args)` announced; anything else is undefined on every host alike. */
export interface RowReader {
  get<T extends EntityType>(type: T, id: string): Row<T> | undefined;
}

/**
 * The three ends of a change. `conflict`: somebody else moved the same thing meanwhile; a person decides.
 * `rejected`: it can not be done, and the whole change is kept as a case for its author.
 */
export type Outcome =
  | { readonly kind: 'applied'; readonly puts: readonly Row[] }
  | {
      readonly kind: 'conflict';
      readonly code: string;
      readonly on: RowRef;
      /** What the person saw before they acted; null when the change does not say it. */
      readonly base: Readonly<Record<string, unknown>> | null;
      readonly mine: Readonly<Record<string, unknown>>;
      readonly theirs: Readonly<Record<string, unknown>> | null;
    }
  | { readonly kind: 'rejected'; readonly code: string };

/** A named, versioned change: one pure function that runs in the vault, in central and in memory. */
export interface MutationDefinition<Name extends string, Args extends z.ZodType> {
  readonly name: Name;
  readonly version: number;
  /** What the Sync page calls it. */
  readonly label: Text3;
  readonly args: Args;
  readonly act: Act;
  /** Audit entries and the like travel without being counted as "changes waiting". */
  readonly quiet: boolean;
  readonly dossierOf: (args: z.infer<Args>) => string | null;
  readonly reads: (args: z.infer<Args>) => readonly RowRef[];
  readonly apply: (rows: RowReader, args: z.infer<Args>, context: MutationContext) => Outcome;
  /** The same wish, said by somebody who has seen what these rows hold now; null when it can not be said again. */
  readonly again?: (rows: RowReader, args: z.infer<Args>) => z.infer<Args> | null;
}

export function defineMutation<const Name extends string, Args extends z.ZodType>(
  definition: MutationDefinition<Name, Args>,
): MutationDefinition<Name, Args> {
  return definition;
}

export function applied(...puts: readonly Row[]): Outcome {
  return { kind: 'applied', puts };
}

export function rejected(code: string): Outcome {
  return { kind: 'rejected', code };
}
