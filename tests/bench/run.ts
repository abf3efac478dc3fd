// npm run bench -- [NAME…] [--only NAME] [--rounds N] [--n N] [--json FILE] [--quick] [--alone]: see docs/benchmarks.md.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.mjs';
import type { BenchContext } from './benches/bench-context.ts';
import { benchBuildSize } from './benches/build-size.ts';
import { benchFirstScreen } from './benches/first-screen.ts';
import { benchImport } from './benches/import.ts';
import { benchInitialSync } from './benches/initial-sync.ts';
import { benchLawBatch } from './benches/law-batch.ts';
import { benchLawContribution } from './benches/law-contribution.ts';
import { benchLawPortfolio } from './benches/law-portfolio.ts';
import { benchLawPublicodes } from './benches/law-publicodes.ts';
import { benchOpenDossier } from './benches/open-dossier.ts';
import { benchSearch } from './benches/search.ts';
import { benchShell } from './benches/shell.ts';
import { benchSlowCpu } from './benches/slow-cpu.ts';
import { benchSyncCards, benchSyncMemory } from './benches/sync-cards.ts';
import { benchSyncBatch, benchSyncPoll, benchSyncPull } from './benches/sync-central.ts';
import { benchSyncFaults } from './benches/sync-faults.ts';
import { benchSyncFirst, benchSyncStores } from './benches/sync-peers.ts';
import { benchSyncRate } from './benches/sync-rate.ts';
import { benchSyncRows } from './benches/sync-rows.ts';
import { benchSyncSearch } from './benches/sync-search.ts';
import { benchSyncLoad, benchSyncRead, benchSyncSave } from './benches/sync-storage.ts';
import {
  benchVisitDelta,
  benchVisitInterview,
  benchVisitPortfolio,
  benchVisitRadar,
} from './benches/visit.ts';
import { cacheFolder, writeJson } from './data/cache.ts';
import { describeMachine } from './measure/machine.ts';
import { type BenchResult, MIN_ROUNDS } from './measure/result.ts';
import { tableOf } from './measure/table.ts';
import { serveSite } from './site/serve-site.ts';

type Bench = (context: BenchContext) => Promise<BenchResult | readonly BenchResult[]>;

const benches: Readonly<Record<string, Bench>> = {
  search: benchSearch,
  'slow-cpu': benchSlowCpu,
  'open-dossier': benchOpenDossier,
  'first-screen': benchFirstScreen,
  'initial-sync': benchInitialSync,
  'build-size': benchBuildSize,
  shell: benchShell,
  'law-contribution': benchLawContribution,
  'law-batch': benchLawBatch,
  'law-publicodes': benchLawPublicodes,
  'law-portfolio': benchLawPortfolio,
  'visit-radar': benchVisitRadar,
  'visit-portfolio': benchVisitPortfolio,
  'visit-delta': benchVisitDelta,
  'visit-interview': benchVisitInterview,
  'sync-load': benchSyncLoad,
  'sync-read': benchSyncRead,
  'sync-save': benchSyncSave,
  'sync-cards': benchSyncCards,
  'sync-search': benchSyncSearch,
  'sync-memory': benchSyncMemory,
  'sync-pull': benchSyncPull,
  'sync-poll': benchSyncPoll,
  'sync-batch': benchSyncBatch,
  import: benchImport,
  'sync-stores': benchSyncStores,
  'sync-first': benchSyncFirst,
  'sync-rows': benchSyncRows,
  'sync-rate': benchSyncRate,
  'sync-faults': benchSyncFaults,
};

interface Options {
  readonly names: readonly string[];
  readonly rounds: number;
  readonly json: string;
  readonly quick: boolean;
  readonly n: number | null;
  readonly alone: boolean;
}

/** The options, or the sentence that says what is wrong with them. */
function readOptions(argv: readonly string[]): Options | string {
  const known = Object.keys(benches);
  let asked: string[];
  let values: {
    only?: string[];
    rounds?: string;
    json?: string;
    quick?: boolean;
    n?: string;
    alone?: boolean;
  };
  try {
    ({ values, positionals: asked } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true },
        rounds: { type: 'string' },
        json: { type: 'string' },
        quick: { type: 'boolean' },
        n: { type: 'string' },
        alone: { type: 'boolean' },
      },
    }));
  } catch (error) {
    return `${error instanceof Error ? error.message : 'Unreadable options'} Known options: NAME, --only NAME, --rounds N, --n N, --json FILE, --quick, --alone.`;
  }
  // `law` names a family: law-batch and its sisters.
  const wanted = [...(values.only ?? []), ...asked];
  const named = (name: string) => known.filter((one) => one === name || one.startsWith(`${name}-`));
  const unknown = wanted.find((name) => named(name).length === 0);
  if (unknown !== undefined) return `There is no benchmark called ${unknown}. Known: ${known.join(', ')}.`;
  const rounds = values.rounds === undefined ? (values.quick ? 1 : MIN_ROUNDS) : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1_000)
    return '--rounds takes a whole number from 1 to 1000.';
  const n = values.n === undefined ? null : Number(values.n);
  if (n !== null && (!Number.isInteger(n) || n < 100)) return '--n takes a number of dossiers, 100 or more.';
  return {
    names: wanted.length === 0 ? known : wanted.flatMap(named),
    rounds,
    json: path.resolve(values.json ?? path.join(cacheFolder, 'result.json')),
    quick: values.quick ?? false,
    n,
    alone: values.alone ?? false,
  };
}

async function browserVersion(): Promise<string> {
  const { CHROMIUM } = process.env;
  const browser = await chromium.launch({
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
    args: ['--no-sandbox'],
  });
  const version = browser.version();
  await browser.close();
  return version;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const found = await findChromium();
  if (found !== undefined) process.env['CHROMIUM'] = found;
  const machine = describeMachine(await browserVersion());
  const site = await serveSite();
  const results: BenchResult[] = [];
  const failed: string[] = [];
  try {
    for (const name of options.names) {
      console.log(`${name}…`);
      const say = (line: string) => console.log(`  ${line}`);
      try {
        const measured = await benches[name]?.({ ...options, site, say });
        // Small data show that a benchmark runs; what they measure is nobody's bound.
        for (const result of measured === undefined ? [] : [measured].flat())
          results.push(options.quick ? { ...result, valid: false } : result);
        // After each one: a campaign that is cut short keeps what it measured.
        writeJson(options.json, { machine, quick: options.quick, failed, results });
      } catch (error) {
        failed.push(name);
        console.error(
          `  ${name} could not run: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      }
    }
  } finally {
    await site.stop();
  }
  writeJson(options.json, { machine, quick: options.quick, failed, results });
  console.log(`\n${tableOf(results, machine)}\n\nWritten to ${options.json}`);
  // A bound that is not met is a finding, not a failure; only what could not be measured is.
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
