// Writes resources/sample-extract from the demo fund: npx tsx scripts/write-sample-extract.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { csvwOf } from '../central/import/define/csvw.ts';
import { makeSample } from '../central/import/sample/make-sample.ts';
import { root } from './lib/paths.mjs';

const folder = path.join(root, 'resources/sample-extract');
const { files, manifest } = makeSample();
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
writeFileSync(path.join(folder, 'faults.json'), `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(path.join(folder, 'csvw.json'), `${JSON.stringify(csvwOf(), null, 2)}\n`);
