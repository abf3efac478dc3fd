import type { EuroCents } from '#shared/kernel/money.ts';
import { type Quarter, quarterStart } from '#shared/kernel/quarter.ts';
import { millionths } from '#shared/rules/exact.ts';
import { centsAt, figureAt, type Pack } from '#shared/rules/pack.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';

/** The two rates of a scheme, in whole millionths; null when unknown in that quarter. */
export interface RatePair {
  readonly first: number | null;
  readonly second: number | null;
  readonly ids: readonly [ParameterId, ParameterId];
}

/** An amount of the law in that quarter, with the name under which the pack holds it. */
export interface Limit {
  readonly id: ParameterId;
  readonly cents: EuroCents | null;
}

/** Every figure a contribution of one quarter can need. */
export interface ContributionFigures {
  readonly mainFloor: Limit;
  readonly primoStarterFloor: Limit;
  readonly maxiStatusFloor: Limit;
  readonly secondaryThreshold: Limit;
  readonly pensionerThreshold: Limit;
  readonly studentThreshold: Limit;
  readonly article37Ceiling: Limit;
  readonly firstCeiling: Limit;
  readonly secondCeiling: Limit;
  readonly firstQuarterDiscount: Limit;
  readonly standard: RatePair;
  readonly pensioner: RatePair;
  readonly miniStatus: RatePair;
}

const known = new WeakMap<Pack, Map<Quarter, ContributionFigures>>();

/** Looked up once per pack and quarter: the demo fund and the batch ask hundreds of thousands of times. */
export function figuresOf(pack: Pack, quarter: Quarter): ContributionFigures {
  let ofPack = known.get(pack);
  if (ofPack === undefined) {
    ofPack = new Map();
    known.set(pack, ofPack);
  }
  let figures = ofPack.get(quarter);
  if (figures === undefined) {
    figures = readFigures(pack, quarter);
    ofPack.set(quarter, figures);
  }
  return figures;
}

function readFigures(pack: Pack, quarter: Quarter): ContributionFigures {
  const on = quarterStart(quarter);
  const limit = (id: ParameterId): Limit => ({ id, cents: centsAt(pack, id, on) });
  const rate = (id: ParameterId): number | null => {
    const value = figureAt(pack, id, on)?.value ?? null;
    return value === null ? null : millionths(value);
  };
  const pair = (first: ParameterId, second: ParameterId): RatePair => ({
    first: rate(first),
    second: rate(second),
    ids: [first, second],
  });
  return {
    mainFloor: limit('income.mainFloor'),
    primoStarterFloor: limit('income.primoStarterFloor'),
    maxiStatusFloor: limit('income.maxiStatusFloor'),
    secondaryThreshold: limit('income.secondaryThreshold'),
    pensionerThreshold: limit('income.pensionerThreshold'),
    studentThreshold: limit('income.studentThreshold'),
    article37Ceiling: limit('income.article37Ceiling'),
    firstCeiling: limit('income.firstCeiling'),
    secondCeiling: limit('income.secondCeiling'),
    firstQuarterDiscount: limit('primoStarter.firstQuarterDiscount'),
    standard: pair('rate.firstBracket', 'rate.secondBracket'),
    pensioner: pair('rate.pensioner.firstBracket', 'rate.pensioner.secondBracket'),
    miniStatus: pair('rate.miniStatus.firstBracket', 'rate.miniStatus.secondBracket'),
  };
}
