import type { Plugin } from 'vite';

/** Works on the folder of the build once all is written there, in the order in which such plugins stand. */
export function afterBuild(name: string, work: (outDir: string) => void): Plugin {
  let outDir = '';
  return {
    name,
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle: { order: 'post', sequential: true, handler: () => work(outDir) },
  };
}
