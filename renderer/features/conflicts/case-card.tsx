import { useState } from 'react';
import { maskedSsin } from '#shared/folds/mask.ts';
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
import { RedoForm } from './redo-form.tsx';
import { redoOf, wordsIn } from './redo-words.ts';

type Step = MutationArgs<'case.settle@2'>['step'];

interface CaseCardProps extends Pick<DossierContext, 'session'> {
  view: CaseView;
  /** The opened dossier it belongs to; null for a case of none, or one shown outside its dossier. */
  context: DossierContext | null;
  onSettled: () => void;
}

/** A change that could not be done, whole: done again, given to a colleague, or laid aside with the reason. */
export function CaseCard({ view, context, session, onSettled }: CaseCardProps) {
  const t = useMessages(conflictMessages);
  const reasons = useMessages(outcomeMessages);
  const act = useAct();
  const [colleague, setColleague] = useState<string>();
  const [because, setBecause] = useState('');
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<AppError | null>(null);
  const [redoing, setRedoing] = useState(false);
  const form = context === null ? null : redoOf(view.mutation);
  const speaker = { lang: t.lang, staff: session.directory.staff, deviceId: session.deviceId };
  const { name, args } = view.mutation;
  const label = isMutationKey(name) ? mutations[name].label[rowLang(t.lang)] : name;
  const said = Object.entries(wordsIn(args)).filter(
    ([field, value]) => Object.hasOwn(fieldMessages, field) && typeof value !== 'object',
  );
  const settle = async (step: Step) => {
    const answer = await act('case.settle@2', {
      caseId: view.id,
      dossierId: context?.dossierId ?? null,
      ownerId: view.ownerId,
      step,
    });
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
            {contentOf(args)}
          </pre>
        </details>
        {problem === null ? null : <ProblemSentence error={problem} />}
        {form !== null || canRedo ? (
          <div className="row">
            <Button
              kind="primary"
              size="sm"
              onPress={() => {
                if (form === null) void redo();
                else setRedoing(true);
              }}
            >
              {t(form === null ? 'redo' : 'redoForm')}
            </Button>
          </div>
        ) : null}
        {redoing && form !== null && context !== null ? (
          <RedoForm
            redo={form}
            onClose={() => setRedoing(false)}
            onSaved={() => void settle({ to: 'reused' })}
            {...context}
          />
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

/** Whole, but for numbers of persons: those are asked for where the look is noted. */
function contentOf(args: CaseView['mutation']['args']): string {
  const masked = (key: string, value: unknown) =>
    key === 'ssin' && typeof value === 'string' ? maskedSsin(value.slice(-2)) : value;
  return JSON.stringify(args, masked, 2);
}
