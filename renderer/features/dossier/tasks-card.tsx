import { CircleAlert, ListChecks, Phone, Reply, Send, SquareCheck } from 'lucide-react';
import { useState } from 'react';
import type { TaskLine } from '#shared/folds/dossier-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { shortDay } from '../../i18n/short-forms.ts';
import { shortStaffName } from '../../i18n/who-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useAct } from '../../vault/use-vault.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { overviewMessages } from './overview.messages.ts';
import { SourceRef } from '../../design/source-ref.tsx';

const ICONS: Readonly<Record<TaskLine['kind'], IconShape>> = {
  call: Phone,
  answer: Reply,
  check: SquareCheck,
  send: Send,
  prepare: ListChecks,
  propose: ListChecks,
  other: ListChecks,
};

interface TasksCardProps extends DossierContext {
  tasks: readonly TaskLine[];
}

/** Open tasks of the dossier, the nearest term first, each settled from here. */
export function TasksCard({ dossierId, session, tasks }: TasksCardProps) {
  const t = useMessages(overviewMessages);
  const act = useAct();
  const [problem, setProblem] = useState<AppError | null>(null);
  const lang = rowLang(t.lang);
  const settle = async ({ id: taskId, promiseId }: TaskLine, to: 'mine' | 'done') => {
    // A promise of ours is kept by doing its task: one act ends both.
    const answer =
      promiseId !== null && to === 'done'
        ? await act('promise.settle@1', { promiseId, dossierId, to: 'kept' })
        : await act('task.settle@1', { taskId, dossierId, to });
    setProblem(answer.ok ? null : answer.error);
  };
  const line = (task: TaskLine) => {
    const owner =
      task.ownerId === null || task.ownerId === session.staff.staffId
        ? null
        : session.directory.staff.find((person) => person.staffId === task.ownerId)?.name;
    const due =
      task.dueOn === null
        ? null
        : t((task.days ?? 0) < 0 ? 'late' : 'by', { date: shortDay(task.dueOn, session.today) });
    return [task.detail?.[lang], due, owner ? t('forOther', { name: shortStaffName(owner) }) : null]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <Card title={t('todo')} count={tasks.length} className="dossier-todo">
      {problem === null ? null : <ProblemSentence error={problem} />}
      {tasks.length === 0 ? (
        <EmptyState icon={ListChecks}>{t('nothingTodo')}</EmptyState>
      ) : (
        <List label={t('todo')} roomy>
          {tasks.map((task) => (
            <ListRow
              key={task.id}
              icon={(task.days ?? 1) < 0 ? CircleAlert : ICONS[task.kind]}
              iconStyle="lead"
              {...((task.days ?? 99) < 0
                ? { iconTone: 'crit' as const }
                : (task.days ?? 99) <= 10
                  ? { iconTone: 'caut' as const }
                  : { iconTone: 'ink2' as const })}
              title={task.title[lang]}
              line={line(task)}
              wraps
              end={
                <>
                  {task.source === null ? null : <SourceRef id={task.source} />}
                  {task.byDecision ? null : task.mine || task.ownerId === session.staff.staffId ? (
                    <Button
                      size="sm"
                      aria-label={`${t('done')} : ${task.title[lang]}`}
                      onPress={() => void settle(task, 'done')}
                    >
                      {t('done')}
                    </Button>
                  ) : (
                    <Button
                      size="sm"
                      aria-label={`${t('take')} : ${task.title[lang]}`}
                      onPress={() => void settle(task, 'mine')}
                    >
                      {t('take')}
                    </Button>
                  )}
                </>
              }
            />
          ))}
        </List>
      )}
    </Card>
  );
}
