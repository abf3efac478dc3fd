import { informationGivenEntity } from '#shared/entities/visit/information-given.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/** A page shown, a brochure or the charter handed over or sent: one entry of the charter ledger. */
export const recordInformation = defineMutation({
  name: 'information.record',
  version: 1,
  label: { fr: 'Information donnée', nl: 'Informatie gegeven', de: 'Auskunft erteilt' },
  args: informationGivenEntity.body.extend({ informationId: idSchema, dossierId: idSchema }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'information-given', id: args.informationId },
  ],
  apply(rows, args, context) {
    const { informationId, dossierId, ...body } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    // The charter and the brochures leave a trace only when the person can keep them.
    const kept = body.how === 'handed' || body.how === 'sent';
    if ((body.artefact.kind === 'charter' || body.artefact.kind === 'brochure') && !kept) {
      return rejected('artefactNotHanded');
    }
    if (body.on > context.today) return rejected('dateAhead');
    if (rows.get('information-given', informationId)) return applied();
    return applied(newRow('information-given', informationId, dossierId, body, context, body.on));
  },
});
