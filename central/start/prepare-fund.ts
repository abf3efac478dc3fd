import type { Database } from '../db/open-database.ts';
import { migrate } from '../db/migrate.ts';
import { generateDemoFund } from '../demo-fund/generate-demo-fund.ts';
import type { DemoFund, DemoParameters } from '../seed/demo-fund.ts';
import { fillFund } from '../seed/fill-fund.ts';
import { type FundState, readFundState, writeFundState } from '../seed/fund-state.ts';
import { sweepBlobs } from '../blobs/blob-store.ts';
import { offerBuiltIn } from '../packs/packs-in-force.ts';
import type { Announce } from './announce.ts';
import { centralClock } from './clock.ts';

/** The day on which the story of the demo takes place. */
export const DEMO_DAY = '2026-11-23';
export const DEMO_SEED = 1;

export interface PrepareOptions {
  /** Dossiers of a demo made on a first start; 0 leaves the fund empty. */
  readonly demo: number;
  readonly announce: Announce;
  readonly stopped: () => boolean;
  readonly generate?: (parameters: DemoParameters) => DemoFund;
}

/** Brings tables up to date and fills an empty or half-filled database. Null when stopped before the end. */
export async function prepareFund(
  db: Database,
  { demo, announce, stopped, generate = generateDemoFund }: PrepareOptions,
): Promise<FundState | null> {
  await migrate(db);
  await offerBuiltIn(db, centralClock(null).now());
  await sweepBlobs(db);
  const existing = await readFundState(db);
  if (existing) {
    if (existing.demo && demo > 0 && existing.demo.n !== demo) {
      announce({
        event: 'step',
        label: `The data folder already holds a demo of ${existing.demo.n} dossiers; it is kept as it is.`,
      });
    }
    return existing;
  }
  if (demo === 0)
    return writeFundState(db, {
      fund: { name: { fr: 'Caisse', nl: 'Kas', de: 'Kasse' }, demo: false },
      demo: null,
    });
  const label = 'Filling the demo fund';
  announce({ event: 'step', label });
  const parameters = { seed: DEMO_SEED, n: demo, asOf: DEMO_DAY };
  const fund = generate(parameters);
  const finished = await fillFund(db, fund, {
    total: demo,
    onProgress: (done, total) => announce({ event: 'progress', label, done, total }),
    onIndexing: () => announce({ event: 'step', label: 'Sorting what was written' }),
    stopped,
  });
  if (!finished) return null;
  return writeFundState(db, { fund: fund.directory.fund, demo: parameters });
}
