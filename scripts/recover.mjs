// npm run recover -- FILE [--data FOLDER]: takes unsent work that a desk handed over into central's database;
// npm run recover -- --new-key [--data FOLDER]: gives central a new key to seal such work to;
// npm run recover -- --new-epoch [--data FOLDER]: after a backup was put back (docs/operations/backup.md).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { nodeMajor } from './lib/node-version.mjs';
import { fromRoot } from './lib/paths.mjs';

/** @param {string} file as the person wrote it: relative to where they stood, not to where npm runs */
const placeOf = (file) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);

if (nodeMajor > 0) {
  if (!(await ensure()) || !(await build({ only: ['central'] }))) process.exitCode = 1;
  else {
    const words = process.argv
      .slice(2)
      .map((word, index, all) =>
        word.startsWith('--') || all[index - 1] === '--data' ? word : placeOf(word),
      );
    const command = [fromRoot('dist/central/recover.js'), ...words];
    process.exitCode = spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
  }
}
