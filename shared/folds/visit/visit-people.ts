import { type Row, rowsOfType } from '#shared/entities/index.ts';
import type { VisitPerson } from '#shared/entities/visit/visit.entity.ts';
import type { LinkLine } from '../dossier-view.ts';

/** Who else is in a visit, as its row says. */
export function peopleOfVisit(rows: readonly Row[], visitId: string): readonly VisitPerson[] {
  return rowsOfType(rows, 'visit').find(({ id }) => id === visitId)?.body.people ?? [];
}

const roles: Readonly<Record<string, VisitPerson['as']>> = {
  spouse: 'spouse',
  partner: 'spouse',
  assistingSpouse: 'spouse',
  helper: 'helper',
  workingPartner: 'partner',
  officer: 'officer',
};

/** Neighbours of a dossier that have a dossier of their own: spouse, helpers, companies and their people. Each once. */
export function neighboursOf(links: readonly LinkLine[]): readonly VisitPerson[] {
  const found = new Map<string, VisitPerson>();
  for (const { role, otherDossierId, ended } of links)
    if (otherDossierId !== null && !ended && !found.has(otherDossierId))
      found.set(otherDossierId, { dossierId: otherDossierId, as: roles[role] ?? 'other' });
  return [...found.values()];
}
