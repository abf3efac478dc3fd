import type { BenchSite } from '../site/serve-site.ts';

export interface BenchContext {
  readonly rounds: number;
  /** Small data and few repetitions: shows that everything runs, measures nothing. */
  readonly quick: boolean;
  /** Dossiers that somebody asked for (`--n`), where a benchmark has a size to choose. */
  readonly n: number | null;
  /** Leaves out what others need minutes for: to compare two builds of the desk. */
  readonly alone: boolean;
  readonly site: BenchSite;
  readonly say: (line: string) => void;
}
