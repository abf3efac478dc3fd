import * as z from 'zod';
import { visitPersonSchema } from '#shared/entities/visit/visit.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { withBody } from '../rows.ts';

/** Who sits at the table besides the person of the dossier, as the author of the visit says it; the whole list each time. */
export const visitPeople = defineMutation({
  name: 'visit.people',
  version: 1,
  label: { fr: 'Personnes présentes', nl: 'Aanwezige personen', de: 'Anwesende Personen' },
  args: z.object({ visitId: idSchema, dossierId: idSchema, people: z.array(visitPersonSchema).max(8) }),
  act: 'visit.conduct',
  quiet: true,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'visit', id: args.visitId }],
  apply(rows, { visitId, dossierId, people }, context) {
    const visit = rows.get('visit', visitId);
    if (!visit || visit.dossierId !== dossierId) return rejected('visitUnknown');
    if (visit.body.authorId !== context.actor.staffId) return rejected('onlyOwn');
    // Said before the end on the same desk, it may arrive after it.
    if (visit.body.state === 'abandoned') return applied();
    const others = new Map(
      people.filter((one) => one.dossierId !== dossierId).map((one) => [one.dossierId, one]),
    );
    return applied(withBody(visit, { people: [...others.values()] }));
  },
});
