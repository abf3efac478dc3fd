import type { Category } from '#shared/entities/codes.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import { type Quarter, quarter } from '#shared/kernel/quarter.ts';
import type { ContributionFigures, Limit, RatePair } from './contribution-figures.ts';

/** On which ground article 37 treats a main occupation as a secondary one: letters a, b and c of the article. */
export type Article37Ground = 'spouseCover' | 'disability' | 'publicMandate';

export interface Assessable {
  readonly category: Category;
  readonly quarter: Quarter;
  /** Net yearly income the contribution is charged on; null while no year of reference exists (start). */
  readonly referenceIncome: EuroCents | null;
  readonly article37Ground?: Article37Ground;
}

/** By which scheme of the law the quarter is charged. */
export type SchemeName =
  | 'main'
  | 'primoStarter'
  | 'maxiStatus'
  | 'miniStatus'
  | 'secondary'
  | 'article37'
  | 'article37AsMain'
  | 'student'
  | 'studentAsMain'
  | 'pensioner'
  | 'pensionAge'
  | 'pensionAgeAsMain';

/**
 * income: charged as it is · floor: below the minimum, charged on the minimum · nothing: below the threshold ·
 * aboveThreshold: charged on the part above the threshold · flatRate: the fixed amount of a starter.
 */
export type Manner = 'income' | 'floor' | 'nothing' | 'aboveThreshold' | 'flatRate';

export interface Scheme {
  readonly name: SchemeName;
  readonly rates: RatePair;
  readonly manner: Manner;
  /** The minimum, threshold or fixed amount that decided; a null amount is a missing figure. */
  readonly limit: Limit;
  /** What the rates are applied to, before the ceilings; null when a figure is missing. */
  readonly base: number | null;
}

/** From this quarter on, reaching the pension age without a pension means contributing as in a main occupation. */
const reform = quarter('2025Q4');
const disabilityGround = quarter('2023Q3');

/** Which scheme, and on what base. 'impossible' = the law knows no such category in that quarter. */
export function assess(input: Assessable, figures: ContributionFigures): Scheme | 'impossible' {
  const income = input.referenceIncome;
  switch (input.category) {
    case 'mainOccupation':
      return withFloor('main', income, figures.mainFloor, figures.standard);
    case 'primoStarter':
      return withFloor('primoStarter', income, figures.primoStarterFloor, figures.standard);
    case 'maxiStatus':
      return withFloor('maxiStatus', income, figures.maxiStatusFloor, figures.standard);
    case 'miniStatus':
      return withFloor('miniStatus', income, figures.mainFloor, figures.miniStatus);
    case 'secondaryOccupation':
      return withThreshold('secondary', income, figures.secondaryThreshold, figures.standard);
    case 'article37':
      return article37(input, figures);
    case 'selfEmployedStudent':
      return student(income, figures);
    case 'activePensioner':
      return withThreshold('pensioner', income, figures.pensionerThreshold, figures.pensioner);
    case 'pensionAgeNoPension':
      return input.quarter < reform
        ? withThreshold('pensionAge', income, figures.pensionerThreshold, figures.standard)
        : withFloor('pensionAgeAsMain', income, figures.mainFloor, figures.standard);
    case 'pensionAgeOptOut':
      return withThreshold('pensionAge', income, figures.pensionerThreshold, figures.standard);
    case 'pensionAgeBefore2025':
      return input.quarter < reform
        ? withThreshold('pensionAge', income, figures.pensionerThreshold, figures.standard)
        : 'impossible';
  }
}

function withFloor(name: SchemeName, income: EuroCents | null, limit: Limit, rates: RatePair): Scheme {
  const floor = limit.cents;
  if (income === null) return { name, rates, manner: 'flatRate', limit, base: floor };
  if (floor === null) return { name, rates, manner: 'floor', limit, base: null };
  return income < floor
    ? { name, rates, manner: 'floor', limit, base: floor }
    : { name, rates, manner: 'income', limit, base: income };
}

function withThreshold(name: SchemeName, income: EuroCents | null, limit: Limit, rates: RatePair): Scheme {
  const threshold = limit.cents;
  if (income === null) return { name, rates, manner: 'flatRate', limit, base: threshold };
  if (threshold === null) return { name, rates, manner: 'nothing', limit, base: null };
  return income < threshold
    ? { name, rates, manner: 'nothing', limit, base: 0 }
    : { name, rates, manner: 'income', limit, base: income };
}

function article37(input: Assessable, figures: ContributionFigures): Scheme | 'impossible' {
  const ground = input.article37Ground ?? 'spouseCover';
  if (ground === 'disability' && input.quarter < disabilityGround) return 'impossible';
  const income = input.referenceIncome;
  const ceiling = ground === 'publicMandate' ? figures.secondaryThreshold : figures.article37Ceiling;
  if (income === null) return withThreshold('article37', null, figures.secondaryThreshold, figures.standard);
  if (ceiling.cents === null) {
    return { name: 'article37', rates: figures.standard, manner: 'income', limit: ceiling, base: null };
  }
  return income < ceiling.cents
    ? withThreshold('article37', income, figures.secondaryThreshold, figures.standard)
    : withFloor('article37AsMain', income, figures.mainFloor, figures.standard);
}

function student(income: EuroCents | null, figures: ContributionFigures): Scheme {
  if (income === null) return withThreshold('student', null, figures.secondaryThreshold, figures.standard);
  const { studentThreshold: limit, mainFloor, standard: rates } = figures;
  if (limit.cents === null || mainFloor.cents === null) {
    return { name: 'student', rates, manner: 'nothing', limit, base: null };
  }
  if (income >= mainFloor.cents) return withFloor('studentAsMain', income, mainFloor, rates);
  return income < limit.cents
    ? { name: 'student', rates, manner: 'nothing', limit, base: 0 }
    : { name: 'student', rates, manner: 'aboveThreshold', limit, base: income - limit.cents };
}
