import { useState } from 'react';
import type { InterviewLine, InterviewView } from '#shared/folds/interview/interview-view.ts';
import type { FormId } from '#shared/life-events/forms/index.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { Card } from '../../design/card.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { lifeEventMessages } from './life-event.messages.ts';
import { MeterLegend } from './marks.tsx';
import { NoteEvent } from './note-event.tsx';
import { DutyList, FormList, PaperList, TaskList } from './plan-lists.tsx';
import { RightRow } from './right-row.tsx';
import type { Interview } from './use-interview.ts';
import type { StartAct } from './use-start-act.ts';

const VIEWS = ['rights', 'duties', 'papers', 'forms', 'tasks'] as const;
type ViewId = (typeof VIEWS)[number];

interface RightsCardProps extends DossierContext {
  view: InterviewView;
  interview: Interview;
  acts: StartAct;
  onForm: (form: FormId, right: string | null) => void;
  onWay: (line: InterviewLine) => void;
}

/** What the answers lead to: rights with their acts, what to tell, bring, sign and do. */
export function RightsCard({ view, interview, acts, onForm, onWay, ...context }: RightsCardProps) {
  const t = useMessages(lifeEventMessages);
  const lang = rowLang(t.lang);
  const [shown, setShown] = useState<ViewId>('rights');
  const [chosen, setChosen] = useState<string | null>();
  const [started, setStarted] = useState<string | null>(null);
  const first = view.lines.find((line) => line.status === 'open')?.right ?? null;
  const expanded = chosen === undefined ? first : chosen;
  const opened = view.lines.find((line) => line.right === expanded);
  const basket = async (line: InterviewLine) => {
    if (acts.pending) return;
    // It stays unfolded: its form is the next thing one wants.
    setChosen(line.right);
    if (await acts.start(line)) setStarted(t('inBasket', { right: line.label[lang] }));
  };
  useCommands([
    {
      id: 'right-to-basket',
      keys: 'P',
      words: t('toBasket'),
      group: t('interviews'),
      when: () => shown === 'rights' && opened?.status === 'open' && opened.act !== null,
      run: () => {
        if (opened) void basket(opened);
      },
    },
  ]);
  const counts: Readonly<Record<ViewId, number>> = {
    rights: view.lines.length,
    duties: view.duties.length,
    papers: view.papers.length,
    forms: view.forms.length,
    tasks: view.tasks.length,
  };
  return (
    <Card
      title={t('rights')}
      action={<MeterLegend />}
      fit="grow"
      className="rights"
      foot={
        <NoteEvent
          view={view}
          today={context.session.today}
          pending={acts.pending}
          onNote={async (factOn) => {
            const done = await acts.note(view, interview.answers, factOn);
            if (done) await interview.forget();
            return done;
          }}
        />
      }
    >
      <div className="rights-views">
        <Segmented
          label={t('views')}
          labelHidden
          options={VIEWS.map((id) => ({
            id,
            words: t('counted', { words: t(`view.${id}`), count: counts[id] }),
          }))}
          value={shown}
          onChange={setShown}
        />
      </div>
      <span className="sr" role="status">
        {started ?? ''}
      </span>
      {acts.problem === null ? null : <ProblemSentence error={acts.problem} />}
      {content()}
    </Card>
  );

  function content() {
    switch (shown) {
      case 'rights':
        return (
          <ul className="right-lines">
            {view.lines.map((line) => (
              <RightRow
                key={line.right}
                line={line}
                expanded={line.right === expanded}
                onToggle={() => setChosen(line.right === expanded ? null : line.right)}
                onBasket={() => void basket(line)}
                onForm={() => line.form !== null && onForm(line.form, line.right)}
                onWay={() => onWay(line)}
                pending={acts.pending}
              />
            ))}
          </ul>
        );
      case 'duties':
        return <DutyList view={view} />;
      case 'papers':
        return <PaperList dossierId={context.dossierId} session={context.session} view={view} />;
      case 'forms':
        return (
          <FormList
            view={view}
            onOpen={(form) => onForm(form, view.forms.find((one) => one.form === form)?.right ?? null)}
          />
        );
      case 'tasks':
        return <TaskList view={view} />;
    }
  }
}
