import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.ts';
import { builtFiles } from './built-files.ts';

/** Types of the files a desk is made of. A new kind of file is named here or the build stops. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
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
  return afterBuild('guichet-asset-manifest', (outDir) => {
    const files: Record<string, { sha256: string; type: string }> = {};
    for (const { path, name } of builtFiles(outDir)) {
      if (leftOut.test(name)) continue;
      const type = types[extname(name)];
      if (type === undefined)
        throw new Error(
          `${name}: no type is known for such a file (scripts/desk-build/asset-manifest-plugin.ts)`,
        );
      files[name] = { sha256: createHash('sha256').update(readFileSync(path)).digest('hex'), type };
    }
    writeFileSync(join(outDir, 'asset-manifest.json'), `${JSON.stringify(files, null, 1)}\n`);
  });
}
