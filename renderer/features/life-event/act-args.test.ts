import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightTaskId } from '#shared/folds/rights/right-task-id.ts';
import { View } from '#shared/life-events/engine/view.ts';
import { allLifeEvents } from '#shared/life-events/index.ts';
import { planOf } from '#shared/life-events/plan-of.ts';
import { anybody, nobody, ON } from '#shared/life-events/testing/any-answers.ts';
import { plannedTaskArgs } from './act-args.ts';

test('a task noted in an interview is the one the radar would open: nobody does it twice', () => {
  fc.assert(
    fc.property(anybody, fc.constantFrom(...allLifeEvents), (answers, event) => {
      for (const task of planOf(event, new View(nobody, ON, answers)).tasks) {
        if (!task.id.startsWith('right:')) continue;
        const place = {
          dossierId: 'd',
          eventId: event.id,
          staffId: 's',
          today: ON,
          channel: 'office',
        } as const;
        expect(plannedTaskArgs(task, place).taskId).toBe(
          rightTaskId('d', task.id.slice('right:'.length), task.lastDay, ON),
        );
      }
    }),
    { numRuns: 50 },
  );
});
