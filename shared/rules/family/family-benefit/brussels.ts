import { type EuroCents, subtractCents } from '#shared/kernel/money.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { centsAt } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { ref } from '#shared/rules/trace.ts';
import {
  type AmountLine,
  type Child,
  type Household,
  line,
  type RegionAmounts,
  type SocialLevel,
  socialLevel,
} from './amount-line.ts';

const base = [ref('B88', 'page'), ref('B91', 'page')];
const social = [ref('B89', 'table')];
const newModelFrom = plainDate('2020-01-01');
const deductionUntil = plainDate('2026-01-01');

const low = {
  young: {
    one: 'familyBenefit.brussels.social1Young',
    twoCouple: 'familyBenefit.brussels.social2CoupleYoung',
    twoSingle: 'familyBenefit.brussels.social2SingleYoung',
    threeCouple: 'familyBenefit.brussels.social3CoupleYoung',
    threeSingle: 'familyBenefit.brussels.social3SingleYoung',
  },
  old: {
    one: 'familyBenefit.brussels.social1Old',
    twoCouple: 'familyBenefit.brussels.social2CoupleOld',
    twoSingle: 'familyBenefit.brussels.social2SingleOld',
    threeCouple: 'familyBenefit.brussels.social3CoupleOld',
    threeSingle: 'familyBenefit.brussels.social3SingleOld',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ParameterId>>>>;

/** A base by age, ten euros less (before index) until the end of 2025 for children born before 2020. */
export function brusselsAmounts(home: Household): RegionAmounts {
  const level = brusselsLevel(home);
  const open = [
    ...(home.income === null ? ['householdIncome'] : []),
    ...(level === 'low' && home.children.length > 1 && home.singleParent === null ? ['singleParent'] : []),
    ...(home.income !== null && home.cadastralIncome === null ? ['cadastralIncome'] : []),
  ];
  const lines = home.children.flatMap((child) => [
    baseLine(home, child),
    ...(child.orphan === 'none'
      ? []
      : [line(home, child, 'orphan', 'familyBenefit.brussels.orphan', [ref('B91', 'page')])]),
    ...socialLines(home, child, level),
    line(home, child, 'school', 'familyBenefit.brussels.school', base),
  ]);
  return { lines, open };
}

function baseLine(home: Household, child: Child): AmountLine {
  const figure = baseFigure(child);
  const plain = line(home, child, 'base', figure, base);
  if (child.bornOn >= newModelFrom || home.on >= deductionUntil) return plain;
  // The lowest amount was printed as it is paid; the others are the base less the deduction.
  if (child.age < 12) {
    return line(home, child, 'base', 'familyBenefit.brussels.base0to11BornBefore2020', base);
  }
  const less = centsAt(home.pack, 'familyBenefit.brussels.deduction', home.on);
  return {
    ...plain,
    amount: less === null || plain.amount === null ? null : subtractCents(plain.amount, less),
    figures: [figure, 'familyBenefit.brussels.deduction'],
  };
}

function baseFigure(child: Child): ParameterId {
  if (child.age < 12) return 'familyBenefit.brussels.base0to11';
  return child.age >= 18 && child.higherEducation
    ? 'familyBenefit.brussels.baseHigherEducation'
    : 'familyBenefit.brussels.base12to24';
}

/** Income from property above its own limit takes the supplement away. */
function brusselsLevel(home: Household): SocialLevel {
  const limit: EuroCents | null = centsAt(home.pack, 'familyBenefit.brussels.cadastralLimit', home.on);
  const level = socialLevel(
    home,
    'familyBenefit.brussels.socialLimit',
    'familyBenefit.brussels.socialUpperLimit',
  );
  if (level === 'none' || level === 'unknown') return level;
  if (limit === null || home.cadastralIncome === null) return 'unknown';
  return home.cadastralIncome < limit ? level : 'none';
}

function socialLines(home: Household, child: Child, level: SocialLevel): AmountLine[] {
  const count = home.children.length;
  if (level === 'middle') {
    if (count === 1) return [];
    const figure =
      count === 2 ? 'familyBenefit.brussels.socialMiddle2' : 'familyBenefit.brussels.socialMiddle3';
    return [line(home, child, 'social', figure, social)];
  }
  if (level !== 'low') return [];
  if (count > 1 && home.singleParent === null) return [];
  const table = child.age < 12 ? low.young : low.old;
  if (count === 1) return [line(home, child, 'social', table.one, social)];
  const single = home.singleParent === true;
  const figure =
    count === 2
      ? single
        ? table.twoSingle
        : table.twoCouple
      : single
        ? table.threeSingle
        : table.threeCouple;
  return [line(home, child, 'social', figure, social)];
}
