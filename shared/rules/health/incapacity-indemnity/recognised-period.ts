import {
  addDays,
  addMonths,
  daysBetween,
  maxDate,
  minDate,
  type PlainDate,
} from '#shared/kernel/plain-date.ts';
import { wholeAt } from '../../calendar/clock.ts';
import type { Pack } from '../../pack.ts';
import type { ParameterId } from '../../parameters/index.ts';

export interface PeriodFacts {
  readonly startedOn: PlainDate;
  readonly lastDay: PlainDate | null;
  readonly certificateSignedOn: PlainDate | null;
  /** Force majeure, prolongation or relapse: the certificate may look further back. */
  readonly certificateException: boolean | null;
  readonly pastPensionAge: boolean | null;
}

export interface RecognisedPeriod {
  /** First day that can be recognised: the certificate reaches only so far back. */
  readonly recognisedFrom: PlainDate;
  /** null while the last day is not known. */
  readonly paid: boolean | null;
  /** First day with an indemnity; null when none is paid. */
  readonly paidFrom: PlainDate | null;
  readonly paidTo: PlainDate | null;
  readonly limitedByPensionAge: boolean;
}

/** The days that can be paid, or the figure that is missing to say so. */
export function recognisedPeriod(facts: PeriodFacts, pack: Pack): RecognisedPeriod | ParameterId {
  const start = facts.startedOn;
  const begin = certifiedFrom(facts, pack);
  if (begin === null) return 'incapacity.certificateDays';
  const unpaid = wholeAt(pack, 'incapacity.unpaidDays', begin);
  if (unpaid === null) return 'incapacity.unpaidDays';
  const minimum = wholeAt(pack, 'incapacity.minimumDays', begin);
  if (minimum === null) return 'incapacity.minimumDays';
  const first = addDays(begin, unpaid);
  if (facts.lastDay === null) {
    return { recognisedFrom: begin, paid: null, paidFrom: first, paidTo: null, limitedByPensionAge: false };
  }
  if (daysBetween(begin, facts.lastDay) + 1 < minimum) {
    return { recognisedFrom: begin, paid: false, paidFrom: null, paidTo: null, limitedByPensionAge: false };
  }
  if (facts.pastPensionAge !== true) {
    return {
      recognisedFrom: begin,
      paid: true,
      paidFrom: first,
      paidTo: facts.lastDay,
      limitedByPensionAge: false,
    };
  }
  const months = wholeAt(pack, 'incapacity.pensionAgeMonths', start);
  if (months === null) return 'incapacity.pensionAgeMonths';
  const limit = addDays(addMonths(start, months), -1);
  const paidTo = minDate(facts.lastDay, limit);
  return paidTo < first
    ? { recognisedFrom: begin, paid: false, paidFrom: null, paidTo: null, limitedByPensionAge: true }
    : {
        recognisedFrom: begin,
        paid: true,
        paidFrom: first,
        paidTo,
        limitedByPensionAge: limit < facts.lastDay,
      };
}

function certifiedFrom(facts: PeriodFacts, pack: Pack): PlainDate | null {
  const signed = facts.certificateSignedOn;
  if (signed === null || signed <= facts.startedOn || facts.certificateException === true)
    return facts.startedOn;
  const back = wholeAt(pack, 'incapacity.certificateDays', facts.startedOn);
  return back === null ? null : maxDate(facts.startedOn, addDays(signed, -back));
}
