import { describe, expect, it, test } from 'vitest';
import { entities } from '#shared/entities/index.ts';
import { PROTOCOL_VERSION } from './protocol.ts';
import { type Policy, policyOf, SCHEMA_HISTORY, SCHEMA_MIN, SCHEMA_VERSION } from './version-policy.ts';

/** What each desk that may still be out there is answered. A line changes only when an old desk is given up. */
const PINNED: readonly (readonly [proto: number, schema: number, can: readonly (keyof Policy)[]])[] = [
  [0, 0, []],
  [1, 1, []],
  [2, 0, []],
  [2, 1, ['reads']],
  [3, 1, ['reads', 'closesDossiers']],
  [4, 1, ['reads', 'closesDossiers']],
  [5, 1, ['reads', 'closesDossiers', 'bundles']],
  [6, 1, ['reads', 'closesDossiers', 'bundles', 'gone', 'manifest']],
  [6, 2, ['reads', 'closesDossiers', 'bundles', 'gone', 'manifest', 'lent']],
  [6, 3, ['reads', 'closesDossiers', 'bundles', 'gone', 'manifest', 'lent']],
  [7, 3, ['reads', 'closesDossiers', 'bundles', 'gone', 'manifest', 'lent']],
  [8, 3, ['reads', 'closesDossiers', 'bundles', 'packed', 'gone', 'manifest', 'lent']],
  [9, 3, ['reads', 'closesDossiers', 'bundles', 'packed', 'gone', 'manifest', 'lent']],
  [10, 3, ['reads', 'closesDossiers', 'bundles', 'packed', 'gone', 'manifest', 'lent']],
  [11, 3, ['reads', 'closesDossiers', 'closesHello', 'bundles', 'packed', 'gone', 'manifest', 'lent']],
  // A desk that is ahead of central gets what central has.
  [12, 4, ['reads', 'closesDossiers', 'closesHello', 'bundles', 'packed', 'gone', 'manifest', 'lent']],
];

describe('what a desk of some version is answered', () => {
  test.each(PINNED)('proto %i, schema %i', (proto, schema, can) => {
    const policy = policyOf({ proto, schema });
    const names = Object.keys(policy) as (keyof Policy)[];
    const below = (name: keyof Policy) => can.includes('reads') && can.includes(name);
    expect(names.filter((name) => policy.reads && policy[name])).toEqual(names.filter(below));
  });

  it('names the present versions in its table, and has a history of each schema', () => {
    expect(PINNED.some(([proto, schema]) => proto === PROTOCOL_VERSION && schema === SCHEMA_VERSION)).toBe(
      true,
    );
    for (let schema = SCHEMA_MIN; schema <= SCHEMA_VERSION; schema += 1)
      expect(SCHEMA_HISTORY[schema]?.length ?? 0).toBeGreaterThan(10);
  });

  it('has no kind of row with a second shape: the first one needs a shape for the desks before it', () => {
    expect(Object.values(entities).filter(({ sv }) => sv !== 1)).toEqual([]);
  });
});
