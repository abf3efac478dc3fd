import type { Row } from '#shared/entities/index.ts';
import { rowsOfType } from '#shared/entities/index.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { Card, DeskItem, Digest } from './digest.ts';

type Appointment = Extract<DeskItem, { k: 'appointment' }>;

/** One stop of somebody's day, with what the laptop knows of it. */
export interface AgendaStop {
  readonly appointment: Appointment;
  readonly card: Card;
  readonly keepOffline: boolean;
  /** The whole dossier is on this device. */
  readonly held: boolean;
  readonly confirmedAt: Instant | null;
}

export interface AgendaDay {
  readonly day: PlainDate;
  readonly mission: {
    readonly id: string;
    readonly state: 'planned' | 'ready' | 'out' | 'back';
    readonly stops: number;
  } | null;
  readonly stops: readonly AgendaStop[];
  /** Stops whose dossier is whole on this device. */
  readonly ready: number;
}

export interface AgendaInput {
  readonly digests: Iterable<Digest>;
  readonly spaceRows: readonly Row[];
  readonly staffId: string;
  readonly from: PlainDate;
  readonly days: number;
  readonly held: (dossierId: string) => boolean;
  readonly freshness: ReadonlyMap<string, Instant | null>;
}

/** Visits of one person day by day: missions in the order of the road, the rest by the hour. */
export function agendaView(input: AgendaInput): AgendaDay[] {
  const last = addDays(input.from, input.days - 1);
  const byDay = new Map<PlainDate, AgendaStop[]>();
  for (const digest of input.digests) {
    for (const item of digest.items) {
      if (item.k !== 'appointment' || item.staffId !== input.staffId || item.state === 'cancelled') continue;
      if (item.on < input.from || item.on > last) continue;
      const stops = byDay.get(item.on) ?? [];
      stops.push({
        appointment: item,
        card: digest.card,
        keepOffline: digest.card.keepOffline.includes(input.staffId),
        held: input.held(digest.dossierId),
        confirmedAt: input.freshness.get(digest.dossierId) ?? null,
      });
      byDay.set(item.on, stops);
    }
  }
  const missions = rowsOfType(input.spaceRows, 'mission').filter((row) => row.body.staffId === input.staffId);
  const days: AgendaDay[] = [];
  for (let offset = 0; offset < input.days; offset += 1) {
    const day = addDays(input.from, offset);
    const mission = missions.find((row) => row.body.day === day);
    const stops = inOrderOfTheDay(byDay.get(day) ?? []);
    days.push({
      day,
      mission: mission
        ? { id: mission.id, state: mission.body.state, stops: mission.body.stops.length }
        : null,
      stops,
      ready: stops.filter((stop) => stop.held).length,
    });
  }
  return days;
}

/**
 * Missions keep the order of their road, the rest goes by the hour. A stop of a road counts from the hour the
 * road has reached by then, so that the order is total and the same on every machine.
 */
function inOrderOfTheDay(stops: readonly AgendaStop[]): AgendaStop[] {
  const reached = new Map<string, string>();
  const roads = new Map<string, string>();
  for (const { appointment } of [...stops].sort(
    (a, b) => (a.appointment.order ?? 0) - (b.appointment.order ?? 0),
  )) {
    const { id, missionId, order, at } = appointment;
    if (order === null) continue;
    // Stops put in order by hand are a road too, mission or not.
    const road = missionId ?? '';
    const before = roads.get(road) ?? at;
    const hour = before > at ? before : at;
    roads.set(road, hour);
    reached.set(id, hour);
  }
  const keyOf = ({ appointment }: AgendaStop): readonly [string, string, number, string] => [
    reached.get(appointment.id) ?? appointment.at,
    appointment.missionId ?? '',
    appointment.order ?? 0,
    appointment.id,
  ];
  return stops
    .map((stop) => ({ stop, key: keyOf(stop) }))
    .sort(
      (a, b) =>
        compare(a.key[0], b.key[0]) ||
        compare(a.key[1], b.key[1]) ||
        a.key[2] - b.key[2] ||
        compare(a.key[3], b.key[3]),
    )
    .map(({ stop }) => stop);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The dossiers a field adviser's device must hold from a day on: kept on purpose, or on the agenda. */
export function agendaDossiers(digests: Iterable<Digest>, staffId: string, from: PlainDate): Set<string> {
  const wanted = new Set<string>();
  for (const digest of digests) {
    const onAgenda = digest.items.some(
      (item) =>
        item.k === 'appointment' && item.staffId === staffId && item.on >= from && item.state !== 'cancelled',
    );
    if (onAgenda || digest.card.keepOffline.includes(staffId)) wanted.add(digest.dossierId);
  }
  return wanted;
}
