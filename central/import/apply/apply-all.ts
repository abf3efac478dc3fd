import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../../db/open-database.ts';
import type { ImportContext } from '../build/import-context.ts';
import { type FileKind, fileKinds } from '../define/files.ts';
import { type ImportOptions, ImportStopped } from '../import-options.ts';
import { writeIssues } from '../stage-store.ts';
import { stagedIssue } from '../staged-batch.ts';
import { applyPage, type ApplyOptions, type PageIssue } from './apply-page.ts';
import { keysOf, readCardKeys } from './card-keys.ts';
import { isFirstLoad, loadFirst, makersFor } from './first-load.ts';
import { makeOffices, readOffices } from './offices.ts';
import { readPage } from './read-page.ts';
import {
  findTouched,
  followTransfers,
  forgetTouched,
  registerDossiers,
  touchAll,
} from './register-dossiers.ts';
import { applyUnmatched } from './unmatched.ts';

/** Dossiers written in one transaction: enough to be quick, few enough not to hold an office for long. */
const PAGE_DOSSIERS = 200;

/** What was read and judged. */
export interface Staged {
  readonly kinds: ReadonlySet<FileKind>;
  readonly rows: number;
  /** No two rows of one kind have the same key. */
  readonly keysDiffer: boolean;
  /** It was staged to become what is remembered, should nothing have come in before. */
  readonly toKeep: boolean;
  /** What is counted of it: nothing may be written before. */
  readonly counting: Promise<unknown>;
}

export interface Applied {
  readonly dossiers: number;
  readonly newOffices: readonly string[];
  readonly unknownOffices: readonly string[];
  /** Nothing had come in before: no warning can have come of the rows that were there. */
  readonly isFirst: boolean;
}

/** Brings every dossier that the extract changes up to date; without `write` only finds what would be disagreed on. */
export async function applyAll(
  db: Database,
  context: ImportContext,
  { kinds, rows, keysDiffer, toKeep, counting }: Staged,
  options: ImportOptions,
): Promise<Applied> {
  const { complete, dryRun, onStep } = options;
  const spaces = await db.selectFrom('space').select('space_id').execute();
  const newOffices = spaces.length === 0 && !dryRun ? await makeOffices(db) : [];
  const { spaceOf, unknown } = await readOffices(db);
  const completeKinds = new Set(complete ? fileKinds.filter((kind) => kinds.has(kind)) : []);
  const isFirst = toKeep && (await isFirstLoad(db));
  const cardKeys = await readCardKeys(db);
  const { places: _readThere, ...told } = context;
  const makers = isFirst ? makersFor(db, { context: told, cardKeys }, rows) : [];
  try {
    await forgetTouched(db);
    // Without writing, only dossiers that are there already can disagree with anything.
    const areNoted = !dryRun && (await registerDossiers(db, spaceOf));
    await followTransfers(db);
    const total = isFirst ? await touchAll(db, areNoted) : await findTouched(db, [...completeKinds]);
    const onPage = async (done: number, issues: readonly PageIssue[] = []) => {
      await writeIssues(
        db,
        issues.map(({ fileNo, line, issue }) => stagedIssue(fileNo, line, issue)),
      );
      onStep({ label: 'write', done, total });
      if (options.stopped()) throw new ImportStopped();
      await nextTurn();
    };
    await counting;
    await onPage(0);
    if (isFirst) await loadFirst(db, { makers, keysDiffer }, onPage);
    else await applyPages(db, { context, keyOf: keysOf(cardKeys), write: !dryRun, completeKinds }, onPage);
    if (!dryRun) await applyUnmatched(db, context);
    return { dossiers: total, newOffices, unknownOffices: [...unknown], isFirst };
  } finally {
    await Promise.all(makers.map((maker) => maker.close()));
  }
}

async function applyPages(
  db: Database,
  options: ApplyOptions,
  onPage: (done: number, issues: readonly PageIssue[]) => Promise<void>,
): Promise<void> {
  let done = 0;
  let page = await readPage(db, null, PAGE_DOSSIERS);
  while (page !== null) {
    const issues = await applyPage(db, page, options);
    done += page.places.length;
    await onPage(done, issues);
    page = await readPage(db, page.places.at(-1) ?? null, PAGE_DOSSIERS);
  }
}
