// Writes resources/sample-extract from the demo fund, and the columns of docs/import.md: npx tsx scripts/write-sample-extract.ts
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withColumnsTable } from '../central/import/define/columns-table.ts';
import { csvwOf } from '../central/import/define/csvw.ts';
import { makeSample } from '../central/import/sample/make-sample.ts';
import { root } from './lib/paths.mjs';

const folder = path.join(root, 'resources/sample-extract');
const { files, manifest } = makeSample();
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(folder, name), bytes);
writeFileSync(path.join(folder, 'faults.json'), `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(path.join(folder, 'csvw.json'), `${JSON.stringify(csvwOf(), null, 2)}\n`);
const page = path.join(root, 'docs/import.md');
writeFileSync(page, withColumnsTable(readFileSync(page, 'utf8')));
