import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { findMutation, isMutationKey, type MutationArgs, mutations } from '#shared/mutations/index.ts';
import type { CaseView } from '#shared/sync/trouble-view.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { KeyValues } from '../../design/key-values.tsx';
import { Select } from '../../design/select.tsx';
import { TextField } from '../../design/text-field.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useAct } from '../../vault/use-vault.ts';
import { outcomeKey, outcomeMessages } from '../sync/index.ts';
import { fieldWord, nameOf, valueWord, whenOf } from './conflict-words.ts';
import { conflictMessages } from './conflicts.messages.ts';
import { fieldMessages } from './field.messages.ts';

type Step = MutationArgs<'case.settle@1'>['step'];

interface CaseCardProps extends DossierContext {
  view: CaseView;
  onSettled: () => void;
}

/** A change that could not be done, whole: done again, given to a colleague, or laid aside with the reason. */
export function CaseCard({ view, dossierId, session, onSettled }: CaseCardProps) {
  const t = useMessages(conflictMessages);
  const reasons = useMessages(outcomeMessages);
  const act = useAct();
  const [colleague, setColleague] = useState<string>();
  const [because, setBecause] = useState('');
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<AppError | null>(null);
  const speaker = { lang: t.lang, staff: session.directory.staff, deviceId: session.deviceId };
  const { name, args } = view.mutation;
  const label = isMutationKey(name) ? mutations[name].label[rowLang(t.lang)] : name;
  const said = Object.entries(args).filter(
    ([field, value]) => Object.hasOwn(fieldMessages, field) && typeof value !== 'object',
  );
  const settle = async (step: Step) => {
    const answer = await act('case.settle@1', { caseId: view.id, dossierId, ownerId: view.ownerId, step });
    setProblem(answer.ok ? null : answer.error);
    if (answer.ok) onSettled();
  };
  const redo = async () => {
    if (!isMutationKey(name)) return;
    const again = findMutation(name)?.args.safeParse(args);
    if (!again?.success) return;
    const answer = await act(name, again.data as never);
    if (answer.ok) await settle({ to: 'reused' });
    else setProblem(answer.error);
  };
  const dismiss = () => {
    if (because.trim().length < 3) setError(t('becauseMissing'));
    else void settle({ to: 'dismissed', because: because.trim() });
  };
  const canRedo = findMutation(name)?.args.safeParse(args).success === true;
  return (
    <Card title={label} fit="hug" className="conflict">
      <div className="conflict-body">
        <p>{reasons(outcomeKey(view.code))}</p>
        <p className="meta">
          {t('caseLine', { who: nameOf(view.ownerId, speaker), at: whenOf(view.at, t.lang) })}
        </p>
        {said.length === 0 ? null : (
          <KeyValues
            label={label}
            entries={said.map(([field, value]) => ({
              id: field,
              label: fieldWord(field, t.lang),
              value: valueWord(field, value, speaker),
            }))}
          />
        )}
        <details>
          <summary>{t('content')}</summary>
          <pre className="conflict-raw" tabIndex={0}>
            {JSON.stringify(args, null, 2)}
          </pre>
        </details>
        {problem === null ? null : <ProblemSentence error={problem} />}
        {canRedo ? (
          <div className="row">
            <Button kind="primary" size="sm" onPress={() => void redo()}>
              {t('redo')}
            </Button>
          </div>
        ) : null}
        <div className="row conflict-case-acts">
          <Select
            label={t('hand')}
            options={session.directory.staff
              .filter(({ staffId, roles }) => staffId !== view.ownerId && !roles.includes('administrator'))
              .map(({ staffId, name: words }) => ({ id: staffId, words }))}
            value={colleague}
            onChange={setColleague}
          />
          <Button
            size="sm"
            disabledReason={colleague === undefined ? t('hand') : undefined}
            showReason={false}
            onPress={() => {
              if (colleague !== undefined) void settle({ to: 'handed', ownerId: colleague });
            }}
          >
            {t('handNow')}
          </Button>
          <TextField
            label={t('because')}
            value={because}
            error={error}
            maxLength={500}
            onChange={(value) => {
              setBecause(value);
              setError(undefined);
            }}
          />
          <Button size="sm" onPress={dismiss}>
            {t('dismiss')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
