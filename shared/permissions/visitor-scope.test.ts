import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { visitorScope, type WhoIsHere } from './visitor-scope.ts';

const TODAY = plainDate('2026-11-23');
const mandate = (...scope: readonly ('read' | 'ask' | 'sign')[]) => ({
  scope: [...scope],
  period: { from: plainDate('2024-01-01'), to: null },
});
const visitors = ['self', 'spouse', 'proxy', 'heir', 'other', null] as const;
const who = fc.record({
  visitor: fc.constantFrom(...visitors),
  proxy: fc.option(
    fc.record({
      scope: fc.subarray<'read' | 'ask' | 'sign'>(['read', 'ask', 'sign']),
      period: fc.constantFrom(
        { from: plainDate('2024-01-01'), to: null },
        { from: plainDate('2024-01-01'), to: plainDate('2026-11-23') },
        { from: plainDate('2026-11-24'), to: null },
      ),
    }),
  ),
}) satisfies fc.Arbitrary<WhoIsHere>;

describe('what the visitor may see', () => {
  it('is everything for the person, and until somebody says who is there', () => {
    for (const visitor of ['self', null] as const) {
      expect(visitorScope({ visitor, proxy: null }, TODAY)).toMatchObject({ account: true, health: true });
    }
  });

  it.each(['spouse', 'proxy', 'heir', 'other'] as const)(
    'is nothing of the dossier for %s without a mandate',
    (visitor) => {
      expect(visitorScope({ visitor, proxy: null }, TODAY)).toEqual({
        account: false,
        debts: false,
        health: false,
        ask: false,
        sign: false,
        because: 'noMandate',
      });
    },
  );

  it('is what the mandate says, while it is in force', () => {
    const of = (proxy: WhoIsHere['proxy']) => visitorScope({ visitor: 'proxy', proxy }, TODAY);
    expect(of(mandate('read', 'ask'))).toMatchObject({
      account: true,
      ask: true,
      sign: false,
      because: 'mandate',
    });
    expect(of(mandate('sign'))).toMatchObject({
      account: false,
      sign: true,
      because: 'mandateWithoutReading',
    });
    const over = { ...mandate('read'), period: { from: plainDate('2024-01-01'), to: TODAY } };
    expect(of(over)).toMatchObject({ account: false, because: 'mandateOver' });
  });

  it('never opens health, debts or the account to somebody else beyond a mandate', () => {
    fc.assert(
      fc.property(who, (one) => {
        const scope = visitorScope(one, TODAY);
        if (one.visitor === null || one.visitor === 'self') return;
        expect(scope.health).toBe(false);
        const mayRead = one.visitor !== 'other' && one.proxy?.scope.includes('read') === true;
        if (!mayRead) expect([scope.account, scope.debts]).toEqual([false, false]);
      }),
    );
  });
});
