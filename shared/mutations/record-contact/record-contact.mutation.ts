import * as z from 'zod';
import { contactEntity } from '#shared/entities/visit/contact.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/** A call made, an attempt, a message left: one line of the timeline. */
export const recordContact = defineMutation({
  name: 'contact.record',
  version: 1,
  label: { fr: 'Contact noté', nl: 'Contact genoteerd', de: 'Kontakt vermerkt' },
  args: contactEntity.body
    .omit({ staffId: true, visitId: true, letterId: true })
    .extend({ contactId: idSchema, dossierId: z.string() }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'contact', id: args.contactId },
  ],
  apply(rows, args, context) {
    const { contactId, dossierId, ...body } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    if (rows.get('contact', contactId)) return applied();
    return applied(
      newRow(
        'contact',
        contactId,
        dossierId,
        { ...body, staffId: context.actor.staffId, visitId: null, letterId: null },
        context,
        args.on,
      ),
    );
  },
});
