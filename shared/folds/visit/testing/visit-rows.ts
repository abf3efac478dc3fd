import type { BodyOf, Row } from '#shared/entities/index.ts';
import { personDossier } from '#shared/entities/testing/person-dossier.ts';
import { instant } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { idOf, rowOf } from '../../testing/contributor-rows.ts';
import { type VisitBasket, visitBasket } from '../visit-basket.ts';

export const DAY = plainDate('2026-11-23');
export const VISIT = idOf('visit');

export function dossierRow(language: 'fr' | 'nl' | 'de' = 'fr'): Row {
  return rowOf('dossier', 'dossier', personDossier('10000001', { language }));
}

export function visitRow(patch: Partial<BodyOf<'visit'>> = {}): Row<'visit'> {
  const row = rowOf('visit', 'visit', {
    authorId: 'anne',
    channel: 'office',
    reason: 'payment-difficulty',
    visitor: 'self',
    proxyId: null,
    purpose: 'visit',
    startedAt: instant('2026-11-23T08:42:00Z'),
    endedAt: null,
    appointmentId: null,
    basket: [],
    pagesShown: [],
    snapshotIds: [],
    noteId: null,
    nothingToNote: null,
    offline: false,
    abandonReason: null,
    state: 'open',
    ...patch,
  });
  return { ...row, factOn: DAY };
}

/** A page shown at that minute of the visit. */
export function shown(
  topicId: string,
  minute: number,
  patch: Partial<BodyOf<'information-given'>> = {},
): Row<'information-given'> {
  const row = rowOf('information-given', `${topicId} ${minute}`, {
    commitmentId: 'L4',
    lifeEventId: 'payment-difficulty',
    topicId,
    artefact: { kind: 'page', id: topicId, version: '2026-01', lang: 'fr' },
    how: 'shown',
    on: DAY,
    visitId: VISIT,
    documentId: null,
    ...patch,
  });
  return { ...row, recordedOn: instant(`2026-11-23T08:${String(minute).padStart(2, '0')}:00Z`) };
}

export function basketOf(rows: readonly Row[]): VisitBasket {
  const found = visitBasket(rows, { visitId: VISIT, pack: builtInPack });
  if (found === null) throw new Error('the visit is among the rows');
  return found;
}
