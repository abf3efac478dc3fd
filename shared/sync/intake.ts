import * as z from 'zod';

// What central and the administrator's desk say to each other about an extract of the fund's own system that comes in
// over `/api/v1/imports`. Nothing here holds what a row says: files, columns, places and counts only.

const column = z.object({
  /** As the file writes it. */
  header: z.string(),
  /** Our column that it fills; null when none does. */
  column: z.string().nullable(),
  /** Ours that it looks like, where it fills none. */
  proposed: z.string().nullable(),
});

export const intakeFileSchema = z.object({
  no: z.number().int(),
  name: z.string(),
  bytes: z.number(),
  /** What it is (`persons`, `payments`, …) by its header; null when no column of it is known. */
  kind: z.string().nullable(),
  /** Null when its bytes are neither, then `badLine` is the first that is not. */
  encoding: z.enum(['utf-8', 'windows-1252']).nullable(),
  badLine: z.number().int(),
  columns: z.array(column),
  /** All columns that a file of its kind may have, and those without which it is refused. */
  known: z.array(z.string()),
  required: z.array(z.string()),
});
export type IntakeFile = z.infer<typeof intakeFileSchema>;

const count = z.number().int().nonnegative();
export const intakeCountsSchema = z.object({
  kind: z.string(),
  rows: count,
  imported: count,
  updated: count,
  unchanged: count,
  rejected: count,
  warnings: count,
});
export type IntakeCounts = z.infer<typeof intakeCountsSchema>;

export const intakeRejectSchema = z.object({
  file: z.string(),
  line: count,
  column: z.string(),
  valueClass: z.string(),
  code: z.string(),
  /** R the row is left out, F the file or the run, W the row is taken and a task says what to check. */
  severity: z.enum(['R', 'F', 'W']),
  sentence: z.string(),
  /** What to do about it in the fund's own system. */
  mend: z.string(),
});
export type IntakeReject = z.infer<typeof intakeRejectSchema>;

/** What extract.csv says of the whole and what was found; null where it says nothing. Money in cents. */
const total = z.object({ said: z.number(), found: z.number() });

export const intakeOutcomeSchema = z.object({
  dryRun: z.boolean(),
  asOf: z.string(),
  /** The control totals do not hold: nothing is taken in. */
  refused: z.boolean(),
  refusedFiles: count,
  dossiers: count,
  kinds: z.array(intakeCountsSchema),
  totals: z.object({
    dossiers: total.nullable(),
    /** `unread`: lines whose amount cannot be read; while there are some the sums are not compared. */
    lines: total.extend({ unread: count }).nullable(),
  }),
  newOffices: z.array(z.string()),
  unknownOffices: z.array(z.string()),
  /** So many dossiers belong on a PostgreSQL server. */
  adviseServer: z.boolean(),
  rejects: count,
  first: z.array(intakeRejectSchema),
});
export type IntakeOutcome = z.infer<typeof intakeOutcomeSchema>;

export const intakeSchema = z.object({
  id: z.string(),
  state: z.enum(['collecting', 'running', 'done', 'stopped', 'failed']),
  files: z.array(intakeFileSchema),
  step: z.object({ label: z.enum(['read', 'check', 'write']), done: count, total: count }).nullable(),
  outcome: intakeOutcomeSchema.nullable(),
});
export type Intake = z.infer<typeof intakeSchema>;

/** Foreign header to our column, by number of the file. */
export const intakeMapSchema = z.record(z.string(), z.record(z.string(), z.string()));
export type IntakeMap = z.infer<typeof intakeMapSchema>;

/** Our value for a foreign one, by number of the file and our column. */
export const intakeValuesSchema = z.record(
  z.string(),
  z.record(z.string(), z.record(z.string(), z.string())),
);
export type IntakeValues = z.infer<typeof intakeValuesSchema>;

/** Which of our columns the foreign headers of one file fill. */
export const intakeCodesAskSchema = z.object({ headers: z.record(z.string(), z.string()) });

/** Cells of a column that only knows certain codes, of which we know none. */
const codes = z.object({
  column: z.string(),
  /** The header that fills it, as the file writes it. */
  header: z.string(),
  /** What the column knows. */
  ours: z.array(z.string()),
  /** What the file writes instead, each once; at most `INTAKE_CODES`. */
  foreign: z.array(z.string()),
  /** There are others beside these: it hardly is a column of codes. */
  more: z.boolean(),
});
export const intakeCodesSchema = z.object({ codes: z.array(codes) });
export type IntakeCodes = z.infer<typeof intakeCodesSchema>['codes'][number];

export const intakeRunSchema = z.object({
  dryRun: z.boolean(),
  complete: z.boolean(),
  headers: intakeMapSchema,
  values: intakeValuesSchema.default({}),
});
export type IntakeRun = z.infer<typeof intakeRunSchema>;

/** The largest file that a desk hands over; larger ones go by `npm run import` on the server. */
export const INTAKE_FILE_BYTES = 1024 * 1024 * 1024;
/** Foreign codes of one column that the screen relates. */
export const INTAKE_CODES = 30;
/** Rejects that the screen shows; the reject file has all of them. */
export const INTAKE_SHOWN = 500;
