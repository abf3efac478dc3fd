// The bills of materials (CycloneDX): what is inside the desk, and what central runs. npm makes the list from the lock;
// here it is narrowed to what is really shipped.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { builtinModules } from 'node:module';
import { filesBelow, readBuildManifest } from '../lib/build-manifest.mjs';
import { runNpm } from '../lib/npm.mjs';
import { fromRoot, root } from '../lib/paths.mjs';
import { importsOf } from './verify-package.mjs';

/**
 * @typedef {{ 'bom-ref': string, type: string, name: string, version: string, purl?: string, licenses?: object[], properties?: object[] }} Component
 * @typedef {{ ref: string, dependsOn?: string[] }} Edge
 * @typedef {{ $schema?: string, specVersion: string, serialNumber: string, metadata: Record<string, unknown> & { component: Component }, components: Component[], dependencies: Edge[] }} Bill
 * @typedef {Record<string, { version?: string, license?: string, name?: string }>} Lock
 */

/** @returns {Promise<Bill | undefined>} everything that is not for tests only, as npm sees it */
async function wholeBill() {
  const { code, output } = await runNpm(
    ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev', '--loglevel=silent'],
    { cwd: root },
  );
  if (code !== 0) return undefined;
  const bill = JSON.parse(output.slice(output.indexOf('{')));
  // npm 10 names a package once for each folder it lies in.
  return {
    ...bill,
    components: onceEach(bill.components, 'bom-ref'),
    dependencies: onceEach(bill.dependencies, 'ref'),
  };
}

/** @template {Record<string, unknown>} T @param {T[]} all @param {string} name of the field that tells them apart @returns {T[]} */
const onceEach = (all, name) => [...new Map(all.map((one) => [one[name], one])).values()];

/** @returns {Lock} */
function readLock() {
  return JSON.parse(fs.readFileSync(fromRoot('package-lock.json'), 'utf8')).packages;
}

/** @param {string} folder of the lock @param {Lock} lock @returns {string} as npm names it in a bill */
function refOf(folder, lock) {
  const name =
    lock[folder]?.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return `${name}@${lock[folder]?.version ?? ''}`;
}

/** @param {Bill} bill @param {string[]} roots names @returns {Set<string>} all that these need, themselves included */
function closure(bill, roots) {
  const edges = new Map(bill.dependencies.map((edge) => [edge.ref, edge.dependsOn ?? []]));
  const direct = edges.get(bill.metadata.component['bom-ref']) ?? [];
  const waiting = direct.filter((ref) => roots.includes(ref.slice(0, ref.lastIndexOf('@'))));
  /** @type {Set<string>} */
  const found = new Set();
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    waiting.push(...(edges.get(ref) ?? []));
  }
  return found;
}

/**
 * @param {Bill} whole @param {string} name @param {string} version @param {Set<string>} kept references
 * @param {Component[]} more components that are not in npm's list
 * @returns {Bill} the same for the same lock and build: no date, a serial number from the contents
 */
export function narrow(whole, name, version, kept, more = []) {
  const components = [...whole.components.filter((one) => kept.has(one['bom-ref'])), ...more].sort((a, b) =>
    a['bom-ref'] < b['bom-ref'] ? -1 : 1,
  );
  const refs = new Set(components.map((one) => one['bom-ref']));
  const self = {
    ...whole.metadata.component,
    'bom-ref': `${name}@${version}`,
    type: 'application',
    name,
    version,
  };
  const { timestamp: _made, ...metadata } = whole.metadata;
  const hex = createHash('sha256')
    .update(JSON.stringify([name, version, components]))
    .digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return {
    ...whole,
    // npm writes 1.5; nothing it writes changed its meaning in 1.6.
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    metadata: { ...metadata, component: { ...self, purl: `pkg:npm/${name}@${version}` } },
    components,
    dependencies: [
      { ref: self['bom-ref'], dependsOn: [...refs] },
      ...whole.dependencies
        .filter((edge) => refs.has(edge.ref))
        .map((edge) => ({ ref: edge.ref, dependsOn: (edge.dependsOn ?? []).filter((ref) => refs.has(ref)) })),
      ...more.map((one) => ({ ref: one['bom-ref'], dependsOn: [] })),
    ],
  };
}

/** @param {Lock} lock @returns {Component} the program the desk is shipped with; the lock has it for its types */
function electronComponent(lock) {
  const entry = lock['node_modules/electron'] ?? {};
  const version = entry.version ?? '';
  return {
    'bom-ref': `electron@${version}`,
    type: 'framework',
    name: 'electron',
    version,
    purl: `pkg:npm/electron@${version}`,
    licenses: [{ license: { id: entry.license ?? '' } }],
    properties: [{ name: 'guichet:role', value: 'the program itself, with Chromium and Node inside' }],
  };
}

/** @returns {string[]} names of the packages that central asks for at run time, beside those in its files */
function centralPackages() {
  const folder = fromRoot('dist/central');
  const asked = filesBelow(folder)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => importsOf(fs.readFileSync(path.join(folder, file), 'utf8')))
    .filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name));
  return [
    ...new Set(
      asked.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ];
}

/**
 * Writes `guichet-desk.cdx.json` and `guichet-central.cdx.json`.
 * @param {string} folder
 * @returns {Promise<string[]>} sentences about what could not be told
 */
export async function writeBillsOfMaterials(folder) {
  const whole = await wholeBill();
  if (whole === undefined) return ['npm could not make the bill of materials ("npm sbom" failed).'];
  const lock = readLock();
  const version = lock['']?.version ?? '';
  /** @param {string[]} targets @returns {Set<string>} references of what is inside their files */
  const bundledIn = (...targets) =>
    new Set(targets.flatMap((name) => readBuildManifest(name).packages).map((one) => refOf(one, lock)));
  const desk = bundledIn('renderer', 'electron');
  // What central asks for at its start, and what its files hold already.
  const central = new Set([...closure(whole, centralPackages()), ...bundledIn('central')]);
  const known = new Set(whole.components.map((one) => one['bom-ref']));
  const problems = [...desk]
    .filter((ref) => !known.has(ref))
    .map((ref) => `${ref} is bundled and is not a dependency of the desk: list it in package.json.`);
  const bills = {
    'guichet-desk': narrow(whole, 'guichet-desk', version, desk, [electronComponent(lock)]),
    'guichet-central': narrow(whole, 'guichet-central', version, central),
  };
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, bill] of Object.entries(bills))
    fs.writeFileSync(path.join(folder, `${name}.cdx.json`), `${JSON.stringify(bill, null, 1)}\n`);
  return problems;
}
