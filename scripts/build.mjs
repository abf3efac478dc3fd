// Builds what changed: node scripts/build.mjs [--force] [--only renderer,central,electron]
import { nodeMajor } from './lib/node-version.mjs';
import { ensure } from './ensure.mjs';
import { writeBuildManifest } from './lib/build-manifest.mjs';
import { readOptions } from './lib/options.mjs';
import { isEntry } from './lib/paths.mjs';
import { isCurrent, markBuilt, targetHash, targets, targetsOnDemand } from './lib/targets.mjs';
import { complain, say, startStep } from './lib/terminal.mjs';

/**
 * @param {{ force?: boolean, only?: string[], prefix?: string, quiet?: boolean }} [options]
 * @returns {Promise<boolean>} false when the sources do not build; the reason has been told
 */
export async function build({ force = false, only, prefix = '', quiet = true } = {}) {
  const wanted =
    only === undefined
      ? targets
      : [...targets, ...targetsOnDemand].filter((target) => only.includes(target.name));
  const stale = wanted.filter((target) => force || !isCurrent(target));
  if (stale.length === 0) {
    if (!quiet) say('Nothing to build: dist/ comes from these sources.');
    return true;
  }
  const step = startStep(`${prefix}Building ${stale.map((target) => target.name).join(', ')}`);
  // The hash is taken before: a file saved meanwhile makes the next build run again.
  const hashes = stale.map(targetHash);
  // Whoever starts it: under a test runner React would be built for developers, with the folders of this machine inside.
  process.env.NODE_ENV = 'production';
  try {
    const vite = await import('vite');
    for (const [index, target] of stale.entries()) {
      step.update(`${index + 1} of ${stale.length}`);
      markBuilt(target, undefined);
      for (const config of target.configs()) await vite.build(config);
      writeBuildManifest(target);
      markBuilt(target, hashes[index]);
    }
  } catch (error) {
    step.failed();
    complain(error instanceof Error ? error.message : String(error));
    complain('The build stopped there. Mend the file named above, or take a clean copy of the repository.');
    return false;
  }
  step.done();
  return true;
}

if (isEntry(import.meta.url) && nodeMajor > 0) {
  const options = readOptions(process.argv.slice(2), {
    usage: 'npm run build -- [options]',
    about: 'Builds the renderer, central and the Electron host into dist/.',
    flags: {
      force: { type: 'switch', help: 'build again although nothing changed' },
      only: { type: 'text', value: 'NAMES', help: 'some of: renderer,central,electron' },
      'skip-install': { type: 'switch', help: 'do not look at node_modules first' },
    },
  });
  const names = options.only === undefined ? undefined : String(options.only).split(',');
  const unknown = names?.find(
    (name) => ![...targets, ...targetsOnDemand].some((target) => target.name === name),
  );
  if (unknown !== undefined) {
    complain(`There is no "${unknown}" to build. Known: ${targets.map((target) => target.name).join(', ')}.`);
    process.exitCode = 1;
  } else {
    const ready = options['skip-install'] === true || (await ensure());
    const built = ready && (await build({ force: options.force === true, only: names, quiet: false }));
    process.exitCode = built ? 0 : 1;
  }
}
