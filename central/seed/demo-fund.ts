import type { Directory } from '#shared/entities/directory.ts';
import type { Row } from '#shared/entities/index.ts';

/** A fictitious fund as it comes out of its generator: dossier after dossier, so that 50,000 fit in memory. */
export interface DemoFund {
  readonly directory: Directory;
  readonly dossiers: Iterable<{
    readonly dossierId: string;
    readonly spaceId: string;
    readonly rows: readonly Row[];
  }>;
  /** Rows of an office rather than of a dossier: missions and the like. */
  readonly spaceRows: readonly Row[];
  /** By password; those of the demo when left out. What is not among them is hashed. */
  readonly hashes?: ReadonlyMap<string, string>;
}

export interface DemoParameters {
  readonly seed: number;
  readonly n: number;
  /** The day the fund speaks of; the business date of a demo central. */
  readonly asOf: string;
}

/** Demo passwords follow one rule, so that they need not be kept: "demo-" and the given name in plain letters. */
export function demoPassword(name: string): string {
  const given = name.split(' ')[0] ?? '';
  return `demo-${given
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()}`;
}
