import { deterministicId } from '#shared/kernel/ids.ts';
import { type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { RIGHT_TASK } from '../facts-block.ts';

/**
 * The task a right brings, the same on every desk: one for each last day, or for each year when there is none, so that
 * what was settled once stays settled until the right opens anew.
 */
export function rightTaskId(
  dossierId: string,
  right: string,
  dueOn: PlainDate | null,
  on: PlainDate,
): string {
  return ruleTaskId(dossierId, RIGHT_TASK + right, dueOn, on);
}

/** The same for whatever opens a task by itself; `ruleId` is what the task bears. */
export function ruleTaskId(
  dossierId: string,
  ruleId: string,
  dueOn: PlainDate | null,
  on: PlainDate,
): string {
  return deterministicId('task', [dossierId, ruleId, dueOn ?? yearOf(on)].join(' '));
}
