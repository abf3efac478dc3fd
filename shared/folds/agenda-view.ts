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
  readonly mission: { readonly id: string; readonly state: 'planned' | 'ready' | 'out' | 'back'; readonly stops: number } | null;
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
    const stops = (byDay.get(day) ?? []).sort(byRoadThenHour);
    days.push({
      day,
      mission: mission ? { id: mission.id, state: mission.body.state, stops: mission.body.stops.length } : null,
      stops,
      ready: stops.filter((stop) => stop.held).length,
    });
  }
  return days;
}

function byRoadThenHour(a: AgendaStop, b: AgendaStop): number {
  const x = a.appointment;
  const y = b.appointment;
  if (x.order !== null && y.order !== null && x.missionId === y.missionId) return x.order - y.order;
  return x.at.localeCompare(y.at) || x.id.localeCompare(y.id);
}

/** The dossiers a field adviser's device must hold from a day on: kept on purpose, or on the agenda. */
export function agendaDossiers(digests: Iterable<Digest>, staffId: string, from: PlainDate): Set<string> {
  const wanted = new Set<string>();
  for (const digest of digests) {
    const onAgenda = digest.items.some(
      (item) => item.k === 'appointment' && item.staffId === staffId && item.on >= from && item.state !== 'cancelled',
    );
    if (onAgenda || digest.card.keepOffline.includes(staffId)) wanted.add(digest.dossierId);
  }
  return wanted;
}
