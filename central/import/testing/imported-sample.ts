import type { Database } from '../../db/open-database.ts';
import type { Sample } from '../sample/make-sample.ts';
import { emptyDemo, type ImportedTexts, importTexts } from './import-texts.ts';
import { sampleOnce } from './sample-once.ts';

export interface ImportedSample {
  readonly sample: Sample;
  readonly db: Database;
  readonly done: ImportedTexts;
}

async function importSample(): Promise<ImportedSample> {
  const sample = sampleOnce();
  const db = await emptyDemo();
  return { sample, db, done: await importTexts(db, sample.files) };
}

let imported: Promise<ImportedSample> | undefined;

/**
 * The sample in an empty demo, once for all files of a worker: it costs six seconds to take in. The database is nobody's
 * to change or to close; it ends with the worker.
 */
export function importedSample(): Promise<ImportedSample> {
  imported ??= importSample();
  return imported;
}
