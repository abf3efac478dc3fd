/** What package.json and its lock must satisfy. */

export interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
}

export interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

export type LockedPackages = Record<string, LockedPackage>;

const free = [
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
  'Zlib',
];

/** Other licences, package by package, with the reason why it may be here. */
export const licenceExceptions: { packages: RegExp; licence: string; reason: string }[] = [
  {
    packages: /^lightningcss(-|$)/,
    licence: 'MPL-2.0',
    reason: 'build tool of vite, used unchanged; nothing of it goes into what we serve',
  },
  { packages: /^isbot$/, licence: 'Unlicense', reason: 'public domain; the router asks it on servers only' },
  { packages: /^ibantools$/, licence: 'MIT or MPL-2.0', reason: 'a choice of two: taken under MIT' },
];

export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function isFree(licence: string): boolean {
  const text = licence.replace(/^\(|\)$/g, '');
  if (text.includes(' OR ')) return text.split(' OR ').some((one) => isFree(one));
  if (text.includes(' AND ')) return text.split(' AND ').every((one) => isFree(one));
  return free.includes(text);
}

/** npm refuses a package that is not the one that was locked, provided that the lock says which. */
export function hashProblems(packages: LockedPackages): string[] {
  return Object.entries(packages)
    .filter(([folder, entry]) => folder !== '' && entry.integrity?.startsWith('sha512-') !== true)
    .map(
      ([folder]) =>
        `${folder} has no sha512 in package-lock.json: run "npm install" again and commit the lock.`,
    );
}

/** Versions are exact: what was tested is what is installed. */
export function pinProblems(manifest: Manifest): string[] {
  const all = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.overrides,
  });
  return all
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: "${version}" is not one exact version.`);
}

/** Licences of all that is installed to build and to serve. */
export function licenceProblems(packages: LockedPackages): string[] {
  return Object.entries(packages)
    .filter(([folder, entry]) => folder !== '' && entry.dev !== true)
    .flatMap(([folder, entry]) => {
      const name = nameOf(folder);
      const licence = entry.license ?? 'none stated';
      const excepted = licenceExceptions.some((one) => one.packages.test(name) && one.licence === licence);
      if (isFree(licence) || excepted) return [];
      return [
        `${name}: licence "${licence}" is not on the list; choose another package or add a reasoned exception.`,
      ];
    });
}

/** Registries differ from machine to machine: the lock names none. */
export function hostProblems(packages: LockedPackages): string[] {
  return Object.entries(packages)
    .filter(([, entry]) => entry.resolved !== undefined)
    .map(
      ([folder]) =>
        `${nameOf(folder)}: the lock names a registry; install with omit-lockfile-registry-resolved=true.`,
    );
}

/** Where a package finds another: in its own node_modules, or in one above. */
function isReachable(packages: LockedPackages, from: string, name: string): boolean {
  if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`] !== undefined) return true;
  if (from === '') return false;
  const above = from.lastIndexOf('/node_modules/');
  return isReachable(packages, above === -1 ? '' : from.slice(0, above), name);
}

/** Native parts that a package lists and the lock does not hold: `npm ci` of npm 11 refuses such a lock. */
export function missingPartProblems(packages: LockedPackages): string[] {
  return Object.entries(packages).flatMap(([folder, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isReachable(packages, folder, name))
      .map(
        (name) => `${nameOf(folder)} lists ${name}, the lock does not: pin a version whose parts all exist.`,
      ),
  );
}
