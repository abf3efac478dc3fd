import { Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { VaultApi } from '../../vault/contract.ts';
import { HandOver } from './hand-over.tsx';
import { handOverMessages } from './hand-over.messages.ts';

/** Sealed work that is still here although its vault may not be: nothing is shown when there is none. */
export function LeftBehind({ vault }: { vault: Pick<VaultApi, 'unsentWork'> }) {
  const t = useMessages(handOverMessages);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let gone = false;
    void vault.unsentWork().then((work) => {
      if (!gone && work.ok) setChanges(work.value.changes);
    });
    return () => {
      gone = true;
    };
  }, [vault]);
  if (changes === 0) return null;
  return (
    <>
      <NoteBox icon={Hourglass} tone="caut">
        {t('found', { count: changes })}
      </NoteBox>
      <HandOver vault={vault} />
    </>
  );
}
