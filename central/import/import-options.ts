import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { CentralClock } from '../central-context.ts';
import type { FieldMap } from './read/field-map.ts';

export interface ImportOptions {
  readonly paths: readonly string[];
  readonly map: FieldMap;
  /** Null asks the extract, and then the clock. */
  readonly asOf: PlainDate | null;
  readonly complete: boolean;
  readonly dryRun: boolean;
  readonly isDemo: boolean;
  /** Nobody is served meanwhile: a first extract may hold the tables from its first row to its last. */
  readonly alone: boolean;
  readonly clock: CentralClock;
  readonly onStep: (step: {
    readonly label: ImportStep;
    readonly done: number;
    readonly total: number;
  }) => void;
  /** Looked at between batches. What was written until then stays; the same extract again completes it. */
  readonly stopped: () => boolean;
}

export type ImportStep = 'read' | 'check' | 'write';

/** The run was stopped by who began it. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
}
