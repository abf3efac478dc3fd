import * as z from 'zod';
import { auditEntryEntity } from '#shared/entities/technical/audit-entry.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/** Written, and durable, before the dossier is shown. Only about oneself: nobody logs for another. */
export const recordAudit = defineMutation({
  name: 'audit.record',
  version: 1,
  label: { fr: 'Consultation', nl: 'Raadpleging', de: 'Einsichtnahme' },
  args: auditEntryEntity.body.extend({ id: idSchema, dossierId: z.string() }),
  act: 'dossier.open',
  quiet: true,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'audit-entry', id: args.id }],
  apply(rows, args, context) {
    const { id, dossierId, ...body } = args;
    if (body.staffId !== context.actor.staffId) return rejected('auditForAnother');
    if (rows.get('audit-entry', id)) return applied();
    return applied(newRow('audit-entry', id, dossierId, body, context));
  },
});
