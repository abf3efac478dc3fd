import { ArrowLeft, CircleAlert, CircleCheck, Database, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import { entities } from '#shared/entities/index.ts';
import type { FormState, FormView, ShownField } from '#shared/folds/interview/form-view.ts';
import { formatDate } from '#shared/i18n/format.ts';
import type { FormId } from '#shared/life-events/forms/index.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Checkbox } from '../../design/checkbox.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { DraftLine } from '../../forms/draft-line.tsx';
import { useDraft } from '../../forms/use-draft.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useVault, useVaultApi } from '../../vault/use-vault.ts';
import { useVisitorScope } from '../visit-scope/index.ts';
import { AffiliationSection } from './affiliation-section.tsx';
import { AnswerField } from './answer-field.tsx';
import type { ActPlace } from './act-args.ts';
import { formMessages } from './form.messages.ts';
import { lifeEventMessages } from './life-event.messages.ts';
import { shortHash, SignSection } from './sign-section.tsx';
import { SignatureMark } from './signature-mark.tsx';
import { PageWords, SignedPaper } from './signed-paper.tsx';
import { type Interview, useKeptDraft } from './use-interview.ts';
import { useSign } from './use-sign.ts';

const formDraftSchema = z.object({
  typed: z.record(z.string(), z.string()),
  seen: z.array(z.string()),
  by: z.enum(['self', 'proxy']),
});
type FormDraft = z.infer<typeof formDraftSchema>;
const EMPTY: FormDraft = { typed: {}, seen: [], by: 'self' };

interface FormCardProps extends DossierContext {
  form: FormId;
  right: string | null;
  place: ActPlace;
  interview: Interview;
  onClose: () => void;
}

/** A form: prefilled, saved at each pause, closed only when nothing is lacking, signed on the screen, printable. */
export function FormCard(props: FormCardProps) {
  const kept = useKeptDraft(`form:${props.dossierId}:${props.form}`, formDraftSchema, EMPTY);
  if (kept === undefined) return <Skeleton lines={8} />;
  return <OpenForm {...props} initial={kept.value} keptAt={kept.keptAt} />;
}

interface OpenFormProps extends FormCardProps {
  initial: FormDraft;
  keptAt: Date | null;
}

function OpenForm({ form, right, place, interview, onClose, initial, keptAt, ...context }: OpenFormProps) {
  const t = useMessages(formMessages);
  const lang = rowLang(t.lang);
  const vault = useVaultApi();
  const [draft, setDraft] = useState(initial);
  const [pressed, setPressed] = useState(0);
  // What opened the form is gone from the screen: the keys go on from its head.
  const back = useRef<HTMLButtonElement>(null);
  const shown = useRef(false);
  const key = `form:${context.dossierId}:${form}`;
  const saved = useDraft(
    key,
    draft,
    async (draftKey, value) => {
      const answer = await vault.saveDraft(draftKey, value);
      if (!answer.ok) throw new Error(answer.error.reason);
    },
    keptAt,
  );
  const state: FormState = { typed: draft.typed, seen: draft.seen, signedBy: draft.by };
  const fresh = useVault('eventForm', {
    dossierId: context.dossierId,
    form,
    answers: interview.answers,
    state,
  });
  const [last, setLast] = useState(fresh);
  if (fresh !== undefined && fresh !== last) setLast(fresh);
  const signing = useSign(place);
  const scope = useVisitorScope(context.dossierId);
  const answer = fresh ?? last;
  useEffect(() => {
    if (shown.current || back.current === null) return;
    shown.current = true;
    back.current.focus();
  });
  if (answer === undefined) return <Skeleton lines={8} />;
  if (!answer.ok) return <ProblemSentence error={answer.error} />;
  if (answer.value.state !== 'open' || answer.value.value === null) return null;
  const view = answer.value.value;
  const type = (id: string, text: string) =>
    setDraft((old) => ({ ...old, typed: { ...old.typed, [id]: text } }));
  const see = (paper: string, on: boolean) =>
    setDraft((old) => ({
      ...old,
      seen: on ? [...old.seen, paper] : old.seen.filter((one) => one !== paper),
    }));
  return (
    <Card
      title={view.title[lang]}
      fit="grow"
      className="event-form"
      ruledHead
      action={
        <Button ref={back} size="sm" kind="quiet" icon={ArrowLeft} onPress={onClose}>
          {t('back')}
        </Button>
      }
      foot={
        <>
          <DraftLine state={saved.state} />
          <span className="push">
            <Button size="sm" icon={Printer} onPress={() => setPressed(pressed + 1)}>
              {t('print')}
            </Button>
          </span>
        </>
      }
    >
      {view.signed === null ? null : (
        <div className="form-part" role="status">
          <NoteBox icon={CircleCheck} tone="pos">
            {t('signed', {
              date: formatDate(view.signed.on, t.lang, 'long'),
              hash: shortHash(view.signed.hash),
            })}
          </NoteBox>
        </div>
      )}
      {signing.problem === null ? null : <ProblemSentence error={signing.problem} />}
      <Blockers view={view} />
      <section className="form-part" aria-label={t('fields')}>
        <h3>{t('fields')}</h3>
        <div className="form-fields">
          {view.fields.map((field) => (
            <Field
              key={field.id}
              field={field}
              typed={draft.typed[field.id]}
              interview={interview}
              onType={(text) => type(field.id, text)}
              onBlur={saved.onBlur}
            />
          ))}
        </div>
      </section>
      {view.affiliation === null ? null : <AffiliationSection part={view.affiliation} onType={type} />}
      {view.papers.length === 0 ? null : (
        <section className="form-part" aria-label={t('seen')}>
          <h3>{t('seen')}</h3>
          <div className="form-fields">
            {view.papers.map(({ paper, label }) => (
              <Checkbox key={paper} checked={draft.seen.includes(paper)} onChange={(on) => see(paper, on)}>
                {label[lang]}
              </Checkbox>
            ))}
          </div>
        </section>
      )}
      <section className="form-part" aria-label={t('page')}>
        <h3>{t('page')}</h3>
        <article className="page-preview" lang={view.language} aria-label={view.page.title}>
          <h4>{view.page.title}</h4>
          <PageWords view={view} />
          {view.signed?.page ? <SignatureMark signed={view.signed} lang={view.language} /> : null}
        </article>
      </section>
      {view.signed === null ? (
        <SignSection
          view={view}
          maySign={scope === null || scope === undefined || scope.sign}
          by={draft.by}
          onBy={(by) => setDraft((old) => ({ ...old, by }))}
          pending={signing.pending || fresh === undefined}
          onSign={(signature) =>
            void signing.sign(view, state, signature, right).then(async (done) => {
              if (!done) return;
              await saved.flush();
              await vault.dropDraft(key);
            })
          }
        />
      ) : null}
      {pressed > 0 ? (
        <SignedPaper dossierId={context.dossierId} session={context.session} view={view} pressed={pressed} />
      ) : null}
    </Card>
  );
}

/** Whether it can be closed before the visitor leaves, and if not, each thing that is lacking. */
function Blockers({ view }: { view: FormView }) {
  const t = useMessages(formMessages);
  const lang = rowLang(t.lang);
  if (view.signed !== null) return null;
  return (
    <div className="form-part" role="status">
      {view.blockers.length === 0 ? (
        <NoteBox icon={CircleCheck} tone="pos">
          {t('canClose')}
        </NoteBox>
      ) : (
        <NoteBox icon={CircleAlert} tone="caut">
          <strong>{t('blocked')}</strong>
          <ul className="page-declarations">
            {view.blockers.map((words) => (
              <li key={words.fr}>{words[lang]}</li>
            ))}
          </ul>
        </NoteBox>
      )}
    </div>
  );
}

interface FieldProps {
  field: ShownField;
  typed: string | undefined;
  interview: Interview;
  onType: (text: string) => void;
  onBlur: () => void;
}

/** A question keeps its answer in the interview; everything else is typed into the form. */
function Field({ field, typed, interview, onType, onBlur }: FieldProps) {
  const words = useMessages(lifeEventMessages);
  const t = useMessages(formMessages);
  const lang = rowLang(words.lang);
  const { id, question } = field;
  if (question !== null) {
    const said = interview.answers[id];
    return (
      <AnswerField
        question={said === undefined ? question : { ...question, value: said, state: 'said', origin: null }}
        typed={interview.typed[id]}
        onAnswer={(value) => interview.answer(id, value)}
        onType={(text) => interview.type(id, text)}
        onBlur={interview.draft.onBlur}
      />
    );
  }
  const label = field.required ? `${field.label[lang]} (${t('required')})` : field.label[lang];
  if (field.long)
    return <TextArea label={label} rows={3} value={typed ?? field.text} onChange={onType} onBlur={onBlur} />;
  return (
    <TextField
      label={label}
      value={typed ?? field.text}
      onChange={onType}
      onBlur={onBlur}
      {...(field.origin === null
        ? {}
        : {
            from: words('fromDossier', {
              what: [
                entities[field.origin.type].label[lang].toLocaleLowerCase(),
                field.origin.on === null ? null : fullDay(field.origin.on),
              ]
                .filter((part) => part !== null)
                .join(', '),
            }),
            fromIcon: Database,
          })}
    />
  );
}
