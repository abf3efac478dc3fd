import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtUi } from '../../support/central.ts';
import type { RunningMain } from '../start-main.ts';
import { hostilePaths } from './scheme-paths.ts';

interface Served {
  readonly status: number;
  readonly sha256: string;
  readonly length: number;
  readonly headers: Readonly<Record<string, string>>;
}

const SLICE = 50;

/** What a policy of the desk may never say. */
const looseWords = /unsafe-|wasm|\*|https?:|strict-dynamic|nonce-/;
const strictParts = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

function headerProblems(where: string, { headers }: Served): string[] {
  const policy = headers['content-security-policy'] ?? '';
  const problems = strictParts
    .filter((part) => !policy.split('; ').includes(part))
    .map((part) => `${where}: the policy lacks ${part}`);
  if (looseWords.test(policy)) problems.push(`${where}: the policy is loose: ${policy}`);
  if (headers['x-content-type-options'] !== 'nosniff') problems.push(`${where}: no nosniff`);
  if (!headers['cache-control']?.includes('no-store')) problems.push(`${where}: may be stored`);
  return problems;
}

/** What the scheme serves although it must not, or otherwise than the list of files says. */
export async function schemeProblems(
  { wire }: RunningMain,
  count: number,
  { seed = 20261125, enough = Number.POSITIVE_INFINITY } = {},
): Promise<string[]> {
  const manifest = JSON.parse(readFileSync(join(builtUi, 'asset-manifest.json'), 'utf8')) as Record<
    string,
    { sha256: string; type: string }
  >;
  const listed = new Set(Object.values(manifest).map(({ sha256 }) => sha256));
  const problems: string[] = [];

  const names = Object.keys(manifest);
  const good = (await wire.ask(
    'control.scheme',
    names.map((name) => ({ url: `app://guichet/${name}` })),
  )) as Served[];
  for (const [index, name] of names.entries()) {
    const served = good[index];
    const wanted = manifest[name];
    if (
      served?.status !== 200 ||
      served.sha256 !== wanted?.sha256 ||
      served.headers['content-type'] !== wanted.type
    )
      problems.push(`${name} is not served as listed`);
    else problems.push(...headerProblems(name, served));
  }

  const paths = [...hostilePaths(count, seed), ...unlistedFiles()];
  const asks = paths.map((path) => ({ url: `app://guichet/${path}` }));
  const answers: Served[] = [];
  for (const [index, { url }] of asks.entries()) {
    // By slices: one problem is enough for whoever planted it.
    if (index === answers.length) {
      if (problems.length >= enough) return problems;
      answers.push(...((await wire.ask('control.scheme', asks.slice(index, index + SLICE))) as Served[]));
    }
    const served = answers[index];
    if (served === undefined) problems.push(`${JSON.stringify(url)}: no answer`);
    else if (served.status === 200) {
      // Only what an address means after the rules of addresses, and only in the bytes that were built.
      const name = new URL(url).pathname.slice(1) || 'index.html';
      if (manifest[name] === undefined || !listed.has(served.sha256))
        problems.push(`${JSON.stringify(url)} is served: ${served.length} bytes`);
    } else if (served.length > 0) problems.push(`${JSON.stringify(url)}: a refusal with a body`);
    else problems.push(...headerProblems('a refusal', served));
  }

  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const [served] = (await wire.ask('control.scheme', [
      { url: 'app://guichet/index.html', method },
    ])) as Served[];
    if (served?.status !== 405) problems.push(`${method} is answered with ${served?.status}`);
  }
  const strangers = [
    'app://guichet.evil/index.html',
    'app://evil/index.html',
    'app://a@guichet/index.html',
    'https://guichet/index.html',
    'app:index.html',
    'index.html',
    '',
  ];
  const refused = (await wire.ask(
    'control.scheme',
    strangers.map((url) => ({ url })),
  )) as Served[];
  for (const [index, served] of refused.entries())
    if (served.status === 200) problems.push(`${strangers[index]} is served`);
  return [...new Set(problems)];
}

/** They lie beside the served files. */
const unlistedFiles = (): string[] => ['asset-manifest.json', 'sw.js', ...sourceMaps()];

function sourceMaps(): string[] {
  const manifest = JSON.parse(readFileSync(join(builtUi, 'asset-manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  return Object.keys(manifest)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${name}.map`);
}
