import { ref } from '#shared/rules/trace.ts';
import { type Household, line, type RegionAmounts } from './amount-line.ts';

const page = [ref('B99', 'page'), ref('B100', 'page'), ref('B101', 'page')];

/** One amount for every child, more from the third child on, a social supplement granted on tax data. */
export function germanCommunityAmounts(home: Household): RegionAmounts {
  const lines = home.children.flatMap((child) => [
    line(home, child, 'base', 'familyBenefit.germanCommunity.base', page),
    ...(child.rank >= 3
      ? [line(home, child, 'largeFamily', 'familyBenefit.germanCommunity.largeFamily', page)]
      : []),
    ...(home.socialGranted === true
      ? [line(home, child, 'social', 'familyBenefit.germanCommunity.social', page)]
      : []),
    line(home, child, 'annual', 'familyBenefit.germanCommunity.annual', page),
  ]);
  const open = home.socialGranted === null ? ['socialGranted'] : [];
  return { lines, open };
}
