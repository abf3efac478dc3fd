import { type TroubleView, troubleView } from '#shared/sync/trouble-view.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

/** Disagreements and refused changes of a dossier, with what each choice would do to the rows as they are here now. */
export const troublesQuery = defineQuery<OfDossier, DossierAnswer<TroubleView>>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`],
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, (rows) => {
      const { staff, deviceId, today } = context.session;
      const { staffId, roles, grants } = staff;
      return troubleView(rows, { actor: { staffId, roles, grants }, deviceId, at: context.now(), today });
    }),
});
