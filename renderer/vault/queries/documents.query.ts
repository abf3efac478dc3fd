import { type DocumentLine, documentsOf } from '#shared/folds/documents-view.ts';
import { titleOf } from '#shared/folds/search-words.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

/** A paper, and where the bytes of its file are: still to send, on this desk, at central only; null without a file. */
export interface DocumentHere extends DocumentLine {
  readonly place: 'waiting' | 'here' | 'central' | null;
}

export interface DocumentsView {
  /** Whose dossier it is, as lists say it. */
  readonly name: string;
  readonly documents: readonly DocumentHere[];
}

export const documentsQuery = defineQuery<OfDossier, DossierAnswer<DocumentsView>>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`, 'files'],
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, async (rows) => {
      const { files } = await context.files();
      const digest = context.digest(dossierId);
      return {
        name: digest ? titleOf(digest.card) : '',
        documents: documentsOf(rows).map((line) => {
          const found = files.find(({ hash }) => hash === line.file?.hash);
          const isSent = found?.links.find(({ documentId }) => documentId === line.id)?.sent ?? true;
          const place =
            line.file === null
              ? null
              : !isSent
                ? ('waiting' as const)
                : found !== undefined && found.here === found.bytes
                  ? ('here' as const)
                  : ('central' as const);
          return { ...line, place };
        }),
      };
    }),
});
