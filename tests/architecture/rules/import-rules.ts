import path from 'node:path';
import {
  isAllowedPackage,
  isTestFile,
  rooms,
  sharedFamilies,
  singleDoors,
  testPackages,
} from '../../../scripts/boundaries.mjs';
import { readImports } from './read-source.ts';

const posix = path.posix;

/** `shared/kernel/money.ts` for `#shared/kernel/money.ts` or a relative path; undefined for a package. */
function repositoryPath(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#shared/')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')));
}

function packageProblem(file: string, room: string, specifier: string): string | undefined {
  const rule = rooms[room];
  if (rule === undefined) return undefined;
  const door = singleDoors.find(
    (one) => specifier === one.package || specifier.startsWith(`${one.package}/`),
  );
  if (door !== undefined && room === 'renderer' && !file.startsWith(door.door) && !isTestFile(file)) {
    return `${specifier} has one door: ${door.advice}`;
  }
  const allowed = isTestFile(file) ? [...rule.packages, ...testPackages] : rule.packages;
  const builtIn = specifier.startsWith('node:') && (rule.node || isTestFile(file));
  if (builtIn || isAllowedPackage(allowed, specifier)) return undefined;
  return `${specifier} is not allowed in ${room}/. ${rule.advice}`;
}

function familyProblem(from: string, to: string): string | undefined {
  const [, fromFamily = ''] = from.split('/');
  const [, toFamily = ''] = to.split('/');
  if (sharedFamilies.indexOf(toFamily) <= sharedFamilies.indexOf(fromFamily)) return undefined;
  return `shared/${fromFamily} may not import shared/${toFamily}, which stands to its right: move what both need to the left (${sharedFamilies.join(' → ')}).`;
}

function featureOf(file: string): string | undefined {
  return /^renderer\/features\/([^/]+)\//.exec(file)?.[1];
}

function pathProblem(file: string, room: string, specifier: string, target: string): string | undefined {
  const rule = rooms[room];
  const [targetRoom = ''] = target.split('/');
  if (target.startsWith('..')) return `${specifier} leaves the repository.`;
  if (!/\.[a-z0-9]+$/.test(target))
    return `${specifier} needs its extension: Node and the bundler then read the same file.`;
  if (targetRoom !== room) {
    if (isTestFile(file) && (targetRoom === 'tests' || targetRoom === 'scripts')) return undefined;
    if (rule?.rooms.includes(targetRoom) !== true)
      return `${room}/ may not import ${targetRoom}/. ${rule?.advice ?? ''}`;
    if (targetRoom === 'shared' && !specifier.startsWith('#shared/'))
      return `write #${target}: rooms are named, not walked to.`;
    return undefined;
  }
  if (specifier.startsWith('#') && room === 'shared' && posix.dirname(file) === posix.dirname(target))
    return undefined;
  if (room === 'shared' && !isTestFile(file)) return familyProblem(file, target);
  const [own, other] = [featureOf(file), featureOf(target)];
  if (own !== undefined && other !== undefined && other !== own && !/\/index\.tsx?$/.test(target)) {
    return `the inside of the feature ${other} is its own: import what its index.ts offers, or move the common part to renderer/design or shared/.`;
  }
  return undefined;
}

/**
 * What is wrong with the imports of one file.
 * @param file its path in the repository, with slashes
 * @returns one sentence per problem, with file and line
 */
export function importProblems(file: string, source: string): string[] {
  const [room = ''] = file.split('/');
  if (rooms[room] === undefined) return [];
  return readImports(source).flatMap(({ specifier, line }) => {
    const target = repositoryPath(file, specifier);
    const problem =
      target === undefined
        ? packageProblem(file, room, specifier)
        : pathProblem(file, room, specifier, target);
    return problem === undefined ? [] : [`${file}:${line}: ${problem}`];
  });
}
