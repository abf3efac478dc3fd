import type { LifeEventId } from '#shared/entities/codes.ts';
import { activityCessationEvent } from './activity-cessation/activity-cessation.event.ts';
import { activityStartEvent } from './activity-start/activity-start.event.ts';
import { bankruptcyEvent } from './bankruptcy/bankruptcy.event.ts';
import type { LifeEvent } from './define-life-event.ts';
import type { Right } from './engine/define-right.ts';
import { familyGrowthEvent } from './family-growth/family-growth.event.ts';
import { healthTroubleEvent } from './health-trouble/health-trouble.event.ts';
import { paymentDifficultyEvent } from './payment-difficulty/payment-difficulty.event.ts';
import { retirementEvent } from './retirement/retirement.event.ts';
import { supplementaryPensionEvent } from './supplementary-pension/supplementary-pension.event.ts';

/** The eight life events of the charter, in its order. One folder and one line each. */
export const lifeEvents: Readonly<Record<LifeEventId, LifeEvent>> = {
  'activity-start': activityStartEvent,
  'family-growth': familyGrowthEvent,
  'health-trouble': healthTroubleEvent,
  'payment-difficulty': paymentDifficultyEvent,
  bankruptcy: bankruptcyEvent,
  retirement: retirementEvent,
  'supplementary-pension': supplementaryPensionEvent,
  'activity-cessation': activityCessationEvent,
};

export const allLifeEvents: readonly LifeEvent[] = Object.values(lifeEvents);

/** Every right once, whatever the number of events it belongs to. */
export const allRights: readonly Right[] = [...new Set(allLifeEvents.flatMap((event) => event.rights))];

const byId = new Map(allRights.map((right) => [right.id, right]));

export function findRight(id: string): Right | undefined {
  return byId.get(id);
}
