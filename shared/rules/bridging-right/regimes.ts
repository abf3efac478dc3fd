import * as z from 'zod';
import { type PlainDate, plainDate } from '#shared/kernel/plain-date.ts';
import { type LegalReference, ref } from '../trace.ts';

/** The insurance in case of bankruptcy, the bridging right in four pillars, and in two cases. */
export type BridgingRegime = 'bankruptcyInsurance' | 'fourPillars' | 'twoCases';

const insurance = plainDate('1997-01-01');
const forcedStop = plainDate('2012-10-01');
const economic = plainDate('2016-01-01');
const fourPillars = plainDate('2017-01-01');
const twoCases = plainDate('2023-01-01');

/** Of the day of the event, never of today; null before the insurance existed for a whole year. */
export function regimeOn(eventOn: PlainDate): BridgingRegime | null {
  if (eventOn >= twoCases) return 'twoCases';
  if (eventOn >= fourPillars) return 'fourPillars';
  return eventOn >= insurance ? 'bankruptcyInsurance' : null;
}

export const regimeRefs: Readonly<Record<BridgingRegime, readonly LegalReference[]>> = {
  bankruptcyInsurance: [ref('H15', 'page'), ref('H17', 'page')],
  fourPillars: [ref('H14', 'page'), ref('H11', 'page')],
  twoCases: [ref('H12', 'page'), ref('B41', 'page')],
};

export const groundInput = z.enum([
  'bankruptcy',
  'collectiveDebtSettlement',
  'naturalDisaster',
  'fire',
  'damage',
  'allergy',
  'thirdPartyDecision',
  'integrationIncome',
  'contributionExemption',
  'lowIncome',
]);
export type BridgingGround = z.infer<typeof groundInput>;

export type BridgingCase =
  | 'bankruptcy'
  | 'collectiveDebtSettlement'
  | 'forcedInterruption'
  | 'economicDifficulties';

export function caseOf(ground: BridgingGround): BridgingCase {
  switch (ground) {
    case 'bankruptcy':
    case 'collectiveDebtSettlement':
      return ground;
    case 'integrationIncome':
    case 'contributionExemption':
    case 'lowIncome':
      return 'economicDifficulties';
    default:
      return 'forcedInterruption';
  }
}

/** Whether the law of that day knew the case; null where the texts read do not say. */
export function caseInForce(ground: BridgingGround, eventOn: PlainDate): boolean | null {
  if (regimeOn(eventOn) === null) return null;
  switch (caseOf(ground)) {
    case 'bankruptcy':
      return true;
    case 'collectiveDebtSettlement':
      // Not named any more among the situations since 2023; its place in the new law was not read.
      return eventOn < twoCases ? true : null;
    case 'forcedInterruption':
      return eventOn >= forcedStop;
    case 'economicDifficulties':
      return eventOn >= economic;
  }
}
