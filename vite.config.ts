import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { assetManifestPlugin } from './scripts/desk-build/asset-manifest-plugin.ts';
import { compressPlugin } from './scripts/desk-build/compress-plugin.ts';
import { knowledgePlugin } from './scripts/desk-build/knowledge-plugin.ts';
import { pdfCodecPlugin } from './scripts/desk-build/pdf-codec-plugin.ts';
import { precachePlugin } from './scripts/desk-build/precache-plugin.ts';
import { sharedChunks } from './scripts/desk-build/shared-chunks.ts';

const projectRoot = import.meta.dirname;

/** Hash of all that the build is made of, so that the same sources give the same id on any machine. */
function sourceHash(): string {
  const hash = createHash('sha256');
  const add = (path: string) =>
    hash.update(path.slice(projectRoot.length).replaceAll('\\', '/')).update(readFileSync(path));
  // How it is made and cut into files belongs to it: two builds of one id would share a cache.
  for (const room of ['renderer', 'shared', 'resources', 'scripts/desk-build']) {
    const files = readdirSync(join(projectRoot, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test(-d)?\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) add(file);
  }
  for (const file of ['package-lock.json', 'vite.config.ts']) add(join(projectRoot, file));
  return hash.digest('hex').slice(0, 12);
}

const buildId = process.env['GUICHET_BUILD_ID'] ?? sourceHash();

export default defineConfig({
  root: resolve(projectRoot, 'renderer'),
  // Relative, because the same files are served under app://, from central and from a desk of its own.
  base: './',
  plugins: [
    react(),
    knowledgePlugin(projectRoot),
    pdfCodecPlugin(projectRoot),
    precachePlugin(buildId),
    assetManifestPlugin(),
    compressPlugin(),
  ],
  define: { __BUILD_ID__: JSON.stringify(buildId) },
  worker: { format: 'es' },
  build: {
    outDir: resolve(projectRoot, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome120',
    sourcemap: true,
    // The content security policy allows nothing inline: no data: URL, no injected preload script.
    assetsInlineLimit: 0,
    // Sixty small files, of which a screen waited for some at its first opening; what wins is said by layers, not by order.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Two pages: the desk, and what its visitor sees on a second screen.
      input: ['index.html', 'visitor.html'].map((page) => resolve(projectRoot, 'renderer', page)),
      output: {
        // React changes with the lock file only: a new build of ours keeps it in the cache. The rest splits by screen.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // zod asks whether it may compile code as soon as the first schema is made, and the policy reports that:
            // with its configuration in its own chunk, no chunk can make a schema before it is told not to ask.
            { name: 'zod', test: /node_modules\/zod\/|\/app\/configure-zod\.ts$/ },
            // Each of sixty icons would be a file of 400 bytes, to be asked for, stored and looked up by itself.
            { name: 'icons', test: /node_modules\/lucide-react\// },
            ...sharedChunks,
          ],
        },
      },
    },
  },
});
