import { describe, expect, it } from 'vitest';
import type { BodyOf, Row } from '#shared/entities/index.ts';
import type { VisitGap } from '#shared/entities/visit/visit.entity.ts';
import { instant } from '#shared/kernel/instant.ts';
import { rowOf } from '../testing/contributor-rows.ts';
import { leftToTell } from './left-to-tell.ts';
import { DAY, shown, visitRow } from './testing/visit-rows.ts';

const gap = (
  topicId: string,
  reason: VisitGap['reason'] = 'later',
  commitmentId = 'L4' as const,
): VisitGap => ({
  topicId,
  commitmentId,
  reason,
});

/** An ended visit of half an hour from 8:42. */
const ended = (...gapsLeft: VisitGap[]): Row =>
  visitRow({ state: 'closed', endedAt: instant('2026-11-23T09:12:00Z'), gapsLeft });

const cameAlong = (gapsLeft: VisitGap[]): Row => ({
  ...rowOf('contact', 'along', {
    on: DAY,
    channel: 'business',
    direction: 'in',
    initiative: 'person',
    personal: true,
    outcome: 'reached',
    purposes: ['information'],
    subject: null,
    staffId: 'tom',
    visitId: null,
    letterId: null,
    gapsLeft,
  } satisfies BodyOf<'contact'>),
  recordedOn: instant('2026-11-23T10:00:00Z'),
});

const later = (row: Row, at: string): Row => ({ ...row, recordedOn: instant(at) });
const topicsOf = (...rows: Row[]) => leftToTell(rows).map(({ topic }) => topic);

describe('what is left to tell', () => {
  it('is what a visit put off, with its day, its reason and the way to tell it', () => {
    expect(leftToTell([ended(gap('payment-plan'), gap('non-payment', 'noTime'))])).toEqual([
      {
        topic: 'payment-plan',
        commitment: 'L4',
        reason: 'later',
        on: DAY,
        eventId: 'payment-difficulty',
        by: 'anyArtefact',
      },
      expect.objectContaining({ topic: 'non-payment', reason: 'noTime' }),
    ]);
    const { commitmentId: _, ...charter } = gap('service-charter', 'notThePerson');
    expect(leftToTell([ended({ ...charter, commitmentId: 'L1' })])).toMatchObject([
      { eventId: 'activity-start', by: 'charterHanded' },
    ]);
  });

  it('is nothing that the person declined or knew, and nothing of a visit that still runs', () => {
    expect(topicsOf(ended(gap('payment-plan', 'declined'), gap('non-payment', 'alreadyKnown')))).toEqual([]);
    expect(topicsOf(visitRow({ gapsLeft: [gap('payment-plan')] }))).toEqual([]);
  });

  it('ends with whatever explains it afterwards, not with what came before', () => {
    const page = shown('payment-plan', 50, { visitId: null });
    expect(topicsOf(ended(gap('payment-plan')), page)).toEqual(['payment-plan']);
    expect(topicsOf(ended(gap('payment-plan')), later(page, '2026-12-01T09:00:00Z'))).toEqual([]);
    const charter: VisitGap = { topicId: 'service-charter', commitmentId: 'L1', reason: 'later' };
    const seen = later(shown('service-charter', 50), '2026-12-01T09:00:00Z');
    expect(topicsOf(ended(charter), seen)).toEqual(['service-charter']);
    const handed = later(shown('service-charter', 50, { how: 'handed' }), '2026-12-01T09:00:00Z');
    expect(topicsOf(ended(charter), handed)).toEqual([]);
  });

  it('is of those who came along too, and the newest word on a topic counts', () => {
    expect(topicsOf(cameAlong([gap('payment-plan')]))).toEqual(['payment-plan']);
    expect(topicsOf(ended(gap('payment-plan')), cameAlong([gap('payment-plan', 'declined')]))).toEqual([]);
    expect(topicsOf(ended(gap('payment-plan', 'declined')), cameAlong([gap('payment-plan')]))).toEqual([
      'payment-plan',
    ]);
  });

  it('passes over a topic that this build has no page for', () => {
    expect(topicsOf(ended(gap('a-topic-of-another-build')))).toEqual([]);
  });
});
