import { affiliationEntity } from '#shared/entities/identity/affiliation.entity.ts';
import { categorySchema } from '#shared/entities/codes.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

/**
 * An affiliation as the person declared and signed it; central confirms it later. Signed on the first day or after it
 * is late (royal decree no. 38, art. 10: before the activity begins).
 */
export const declareAffiliation = defineMutation({
  name: 'affiliation.declare',
  version: 1,
  label: { fr: 'Affiliation déclarée', nl: 'Aansluiting aangegeven', de: 'Anschluss erklärt' },
  args: affiliationEntity.body
    .pick({ capacity: true, enterpriseNumber: true, tradeText: true, previousFund: true })
    .extend({
      affiliationId: idSchema,
      dossierId: idSchema,
      from: plainDateSchema,
      /** null while the law cannot tell: the file lacks a fact, or a figure was not read. */
      category: categorySchema.nullable(),
      signedDocumentId: idSchema,
    }),
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'dossier', id: args.dossierId },
    { type: 'affiliation', id: args.affiliationId },
    { type: 'supporting-document', id: args.signedDocumentId },
  ],
  apply(rows, args, context) {
    const { affiliationId, dossierId, from, category, signedDocumentId, ...body } = args;
    const dossier = rows.get('dossier', dossierId);
    if (!dossier) return rejected('dossierUnknown');
    // A company has its own statement; its officers affiliate each for themselves.
    if (dossier.body.kind !== 'person') return rejected('personOnly');
    if (rows.get('affiliation', affiliationId)) return applied();
    if (!rows.get('supporting-document', signedDocumentId)) return rejected('notSigned');
    return applied(
      newRow(
        'affiliation',
        affiliationId,
        dossierId,
        {
          ...body,
          period: { from, to: null },
          declaredOn: context.today,
          signedDocumentId,
          effectiveFrom: from,
          endReason: null,
          endProofId: null,
          late: context.today >= from,
          categoryDeclared: category === null ? [] : [{ from, category }],
          state: 'declared',
        },
        context,
        from,
      ),
    );
  },
});
