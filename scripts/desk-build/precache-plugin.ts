import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { builtFiles } from './built-files.ts';

/** Files of the build that a desk without network has no use for. */
const leftOut = /\.(map|gz)$|^sw\.js$|^build-id\.txt$|^asset-manifest\.json$/;

/**
 * Builds `sw.js` with the list of all other files of the same build inside, and `build-id.txt`, which
 * central reads to say which build it serves. Runs after the main build, on what it wrote.
 */
export function precachePlugin(buildId: string): Plugin {
  const files = new Set<string>();
  let outDir = '';
  let root = '';
  return {
    name: 'guichet-precache',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
      root = config.root;
    },
    writeBundle(_options, bundle) {
      for (const file of Object.keys(bundle)) if (!leftOut.test(file)) files.add(file);
    },
    async closeBundle() {
      if (files.size === 0) return;
      // Workers and files of public/ do not pass through the bundle: the folder is the truth.
      for (const { name } of builtFiles(outDir)) if (!leftOut.test(name)) files.add(name);
      const manifest = { buildId, files: [...files].sort() };
      files.clear();
      await build({
        root,
        configFile: false,
        logLevel: 'warn',
        define: { __PRECACHE__: JSON.stringify(manifest) },
        publicDir: false,
        build: {
          outDir,
          emptyOutDir: false,
          target: 'chrome120',
          copyPublicDir: false,
          lib: {
            entry: join(root, 'service-worker/sw.ts'),
            formats: ['iife'],
            name: 'guichetServiceWorker',
            fileName: () => 'sw.js',
          },
        },
      });
      writeFileSync(join(outDir, 'build-id.txt'), `${buildId}\n`);
      if (!readFileSync(join(outDir, 'sw.js'), 'utf8').includes(buildId))
        throw new Error('sw.js lacks its list of files');
    },
  };
}
