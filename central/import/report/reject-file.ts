import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import type { Lang } from '#shared/kernel/lang.ts';
import type { Database } from '../../db/open-database.ts';
import { codeOfIssue, type Issue, type IssueKey, type Severity } from '../define/codes.ts';
import { issueMessages } from '../define/issue.messages.ts';
import { mendMessages } from '../define/mend.messages.ts';

const PAGE = 5_000;
const HEADER = 'file;line;column;value_class;code;sentence';

export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly valueClass: string;
  readonly code: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** What to do about it. */
  readonly mend: string;
}

/** The sentence of an issue. Its placeholders hold places, codes and columns only. */
export function sentenceOf(say: IssueKey, params: Issue['params'], lang: Lang): string {
  return issueMessages[say][lang].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** Which issues: what is wrong in a row, what falls with another row, what only wants a look. */
export type Share = 'own' | 'fallen' | 'warning';
const everything: readonly Share[] = ['own', 'fallen', 'warning'];

/** Every issue of the run, file after file in the order of their lines. */
export async function* rejectsOf(
  db: Database,
  fileNames: readonly string[],
  lang: Lang,
  shares = everything,
): AsyncGenerator<Reject> {
  for (let from = 0; ; from += PAGE) {
    const { rows } = await sql<{
      file_no: number;
      line: number;
      col: string;
      value_class: string;
      say: IssueKey;
      severity: Severity;
      params: Issue['params'];
    }>`select * from import_issue
      where case when severity = 'W' then 'warning' when say = 'E21' then 'fallen' else 'own' end
        = any(${sql.val([...shares])}::text[])
      order by file_no, line, say, col limit ${PAGE} offset ${from}`.execute(db);
    for (const row of rows)
      yield {
        file: fileNames[row.file_no] ?? '',
        line: row.line,
        column: row.col,
        valueClass: row.value_class,
        code: codeOfIssue(row.say),
        severity: row.severity,
        sentence: sentenceOf(row.say, row.params, lang),
        mend: mendMessages[row.say][lang],
      };
    if (rows.length < PAGE) return;
  }
}

/** The reject file, line by line: never a value of a row, whoever reads it. */
export async function* rejectLines(rejects: AsyncIterable<Reject>): AsyncGenerator<string> {
  yield `${HEADER}\n`;
  for await (const { file, line, column, valueClass, code, sentence } of rejects)
    yield `${[file, String(line), column, valueClass, code, sentence].map(quoted).join(';')}\n`;
}

export async function writeRejects(path: string, rejects: AsyncIterable<Reject>): Promise<void> {
  await pipeline(rejectLines(rejects), createWriteStream(path, { encoding: 'utf8', mode: 0o600 }));
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
