import { LineSum } from '#shared/kernel/line-sum.ts';

/**
 * Names a question for dossiers: an answer to another one, or to what a broken byte made of it, lacks some that are there.
 * @param ask differs each time the same is asked
 */
export function questionSum(ask: string, ids: readonly string[]): string {
  const sum = new LineSum();
  for (const part of [ask, ...ids]) sum.add(part);
  return sum.take();
}
