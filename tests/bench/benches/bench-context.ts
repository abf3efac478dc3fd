import type { BenchSite } from '../site/serve-site.ts';

export interface BenchContext {
  readonly rounds: number;
  /** Small data and few repetitions: shows that everything runs, measures nothing. */
  readonly quick: boolean;
  readonly site: BenchSite;
  readonly say: (line: string) => void;
}
