import { sharedFamilies } from '../../../scripts/boundaries.mjs';

const topFolders = [
  '.ci',
  'central',
  'docs',
  'electron',
  'renderer',
  'resources',
  'scripts',
  'shared',
  'tests',
];
const longest = 500;
const shouted = /^(README|CONTRIBUTING|LICENSE|CHANGELOG|NOTICE)(\.[a-z]+)?$/;
const kebab = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Public tables keep the names they were published under; recorded messages keep theirs. */
const foreign = /^resources\/|\/(recorded|fixtures)\//;
const data = /\.(data|cases|samples)\.ts$|\/(recorded|fixtures)\//;

/** What is wrong with the place or the name of a file. */
export function placeProblems(file: string): string[] {
  const parts = file.split('/');
  const problems: string[] = [];
  const [top = '', second = ''] = parts;
  if (parts.length > 1 && !topFolders.includes(top)) {
    problems.push(`${file}: ${top}/ is not a room. Known: ${topFolders.join(', ')}; a new one needs an ADR.`);
  }
  if (top === 'shared' && parts.length > 2 && !sharedFamilies.includes(second)) {
    problems.push(
      `${file}: shared/${second}/ is not a family. Its place in the order is set in scripts/boundaries.mjs.`,
    );
  }
  if (!foreign.test(file)) {
    for (const part of parts) {
      if (!part.startsWith('.') && !shouted.test(part) && !kebab.test(part)) {
        problems.push(`${file}: "${part}" should be lower-case words joined by hyphens.`);
      }
    }
  }
  return problems;
}

/** Long files hide their second purpose. */
export function lengthProblems(file: string, source: string): string[] {
  if (!/\.(ts|tsx|mjs)$/.test(file) || data.test(file)) return [];
  const lines = source.split('\n').length - 1;
  return lines <= longest
    ? []
    : [`${file}: ${lines} lines, ${longest} at most: give its second purpose a file of its own.`];
}

/** Tests that silently do not run. */
export function skippedTestProblems(file: string, source: string): string[] {
  if (!/\.(test|spec)\.tsx?$/.test(file)) return [];
  return [
    ...source.matchAll(/\b(?:it|test|describe)\.(only|skip|todo|fixme)\b|\b(xit|xdescribe|fit)\(/g),
  ].map((match) => {
    const line = source.slice(0, match.index).split('\n').length;
    return `${file}:${line}: ${match[0]}: a test runs or goes away.`;
  });
}
