import type { Channel } from '#shared/entities/codes.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import { addWorkingDays } from '#shared/rules/calendar/working-days.ts';
import { charterClock } from '#shared/rules/calendar/clock.ts';
import type { Pack } from '#shared/rules/pack.ts';

/** What the fund promises beyond the law. No text sets these: they are the fund's own choice, and are shown as such. */
export const fundTargets = {
  /** Working days to answer what was asked by word of mouth. */
  oralQuestion: 2,
  /** Days to answer a complaint; later, it is the supervisor's. */
  complaint: 30,
} as const;

export interface Term {
  readonly kind: BodyOf<'clock'>['kind'];
  /** Article or commitment, as the outlined tag shows it. */
  readonly source: string;
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly calendarVersion: string;
}

const written: ReadonlySet<Channel> = new Set(['email', 'post', 'fax', 'internet']);
const calendarVersion = '2026-1';

/**
 * The term that runs from the day something was received: 45 days for a written question and four months for a request
 * (law of 11 April 1995, arts 3 and 10), the fund's own targets otherwise. null when the figure is not known on that day.
 */
export function termOf(
  lane: BodyOf<'request'>['lane'],
  channel: Channel,
  startsOn: PlainDate,
  pack: Pack,
): Term | null {
  const base = { startsOn, calendarVersion };
  if (lane === 'complaint')
    return {
      ...base,
      kind: 'questionTarget',
      source: 'B1',
      dueOn: addDays(startsOn, fundTargets.complaint),
    };
  if (lane === 'question' && !written.has(channel))
    return {
      ...base,
      kind: 'questionTarget',
      source: 'B1',
      dueOn: addWorkingDays(startsOn, fundTargets.oralQuestion),
    };
  const found = charterClock(lane === 'question' ? 'information' : 'decision', startsOn, pack);
  if (found === null) return null;
  return lane === 'question'
    ? { ...base, kind: 'question45', source: 'L 11.04.1995 art. 3', dueOn: found.dueOn }
    : { ...base, kind: 'decision4months', source: 'L 11.04.1995 art. 10', dueOn: found.dueOn };
}
