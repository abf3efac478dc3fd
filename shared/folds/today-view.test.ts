import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '#shared/kernel/instant.ts';
import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { badges } from './badges.ts';
import type { Card, DeskItem, Digest } from './digest.ts';
import { clockWeight, todayView } from './today-view.ts';

const today = plainDate('2026-11-23');
const anne = { staffId: 'anne', roles: ['deskAgent' as const], spaces: ['namur'] };
const tom = { staffId: 'tom', roles: ['fieldAdviser' as const], spaces: ['namur'] };

function digest(id: string, items: readonly object[], patch: Partial<Card> = {}): Digest {
  const card: Card = {
    dossierId: id,
    spaceId: 'namur',
    kind: 'person',
    number: '10000001',
    name: 'Exemple',
    givenNames: id,
    birthDate: null,
    ssinTail: null,
    enterpriseNumber: null,
    language: 'fr',
    place: 'Namur',
    postalCode: '5000',
    trade: null,
    category: null,
    since: null,
    status: 'active',
    phones: [],
    linkedNames: [],
    keys: [],
    protected: false,
    adviserId: null,
    backupId: null,
    keepOffline: [],
    ...patch,
  };
  return {
    dossierId: id,
    ver: 1,
    card,
    items: items.map((item) => ({ dossierId: id, ...item }) as DeskItem),
  };
}

const text = { fr: 'a', nl: 'a', de: 'a' };
const task = (id: string, patch: object) => ({
  k: 'task',
  id,
  kind: 'answer',
  title: text,
  detail: null,
  dueOn: today,
  source: null,
  ownerId: 'anne',
  backupId: null,
  stakeCents: null,
  why: [],
  state: 'open',
  ...patch,
});
const appointment = (id: string, patch: object) => ({
  k: 'appointment',
  id,
  on: today,
  at: '10:00',
  minutes: 30,
  place: 'office',
  staffId: 'anne',
  reason: 'other',
  preparation: null,
  prepared: true,
  missionId: null,
  order: null,
  state: 'booked',
  ...patch,
});
const note = (id: string, patch: object) => ({
  k: 'note',
  id,
  authorId: 'anne',
  state: 'returned',
  lastRevision: 1,
  submittedAt: instant('2026-11-22T08:00:00Z'),
  writtenOffline: false,
  reviewId: null,
  reviewText: 'x',
  reviewReason: 'incomplete',
  reviewerId: 'beatrice',
  ...patch,
});
const view = (
  digests: readonly Digest[],
  staff: Parameters<typeof todayView>[0]['staff'] = anne,
  drafts: Parameters<typeof todayView>[0]['drafts'] = [],
) => todayView({ digests, staff, today, drafts });

describe('todayView', () => {
  it('shows a desk agent the office, and an adviser only their own', () => {
    const digests = [
      digest('a', [
        appointment('1', { at: '14:00' }),
        appointment('2', { staffId: 'tom', at: '09:00' }),
        appointment('3', { on: addDays(today, 1) }),
      ]),
    ];
    expect(view(digests).visits.map((line) => [line.id, line.mine])).toEqual([
      ['2', false],
      ['1', true],
    ]);
    expect(view(digests, tom).visits.map((line) => line.id)).toEqual(['2']);
  });

  it('tells a visit that runs from a visitor who waits', () => {
    const running = {
      k: 'visit',
      id: 'v',
      authorId: 'anne',
      reason: 'other',
      startedAt: instant('2026-11-23T08:42:00Z'),
      state: 'open',
    };
    expect(view([digest('a', [appointment('1', { state: 'arrived' }), running])]).visits[0]?.state).toBe(
      'running',
    );
    expect(view([digest('a', [appointment('1', { state: 'arrived' })])]).visits[0]?.state).toBe('waiting');
    expect(view([digest('a', [appointment('1', { prepared: false })])]).visits[0]?.state).toBe('toPrepare');
  });

  it('puts what costs most per day left first, and says so', () => {
    const digests = [
      digest('a', [
        task('far', { dueOn: addDays(today, 38), stakeCents: 200_000 }),
        task('near', { dueOn: addDays(today, 1), stakeCents: 50_000 }),
        task('late', { dueOn: addDays(today, -2), stakeCents: 50_000 }),
      ]),
    ];
    expect(view(digests).clocks.map((line) => line.id)).toEqual(['late', 'near', 'far']);
    expect(view(digests).clocksThisWeek).toBe(2);
  });

  it('lets no amount overtake a term of today', () => {
    const digests = [
      digest('a', [
        task('rich', { dueOn: addDays(today, 1), stakeCents: 9_000_000 }),
        task('today', { stakeCents: 100 }),
      ]),
    ];
    expect(view(digests).clocks.map((line) => line.id)).toEqual(['today', 'rich']);
  });

  it('never puts the same stake later when its term comes nearer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: -60, max: 400 }),
        (stake, days) => {
          expect(clockWeight(stake, days - 1)).toBeGreaterThan(clockWeight(stake, days));
        },
      ),
    );
  });

  it('keeps the tasks of others out, and lists a call as a call', () => {
    const digests = [
      digest('a', [
        task('other', { ownerId: 'tom' }),
        task('call', { kind: 'call', dueOn: null }),
        task('nobody', { ownerId: null }),
      ]),
      digest('b', [task('elsewhere', { ownerId: null })], { spaceId: 'gent' }),
    ];
    const seen = view(digests);
    expect(seen.clocks.map((line) => line.id)).toEqual(['nobody']);
    expect(seen.calls.map((line) => line.id)).toEqual(['call']);
  });

  it('brings my returned notes back with the reason, and nobody else’s', () => {
    const digests = [
      digest('a', [note('n', {}), note('m', { authorId: 'tom' }), note('o', { state: 'submitted' })]),
    ];
    expect(view(digests).returned).toMatchObject([{ id: 'n', reasonCode: 'incomplete', text: 'x' }]);
  });

  it('names the dossier of a draft by what the draft belongs to', () => {
    const digests = [digest('a', [note('n', {})])];
    const at = instant('2026-11-23T08:53:00Z');
    const drafts = [
      { key: 'amend:n', value: ' corrigé ', savedAt: at },
      { key: 'visit:gone', value: { text: 'vu' }, savedAt: at },
      { key: 'visit:x', value: { text: '' }, savedAt: at },
    ];
    expect(
      view(digests, anne, drafts).drafts.map((draft) => [draft.text, draft.who?.dossierId ?? null]),
    ).toEqual([
      ['corrigé', 'a'],
      ['vu', null],
    ]);
  });
});

describe('badges', () => {
  const digests = [
    digest('a', [
      note('n', {}),
      note('o', { state: 'submitted' }),
      note('p', { state: 'submitted', authorId: 'beatrice' }),
      {
        k: 'trouble',
        id: 't',
        kind: 'conflict',
        code: 'x',
        mutation: 'm',
        ownerId: 'anne',
        at: instant('2026-11-23T08:00:00Z'),
      },
    ]),
  ];
  it('counts what waits for you, and nobody reviews their own', () => {
    expect(badges(digests, 'anne', () => false)).toEqual({ today: 1, review: 0, sync: 1 });
    expect(badges(digests, 'beatrice', (own) => !own)).toEqual({ today: 0, review: 1, sync: 0 });
  });
});
