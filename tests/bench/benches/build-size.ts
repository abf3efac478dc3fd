import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtUi, startCentral } from '../../support/central.ts';
import { openProfile } from '../measure/browser.ts';
import { FIRST_VISIT, toNewPin } from '../measure/desk-page.ts';
import type { BenchResult } from '../measure/result.ts';
import { kibibytes } from '../measure/table.ts';
import type { BenchContext } from './bench-context.ts';

const LISTED = 4_096;

interface Asset {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  /** Already there when the sign-in page stands. */
  readonly gate: boolean;
}

/** What a browser really loads of the build until Today stands, with nothing kept from before. */
export async function benchBuildSize(_context: BenchContext): Promise<BenchResult> {
  const central = await startCentral({ demo: 60 });
  // Without the service worker: it fetches the whole build for later, and what the screen waits for would drown.
  const profile = await openProfile({ serviceWorkers: 'block' });
  try {
    const page = await profile.context.newPage();
    const loaded = new Map<string, Asset>();
    let gate = true;
    profile.context.on('requestfinished', (request) => {
      const { pathname, origin } = new URL(request.url());
      if (origin !== central.url || pathname.startsWith('/api/') || pathname === '/health') return;
      const file = pathname === '/' ? 'index.html' : pathname.slice(1);
      if (!loaded.has(file)) loaded.set(file, weigh(file, gate));
    });
    await toNewPin(page, central.url, 'anne');
    gate = false;
    await page.keyboard.press('Enter');
    await page.locator(FIRST_VISIT).first().waitFor();
    const assets = [...loaded.values()].sort((a, b) => b.gzip - a.gzip);
    return report(assets);
  } finally {
    await profile.close();
    await central.stop();
  }
}

function weigh(file: string, gate: boolean): Asset {
  const bytes = readFileSync(path.join(builtUi, file));
  // Fonts are compressed inside already; central sends them as they are.
  return {
    file,
    raw: bytes.length,
    gzip: file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length,
    gate,
  };
}

function report(assets: readonly Asset[]): BenchResult {
  const react = assets.filter(({ file }) => /^assets\/react-[^/]+\.js$/.test(file));
  const own = assets.filter((asset) => !react.includes(asset));
  const gzipOf = (some: readonly Asset[]) => some.reduce((sum, one) => sum + one.gzip, 0);
  const size = (some: readonly Asset[]) =>
    `${kibibytes(some.reduce((sum, one) => sum + one.raw, 0))}, ${kibibytes(gzipOf(some))} compressed, ${some.length} files`;
  return {
    name: 'build size',
    subject: 'files of the build loaded until Today stands, cold',
    control: 'React alone (its chunk)',
    unit: 'ms',
    rounds: 1,
    valid: true,
    times: null,
    ratio: null,
    bound: null,
    bounded: null,
    verdict: 'no bound',
    facts: [
      { what: 'sign-in page and PIN', value: size(assets.filter((asset) => asset.gate)) },
      { what: 'Today included', value: size(assets) },
      { what: 'React alone', value: size(react) },
      {
        what: 'everything over React alone, compressed',
        value:
          react.length === 0
            ? 'no React chunk in this build'
            : `${((gzipOf(own) + gzipOf(react)) / gzipOf(react)).toFixed(1)}×`,
      },
      ...assets
        .filter(({ gzip }) => gzip >= LISTED)
        .map(({ file, raw, gzip, gate }) => ({
          what: `${gate ? 'gate' : 'desk'}: ${file}`,
          value: `${kibibytes(raw)}, ${kibibytes(gzip)} compressed`,
        })),
      {
        what: `others, each under ${kibibytes(LISTED)} compressed`,
        value: size(assets.filter(({ gzip }) => gzip < LISTED)),
      },
    ],
    raw: [],
  };
}
