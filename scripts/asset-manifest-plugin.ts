import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Types of the files a desk is made of. A new kind of file is named here or the build stops. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** In Electron there is no service worker: every file is on the disk already. */
const leftOut = /\.(map|gz)$|^sw\.js$|^asset-manifest\.json$/;

/**
 * Lists the built files with hash and type in `asset-manifest.json`: all that Electron's scheme ever serves. Must stand
 * after every plugin that writes into the folder.
 */
export function assetManifestPlugin(): Plugin {
  let outDir = '';
  return {
    name: 'guichet-asset-manifest',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files: Record<string, { sha256: string; type: string }> = {};
        const found = readdirSync(outDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => ({ path, name: path.slice(outDir.length + 1).replaceAll('\\', '/') }))
          .filter(({ name }) => !leftOut.test(name))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { path, name } of found) {
          const type = types[extname(name)];
          if (type === undefined)
            throw new Error(`${name}: no type is known for such a file (scripts/asset-manifest-plugin.ts)`);
          files[name] = { sha256: createHash('sha256').update(readFileSync(path)).digest('hex'), type };
        }
        writeFileSync(join(outDir, 'asset-manifest.json'), `${JSON.stringify(files, null, 1)}\n`);
      },
    },
  };
}
