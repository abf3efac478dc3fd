import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { sql } from 'kysely';
import type { Lang } from '#shared/kernel/lang.ts';
import type { Database } from '../../db/open-database.ts';
import { codeOfIssue, type Issue, type IssueKey } from '../define/codes.ts';
import { issueMessages } from '../define/issue.messages.ts';

const PAGE = 5_000;
const HEADER = 'file;line;column;value_class;code;sentence';

export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly valueClass: string;
  readonly code: string;
  readonly severity: string;
  readonly sentence: string;
}

/** The sentence of an issue. Its placeholders hold places, codes and columns only. */
export function sentenceOf(say: IssueKey, params: Issue['params'], lang: Lang): string {
  return issueMessages[say][lang].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}

/** Every issue of the run, file after file in the order of their lines. */
export async function* rejectsOf(
  db: Database,
  fileNames: readonly string[],
  lang: Lang,
): AsyncGenerator<Reject> {
  for (let from = 0; ; from += PAGE) {
    const { rows } = await sql<{
      file_no: number;
      line: number;
      col: string;
      value_class: string;
      say: IssueKey;
      severity: string;
      params: Issue['params'];
    }>`select * from import_issue order by file_no, line, say, col limit ${PAGE} offset ${from}`.execute(db);
    for (const row of rows)
      yield {
        file: fileNames[row.file_no] ?? '',
        line: row.line,
        column: row.col,
        valueClass: row.value_class,
        code: codeOfIssue(row.say),
        severity: row.severity,
        sentence: sentenceOf(row.say, row.params, lang),
      };
    if (rows.length < PAGE) return;
  }
}

/** Writes the reject file: never a value of a row, whoever reads it. */
export async function writeRejects(path: string, rejects: AsyncIterable<Reject>): Promise<void> {
  const out = createWriteStream(path, { encoding: 'utf8', mode: 0o600 });
  const write = async (line: string) => {
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  await write(HEADER);
  for await (const { file, line, column, valueClass, code, sentence } of rejects)
    await write([file, String(line), column, valueClass, code, sentence].map(quoted).join(';'));
  out.end();
  await once(out, 'finish');
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
