import * as z from 'zod';
import { supportingDocumentEntity } from '#shared/entities/visit/supporting-document.entity.ts';
import { deterministicId, idSchema } from '#shared/kernel/ids.ts';
import { pageHash, signatureSchema, signedPageSchema } from '#shared/life-events/forms/signed-page.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow, withBody } from '../rows.ts';

/** The task that a request from an interview brings ("to be filed"): one, for ever. */
export function requestTaskId(requestId: string): string {
  return deterministicId('task', `request ${requestId}`);
}

/**
 * A page signed on the screen: a simple electronic signature (Regulation (EU) 910/2014, art. 3(10)), bound to the
 * SHA-256 of the page. The page and its signature are kept in the request it files; the paper of the dossier carries
 * the hash, so that neither can change without the other being seen. The task to file it is done.
 */
export const signDocument = defineMutation({
  name: 'document.sign',
  version: 1,
  label: { fr: 'Formulaire signé', nl: 'Formulier ondertekend', de: 'Formular unterschrieben' },
  args: z.object({
    documentId: idSchema,
    dossierId: idSchema,
    requestId: idSchema,
    kind: supportingDocumentEntity.body.shape.kind,
    page: signedPageSchema,
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    signature: signatureSchema,
    /** Papers that were seen, and those that are still to come. */
    seen: z.array(z.string().max(60)).max(40),
    missing: z.array(z.string().max(60)).max(40),
  }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'request', id: args.requestId },
    { type: 'supporting-document', id: args.documentId },
    { type: 'task', id: requestTaskId(args.requestId) },
  ],
  apply(rows, args, context) {
    const { documentId, dossierId, requestId, kind, page, hash, signature, seen, missing } = args;
    if (!rows.get('dossier', dossierId)) return rejected('dossierUnknown');
    if (rows.get('supporting-document', documentId)) return applied();
    if (pageHash(page) !== hash) return rejected('pageAltered');
    if (page.on > context.today) return rejected('dateAhead');
    const request = rows.get('request', requestId);
    if (!request || request.dossierId !== dossierId) return rejected('requestUnknown');
    // A page signs one request once: what was filed is not signed over.
    if (request.body.state !== 'draft') return rejected('requestAlreadyFiled');
    const task = rows.get('task', requestTaskId(requestId));
    const open = task?.body.state === 'open' || task?.body.state === 'mine';
    return applied(
      newRow(
        'supporting-document',
        documentId,
        dossierId,
        {
          kind,
          title: page.title,
          blobHash: hash,
          pages: 1,
          receivedOn: context.today,
          from: signature.by,
          factOn: page.on,
          expiresOn: null,
          links: [{ type: 'request', id: requestId }],
          tier: 'O',
        },
        context,
        page.on,
      ),
      withBody(request, {
        state: 'filed',
        filedOn: context.today,
        documentIds: [...new Set([...request.body.documentIds, documentId])],
        details: { ...request.body.details, page, hash, signature, seen },
        missing,
      }),
      ...(task && open ? [withBody(task, { state: 'done', ownerId: context.actor.staffId })] : []),
    );
  },
});
