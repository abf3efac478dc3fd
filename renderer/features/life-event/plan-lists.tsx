import { FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import type { InterviewView } from '#shared/folds/interview/interview-view.ts';
import type { FormId } from '#shared/life-events/forms/index.ts';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages, wordsOf } from '../../i18n/use-messages.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { PrintSheet } from '../law-print/index.ts';
import { DutyLine } from './duty-line.tsx';
import { lifeEventMessages } from './life-event.messages.ts';

/** What the person must be told, in the order of the event. */
export function DutyList({ view }: { view: InterviewView }) {
  const t = useMessages(lifeEventMessages);
  if (view.duties.length === 0) return <EmptyState icon={FileText}>{t('noDuties')}</EmptyState>;
  return (
    <List label={t('view.duties')} flush>
      {view.duties.map((duty) => (
        <DutyLine key={`${duty.topic} ${duty.by}`} duty={duty} />
      ))}
    </List>
  );
}

interface PaperListProps {
  dossierId: string;
  session: VaultSession;
  view: InterviewView;
}

/** What to bring, and the same list on paper in the person's language. */
export function PaperList({ dossierId, session, view }: PaperListProps) {
  const t = useMessages(lifeEventMessages);
  const lang = rowLang(t.lang);
  const [pressed, setPressed] = useState(0);
  if (view.papers.length === 0) return <EmptyState icon={FileText}>{t('noPapers')}</EmptyState>;
  return (
    <>
      <div className="plan-acts">
        <Button icon={Printer} size="sm" onPress={() => setPressed(pressed + 1)}>
          {t('printPapers')}
        </Button>
      </div>
      <List label={t('view.papers')}>
        {view.papers.map(({ paper, label, rights, perhapsHeld }) => (
          <ListRow
            key={paper}
            title={label[lang]}
            titleStrong={false}
            titleEnd={perhapsHeld === null ? null : t('perhapsHeld', { date: fullDay(perhapsHeld) })}
            line={rights.length === 0 ? t('everyVisitor') : rights.map((right) => right[lang]).join(', ')}
            wraps
          />
        ))}
      </List>
      {pressed > 0 ? <PapersPaper {...{ dossierId, session, view, pressed }} /> : null}
    </>
  );
}

function PapersPaper({ dossierId, session, view, pressed }: PaperListProps & { pressed: number }) {
  const lang = view.language;
  const t = wordsOf(lifeEventMessages, lang);
  return (
    <PrintSheet {...{ dossierId, session, lang, pressed }} title={t('papersTitle')} notice={null}>
      <p>{t('forEvent', { event: view.label[lang] })}</p>
      <ul>
        {view.papers.map(({ paper, label, rights }) => (
          <li key={paper}>
            {label[lang]}
            {rights.length === 0 ? null : ` (${rights.map((right) => right[lang]).join(', ')})`}
          </li>
        ))}
      </ul>
    </PrintSheet>
  );
}

/** The forms of the event; those of an open right first. */
export function FormList({ view, onOpen }: { view: InterviewView; onOpen: (form: FormId) => void }) {
  const t = useMessages(lifeEventMessages);
  const lang = rowLang(t.lang);
  if (view.forms.length === 0) return <EmptyState icon={FileText}>{t('noForms')}</EmptyState>;
  const name = (right: string | null) => view.lines.find((line) => line.right === right)?.label[lang];
  return (
    <List label={t('view.forms')} flush>
      {view.forms.map(({ form, title, right }) => (
        <ListRow
          key={form}
          title={title[lang]}
          line={right === null ? undefined : t('formFor', { right: name(right) ?? '' })}
          onOpen={() => onOpen(form)}
          wraps
        />
      ))}
    </List>
  );
}

/** What the fund does next, with its term. */
export function TaskList({ view }: { view: InterviewView }) {
  const t = useMessages(lifeEventMessages);
  const lang = rowLang(t.lang);
  if (view.tasks.length === 0) return <EmptyState icon={FileText}>{t('noTasks')}</EmptyState>;
  return (
    <>
      <p className="meta plan-acts">{t('tasksLine')}</p>
      <List label={t('view.tasks')}>
        {view.tasks.map(({ id, title, dueOn }) => (
          <ListRow
            key={id}
            title={title[lang]}
            titleStrong={false}
            line={dueOn === null ? t('noTerm') : t('dueOn', { date: fullDay(dueOn) })}
            wraps
          />
        ))}
      </List>
    </>
  );
}
