import { CircleCheck } from 'lucide-react';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { visitMessages } from './visit-words.messages.ts';

/** How the visit that was just ended left the counter. */
export interface VisitEnd {
  readonly dossierId: string;
  readonly kind: 'note' | 'noteOffline' | 'nothing' | 'abandoned';
}

const words = {
  note: 'closedNote',
  noteOffline: 'closedNoteOffline',
  nothing: 'closedNothing',
  abandoned: 'closedAbandoned',
} as const;

/** Said in the panel, where the work was: the visit is over, and where its note went. */
export function ClosedBox({ end }: { end: VisitEnd }) {
  const t = useMessages(visitMessages);
  return (
    <NoteBox icon={CircleCheck} tone="pos">
      <strong>{t('closed')}.</strong> {t(words[end.kind])}
    </NoteBox>
  );
}

/** The same for who listens: a region that was there before the words, so that they are read out. */
export function ClosedStatus({ end }: { end: VisitEnd | null }) {
  const t = useMessages(visitMessages);
  return (
    <span className="sr" role="status">
      {end ? `${t('closed')}. ${t(words[end.kind])}` : ''}
    </span>
  );
}
