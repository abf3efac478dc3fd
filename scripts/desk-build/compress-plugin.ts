import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.ts';
import { builtFiles } from './built-files.ts';

/** Text that a browser is sent. Pictures and fonts are compressed by nature, maps are read by developers. */
const sent = /\.(html|js|css|svg|webmanifest)$/;

/**
 * Writes `<file>.gz` beside what central sends to browsers, so that it compresses once for all desks and with more care
 * than it could at each request. Must stand after every plugin that writes into the folder; a desktop ships none of them.
 */
export function compressPlugin(): Plugin {
  return afterBuild('guichet-compress', (outDir) => {
    for (const { path, name } of builtFiles(outDir)) {
      if (!sent.test(name)) continue;
      // No name and no time inside: the same sources give the same bytes on any machine.
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
    }
  });
}
