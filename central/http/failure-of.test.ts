import { expect, it } from 'vitest';
import { failureOf } from './failure-of.ts';

it('tells the kind, the code and the place of a failure, and nothing of what its message quotes', () => {
  const error = Object.assign(new RangeError('Key (ssin)=(98041790292) already exists\n at Froment'), {
    code: '23505',
    detail: 'Key (ssin)=(98041790292)',
  });
  error.stack = `RangeError: Key (ssin)=(98041790292)\n    at load (first-load.ts:1:1)\n    at   run (run.ts:2:2)`;
  expect(failureOf(error)).toEqual({
    kind: 'RangeError',
    code: '23505',
    where: 'at load (first-load.ts:1:1) at run (run.ts:2:2)',
  });
  expect(failureOf('98041790292')).toEqual({ kind: 'string', code: undefined, where: '' });
});
