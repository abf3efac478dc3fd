// npm run package: the desk as one archive, made without network and read back.
import { nodeMajor } from './lib/node-version.mjs';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { readOptions } from './lib/options.mjs';
import { fromRoot } from './lib/paths.mjs';
import { complain, elapsed, say, startStep, tail } from './lib/terminal.mjs';

const options = readOptions(process.argv.slice(2), {
  usage: 'npm run package -- [options]',
  about:
    'Packages the desk into dist/packages and verifies it: contents, secrets, sizes, fuses. Needs no network.',
  flags: {
    installer: {
      type: 'text',
      value: 'SYSTEM',
      help: 'make the installers of win, mac or linux with the true Electron (a release machine)',
    },
    list: { type: 'switch', help: 'list every file of the package' },
    'skip-install': { type: 'switch', help: 'do not look at node_modules first' },
  },
});

/** @param {string} folder for the stub @param {import('./package/run-builder.mjs').SystemName | undefined} system */
async function make(folder, system) {
  const { electronVersion, packagedFiles, runBuilder } = await import('./package/run-builder.mjs');
  const { allowedFiles, stageApp } = await import('./package/stage-app.mjs');
  const { writeStubElectron } = await import('./package/stub-electron.mjs');
  const { packageProblems, readAsar } = await import('./package/verify-package.mjs');
  const { writeBillsOfMaterials } = await import('./package/bill-of-materials.mjs');
  const { describePackage } = await import('./package/describe-package.mjs');

  const problems = stageApp(fromRoot('.cache/package/app'));
  if (problems.length > 0) return problems;
  const step = startStep('Packaging');
  if (system === undefined) writeStubElectron(folder, electronVersion());
  const made = packagedFiles(system ?? 'linux');
  const { code, output } = await runBuilder(
    system ?? 'linux',
    system === undefined ? { electronDist: folder } : {},
  );
  if (code !== 0) {
    step.failed();
    complain(tail(output, 20));
    return ['electron-builder could not make the package: its last lines are above.'];
  }
  step.done();
  const bills = await writeBillsOfMaterials(fromRoot('dist/packages'));
  const found = packageProblems({ asar: made.asar, program: made.program, allowed: allowedFiles() });
  say(describePackage(readAsar(made.asar), made, options.list === true));
  return [...bills, ...found];
}

async function main() {
  const { systemNames } = await import('./package/run-builder.mjs');
  const wanted = options.installer === undefined ? undefined : String(options.installer);
  const system = systemNames.find((name) => name === wanted);
  if (wanted !== undefined && system === undefined) {
    complain(`There is no installer for "${wanted}". Known: ${systemNames.join(', ')}.`);
    return 1;
  }
  const since = performance.now();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guichet-package-'));
  try {
    const problems = await make(path.join(folder, 'electron'), system);
    for (const problem of problems) complain(problem);
    if (problems.length > 0) return 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  say(`The package is as it must be (${elapsed(since)}).`);
  if (system === undefined)
    say(
      'It was made with a stub in place of Electron: installers need a release machine, see docs/release.md.',
    );
  return 0;
}

if (nodeMajor > 0) {
  const ready = options['skip-install'] === true || (await ensure({ dev: true }));
  process.exitCode = ready && (await build()) ? await main() : 1;
}
