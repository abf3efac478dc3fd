import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { type AgendaStop, agendaView } from './agenda-view.ts';
import type { DeskItem } from './digest.ts';
import { movedStop, newPlaces, proposedOrder } from './travel-order.ts';

const today = plainDate('2026-11-23');
type Appointment = Extract<DeskItem, { k: 'appointment' }>;

function stop(id: string, postalCode: string, at = '10:00', patch: Partial<Appointment> = {}): AgendaStop {
  return {
    appointment: {
      k: 'appointment',
      id,
      dossierId: `d-${id}`,
      on: today,
      at,
      minutes: 30,
      place: 'business',
      staffId: 'tom',
      reason: 'other',
      preparation: null,
      prepared: true,
      missionId: null,
      order: null,
      state: 'booked',
      ...patch,
    },
    card: {
      dossierId: `d-${id}`,
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
      postalCode,
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
    },
    keepOffline: false,
    held: true,
    confirmedAt: null,
  };
}

const idsOf = (stops: readonly AgendaStop[]) => stops.map(({ appointment }) => appointment.id);
const someStops = fc
  .array(
    fc.tuple(fc.constantFrom('5000', '5100', '5030', '4000', ''), fc.constantFrom('09:00', '11:00', '14:00')),
    {
      maxLength: 12,
    },
  )
  .map((list) => list.map(([code, at], index) => stop(`s${index}`, code, at)));

describe('the proposed road', () => {
  it('begins with the first hour and goes on by postal code', () => {
    const stops = [stop('b', '5100', '11:00'), stop('a', '5000', '09:00'), stop('c', '5030', '15:00')];
    expect(idsOf(proposedOrder(stops))).toEqual(['a', 'c', 'b']);
  });

  it('leaves in front what is done or under way', () => {
    const done = stop('x', '9000', '16:00', { state: 'done' });
    expect(idsOf(proposedOrder([stop('a', '5000'), done, stop('b', '8999')]))).toEqual(['x', 'b', 'a']);
  });

  it('holds every stop once, those of one code together, whatever the order they came in', () => {
    fc.assert(
      fc.property(someStops, fc.nat(), (stops, turn) => {
        const road = proposedOrder(stops);
        expect(idsOf(road).sort()).toEqual(idsOf(stops).sort());
        const codes = road.map(({ card }) => card.postalCode).filter((code, at, all) => code !== all[at - 1]);
        expect(new Set(codes).size).toBe(codes.length);
        const at = stops.length === 0 ? 0 : turn % stops.length;
        expect(idsOf(proposedOrder([...stops.slice(at), ...stops.slice(0, at)]))).toEqual(idsOf(road));
      }),
    );
  });
});

describe('a road by hand', () => {
  it('is what the agenda then shows, with the fewest changes', () => {
    fc.assert(
      fc.property(someStops, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (stops, seed, by) => {
        const index = stops.length === 0 ? 0 : seed % stops.length;
        const road = movedStop(stops, index, by);
        expect(idsOf(road).sort()).toEqual(idsOf(stops).sort());
        const places = new Map(newPlaces(road).map((one) => [one.appointmentId, one.order]));
        const digests = stops.map(({ card, appointment }) => ({
          dossierId: card.dossierId,
          ver: 1,
          card,
          items: [{ ...appointment, order: places.get(appointment.id) ?? appointment.order }],
        }));
        const [day] = agendaView({
          digests,
          spaceRows: [],
          staffId: 'tom',
          from: today,
          days: 1,
          held: () => true,
          freshness: new Map(),
        });
        expect(idsOf(day?.stops ?? [])).toEqual(idsOf(road));
        expect(newPlaces(day?.stops ?? [])).toEqual([]);
      }),
    );
  });
});
