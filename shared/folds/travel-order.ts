import type { AgendaStop } from './agenda-view.ts';

/** Where a stop comes on the road; only those that change. */
export interface NewPlace {
  readonly appointmentId: string;
  readonly dossierId: string;
  readonly order: number;
}

/**
 * A road by postal code: from the first stop on, always the stop whose code is next in number, so that those of one code
 * follow each other; the hour decides among equals. There are no distances in it: neighbouring codes are often
 * neighbouring places, and no more than that. What is under way or done stays in front.
 */
export function proposedOrder(stops: readonly AgendaStop[]): readonly AgendaStop[] {
  const road = stops.filter(({ appointment }) => appointment.state !== 'booked');
  const left = stops.filter(({ appointment }) => appointment.state === 'booked').sort(byHour);
  let here = road.at(-1) ?? left[0];
  while (here !== undefined && left.length > 0) {
    const from = here;
    const next = left.reduce((best, stop) => (gap(from, stop) < gap(from, best) ? stop : best));
    left.splice(left.indexOf(next), 1);
    road.push(next);
    here = next;
  }
  return road;
}

/** The same stops with one of them a place earlier or later; as they were at the ends. */
export function movedStop(stops: readonly AgendaStop[], index: number, by: -1 | 1): readonly AgendaStop[] {
  const [stop, other] = [stops[index], stops[index + by]];
  if (!stop || !other) return stops;
  const moved = [...stops];
  moved[index] = other;
  moved[index + by] = stop;
  return moved;
}

/** What has to be written for a road to be this one. */
export function newPlaces(road: readonly AgendaStop[]): readonly NewPlace[] {
  return road.flatMap(({ appointment }, index) =>
    appointment.order === index + 1
      ? []
      : [{ appointmentId: appointment.id, dossierId: appointment.dossierId, order: index + 1 }],
  );
}

function gap(a: AgendaStop, b: AgendaStop): number {
  const distance = Math.abs(Number(a.card.postalCode) - Number(b.card.postalCode));
  // A place without a code comes last.
  return Number.isFinite(distance) && b.card.postalCode !== '' ? distance : Number.MAX_SAFE_INTEGER;
}

function byHour({ appointment: a }: AgendaStop, { appointment: b }: AgendaStop): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
}
