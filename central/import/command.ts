import { readFileSync } from 'node:fs';
import type { Lang } from '#shared/kernel/lang.ts';
import { translator } from '#shared/i18n/message.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import { centralClock } from '../start/clock.ts';
import { FatalError } from '../start/fatal-error.ts';
import { advisesServer } from './embedded-most.ts';
import { isFictitious } from './is-fictitious.ts';
import { openCentral } from './open-central.ts';
import { type FieldMap, noMap, parseFieldMap } from './read/field-map.ts';
import { rejectsOf, type Reject, writeRejects } from './report/reject-file.ts';
import { runMessages } from './report/run.messages.ts';
import { summaryLine, tableLines } from './report/summary.ts';
import { readPlaceTable } from './rows/place-table.ts';
import { type ImportOutcome, runImport } from './run-import.ts';
import { openFiles } from './stage-files.ts';
import { clearStage } from './stage-store.ts';

export interface CommandOptions {
  readonly files: readonly string[];
  readonly map: string | null;
  readonly asOf: string | null;
  readonly complete: boolean;
  readonly dryRun: boolean;
  readonly rejects: string | null;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly lang: Lang;
}

export interface CommandOutput {
  /** For people, and its last line for programs. */
  readonly say: (line: string) => void;
  /** What goes wrong, and the bar. */
  readonly complain: (line: string) => void;
  readonly progress: (label: string, done: number, total: number) => void;
}

/** 0 everything was taken in · 1 some rows were rejected · 2 a file or the whole run was refused · 3 nothing was tried. */
export type ExitCode = 0 | 1 | 2 | 3;

/** `npm run import`: reads its files, takes them in, says how it went. */
export async function importCommand(options: CommandOptions, output: CommandOutput): Promise<ExitCode> {
  const { lang, dryRun } = options;
  const t = translator(runMessages, lang);
  if (options.files.length === 0) return fail(output, t('noFiles'));
  const asOf = options.asOf === null ? null : parsePlainDate(options.asOf);
  if (asOf !== null && !asOf.ok) return fail(output, t('badDate'));
  const map = readMap(options.map);
  if ('reason' in map) return fail(output, t('badMap', { file: options.map ?? '', reason: map.reason }));
  try {
    const central = await openCentral(
      { dataFolder: options.dataFolder, databaseUrl: options.databaseUrl, leaveNoTrace: dryRun },
      async () => {
        const places = readPlaceTable();
        const opened = await openFiles(options.files, map);
        const today = centralClock(null).today();
        return isFictitious(opened, map, { asOf: today, isDemo: true, places });
      },
    );
    try {
      if (central.isNew && central.fund.demo !== null) output.complain(t('demoStarted'));
      const outcome = await runImport(central.db, {
        paths: options.files,
        map,
        asOf: asOf?.value ?? null,
        complete: options.complete,
        dryRun,
        isDemo: central.fund.demo !== null,
        alone: true,
        stopped: () => false,
        clock: central.clock,
        onStep: ({ label, done, total }) => output.progress(t(label), done, total),
      });
      const rejects = () => rejectsOf(central.db, outcome.fileNames, lang);
      if (options.rejects !== null) await writeRejects(options.rejects, rejects());
      const code = await exitCodeOf(outcome, rejects());
      await tellRefusals(output, options, rejects());
      tellOutcome(output, options, outcome, central.isEmbedded);
      await clearStage(central.db);
      return code;
    } finally {
      await central.close();
    }
  } catch (error) {
    if (error instanceof FatalError) return fail(output, error.message);
    throw error;
  }
}

function fail({ complain }: CommandOutput, sentence: string): ExitCode {
  complain(sentence);
  return 3;
}

function readMap(path: string | null): FieldMap | { readonly reason: string } {
  if (path === null) return noMap;
  try {
    const read = parseFieldMap(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')));
    return read.ok ? read.value : { reason: read.error };
  } catch {
    return { reason: 'JSON' };
  }
}

async function exitCodeOf(outcome: ImportOutcome, rejects: AsyncIterable<Reject>): Promise<ExitCode> {
  if (outcome.refusedRun || outcome.refusedFiles > 0) return 2;
  for await (const { severity } of rejects) if (severity !== 'W') return 1;
  return 0;
}

async function tellRefusals(
  { complain }: CommandOutput,
  { lang }: CommandOptions,
  rejects: AsyncIterable<Reject>,
): Promise<void> {
  const t = translator(runMessages, lang);
  for await (const { severity, code, file, sentence } of rejects) {
    if (severity !== 'F') continue;
    complain(code === 'E26' ? t('runRefused', { sentence }) : t('fileRefused', { file, sentence }));
  }
}

function tellOutcome(
  { say, complain }: CommandOutput,
  { lang, dryRun, rejects }: CommandOptions,
  outcome: ImportOutcome,
  isEmbedded: boolean,
): void {
  const t = translator(runMessages, lang);
  for (const { name, header } of outcome.opened)
    if (header !== null && header.unknown.length > 0)
      complain(t('unknownColumns', { file: name, columns: header.unknown.join(', ') }));
  if (outcome.newOffices.length > 0) complain(t('newOffices', { offices: outcome.newOffices.join(', ') }));
  if (outcome.unknownOffices.length > 0)
    complain(t('unknownOffices', { offices: outcome.unknownOffices.join(', ') }));
  if (advisesServer(isEmbedded, outcome.fundDossiers)) complain(t('adviseServer'));
  if (dryRun) complain(t('dryRun'));
  if (rejects !== null) complain(t('rejectsIn', { path: rejects }));
  else if (outcome.total.rejected + outcome.total.warnings > 0) complain(t('noRejects'));
  say(t('asOf', { date: outcome.asOf }));
  for (const line of tableLines(outcome.kinds, t('table').split(' | '))) say(line);
  say(summaryLine(outcome.total));
}
