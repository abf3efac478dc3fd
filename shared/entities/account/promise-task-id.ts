import { deterministicId } from '#shared/kernel/ids.ts';

/** The task of a promise of ours: one, for ever, whoever looks for it. */
export function promiseTaskId(promiseId: string): string {
  return deterministicId('task', `promise ${promiseId}`);
}
