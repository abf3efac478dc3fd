import { Big } from 'big.js';
import { assert } from './assert.ts';
import { type Brand, brand } from './brand.ts';
import { codedSchema } from './coded-schema.ts';
import { type EuroCents, roundHalfUpCents } from './money.ts';
import { err, ok, type Result } from './result.ts';

/** A decimal factor written with a point: '0.205' for 20,5 %. Kept as text so that it stays exact. */
export type Rate = Brand<string, 'Rate'>;

const shape = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,12})?$/;

export function parseRate(text: string): Result<Rate, { readonly code: 'malformed' }> {
  return shape.test(text) ? ok(brand<Rate>(text)) : err({ code: 'malformed' });
}

export const rateSchema = codedSchema<Rate>('rate', parseRate, '0.205');

/** For literals: a wrong one is a bug. */
export function rate(text: string): Rate {
  const result = parseRate(text);
  assert(result.ok, `'${text}' is not a rate`);
  return result.value;
}

/** '20.5' per cent is the rate '0.205'. */
export function rateFromPercent(percent: string): Rate {
  return rate(new Big(percent).div(100).toFixed());
}

/** The product, rounded once to whole cents, halves away from zero. */
export function applyRate(cents: EuroCents, factor: Rate): EuroCents {
  return roundHalfUpCents(new Big(cents).times(factor));
}
