import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts the decoder of JPEG 2000 beside the desk: pdf.js imports it by this very name, from the folder it is told, when a
 * scan needs it. Its WebAssembly sister would need a policy that lets code be compiled.
 */
export function pdfCodecPlugin(projectRoot: string): Plugin {
  const name = 'openjpeg_nowasm_fallback.js';
  return {
    name: 'guichet-pdf-codec',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(join(projectRoot, 'node_modules/pdfjs-dist/wasm', name));
      this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source });
    },
  };
}
