import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { repository } from '../../support/central.ts';

/** Bundles the page of the rig as the desk is bundled, into a folder that central can serve. @returns the folder */
export async function buildSite(): Promise<string> {
  const out = path.join(repository, '.cache/rig/site');
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    define: { __BUILD_ID__: JSON.stringify('rig') },
    worker: { format: 'es' },
    // The policy that central sends with it allows nothing inline.
    build: {
      outDir: out,
      target: 'chrome120',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: false,
    },
  });
  writeFileSync(path.join(out, 'build-id.txt'), 'rig\n');
  return out;
}
