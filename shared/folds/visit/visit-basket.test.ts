import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyOf, Row } from '#shared/entities/index.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { idOf, rowOf } from '../testing/contributor-rows.ts';
import { basketOf, DAY, dossierRow, shown, visitRow } from './testing/visit-rows.ts';
import { visitBasket } from './visit-basket.ts';
import { judgeVersions, openDuties } from './visit-ledger.ts';

const request = (name: string, patch: Partial<BodyOf<'request'>> = {}): Row =>
  rowOf('request', name, {
    lane: 'request',
    kind: 'paymentPlan',
    applicant: 'self',
    proxyId: null,
    channel: 'office',
    receivedOn: DAY,
    filedOn: null,
    subject: null,
    details: {},
    documentIds: [],
    missing: ['income'],
    ownerId: null,
    decisionId: null,
    state: 'draft',
    ...patch,
  });

const record = (name: string, patch: Partial<BodyOf<'life-event-record'>> = {}): Row =>
  rowOf('life-event-record', name, {
    eventId: 'payment-difficulty',
    factOn: DAY,
    declaredOn: DAY,
    answers: {},
    definitionVersion: '1',
    documentIds: [],
    supersedesId: null,
    ...patch,
  });

const l4 = (rows: readonly Row[]) => basketOf(rows).ledger.find((group) => group.commitment === 'L4');

describe('the ledger of a visit', () => {
  it('counts the duties of the reason, and tells when each was told', () => {
    const rows = [dossierRow(), visitRow(), shown('payment-plan', 51), shown('non-payment', 48)];
    expect(l4(rows)).toMatchObject({ told: 2, duties: 6 });
    expect(l4(rows)?.lines.find((line) => line.topic === 'payment-plan')).toMatchObject({
      state: 'ticked',
      proof: { how: 'shown', at: '2026-11-23T08:51:00Z' },
    });
  });

  it('adds the duties of what was recorded in the visit, each once', () => {
    const started = record('start', { eventId: 'activity-start' });
    const rows = [dossierRow(), visitRow(), started];
    expect(basketOf(rows).events).toEqual(['payment-difficulty', 'activity-start']);
    expect(basketOf(rows).ledger.map((group) => group.commitment)).toContain('L1');
    const old = record('old', { eventId: 'activity-start', declaredOn: plainDate('2026-11-02') });
    expect(basketOf([dossierRow(), visitRow(), old]).events).toEqual(['payment-difficulty']);
  });

  it('says which duty does not concern the person, without counting it', () => {
    const answered = record('answered', { answers: { jointlyLiable: { value: false, source: 'said' } } });
    const group = l4([dossierRow(), visitRow(), answered]);
    expect(group?.lines.find((line) => line.topic === 'joint-liability')?.state).toBe('na');
    expect(group?.duties).toBe(group?.lines.filter((line) => line.state !== 'na').length);
    expect(openDuties(basketOf([dossierRow(), visitRow(), answered]).ledger)).not.toContainEqual(
      expect.objectContaining({ topic: 'joint-liability' }),
    );
  });

  it('takes what was told before this day only for the same event, carried on', () => {
    const before = plainDate('2026-11-10');
    const earlier = shown('payment-plan', 51, { on: before, visitId: null });
    const first = record('first', { declaredOn: before });
    const told = (rows: readonly Row[]) => l4(rows)?.told;
    expect(told([dossierRow(), visitRow(), earlier, first])).toBe(0);
    const second = record('second', { supersedesId: idOf('first') });
    expect(told([dossierRow(), visitRow(), earlier, first, second])).toBe(1);
  });

  it('wants the version in force of what is kept at this desk', () => {
    const { ledger } = basketOf([dossierRow(), visitRow(), shown('payment-plan', 51)]);
    expect(judgeVersions(ledger, () => '2026-01')).toEqual(ledger);
    expect(judgeVersions(ledger, () => null)).toEqual(ledger);
    const later = judgeVersions(ledger, () => '2026-07').find((group) => group.commitment === 'L4');
    expect(later).toMatchObject({ told: 0, duties: 6 });
    expect(later?.lines.find((line) => line.topic === 'payment-plan')?.state).toBe('outdated');
  });

  it('counts by the business date when the clock of the desk is on another day', () => {
    const startedAt = instant('2026-11-25T08:42:00Z');
    const visit = visitRow({ startedAt });
    expect(l4([dossierRow(), visit, shown('payment-plan', 51)])).toMatchObject({ told: 1 });
    expect(basketOf([dossierRow(), visit, record('today', { eventId: 'bankruptcy' })]).events).toEqual([
      'payment-difficulty',
      'bankruptcy',
    ]);
  });

  it('is about no event when the reason is none', () => {
    const basket = basketOf([dossierRow(), visitRow({ reason: 'account-question' })]);
    expect(basket.events).toEqual([]);
    expect(basket.ledger).toEqual([]);
  });
});

describe('the basket', () => {
  it('lists what was gathered in its order, with what it waits for', () => {
    const rows = [
      dossierRow(),
      request('asked'),
      record('event'),
      visitRow({ basket: [`life-event-record:${idOf('event')}`, `request:${idOf('asked')}`, 'task:gone'] }),
    ];
    expect(basketOf(rows).items).toMatchObject([
      { type: 'life-event-record', ready: true },
      { type: 'request', ready: false, missing: ['income'], words: { nl: 'afbetalingsplan' } },
    ]);
  });

  it('shows what was given in this visit only, in the order of time', () => {
    const rows = [
      dossierRow(),
      visitRow(),
      shown('payment-plan', 51),
      shown('non-payment', 48),
      shown('surcharge-waiver', 50, { visitId: idOf('another visit') }),
    ];
    expect(basketOf(rows).given.map((one) => one.topicId)).toEqual(['non-payment', 'payment-plan']);
  });

  it('is the same whatever the order of the rows', () => {
    const rows = [
      dossierRow(),
      visitRow({ basket: [`request:${idOf('asked')}`] }),
      request('asked'),
      record('event'),
      shown('payment-plan', 51),
      shown('non-payment', 48),
    ];
    const expected = basketOf(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(basketOf(shuffled)).toEqual(expected);
      }),
    );
  });

  it('is nothing without its visit', () => {
    const context = { visitId: idOf('visit'), pack: builtInPack };
    expect(visitBasket([dossierRow()], context)).toBeNull();
  });
});
