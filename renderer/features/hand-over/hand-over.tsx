import { FileLock, FileX } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { useHost } from '../../hosts/use-host.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { UnsentFile, VaultApi } from '../../vault/contract.ts';
import { handOverMessages } from './hand-over.messages.ts';

type Found = Omit<UnsentFile, 'bytes'>;

/**
 * Saves what was not sent from this computer as one file that only central can read: also when nobody can open a vault
 * here any more. Nothing leaves the computer's own copy by it.
 */
export function HandOver({ vault, wide }: { vault: Pick<VaultApi, 'unsentWork'>; wide?: boolean }) {
  const t = useMessages(handOverMessages);
  const host = useHost();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const save = async () => {
    setBusy(true);
    setProblem(null);
    setFound(null);
    const answer = await vault.unsentWork();
    if (!answer.ok) setProblem(answer.error);
    else {
      const { bytes, ...what } = answer.value;
      const saved =
        what.changes + what.looks === 0
          ? null
          : await host.saveFile({ suggestedName: NAME, type: 'json', bytes });
      if (saved !== null && !saved.ok) setProblem(saved.error);
      // Closed without choosing a place: nothing was saved, nothing is claimed.
      else if (saved === null || saved.value.saved) setFound(what);
    }
    setBusy(false);
  };
  return (
    <>
      <Button icon={FileLock} wide={wide === true} pending={busy} onPress={() => void save()}>
        {t('save')}
      </Button>
      <div role="status">
        {found === null ? null : (
          <NoteBox icon={found.changes + found.looks === 0 ? FileX : FileLock} tone="info">
            {wordsOf(found, t).map((words) => (
              <p key={words}>{words}</p>
            ))}
          </NoteBox>
        )}
      </div>
      {problem === null ? null : <ProblemSentence error={problem} />}
    </>
  );
}

/** No name of a person in the name of a file. */
const NAME = 'guichet-travail-scelle.json';

type T = ReturnType<typeof useMessages<typeof handOverMessages>>;

function wordsOf({ changes, looks, leftHere, tornBytes }: Found, t: T): readonly string[] {
  return [
    ...(changes + looks === 0 ? [t('nothing')] : [t('saved', { count: changes }), t('reader')]),
    ...(leftHere > 0 ? [t('leftHere', { count: leftHere })] : []),
    ...(tornBytes > 0 ? [t('torn')] : []),
  ];
}
