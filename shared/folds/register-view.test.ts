import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { fundTargets, termOf } from './register-terms.ts';
import { registerOf } from './register-view.ts';
import { rowOf } from './testing/contributor-rows.ts';

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

describe('that it has come in', () => {
  const step = (to: string, channel: string | null, on = '2026-10-21') => ({
    to,
    on,
    by: 's',
    channel,
    text: null,
  });
  const said = (lane: 'question' | 'complaint' | 'request', ...steps: readonly object[]) =>
    registerOf(
      [
        rowOf('request', 'one', {
          lane,
          kind: lane === 'request' ? 'paymentPlan' : lane,
          applicant: 'self',
          proxyId: null,
          channel: 'email',
          receivedOn: plainDate('2026-10-20'),
          filedOn: plainDate('2026-10-20'),
          subject: null,
          details: { steps },
          documentIds: [],
          missing: [],
          ownerId: 's',
          decisionId: null,
          state: 'assigned',
        }),
      ],
      plainDate('2026-11-23'),
    )[0]?.acknowledged;
  it('was said when it was given to somebody, with the way it was said, or with the answer', () => {
    expect(said('complaint')).toBeNull();
    expect(said('complaint', step('assigned', null))).toBeNull();
    expect(said('complaint', step('assigned', null), step('assigned', 'phone', '2026-10-22'))).toEqual({
      on: '2026-10-22',
      channel: 'phone',
    });
    expect(said('question', step('answered', 'email'))).toMatchObject({ channel: 'email' });
  });
  it('is a step of its own for a request', () => {
    expect(said('request', step('examined', null))).toEqual({ on: '2026-10-21', channel: null });
  });
});
