import { registerDesk, type RegisterLine } from '#shared/folds/register-desk.ts';
import { type RegisterEntry, registerOf } from '#shared/folds/register-view.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

/** Questions, requests and complaints of one dossier. */
export const registerQuery = defineQuery<OfDossier, DossierAnswer<readonly RegisterEntry[]>>({
  topics: ({ dossierId }) => [`dossier:${dossierId}`],
  run: (context, { dossierId }) =>
    overDossier(context, dossierId, (rows) => registerOf(rows, context.session.today)),
});

/** Questions and complaints of the offices this desk knows that still wait for somebody. */
export const registerDeskQuery = defineQuery<Record<string, never>, readonly RegisterLine[]>({
  topics: () => ['digests', 'session'],
  run: (context) => registerDesk(context.digests(), context.session.today),
});
