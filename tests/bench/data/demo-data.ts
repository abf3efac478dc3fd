import { digestOf } from '#shared/folds/digest-of.ts';
import { type KeyOf, makeKeyOf } from '#shared/folds/key-of.ts';
import { generateDemoFund } from '../../../central/demo-fund/generate-demo-fund.ts';
import { DEMO_DAY, DEMO_SEED } from '../../../central/start/prepare-fund.ts';
import { cachedLines, fingerprint } from './cache.ts';

/** What the data are made of; a screen or a rule that changes does not make 50,000 cards anew. */
const sources = [
  'central/demo-fund',
  'shared/entities',
  'shared/folds/digest.ts',
  'shared/folds/digest-of.ts',
  'shared/folds/key-of.ts',
];

/** Card key of every office of the bench; only its cost matters here. */
export const BENCH_CARD_KEY = new Uint8Array(32).fill(7);

/** NDJSON file of the search cards of a demo fund of `n` dossiers. */
export async function demoCards(n: number): Promise<string> {
  const print = await fingerprint(sources, { n, seed: DEMO_SEED });
  return cachedLines(`cards-${n}-${print}.ndjson`, function* () {
    const keyOf = makeKeyOf(BENCH_CARD_KEY);
    let done = 0;
    for (const { rows } of generateDemoFund({ seed: DEMO_SEED, n, asOf: DEMO_DAY }).dossiers) {
      const digest = digestOf(rows, keyOf);
      if (digest) yield JSON.stringify(digest.card);
      done += 1;
      if (done % 5_000 === 0) console.log(`  cards of the demo fund: ${done} of ${n}`);
    }
  });
}

/** NDJSON file of whole dossiers with their digests: `{dossierId, spaceId, rows, digest}`. */
export async function demoDossiers(n: number): Promise<string> {
  const print = await fingerprint(sources, { n, seed: DEMO_SEED });
  return cachedLines(`dossiers-${n}-${print}.ndjson`, () => dossierLines(n, makeKeyOf(BENCH_CARD_KEY)));
}

function* dossierLines(n: number, keyOf: KeyOf): Generator<string> {
  for (const dossier of generateDemoFund({ seed: DEMO_SEED, n, asOf: DEMO_DAY }).dossiers) {
    const rows = dossier.rows.map((row) => ({ ...row, ver: 1 }));
    const digest = digestOf(rows, keyOf);
    if (digest)
      yield JSON.stringify({ dossierId: dossier.dossierId, spaceId: dossier.spaceId, rows, digest });
  }
}
