import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRules } from './index.ts';

describe('every rule', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))(
    '%s answers, or refuses field by field, cases with one field changed',
    (_id, rule) => {
      const odd = fc.oneof(
        fc.jsonValue(),
        fc.constantFrom<unknown>(
          null,
          -1,
          0,
          9e15,
          1e21,
          '1900-01-01',
          '2999-12-31',
          '9999-12-31',
          '2999Q4',
          2999,
        ),
      );
      fc.assert(
        fc.property(fc.constantFrom(...rule.cases), fc.nat(9), odd, (one, at, value) => {
          const name = Object.keys(one.inputs)[at] ?? 'more';
          const result = rule.run({ ...one.inputs, [name]: value });
          if (!result.ok) expect(result.error.issues.length).toBeGreaterThan(0);
        }),
        { numRuns: 200 },
      );
    },
  );
});
