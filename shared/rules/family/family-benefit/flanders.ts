import { plainDate } from '#shared/kernel/plain-date.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { ref } from '#shared/rules/trace.ts';
import {
  type AmountLine,
  type Child,
  type Household,
  line,
  type RegionAmounts,
  socialLevel,
} from './amount-line.ts';

const base = [ref('B92', 'page'), ref('B94', 'page'), ref('B95', 'page')];
const social = [ref('B96', 'page'), ref('B97', 'page')];
const newModelFrom = plainDate('2019-01-01');

/** One amount for children born from 2019; the others keep rank and age supplements, whose amounts were not read. */
export function flandersAmounts(home: Household): RegionAmounts {
  const level = socialLevel(home, 'familyBenefit.flanders.socialLimit', null);
  const lines = home.children.flatMap((child): AmountLine[] => [
    line(
      home,
      child,
      'base',
      child.bornOn < newModelFrom ? 'familyBenefit.flanders.bornBefore2019' : 'familyBenefit.flanders.base',
      base,
    ),
    ...(child.orphan === 'none'
      ? []
      : [
          line(
            home,
            child,
            'orphan',
            child.orphan === 'one'
              ? 'familyBenefit.flanders.halfOrphan'
              : 'familyBenefit.flanders.fullOrphan',
            [ref('B96', 'page')],
          ),
        ]),
    ...(level === 'low' ? [unknownSocial(home, child)] : []),
    line(home, child, 'school', schoolFigure(child.age), [ref('B93', 'page')]),
  ]);
  return { lines, open: level === 'unknown' ? ['householdIncome'] : [] };
}

/** Only the lowest and the highest amount were read, not which family gets which. */
function unknownSocial(home: Household, child: Child): AmountLine {
  return {
    ...line(home, child, 'social', 'familyBenefit.flanders.socialLowest', social),
    amount: null,
    figures: ['familyBenefit.flanders.socialLowest', 'familyBenefit.flanders.socialHighest'],
  };
}

function schoolFigure(age: number): ParameterId {
  if (age < 5) return 'familyBenefit.flanders.school0to4';
  if (age < 12) return 'familyBenefit.flanders.school5to11';
  return age < 18 ? 'familyBenefit.flanders.school12to17' : 'familyBenefit.flanders.school18plus';
}
