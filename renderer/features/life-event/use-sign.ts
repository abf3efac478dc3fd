import { useState } from 'react';
import type { FormState, FormView } from '#shared/folds/interview/form-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import type { Signature } from '#shared/life-events/forms/signed-page.ts';
import { useAct } from '../../vault/use-vault.ts';
import { useBasket } from '../visit-basket/index.ts';
import { type ActPlace, formRequestArgs, requestIdOf } from './act-args.ts';

type DocumentKind = 'affiliation' | 'cessation' | 'other';
const kinds: Readonly<Partial<Record<FormView['form'], DocumentKind>>> = {
  affiliation: 'affiliation',
  cessation: 'cessation',
};

interface Signing {
  readonly pending: boolean;
  readonly problem: AppError | null;
  sign(view: FormView, state: FormState, signature: Signature, right: string | null): Promise<boolean>;
}

/** A signed page: the request it files, the paper with its hash, and the affiliation it declares. Each durable in turn. */
export function useSign(place: ActPlace): Signing {
  const act = useAct();
  const basket = useBasket(place.dossierId);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  return {
    pending,
    problem,
    async sign(view, state, signature, right) {
      setPending(true);
      setProblem(null);
      // A right that was put in the basket already has its draft: the page files that very one.
      const requestId = requestIdOf(place, right ?? `form:${view.form}`);
      const documentId = deterministicId('supporting-document', `${requestId} ${view.hash}`);
      const affiliationId = deterministicId('affiliation', requestId);
      const part = view.affiliation;
      const declares = part !== null && part.capacity !== null && part.from !== null;
      const steps = [
        () => act('request.record@1', formRequestArgs(view, place, requestId, signature.by)),
        () =>
          act('document.sign@1', {
            documentId,
            dossierId: place.dossierId,
            requestId,
            kind: kinds[view.form] ?? 'other',
            page: view.page,
            hash: view.hash,
            signature,
            seen: [...state.seen],
            missing: view.papers.map(({ paper }) => paper).filter((paper) => !state.seen.includes(paper)),
          }),
        ...(declares
          ? [
              () =>
                act('affiliation.declare@1', {
                  affiliationId,
                  dossierId: place.dossierId,
                  capacity: part.capacity ?? 'selfEmployed',
                  enterpriseNumber: null,
                  tradeText: view.fields.find(({ id }) => id === 'trade')?.text || null,
                  previousFund: null,
                  from: part.from ?? place.today,
                  category: part.category,
                  signedDocumentId: documentId,
                }),
            ]
          : []),
        () =>
          basket.add({
            basket: [
              { type: 'request', id: requestId },
              { type: 'supporting-document', id: documentId },
              ...(declares ? [{ type: 'affiliation' as const, id: affiliationId }] : []),
            ],
          }),
      ];
      for (const step of steps) {
        const done = await step();
        if (done.ok) continue;
        setProblem(done.error);
        setPending(false);
        return false;
      }
      setPending(false);
      return true;
    },
  };
}
