// A folder that looks enough like Electron for packaging: everything but the program itself can be proven with it.
import fs from 'node:fs';
import path from 'node:path';
import { fuses, sentinel, wireVersion } from './fuses.mjs';

const program = `#!/bin/sh
echo "This package was made without the Electron program: it proves the contents, it opens no window." >&2
exit 78
`;

/**
 * @param {string} folder an empty folder
 * @param {string} version of the Electron it stands for
 */
export function writeStubElectron(folder, version) {
  fs.mkdirSync(path.join(folder, 'locales'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'version'), version);
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    ...['en-US', 'fr', 'nl', 'de'].map((lang) => `locales/${lang}.pak`),
  ])
    fs.writeFileSync(path.join(folder, name), 'stub\n');
  // Every fuse starts wrong, so that one which packaging forgets is seen.
  const wire = fuses.map((fuse) => (fuse.on ? '0' : '1')).join('');
  const head = Buffer.from([wireVersion, fuses.length]);
  fs.writeFileSync(
    path.join(folder, 'electron'),
    Buffer.concat([Buffer.from(program), sentinel, head, Buffer.from(wire), Buffer.from('\n')]),
    { mode: 0o755 },
  );
}
