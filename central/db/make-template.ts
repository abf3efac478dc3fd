import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** Writes an empty database as one file; whole or not at all, whoever else writes it at the same time. */
export async function makeTemplate(file: string): Promise<void> {
  const empty = await PGlite.create('memory://');
  const dump = await empty.dumpDataDir('none');
  await empty.close();
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
  renameSync(draft, file);
}
