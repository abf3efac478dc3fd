import { monthOf, type PlainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, type Quarter, quarterOf } from '#shared/kernel/quarter.ts';

/** The quarter of the incapacity counts when it began in the first month of it, else the next one. */
export function firstAssimilatedQuarter(incapacityFrom: PlainDate): Quarter {
  const own = quarterOf(incapacityFrom);
  return monthOf(incapacityFrom) % 3 === 1 ? own : addQuarters(own, 1);
}

/** The quarter in which work is taken up again counts when that happens in the third month of it. */
export function lastQuarterBeforeResumption(resumedOn: PlainDate): Quarter {
  const own = quarterOf(resumedOn);
  return monthOf(resumedOn) % 3 === 0 ? own : addQuarters(own, -1);
}
