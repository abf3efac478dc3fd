import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#shared/kernel/plain-date.ts';
import { agendaDossiers, agendaView } from './agenda-view.ts';
import type { Card, DeskItem, Digest } from './digest.ts';

const today = plainDate('2026-11-23');

type Appointment = Extract<DeskItem, { k: 'appointment' }>;

function digest(
  id: string,
  appointments: readonly Partial<Appointment>[],
  patch: Partial<Card> = {},
): Digest {
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
  const items = appointments.map(
    (one, index): Appointment => ({
      k: 'appointment',
      id: `${id}-${index}`,
      dossierId: id,
      on: today,
      at: '10:00',
      minutes: 30,
      place: 'business',
      staffId: 'tom',
      reason: 'other',
      preparation: null,
      prepared: true,
      missionId: null,
      order: null,
      state: 'booked',
      ...one,
    }),
  );
  return { dossierId: id, ver: 1, card, items };
}

function view(digests: readonly Digest[], held: (id: string) => boolean = () => true) {
  return agendaView({
    digests,
    spaceRows: [],
    staffId: 'tom',
    from: today,
    days: 3,
    held,
    freshness: new Map(),
  });
}

const idsOf = (days: ReturnType<typeof view>) =>
  days.map((day) => day.stops.map((stop) => stop.appointment.id));

describe('agendaView', () => {
  it('shows each day, also an empty one, with my visits by the hour', () => {
    const days = view([
      digest('a', [{ at: '14:00' }, { on: addDays(today, 2) }]),
      digest('b', [
        { at: '09:00' },
        { staffId: 'anne' },
        { state: 'cancelled' },
        { on: addDays(today, -1) },
        { on: addDays(today, 3) },
      ]),
    ]);
    expect(days.map((day) => day.day)).toEqual([today, addDays(today, 1), addDays(today, 2)]);
    expect(idsOf(days)).toEqual([['b-0', 'a-0'], [], ['a-1']]);
  });

  it('keeps the road of a mission even where its hours disagree, and fits a visit of the office between', () => {
    const days = view([
      digest('m', [
        { missionId: 'm1', order: 1, at: '09:00' },
        { missionId: 'm1', order: 2, at: '11:00' },
        { missionId: 'm1', order: 3, at: '10:00' },
      ]),
      digest('o', [{ at: '10:30' }, { at: '16:00' }]),
    ]);
    expect(idsOf(days)[0]).toEqual(['m-0', 'o-0', 'm-1', 'm-2', 'o-1']);
  });

  it('counts as ready only what is whole on this device', () => {
    const [day] = view([digest('a', [{}]), digest('b', [{}])], (id) => id === 'a');
    expect(day).toMatchObject({ ready: 1 });
    expect(day?.stops.map((stop) => stop.held)).toEqual([true, false]);
  });

  it('does not depend on the order in which dossiers arrive, and never breaks a road', () => {
    const stop = fc.record({
      at: fc.constantFrom('08:00', '09:30', '11:00', '14:00'),
      missionId: fc.constantFrom(null, 'm1', 'm2'),
    });
    fc.assert(
      fc.property(fc.array(stop, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (stops, chance) => {
        const digests = stops.map((one, index) =>
          digest(`d${index}`, [{ ...one, order: one.missionId === null ? null : index }]),
        );
        const shuffled = [...digests].sort(() => ((chance.next().value ?? 0) % 2 === 0 ? -1 : 1));
        const straight = view(digests);
        expect(idsOf(view(shuffled))).toEqual(idsOf(straight));
        for (const mission of ['m1', 'm2']) {
          const orders = straight.flatMap((day) =>
            day.stops
              .filter((one) => one.appointment.missionId === mission)
              .map((one) => one.appointment.order ?? 0),
          );
          expect(orders).toEqual([...orders].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('agendaDossiers', () => {
  it('takes along what is on the agenda from today on, and what is kept on purpose', () => {
    const digests = [
      digest('coming', [{ on: addDays(today, 20) }]),
      digest('past', [{ on: addDays(today, -1) }]),
      digest('cancelled', [{ state: 'cancelled' }]),
      digest('other', [{ staffId: 'anne' }]),
      digest('kept', [], { keepOffline: ['tom'] }),
      digest('kept-by-other', [], { keepOffline: ['anne'] }),
    ];
    expect([...agendaDossiers(digests, 'tom', today)]).toEqual(['coming', 'kept']);
  });
});
