import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { fundTargets, termOf } from './register-terms.ts';

describe('the term of what comes in', () => {
  const on = plainDate('2026-10-20');
  it('is 45 days for a written question, the fund’s own target for a spoken one', () => {
    expect(termOf('question', 'email', on, builtInPack)).toMatchObject({
      kind: 'question45',
      dueOn: '2026-12-04',
    });
    // A Friday: two working days later is a Tuesday.
    expect(termOf('question', 'office', plainDate('2026-10-23'), builtInPack)).toMatchObject({
      kind: 'questionTarget',
      source: 'B1',
      dueOn: '2026-10-27',
    });
  });
  it('is four months for a request and the target for a complaint, whatever the channel', () => {
    expect(termOf('request', 'phone', on, builtInPack)).toMatchObject({ dueOn: '2027-02-20' });
    for (const channel of ['post', 'office'] as const)
      expect(termOf('complaint', channel, on, builtInPack)?.dueOn).toBe(addDays(on, fundTargets.complaint));
  });
});
