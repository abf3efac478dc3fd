import { err, ok, type Result } from '#shared/kernel/result.ts';

/** What the desk is doing, as far as an installation could disturb it. */
export type DeskActivity = {
  /** A visit is open at the counter. */
  readonly visitOpen: boolean;
  /** Changes that central has not counted yet. */
  readonly outboxWaiting: number;
  /** A form, note or letter holds words that are not stored. */
  readonly draftDirty: boolean;
  /** A dialog waits for an answer. */
  readonly dialogOpen: boolean;
  /** The journal or the outbox is being written to the disk. */
  readonly writing: boolean;
  /** The local database is being brought to a newer form. */
  readonly migrating: boolean;
  /** A letter is being printed. */
  readonly printing: boolean;
};

export type InstallObstacle =
  | 'visit-open'
  | 'outbox-waiting'
  | 'draft-dirty'
  | 'dialog-open'
  | 'writing'
  | 'migrating'
  | 'printing';

/**
 * Whether an installation may close the desk now. All obstacles are told, the person's own first.
 * A missing answer is an obstacle: who cannot say what the desk is doing does not close it.
 */
export function mayInstallNow(activity: DeskActivity): Result<undefined, readonly InstallObstacle[]> {
  const obstacles: InstallObstacle[] = [];
  if (activity.visitOpen !== false) obstacles.push('visit-open');
  if (activity.draftDirty !== false) obstacles.push('draft-dirty');
  if (activity.dialogOpen !== false) obstacles.push('dialog-open');
  if (activity.printing !== false) obstacles.push('printing');
  // Counted by equality: a negative, broken or missing number is no empty outbox.
  if (activity.outboxWaiting !== 0) obstacles.push('outbox-waiting');
  if (activity.writing !== false) obstacles.push('writing');
  if (activity.migrating !== false) obstacles.push('migrating');
  return obstacles.length === 0 ? ok(undefined) : err(obstacles);
}
