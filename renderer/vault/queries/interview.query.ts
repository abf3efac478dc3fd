import type { LifeEventId } from '#shared/entities/codes.ts';
import type { Computation } from '#shared/folds/explain/computation.ts';
import type { FormState, FormView } from '#shared/folds/interview/form-view.ts';
import type { InterviewView, RawAnswers } from '#shared/folds/interview/interview-view.ts';
import type { FormId } from '#shared/life-events/forms/index.ts';
import { defineQuery } from './define-query.ts';
import type { OfDossier } from './dossier.query.ts';
import { type DossierAnswer, overDossier } from './open-dossier.ts';

export interface OfInterview extends OfDossier {
  readonly eventId: LifeEventId;
  readonly answers: RawAnswers;
}

const ofDossier = ({ dossierId }: OfDossier) => [`dossier:${dossierId}`, 'pack'] as const;

// The life events bring every rule of the law: loaded by the first interview, not between PIN and desk.
const loadInterview = () => import('#shared/folds/interview/interview-view.ts');
const loadForms = () => import('#shared/folds/interview/form-view.ts');
const loadWays = () => import('#shared/folds/interview/right-ways.ts');

/** All an interview shows at one moment: questions, rights, papers, duties, forms, tasks; null without a dossier row. */
export const lifeEventPlanQuery = defineQuery<OfInterview, DossierAnswer<InterviewView | null>>({
  topics: ofDossier,
  run: (context, { dossierId, eventId, answers }) =>
    overDossier(context, dossierId, async (rows) => {
      const [{ interviewView }, { pack }] = await Promise.all([loadInterview(), context.pack()]);
      return interviewView(rows, { eventId, answers, on: context.session.today, pack });
    }),
});

/** The way to each rule behind one right. */
export const rightWaysQuery = defineQuery<
  OfDossier & { readonly right: string; readonly answers: RawAnswers },
  DossierAnswer<readonly Computation[]>
>({
  topics: ofDossier,
  run: (context, { dossierId, right, answers }) =>
    overDossier(context, dossierId, async (rows) => {
      const [{ rightWays }, { pack }] = await Promise.all([loadWays(), context.pack()]);
      return rightWays(rows, { right, answers, on: context.session.today, pack });
    }),
});

/** A form of an event as it stands, with the page it would become; null without a dossier row. */
export const eventFormQuery = defineQuery<
  OfDossier & { readonly form: FormId; readonly answers: RawAnswers; readonly state: FormState },
  DossierAnswer<FormView | null>
>({
  topics: ofDossier,
  run: (context, { dossierId, form, answers, state }) =>
    overDossier(context, dossierId, async (rows) => {
      const [{ formView }, { pack }] = await Promise.all([loadForms(), context.pack()]);
      return formView(rows, { form, answers, state, on: context.session.today, pack });
    }),
});
