import type { Category } from '#shared/entities/codes.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { SpaceId } from './places.ts';
import type { Behaviour } from './traits.ts';

/** Traits that the story of the first minute needs in a dossier, instead of drawn ones. */
export interface CastMember {
  readonly spaceId: SpaceId;
  readonly kind: 'person' | 'company';
  readonly language?: Lang;
  readonly postalCode?: string;
  readonly category?: Category;
  readonly behaviour?: Behaviour;
}

/** Indices below this one are the scenario dossiers, written by hand. */
export const FIRST_DRAWN = 16;

/** Anne's visitors and callers, dossiers 16–29. */
export const COUNTER_CAST = { from: 16, to: 29 } as const;

/** The fourteen stops of Tom's day, in the order of the road from Namur and back. */
export const ROAD = ['5080', '5030', '5140', '6220', '5060', '5190', '5150', '5070', '5640', '5170', '5537', '5530', '5330', '5000'] as const;
export const ROAD_FROM = 30;

/** Dossiers 44–49 bring notes of Luc and Sara before the supervisor. */
export const NOTE_CAST = { from: 44, to: 49 } as const;

const COMPANY_AT = 24;

export function castFor(index: number): CastMember | null {
  if (index >= COUNTER_CAST.from && index <= COUNTER_CAST.to) {
    const language: Lang = index === 26 ? 'nl' : index === 27 ? 'de' : 'fr';
    return {
      spaceId: 'WAL',
      kind: index === COMPANY_AT ? 'company' : 'person',
      language,
      category: index === 21 || index === 28 ? 'secondaryOccupation' : index === 25 ? 'activePensioner' : 'mainOccupation',
      behaviour: index === 18 || index === 23 ? 'severalOpen' : 'onTime',
    };
  }
  const postalCode = ROAD[index - ROAD_FROM];
  if (postalCode !== undefined) return { spaceId: 'WAL', kind: 'person', language: 'fr', postalCode, category: 'mainOccupation', behaviour: index % 5 === 0 ? 'oneOpen' : 'onTime' };
  if (index >= NOTE_CAST.from && index <= NOTE_CAST.to) {
    return { spaceId: index < 47 ? 'VLA' : 'BRU', kind: 'person', language: index < 47 ? 'nl' : 'fr', category: 'mainOccupation', behaviour: 'onTime' };
  }
  return null;
}
