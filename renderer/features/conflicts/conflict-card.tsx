import { CircleAlert, Diff } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { parseEuro } from '#shared/kernel/money.ts';
import { type ConflictView, editableOf, editWish } from '#shared/sync/trouble-view.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Icon } from '../../design/icon.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { RadioGroup } from '../../design/radio-group.tsx';
import { TextField } from '../../design/text-field.tsx';
import { typedEuroText } from '../../forms/typed-values.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useAct } from '../../vault/use-vault.ts';
import { type ConflictWords, conflictWords, valueWord } from './conflict-words.ts';
import { conflictMessages } from './conflicts.messages.ts';

type Chosen = 'theirs' | 'mine' | 'both' | 'edited';

interface ConflictCardProps extends Pick<DossierContext, 'session'> {
  view: ConflictView;
  onDecided: () => void;
}

/** One disagreement: its story, its three sides beside each other, and what each choice does. */
export function ConflictCard({ view, session, onDecided }: ConflictCardProps) {
  const t = useMessages(conflictMessages);
  const act = useAct();
  const speaker = { lang: t.lang, staff: session.directory.staff, deviceId: session.deviceId };
  const words = conflictWords(view, speaker);
  const again = view.choices.find(({ choice }) => choice === 'mine')?.again ?? null;
  const editable = again === null ? null : editableOf(again);
  const [chosen, setChosen] = useState<Chosen>();
  const [typed, setTyped] = useState(() =>
    editable === null
      ? ''
      : editable.kind === 'cents'
        ? centsText(editable.value)
        : valueWord('value', editable.value, speaker),
  );
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const decide = async () => {
    if (chosen === undefined || busy) return;
    const wish =
      chosen === 'edited' ? edited() : (view.choices.find(({ choice }) => choice === chosen)?.again ?? null);
    if (chosen !== 'theirs' && wish === null) {
      if (chosen === 'edited') setError(t(editable?.kind === 'cents' ? 'badAmount' : 'badText'));
      return;
    }
    setBusy(true);
    const answer = await act('conflict.resolve@2', {
      conflictId: view.id,
      dossierId: view.dossierId,
      choice: chosen,
      again: wish,
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.error);
    if (answer.ok) onDecided();
  };
  const edited = () => {
    if (again === null || editable === null) return null;
    if (editable.kind === 'text') return typed.trim().length < 3 ? null : editWish(again, typed.trim());
    const cents = parseEuro(typed);
    return cents.ok && cents.value >= 0 ? editWish(again, cents.value) : null;
  };
  return (
    <Card title={words.title} fit="hug" className="conflict">
      <div
        className="conflict-body"
        // On the way down: a radio keeps its keys to itself.
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) {
            event.preventDefault();
            void decide();
          }
        }}
      >
        <ul className="conflict-story">
          {words.story.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Sides words={words} />
        {again === null ? <NoteBox icon={CircleAlert}>{t('onlyTheirs')}</NoteBox> : null}
        <RadioGroup
          label={t('choose')}
          options={[
            ...words.choices
              .filter(({ possible }) => possible)
              .map(({ choice, words: name, line }) => ({ id: choice as Chosen, words: name, line })),
            ...(editable === null
              ? []
              : [{ id: 'edited' as const, words: t('choice.edited'), line: t('does.edited') }]),
          ]}
          value={chosen}
          onChange={setChosen}
        />
        {words.choices
          .filter(({ possible }) => !possible)
          .map(({ choice, words: name, line }) => (
            <p key={choice} className="meta">{`${name}. ${line}`}</p>
          ))}
        {chosen === 'edited' ? (
          <TextField
            label={t('newValue')}
            value={typed}
            error={error}
            maxLength={200}
            onChange={(value) => {
              setTyped(value);
              setError(undefined);
            }}
          />
        ) : null}
        {problem === null ? null : <ProblemSentence error={problem} />}
        <div className="row">
          <Button
            kind="primary"
            keys="Ctrl ↵"
            pending={busy}
            disabledReason={chosen === undefined ? t('choose') : undefined}
            showReason={false}
            onPress={() => void decide()}
          >
            {t('decide')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** What differs is marked by a drawing and a word, not by colour alone. */
function Sides({ words }: { words: ConflictWords }) {
  const t = useMessages(conflictMessages);
  return (
    <div
      className="conflict-sides"
      tabIndex={0}
      role="region"
      aria-label={t('sides', { title: words.title })}
    >
      <table className="table first">
        <thead>
          <tr>
            <th scope="col">{t('column.field')}</th>
            <th scope="col">{t('column.base')}</th>
            <th scope="col">{words.columns.theirs}</th>
            <th scope="col">{words.columns.mine}</th>
          </tr>
        </thead>
        <tbody>
          {words.rows.map((row) => (
            <tr key={row.field} className={row.differs ? 'conflict-differs' : undefined}>
              <th scope="row">
                {row.field}
                {row.differs ? (
                  <span className="conflict-mark">
                    <Icon of={Diff} /> {t('differs')}
                  </span>
                ) : null}
              </th>
              <td>{row.base}</td>
              <td>{row.theirs}</td>
              <td>{row.mine}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function centsText(value: unknown): string {
  const text = typeof value === 'number' ? parseEuro((value / 100).toFixed(2).replace('.', ',')) : null;
  return text?.ok ? typedEuroText(text.value) : '';
}
