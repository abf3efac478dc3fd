import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { packageFolder, readBuildManifest } from '../../scripts/lib/build-manifest.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { narrow } from '../../scripts/package/bill-of-materials.mjs';

const licence = z.union([
  z.object({
    license: z.union([z.object({ id: z.string().min(2) }), z.object({ name: z.string().min(2) })]),
  }),
  z.object({ expression: z.string().min(2) }),
]);

/** What we promise of a bill, within CycloneDX 1.6. */
const billSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z
    .string()
    .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  version: z.literal(1),
  metadata: z.object({
    component: z.object({ name: z.string(), version: z.string(), type: z.literal('application') }),
  }),
  components: z
    .array(
      z.object({
        'bom-ref': z.string(),
        type: z.enum(['library', 'framework']),
        name: z.string().min(1),
        version: z.string().regex(/^\d+\.\d+\.\d+/),
        purl: z.string().regex(/^pkg:npm\/(%40[^/@]+\/)?[^/@]+@\d/),
        licenses: z.array(licence).min(1),
      }),
    )
    .min(10),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const read = (name: string) =>
  billSchema.parse(JSON.parse(readFileSync(fromRoot('dist/packages', `${name}.cdx.json`), 'utf8')));
const lock = JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8')).packages;

describe('the bill of materials', () => {
  it.each(['guichet-desk', 'guichet-central'])('of %s is complete and without loose ends', (name) => {
    const bill = read(name);
    const refs = bill.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const known = new Set([...refs, `${name}@${bill.metadata.component.version}`]);
    for (const edge of bill.dependencies)
      expect([edge.ref, ...edge.dependsOn].filter((ref) => !known.has(ref))).toEqual([]);
    expect(JSON.stringify(bill)).not.toContain('timestamp');
  });

  it('of the desk names every bundled package with the version of the lock, and Electron', () => {
    const listed = new Set(read('guichet-desk').components.map((one) => `${one.name}@${one.version}`));
    const bundled = ['renderer', 'electron'].flatMap((target) => readBuildManifest(target).packages);
    expect(bundled.length).toBeGreaterThan(10);
    const expected = bundled.map(
      (folder) => `${folder.split('node_modules/').at(-1)}@${lock[folder].version}`,
    );
    expect(expected.filter((one) => !listed.has(one))).toEqual([]);
    expect(listed).toContain(`electron@${lock['node_modules/electron'].version}`);
    expect(listed.size).toBe(new Set(expected).size + 1);
  });

  it('of the desk has what source maps do not tell: the fonts', () => {
    expect(read('guichet-desk').components.map((one) => one.name)).toContain(
      '@fontsource-variable/ibm-plex-sans',
    );
  });

  it('of central has its server and its database, and no screen', () => {
    const names = read('guichet-central').components.map((one) => one.name);
    expect(names).toEqual(
      expect.arrayContaining(['fastify', 'kysely', 'zod', 'jose', 'pg', '@electric-sql/pglite', 'pino']),
    );
    for (const name of ['react', 'react-dom', 'vite', 'electron', 'vitest'])
      expect(names).not.toContain(name);
  });
});

describe('the parts of it', () => {
  it.each([
    ['../../node_modules/react/index.js', 'node_modules/react'],
    ['/x/node_modules/@a/b/dist/c.js', 'node_modules/@a/b'],
    ['../node_modules/a/node_modules/@b/c/d.js', 'node_modules/a/node_modules/@b/c'],
    ['..\\node_modules\\a\\b.js', 'node_modules/a'],
    ['../../renderer/main.tsx', undefined],
  ])('%s belongs to %s', (source, folder) => expect(packageFolder(source)).toBe(folder));

  it('is the same for the same contents, and another one for others', () => {
    const component = (name: string) => ({
      'bom-ref': `${name}@1.0.0`,
      type: 'library',
      name,
      version: '1.0.0',
    });
    const whole = {
      specVersion: '1.5',
      serialNumber: 'random',
      metadata: { timestamp: 'now', component: component('root') },
      components: [component('a'), component('b')],
      dependencies: [{ ref: 'a@1.0.0', dependsOn: ['b@1.0.0'] }],
    };
    const once = narrow(whole, 'desk', '1.0.0', new Set(['a@1.0.0']));
    expect(narrow({ ...whole, serialNumber: 'other' }, 'desk', '1.0.0', new Set(['a@1.0.0']))).toEqual(once);
    expect(once.dependencies).toContainEqual({ ref: 'a@1.0.0', dependsOn: [] });
    const both = narrow(whole, 'desk', '1.0.0', new Set(['a@1.0.0', 'b@1.0.0']));
    expect(both.serialNumber).not.toBe(once.serialNumber);
  });
});
