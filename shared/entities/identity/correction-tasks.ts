import { deterministicId } from '#shared/kernel/ids.ts';

/** `ruleId` of the task that only a decision ends. */
export const identityCorrectionRule = 'identity.correction';

/** The task of the supervisor, one per correction whichever device finds it. */
export function correctionTaskId(correctionId: string): string {
  return deterministicId('task', `identity-correction:${correctionId}`);
}

/** The task of its author, who has to learn how it ended. */
export function correctionOutcomeTaskId(correctionId: string): string {
  return deterministicId('task', `identity-outcome:${correctionId}`);
}
