import type { Database } from '../db/open-database.ts';
import { packAhead } from '../sync/pack-ahead.ts';
import type { SyncContext } from '../sync/sync-context.ts';

/** Whoever waited for central comes first; by the time somebody has signed in, part of it is made. */
const FIRST_MS = 1_000;
const EVERY_MS = 3_600_000;
const LEAST_PAUSE_MS = 10;

/**
 * Bundles of dossiers are made before somebody asks for them: right after each start, and once an hour for what
 * changed or was imported since. Half of the time it waits. What fails is told, and tried again the next hour.
 */
export function keepPacked(
  context: SyncContext & { readonly db: Database },
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  const { db } = context;
  let stopped = false;
  let wake: (() => void) | null = null;
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const once = async () => {
    const spaces = await db.selectFrom('space').select('space_id').orderBy('space_id').execute();
    let from = performance.now();
    await packAhead(context, {
      spaces: spaces.map(({ space_id }) => space_id),
      async giveWay() {
        await pause(Math.max(LEAST_PAUSE_MS, performance.now() - from));
        from = performance.now();
        return !stopped;
      },
    });
  };
  const run = async () => {
    await pause(FIRST_MS);
    while (!stopped) {
      await once().catch(failed);
      if (!stopped) await pause(EVERY_MS);
    }
  };
  const running = run();
  return {
    stop() {
      stopped = true;
      wake?.();
      return running;
    },
  };
}
