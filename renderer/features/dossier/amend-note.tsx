import { useEffect, useRef, useState } from 'react';
import type { NoteView } from '#shared/folds/notes-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { DraftLine } from '../../forms/draft-line.tsx';
import { useDraft } from '../../forms/use-draft.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useAct, useVault, useVaultApi } from '../../vault/use-vault.ts';
import { newId } from '../../vault/new-id.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { notesMessages } from './notes.messages.ts';

const NO_ARGS = {};

interface AmendNoteProps extends DossierContext {
  note: NoteView;
  text: string;
  onDone: () => void;
}

/** A new version of one's own note. Its draft is read first, so that no keystroke lands over an older text. */
export function AmendNote(props: AmendNoteProps) {
  const vault = useVaultApi();
  const key = `amend:${props.note.id}`;
  const [initial, setInitial] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void vault.readDraft(key).then((draft) => {
      if (!gone) setInitial(textOf(draft?.value) ?? props.text);
    });
    return () => {
      gone = true;
    };
  }, [vault, key, props.text]);
  return initial === null ? null : <AmendForm {...props} draftKey={key} initial={initial} />;
}

interface AmendFormProps extends AmendNoteProps {
  draftKey: string;
  initial: string;
}

function AmendForm({ dossierId, note, text: before, onDone, draftKey, initial }: AmendFormProps) {
  const t = useMessages(notesMessages);
  const vault = useVaultApi();
  const act = useAct();
  const status = useVault('status', NO_ARGS);
  const [text, setText] = useState(initial);
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const saved = useDraft(draftKey, { dossierId, noteId: note.id, text }, async (key, value) => {
    const answer = await vault.saveDraft(key, value);
    if (!answer.ok) throw new Error(answer.error.reason);
  });
  useEffect(() => field.current?.focus(), []);
  const change = (next: string) => {
    setText(next);
    setError(undefined);
  };
  const send = async () => {
    if (busy) return;
    const words = text.trim();
    if (words === '' || words === before.trim()) {
      setError(t(words === '' ? 'empty' : 'same'));
      field.current?.focus();
      return;
    }
    setBusy(true);
    await saved.flush();
    const offline = !(status?.ok === true && status.value.network === 'online');
    const answer = await act('note.amend@1', {
      noteId: note.id,
      dossierId,
      revisionId: newId(),
      afterRevision: note.lastRevision,
      text: words,
      offline,
    });
    if (!answer.ok) {
      setBusy(false);
      setProblem(answer.error);
      return;
    }
    await leave();
  };
  // Written first, dropped after: nothing is left that closing the form would write again.
  const leave = async () => {
    await saved.flush();
    await vault.dropDraft(draftKey);
    onDone();
  };
  return (
    <div
      className="dossier-amend"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) {
          event.preventDefault();
          void send();
        }
      }}
    >
      <TextArea
        ref={field}
        label={t('newText')}
        value={text}
        onChange={change}
        rows={6}
        error={error}
        onBlur={saved.onBlur}
        after={<DraftLine state={saved.state} />}
      />
      {problem === null ? null : <ProblemSentence error={problem} />}
      <div className="row">
        <Button kind="primary" size="sm" keys="Ctrl ↵" pending={busy} onPress={() => void send()}>
          {t('send')}
        </Button>
        <Button size="sm" onPress={() => void leave()}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

/** The words kept in a draft of this form; null when something else is there. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('text' in value)) return null;
  return typeof value.text === 'string' ? value.text : null;
}
