import { FileText, FolderOpen, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { dossierHref, goTo } from '../../app/paths.ts';
import { IconButton } from '../../design/icon-button.tsx';
import { Ledger } from '../../design/ledger.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { basketEntries } from './basket-section.tsx';
import { dutyEntries } from './ledger-section.tsx';
import { peopleMessages } from './people.messages.ts';
import { SummaryDialog } from './summary-dialog.tsx';
import type { Companion } from './use-companions.ts';
import { type NoteInHand, useWrittenNote } from './use-written-note.ts';
import { workMessages } from './work.messages.ts';

interface CompanionPartProps extends Companion, NoteInHand {
  session: VaultSession;
  onNote: (note: NoteInHand) => void;
  onBlur: () => void;
  onRemove: () => void;
}

/** One of the others at the table: what they are to be told, what the visit led to for them, their note, and the page that is theirs alone. */
export function CompanionPart(props: CompanionPartProps) {
  const { session, dossierId, name, as, theirs, text, written, onNote, onBlur, onRemove } = props;
  const t = useMessages(peopleMessages);
  const work = useMessages(workMessages);
  const note = useRef<HTMLTextAreaElement>(null);
  const [summing, setSumming] = useState(false);
  useWrittenNote({ text, written }, theirs?.basket ?? null, note, onNote);
  const open = () => {
    openDossiers.actions.remember(dossierId, 'visit');
    goTo(dossierHref(dossierId));
  };
  const duties = theirs === null ? [] : dutyEntries(theirs.basket, work);
  const entries = theirs === null ? [] : basketEntries(theirs.basket, work, session);
  return (
    <div className="visit-person">
      <div className="visit-line">
        <span className="grow">
          <span className="visit-item">{name}</span>
          <span className="meta visit-sub">{t(`as.${as}`)}</span>
        </span>
        {theirs === null ? null : (
          <IconButton
            icon={FileText}
            size="sm"
            label={t('summary', { name })}
            onPress={() => setSumming(true)}
          />
        )}
        <IconButton icon={FolderOpen} size="sm" label={t('open', { name })} onPress={open} />
        <IconButton icon={X} size="sm" label={t('remove', { name })} onPress={onRemove} />
      </div>
      {duties.length === 0 ? null : <Ledger label={t('duties', { name })} entries={duties} />}
      {entries.length === 0 ? null : <Ledger label={t('basket', { name })} entries={entries} />}
      <TextArea
        ref={note}
        label={t('note', { name })}
        hint={t('noteHint')}
        rows={2}
        value={text}
        onChange={(words) => onNote({ text: words, written })}
        onBlur={onBlur}
      />
      {summing && theirs !== null ? (
        <SummaryDialog {...theirs} session={session} onClose={() => setSumming(false)} />
      ) : null}
    </div>
  );
}
