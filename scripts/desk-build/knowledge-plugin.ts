import { join } from 'node:path';
import type { Plugin } from 'vite';
import { problemText } from '#shared/knowledge/document.ts';
import { documentFolders } from '#shared/knowledge/locate-document.ts';
import { documentFiles, readLibrary } from './read-documents.ts';

const name = 'virtual:knowledge';
const resolved = `\0${name}`;

/**
 * The documents of `resources/` as one module, read when the build is made: the desk ships no reader of markdown, and a
 * file with a mistake stops the build with its line.
 */
export function knowledgePlugin(root: string): Plugin {
  return {
    name: 'guichet-knowledge',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const library = readLibrary(root);
      if (!library.ok) throw new Error(library.error.map(problemText).join('\n'));
      for (const { path } of documentFiles(root)) this.addWatchFile(join(root, 'resources', path));
      // As a text: a browser reads JSON several times faster than the same object as code.
      const text = JSON.stringify(JSON.stringify(library.value));
      return `export const library = JSON.parse(${text});`;
    },
    configureServer(server) {
      server.watcher.add(documentFolders.map((folder) => join(root, 'resources', folder)));
    },
  };
}
