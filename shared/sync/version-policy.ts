import { PROTOCOL_MIN } from './protocol.ts';

/**
 * Shapes of rows and changes, as `proto` is of messages. The number goes up when a kind of row or change is added that a
 * desk shows or makes, or when one changes its shape; the version that a change says in its name never changes.
 */
export const SCHEMA_VERSION = 3;
/** The oldest one that still reads; below it a desk may push, never pull. */
export const SCHEMA_MIN = 1;
export const SCHEMA_HISTORY: Readonly<Record<number, string>> = {
  1: 'First shapes. Desks that do not say any have these.',
  2: 'Dossiers can be handed to another office and lent to somebody of one.',
  3: 'A contact keeps what was left untold to somebody who came along to a visit.',
};

/** What a desk says of itself with each request. */
export interface Speaks {
  readonly proto: number;
  readonly schema: number;
}

/** How central answers a desk. Whatever a desk speaks, what it hands in is taken in: that is not asked here. */
export interface Policy {
  /** False: it reads nothing more until it is renewed (426). */
  readonly reads: boolean;
  /** Whole dossiers asked for by id are closed by a line with their sum. */
  readonly closesDossiers: boolean;
  /** The first line has a sum of its own; else it is in that of the first part. */
  readonly closesHello: boolean;
  /** First load in compressed bundles; else dossier by dossier. */
  readonly bundles: boolean;
  /** Bundles as bytes behind the lines; else each within a line, as one gzip. */
  readonly packed: boolean;
  /** One line for a dossier that left; else a deletion for each of its rows, and 426 for who would misread these. */
  readonly gone: boolean;
  /** Names and versions to compare after a long time; else everything anew. */
  readonly manifest: boolean;
  /** Dossiers of other offices that were lent; else none. */
  readonly lent: boolean;
}

export function policyOf({ proto, schema }: Speaks): Policy {
  return {
    reads: proto >= PROTOCOL_MIN && schema >= SCHEMA_MIN,
    closesDossiers: proto >= 3,
    closesHello: proto >= 11,
    bundles: proto >= 5,
    packed: proto >= 8,
    gone: proto >= 6,
    manifest: proto >= 6,
    lent: proto >= 6 && schema >= 2,
  };
}
