import { plainDate } from '#shared/kernel/plain-date.ts';
import { rate } from '#shared/kernel/rate.ts';
import { timesRate } from '#shared/rules/exact.ts';
import { centsAt, figureAt } from '#shared/rules/pack.ts';
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

const base = [ref('B81', 'page'), ref('B82', 'page'), ref('B83', 'page')];
const old = [ref('B84', 'page')];
const social = [ref('B86', 'page')];
const newModelFrom = plainDate('2020-01-01');

/** Children born from 2020: one base by age; the others keep the old model, whose amounts were not read. */
export function walloniaAmounts(home: Household): RegionAmounts {
  const level = socialLevel(
    home,
    'familyBenefit.wallonia.socialLimit',
    'familyBenefit.wallonia.socialUpperLimit',
  );
  const lines = home.children.flatMap((child) => [
    ...(child.bornOn < newModelFrom
      ? [line(home, child, 'base', 'familyBenefit.wallonia.bornBefore2020', old)]
      : newModel(home, child)),
    ...(level === 'low' || (level === 'middle' && child.bornOn >= newModelFrom)
      ? [line(home, child, 'social', socialFigure(child), social)]
      : []),
    line(home, child, 'school', schoolFigure(child.age), [ref('B83', 'page')]),
  ]);
  return { lines, open: level === 'unknown' ? ['householdIncome'] : [] };
}

/** An orphan gets one and a half times the base, or twice when both parents died. */
function newModel(home: Household, child: Child): AmountLine[] {
  const figure = child.age < 18 ? 'familyBenefit.wallonia.base0to17' : 'familyBenefit.wallonia.base18to24';
  if (child.orphan === 'none') return [line(home, child, 'base', figure, base)];
  const times =
    child.orphan === 'one' ? 'familyBenefit.wallonia.orphanOne' : 'familyBenefit.wallonia.orphanBoth';
  const amount = centsAt(home.pack, figure, home.on);
  const factor = figureAt(home.pack, times, home.on)?.value ?? null;
  return [
    {
      ...line(home, child, 'orphan', figure, [ref('B81', 'page')]),
      amount: amount === null || factor === null ? null : timesRate(amount, rate(factor)),
      figures: [figure, times],
    },
  ];
}

function socialFigure(child: Child): ParameterId {
  if (child.bornOn >= newModelFrom) return 'familyBenefit.wallonia.socialBornFrom2020';
  if (child.rank === 1) return 'familyBenefit.wallonia.socialFirst';
  return child.rank === 2 ? 'familyBenefit.wallonia.socialSecond' : 'familyBenefit.wallonia.socialThird';
}

function schoolFigure(age: number): ParameterId {
  if (age < 6) return 'familyBenefit.wallonia.school0to5';
  if (age < 12) return 'familyBenefit.wallonia.school6to11';
  return age < 18 ? 'familyBenefit.wallonia.school12to17' : 'familyBenefit.wallonia.school18plus';
}
