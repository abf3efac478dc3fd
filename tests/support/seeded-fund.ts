import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface SeededFund {
  /** Where the seeded folders of this build lie, and where those of other builds are thrown away. */
  readonly shelf: string;
  /** What the seeded content comes from; another one makes it anew. */
  readonly build: string;
  /** Dossiers of the demo. */
  readonly demo: number;
}

/**
 * Fills `target` with a seeded data folder. Seeding takes seconds of processor, a copy a fraction: `seed` runs once for
 * each build and size, on a folder that is kept whole or not at all. Every target is a copy of its own.
 */
export async function copySeededFund(
  target: string,
  { shelf, build, demo }: SeededFund,
  seed: (folder: string) => Promise<void>,
): Promise<void> {
  const kept = join(shelf, build, String(demo));
  if (!existsSync(kept)) {
    forgetOtherBuilds(shelf, build);
    mkdirSync(dirname(kept), { recursive: true });
    const draft = mkdtempSync(`${kept}-`);
    try {
      await seed(draft);
      keepFirst(draft, kept);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  cpSync(kept, target, { recursive: true });
}

/** Whoever seeded it meanwhile, in another process too, has the same rows: the first stays. */
function keepFirst(draft: string, kept: string): void {
  try {
    if (!existsSync(kept)) renameSync(draft, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
  }
}

function forgetOtherBuilds(shelf: string, build: string): void {
  if (!existsSync(shelf)) return;
  for (const name of readdirSync(shelf))
    if (name !== build) rmSync(join(shelf, name), { recursive: true, force: true });
}

/** The stamp that the build leaves beside central; undefined when it was built in another way. */
export function buildOf(repository: string): string | undefined {
  const stamp = join(repository, 'dist/.central-stamp');
  return existsSync(stamp) ? readFileSync(stamp, 'utf8').trim().slice(0, 16) : undefined;
}
