import type { VisitPerson } from '#shared/entities/visit/visit.entity.ts';
import { dossierOverview } from '#shared/folds/dossier-view.ts';
import { titleOf } from '#shared/folds/search-words.ts';
import { neighboursOf, peopleOfVisit } from '#shared/folds/visit/visit-people.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

export interface NamedPerson extends VisitPerson {
  readonly name: string;
}

export interface VisitPeople {
  readonly people: readonly NamedPerson[];
  /** Who may be added: the neighbours of the dossier, then the dossiers that were open a moment ago. */
  readonly candidates: readonly NamedPerson[];
}

export const visitPeopleQuery = defineQuery<
  OfDossier & { readonly visitId: string; readonly recent: readonly string[] },
  DossierAnswer<VisitPeople>
>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`, 'digests'],
  run: (context, { dossierId, visitId, recent }) =>
    overDossier(context, dossierId, (rows) => {
      const { today, staff } = context.session;
      const named = (person: VisitPerson): NamedPerson[] => {
        const digest = context.digest(person.dossierId);
        return digest ? [{ ...person, name: titleOf(digest.card) }] : [];
      };
      const people = peopleOfVisit(rows, visitId).flatMap(named);
      const there = new Set([dossierId, ...people.map((one) => one.dossierId)]);
      const neighbours = neighboursOf(dossierOverview(rows, today, staff.staffId).links);
      const others = recent
        .filter((id) => !neighbours.some((one) => one.dossierId === id))
        .map((id): VisitPerson => ({ dossierId: id, as: 'other' }));
      const candidates = [...neighbours, ...others].filter((one) => !there.has(one.dossierId)).flatMap(named);
      return { people, candidates };
    }),
});
