import * as z from 'zod';
import { text3Schema } from '#shared/kernel/lang-schema.ts';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { type PlainDate, plainDateSchema } from '#shared/kernel/plain-date.ts';
import type { RightLine } from '#shared/life-events/engine/right-line.ts';
import { callListOf, radarOf, type RightTask, taskOf } from '#shared/life-events/engine/rights-of.ts';
import { findRight } from '#shared/life-events/index.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { type FactsBlock, RIGHT_TASK } from '../facts-block.ts';
import { rightTaskId } from './right-task-id.ts';

/** A right of a dossier for which somebody at the fund must do something. Small: what it is called stays in the catalogue. */
export const radarEntrySchema = z.object({
  right: z.string(),
  /** call: open, tell the person · check: almost, with what is missing · grant: a decision that needs no request. */
  does: z.enum(['call', 'check', 'grant']),
  dueOn: plainDateSchema.nullable(),
  stake: euroCentsSchema.nullable(),
  /** For `check`: what is missing. */
  missing: z.array(text3Schema),
  /** The task it brings, whether or not somebody opened it. */
  taskId: z.string(),
  taskOpen: z.boolean(),
});
export type RadarEntry = z.infer<typeof radarEntrySchema>;

/** What the radar of the portfolio keeps of a dossier. `ver` is that of its facts. */
export const radarResultSchema = z.object({
  dossierId: z.string(),
  ver: z.int(),
  entries: z.array(radarEntrySchema),
});
export type RadarResult = z.infer<typeof radarResultSchema>;

/** Pure: the same block, day and figures give the same result. What a settled task already answered is left out. */
export function radarResultOf(block: FactsBlock, on: PlainDate, pack: Pack): RadarResult {
  const lines = radarOf(block.facts, on, pack);
  const entries = [...callListOf(lines), ...grantsOf(lines)].flatMap((task) => entryOf(task, block, on));
  return { dossierId: block.dossierId, ver: block.ver, entries };
}

/** Benefits and exemptions that the fund itself grants without a request and that are not there yet. */
function grantsOf(lines: readonly RightLine[]): readonly RightTask[] {
  return lines
    .filter((line) => line.status === 'automatic' && findRight(line.right)?.grantedBy !== undefined)
    .flatMap((line) => taskOf(line) ?? []);
}

function entryOf(task: RightTask, block: FactsBlock, on: PlainDate): RadarEntry[] {
  const right = task.id.slice(RIGHT_TASK.length);
  const taskId = rightTaskId(block.dossierId, right, task.dueOn, on);
  const known = block.rightTasks.find((one) => one.id === taskId)?.state;
  const taskOpen = known === 'open' || known === 'mine';
  if (known !== undefined && !taskOpen) return [];
  const does = task.kind === 'propose' ? 'grant' : task.kind === 'check' ? 'check' : 'call';
  return [
    {
      right,
      does,
      dueOn: task.dueOn,
      stake: task.stake,
      missing: does === 'check' ? [...task.why] : [],
      taskId,
      taskOpen,
    },
  ];
}
