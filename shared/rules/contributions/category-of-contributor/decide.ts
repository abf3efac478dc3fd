import type * as z from 'zod';
import type { Category } from '#shared/entities/codes.ts';
import { type PlainDate, plainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { quarter, quarterEnd, quarterOf, quarterYear } from '#shared/kernel/quarter.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { type LegalReference, ref } from '#shared/rules/trace.ts';
import type { categoryInputs } from './category-of-contributor.rule.ts';
import { ageOn, pensionAgeReachedOn } from './pension-age.ts';

export type CategoryInput = z.infer<typeof categoryInputs>;

/** Why this category: a key into the words of the rule. */
export interface Decision {
  readonly category: Category | null;
  readonly reason: string;
  readonly data: readonly string[];
  readonly refs: readonly LegalReference[];
  /** False when the person owes nothing at all; null while a fact is lacking. */
  readonly obliged: boolean | null;
}

const reform = quarter('2025Q4');
const studentsKept = quarter('2026Q4');
const artists = quarter('2022Q4');
const disability = quarter('2023Q3');
const miniStatusBornBefore = plainDate('1956-01-01');

/** The categories in the order in which one excludes the next. Every branch has its reason and its article. */
export function decide(input: CategoryInput, pack: Pack): Decision {
  return (
    helperTooYoung(input) ??
    miniStatus(input) ??
    pension(input, pack) ??
    student(input) ??
    otherActivity(input) ??
    article37(input) ??
    spouse(input) ??
    primoStarter(input) ??
    found(
      'mainOccupation',
      'main',
      ['capacity', 'otherActivity'],
      [ref('L1', 'art. 12 § 1'), ref('L1', 'art. 3')],
    )
  );
}

function found(
  category: Category,
  reason: string,
  data: readonly string[],
  refs: readonly LegalReference[],
): Decision {
  return { category, reason, data, refs, obliged: true };
}

function unknown(reason: string, data: readonly string[], refs: readonly LegalReference[]): Decision {
  return { category: null, reason, data, refs, obliged: null };
}

function helperTooYoung(input: CategoryInput): Decision | null {
  if (input.capacity !== 'helper' || quarterYear(input.quarter) - yearOf(input.birthDate) >= 20) return null;
  const refs = [ref('L1', 'art. 6-7'), ref('L2', 'art. 5')];
  if (input.married === true) return null;
  if (input.married === null) return unknown('unknown.married', ['married'], refs);
  return { category: null, reason: 'helperTooYoung', data: ['birthDate', 'married'], refs, obliged: false };
}

function miniStatus(input: CategoryInput): Decision | null {
  if (input.capacity !== 'assistingSpouse' || !input.miniStatusChosen) return null;
  return input.birthDate < miniStatusBornBefore
    ? found('miniStatus', 'miniStatus', ['miniStatusChosen', 'birthDate'], [ref('L2', 'art. 11')])
    : null;
}

function pension(input: CategoryInput, pack: Pack): Decision | null {
  const refs = [ref('L1', 'art. 13')];
  const asks = ageOn(input.birthDate, quarterEnd(input.quarter)) >= 60;
  if (input.retirementPensionPaid === true)
    return found('activePensioner', 'pensionPaid', ['retirementPensionPaid'], refs);
  if (!asks) return null;
  if (input.retirementPensionPaid === null)
    return unknown('unknown.pension', ['retirementPensionPaid'], refs);
  const reachedOn: PlainDate | null = pensionAgeReachedOn(input.birthDate, pack);
  if (reachedOn === null) return unknown('unknown.pensionAge', ['birthDate'], refs);
  const reached = quarterOf(reachedOn);
  if (input.quarter < reached) return null;
  // The texts read do not say whether the quarter of the birthday itself already changes.
  if (input.quarter === reached) return unknown('unknown.pensionQuarter', ['birthDate'], refs);
  if (input.quarter < reform)
    return found('pensionAgeBefore2025', 'pensionAgeBefore2025', ['birthDate'], refs);
  const newRefs = [...refs, ref('L2', 'art. 37/1'), ref('F3', 'page')];
  return input.optOut
    ? found('pensionAgeOptOut', 'pensionAgeOptOut', ['birthDate', 'optOut'], newRefs)
    : found('pensionAgeNoPension', 'pensionAgeNoPension', ['birthDate', 'optOut'], newRefs);
}

function student(input: CategoryInput): Decision | null {
  if (!input.studentStatus) return null;
  const grown = ageOn(input.birthDate, quarterEnd(input.quarter)) >= 18;
  const young = quarterYear(input.quarter) - yearOf(input.birthDate) <= 25;
  const kept = input.studentKept && input.quarter >= studentsKept;
  return grown && (young || kept)
    ? found(
        'selfEmployedStudent',
        young ? 'student' : 'studentKept',
        ['studentStatus', 'birthDate', 'studentKept'],
        [ref('L1', 'art. 5quater'), ref('L2', 'art. 5bis')],
      )
    : null;
}

function otherActivity(input: CategoryInput): Decision | null {
  const refs = [ref('L1', 'art. 12 § 2'), ref('L2', 'art. 35-36')];
  if (input.otherActivity === null) return unknown('unknown.otherActivity', ['otherActivity'], refs);
  if (input.otherActivity === 'none') return null;
  return found('secondaryOccupation', `secondary.${input.otherActivity}`, ['otherActivity'], refs);
}

function article37(input: CategoryInput): Decision | null {
  const ground = input.article37Ground;
  if (ground === 'none' || (ground === 'disability' && input.quarter < disability)) return null;
  return found('article37', `article37.${ground}`, ['article37Ground'], [ref('L2', 'art. 37')]);
}

function spouse(input: CategoryInput): Decision | null {
  return input.capacity === 'assistingSpouse'
    ? found('maxiStatus', 'maxiStatus', ['capacity'], [ref('L1', 'art. 7bis'), ref('L1', 'art. 12 § 1ter')])
    : null;
}

function primoStarter(input: CategoryInput): Decision | null {
  if (!input.primoStarterRequested) return null;
  const refs = [ref('L1', 'art. 12 § 1bis')];
  if (input.mainInPrevious20Quarters === true) return null;
  if (input.mainInPrevious20Quarters === null)
    return unknown('unknown.primoHistory', ['mainInPrevious20Quarters'], refs);
  if (input.mainQuarterNumber === null) return unknown('unknown.primoNumber', ['mainQuarterNumber'], refs);
  const last = input.artistCertificate && input.quarter >= artists ? 8 : 4;
  return input.mainQuarterNumber <= last
    ? found(
        'primoStarter',
        'primoStarter',
        ['primoStarterRequested', 'mainQuarterNumber', 'artistCertificate'],
        refs,
      )
    : null;
}
