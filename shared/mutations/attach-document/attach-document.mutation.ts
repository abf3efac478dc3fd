import * as z from 'zod';
import { attachmentFileSchema, blobHashSchema } from '#shared/entities/visit/attachment-file.ts';
import { supportingDocumentEntity } from '#shared/entities/visit/supporting-document.entity.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/**
 * A file put into a dossier. The row travels at once; its bytes follow on their own, under their hash, as far as the
 * line allows, and no record waits for them.
 */
export const attachDocument = defineMutation({
  name: 'document.attach',
  version: 1,
  label: { fr: 'Pièce jointe', nl: 'Stuk bijgevoegd', de: 'Beleg beigefügt' },
  args: z.object({
    documentId: idSchema,
    dossierId: idSchema,
    visitId: idSchema.nullable(),
    kind: supportingDocumentEntity.body.shape.kind,
    title: z.string().trim().min(1).max(200),
    from: z.string().trim().max(120).nullable(),
    factOn: plainDateSchema.nullable(),
    hash: blobHashSchema,
    file: attachmentFileSchema,
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'supporting-document', id: args.documentId },
  ],
  apply(rows, args, context) {
    const { documentId, dossierId, visitId, kind, title, from, factOn, hash, file } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    if (rows.get('supporting-document', documentId)) return applied();
    if (factOn !== null && factOn > context.today) return rejected('dateAhead');
    return applied(
      newRow(
        'supporting-document',
        documentId,
        dossierId,
        {
          kind,
          title,
          blobHash: hash,
          file,
          ...(visitId === null ? {} : { visitId }),
          pages: null,
          receivedOn: context.today,
          from,
          factOn,
          expiresOn: null,
          links: [],
          tier: kind === 'medical' ? 'H' : 'O',
        },
        context,
        factOn ?? context.today,
      ),
    );
  },
});
