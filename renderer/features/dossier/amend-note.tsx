import { useEffect, useRef, useState } from 'react';
import { formatInstantTime } from '#shared/i18n/format.ts';
import type { NoteView } from '#shared/folds/notes-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { uuidV7 } from '#shared/kernel/ids.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { Button } from '../../design/button.tsx';
import { SavedLine } from '../../design/saved-line.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useAct, useVault, useVaultApi } from '../../vault/use-vault.ts';
import { webRandom } from '../../vault/web-random.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { notesMessages } from './notes.messages.ts';

/** Half a second of silence: the draft is written at a pause, not at each key. */
const PAUSE_MS = 500;

interface AmendNoteProps extends DossierContext {
  note: NoteView;
  text: string;
  onDone: () => void;
}

/** A new version of one's own note. The draft saves itself and survives a lock. */
export function AmendNote({ dossierId, note, text: before, onDone }: AmendNoteProps) {
  const t = useMessages(notesMessages);
  const vault = useVaultApi();
  const act = useAct();
  const status = useVault('status', {});
  const key = `amend:${note.id}`;
  const [text, setText] = useState(before);
  const [saved, setSaved] = useState<{ state: 'waiting' | 'saved' | 'failed'; at: Instant | null }>({ state: 'waiting', at: null });
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<AppError | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    field.current?.focus();
    let gone = false;
    void vault.readDraft(key).then((draft) => {
      const kept = textOf(draft?.value);
      if (!gone && draft && kept !== null) {
        setText(kept);
        setSaved({ state: 'saved', at: draft.savedAt });
      }
    });
    return () => {
      gone = true;
      clearTimeout(timer.current);
    };
  }, [vault, key]);
  const change = (next: string) => {
    setText(next);
    setError(undefined);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void vault.saveDraft(key, { dossierId, noteId: note.id, text: next }).then((answer) => setSaved(answer.ok ? { state: 'saved', at: answer.value } : { state: 'failed', at: null }));
    }, PAUSE_MS);
  };
  const send = async () => {
    const words = text.trim();
    if (words === '' || words === before.trim()) {
      setError(t(words === '' ? 'empty' : 'same'));
      field.current?.focus();
      return;
    }
    clearTimeout(timer.current);
    const offline = !(status?.ok === true && status.value.network === 'online');
    const answer = await act('note.amend@1', { noteId: note.id, dossierId, revisionId: uuidV7(webRandom, Date.now()), afterRevision: note.lastRevision, text: words, offline });
    if (!answer.ok) {
      setProblem(answer.error);
      return;
    }
    await vault.dropDraft(key);
    onDone();
  };
  const cancel = async () => {
    clearTimeout(timer.current);
    await vault.dropDraft(key);
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
        after={<SavedLine state={saved.state} at={saved.at === null ? undefined : formatInstantTime(saved.at, t.lang)} />}
      />
      {problem === null ? null : <ProblemSentence error={problem} />}
      <div className="row">
        <Button kind="primary" size="sm" keys="Ctrl ↵" onPress={() => void send()}>
          {t('send')}
        </Button>
        <Button size="sm" onPress={() => void cancel()}>
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
