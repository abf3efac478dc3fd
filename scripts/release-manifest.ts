// Makes the signed announcement of a release: npm run release:manifest -- --help
import fs from 'node:fs';
import path from 'node:path';
import { trustedKeyOf } from '../electron/updates/update-signature.ts';
import { readOptions } from './lib/options.mjs';
import { fromRoot } from './lib/paths.mjs';
import { complain, say } from './lib/terminal.mjs';
import { readSigningKey, Refused, signRelease } from './package/sign-release.ts';

const options = readOptions(process.argv.slice(2), {
  usage: 'npm run release:manifest -- --key FILE [options]',
  about: 'Measures the installers of this version and signs guichet-update.json, which the feed publishes.',
  flags: {
    key: { type: 'text', value: 'FILE', help: 'private Ed25519 key (PEM), outside the repository' },
    'next-key': { type: 'text', value: 'FILE', help: 'a second key, while one replaces the other' },
    files: { type: 'text', value: 'DIR', help: 'folder of the installers (dist/packages)' },
    minimum: { type: 'text', value: 'X.Y.Z', help: 'oldest version that may still be used (0.0.0)' },
    rollout: {
      type: 'number',
      value: 'N',
      max: 100,
      help: 'percentage of the desks that are offered it (100)',
    },
    days: { type: 'number', value: 'N', min: 1, max: 14, help: 'days it is valid (14)' },
    'show-key': { type: 'switch', help: 'print the public half, for electron/updates/trusted-keys.ts' },
  },
  more: 'Publish the installers first, then guichet-update.json.sig, then guichet-update.json.',
});

/** Where the person stands: npm runs scripts from the repository's folder. */
function fromHere(file: string): string {
  return path.resolve(
    process.env['npm_lifecycle_event'] === undefined
      ? process.cwd()
      : (process.env['INIT_CWD'] ?? process.cwd()),
    file,
  );
}

async function main(): Promise<void> {
  if (typeof options['key'] !== 'string') throw new Refused('--key is needed: the private key that signs.');
  const given = [options['key'], options['next-key']].filter((file) => typeof file === 'string');
  const keys = given.map((file) => readSigningKey(fromHere(file)));
  if (options['show-key'] === true) {
    for (const key of keys) say(JSON.stringify(trustedKeyOf(key)));
    return;
  }
  const { version } = JSON.parse(fs.readFileSync(fromRoot('package.json'), 'utf8'));
  const folder =
    typeof options['files'] === 'string' ? fromHere(options['files']) : fromRoot('dist/packages');
  await signRelease({
    keys,
    folder,
    version,
    minimum: String(options['minimum'] ?? '0.0.0'),
    rollout: Number(options['rollout'] ?? 100),
    days: Number(options['days'] ?? 14),
    now: Date.now(),
  });
  say(`${folder}: guichet-update.json and its signature are written for version ${version}.`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  complain(error.message);
  process.exitCode = 1;
}
