import type { Row } from '#shared/entities/index.ts';
import type { MutationContext, Outcome } from '#shared/mutations/define-mutation.ts';
import { type LoadedRows, rowKey, runMutation } from '#shared/mutations/run-mutation.ts';

/** A change on its way, as far as replaying it is concerned. */
export interface PendingIntent {
  readonly seq: number;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: MutationContext;
}

export interface Rebased {
  /** What the screens show: the base with every pending change applied in order. */
  readonly rows: readonly Row[];
  /** How each pending change would end on this base; central has the last word. */
  readonly expected: ReadonlyMap<number, Outcome>;
}

/**
 * Replays pending changes over the rows central confirmed. Pure: the same base and the same changes
 * give the same rows, so nothing of it needs to be stored.
 */
export function rebase(base: readonly Row[], pending: readonly PendingIntent[]): Rebased {
  const rows = new Map<string, Row>(base.map((row) => [rowKey(row), row]));
  const expected = new Map<number, Outcome>();
  for (const intent of [...pending].sort((a, b) => a.seq - b.seq)) {
    const outcome = applyTo(rows, intent);
    expected.set(intent.seq, outcome);
    if (outcome.kind === 'applied') for (const put of outcome.puts) rows.set(rowKey(put), put);
  }
  return { rows: [...rows.values()], expected };
}

/** How one change would end over these rows; they are not touched. */
export function applyTo(rows: LoadedRows, intent: PendingIntent): Outcome {
  return runMutation(intent.name, intent.args, rows, intent.context);
}
