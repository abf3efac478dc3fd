import type { Row } from '#shared/entities/index.ts';
import { familyGrowthEvent } from '#shared/life-events/family-growth/family-growth.event.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { id, rowOf, TODAY } from './sample-rows.ts';

/** What a mother told after a birth in August, as an interview kept it: rights in every state follow from it. */
export function toldBirth(name: string): Row {
  const told = familyGrowthEvent.cases.find((one) => one.id === 'maxi-spouse-august-birth');
  return rowOf('life-event-record', `${name} birth`, id(name), {
    eventId: 'family-growth',
    factOn: plainDate('2026-08-19'),
    declaredOn: TODAY,
    answers: Object.fromEntries(
      Object.entries(told?.answers ?? {}).map(([question, value]) => [question, { value, source: 'said' }]),
    ),
    definitionVersion: '1',
    documentIds: [],
    supersedesId: null,
  });
}
