import { CopyBuffer, type CopyRows } from '../db/copy-buffer.ts';
import type { Issue } from './define/codes.ts';
import type { FileKind } from './define/files.ts';
import { type StagedRow, textIn } from './rows/staged-row.ts';

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

/** Columns that point to another row, or must be unique, by kind of file. */
const refColumns: Readonly<Partial<Record<FileKind, readonly [a: string, b: string | null]>>> = {
  persons: ['ssin', null],
  companies: ['enterprise_number', null],
  affiliations: ['affiliation_ref', null],
  mandates: ['person_ref', null],
  helpers: ['helper_ref', null],
  'contribution-lines': ['on_line', 'reversal_of'],
  payments: ['line_ref', 'returned_of'],
  plans: ['plan_ref', null],
};
const noRefs = [null, null] as const;
const text = 'text' as const;
const types = ['int4', 'int4', text, text, text, text, text, text, text, 'json', 'bool'] as const;
const FULL_ROWS = 4_000;

/** Columns of the stage in the order in which batches hold them. */
export const STAGE =
  'import_stage (file_no, line, kind, key, dossier, ref_a, ref_b, other, hash, data, rejected)';

/** Collects rows and their issues until there is enough to write. */
export class BatchMaker {
  readonly rows = new CopyBuffer(types);
  issues: StagedIssue[] = [];

  get isFull(): boolean {
    return this.rows.rows >= FULL_ROWS || this.issues.length >= FULL_ROWS;
  }

  add(row: StagedRow): void {
    const [a, b] = refColumns[row.kind] ?? noRefs;
    const refA = a === null ? null : textIn(row.data, a);
    this.rows.add([
      row.fileNo,
      row.line,
      row.kind,
      row.key,
      row.dossier,
      refA,
      b === null ? null : textIn(row.data, b),
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

export function stagedIssue(
  fileNo: number,
  line: number,
  { say, severity, column, valueClass, params }: Issue,
): StagedIssue {
  return { file_no: fileNo, line, col: column, value_class: valueClass, say, severity, params };
}
