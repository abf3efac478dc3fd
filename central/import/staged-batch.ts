import { CopyBuffer, type CopyRows } from '../db/copy-buffer.ts';
import type { Issue } from './define/codes.ts';
import { type SaidColumns, saidColumns } from './define/said-columns.ts';
import { numberIn, type RowData, type StagedRow, textIn } from './rows/staged-row.ts';

/** What is wrong in a line, as it is written to `import_issue`. */
export interface StagedIssue {
  readonly file_no: number;
  readonly line: number;
  readonly col: string;
  readonly value_class: string;
  readonly say: string;
  readonly severity: string;
  readonly params: Issue['params'];
}

/** Rows on their way to the stage, and their issues. */
export interface StagedBatch {
  readonly rows: CopyRows;
  readonly issues: readonly StagedIssue[];
}

const nothingSaid: SaidColumns = {};
const text = 'text' as const;
const types = [
  ...(['int4', 'int4', text, text, text, text, text, text, text, text, text] as const),
  ...(['int8', 'int8', text, text, text, 'bool'] as const),
];
const FULL_ROWS = 4_000;

/** Columns of the stage in the order in which batches hold them. */
export const STAGE = `import_stage (file_no, line, kind, key, dossier,
  ref_a, ref_b, code, mark, from_on, to_on, cents, part, other, hash, data, rejected)`;

/** Collects rows and their issues until there is enough to write. */
export class BatchMaker {
  readonly rows = new CopyBuffer(types);
  issues: StagedIssue[] = [];

  get isFull(): boolean {
    return this.rows.rows >= FULL_ROWS || this.issues.length >= FULL_ROWS;
  }

  add(row: StagedRow): void {
    const { data } = row;
    const said = saidColumns[row.kind] ?? nothingSaid;
    const refA = saidText(data, said.ref_a);
    this.rows.add([
      row.fileNo,
      row.line,
      row.kind,
      row.key,
      row.dossier,
      refA,
      saidText(data, said.ref_b),
      saidText(data, said.code),
      saidText(data, said.mark),
      saidText(data, said.from_on),
      saidText(data, said.to_on),
      saidNumber(data, said.cents),
      saidNumber(data, said.part),
      row.kind === 'mandates' || row.kind === 'helpers' ? refA : null,
      row.hash,
      row.json,
      row.rejected,
    ]);
    for (const one of row.issues) this.issues.push(stagedIssue(row.fileNo, row.line, one));
  }

  clear(): void {
    this.rows.clear();
    this.issues = [];
  }
}

function saidText(data: RowData, column: string | undefined): string | null {
  return column === undefined ? null : textIn(data, column);
}

function saidNumber(data: RowData, column: string | undefined): number | null {
  return column === undefined ? null : numberIn(data, column);
}

export function stagedIssue(
  fileNo: number,
  line: number,
  { say, severity, column, valueClass, params }: Issue,
): StagedIssue {
  return { file_no: fileNo, line, col: column, value_class: valueClass, say, severity, params };
}
