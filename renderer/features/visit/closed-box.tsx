import { CircleCheck } from 'lucide-react';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { visitMessages } from './visit-words.messages.ts';

/** How the visit that was just ended left the counter. */
export interface VisitEnd {
  readonly dossierId: string;
  readonly kind: 'note' | 'noteOffline' | 'nothing';
}

const words = { note: 'closedNote', noteOffline: 'closedNoteOffline', nothing: 'closedNothing' } as const;

/** Said in the panel, where the work was: the visit is over, and where its note went. */
export function ClosedBox({ end }: { end: VisitEnd }) {
  const t = useMessages(visitMessages);
  return (
    <div role="status">
      <NoteBox icon={CircleCheck} tone="pos">
        <strong>{t('closed')}.</strong> {t(words[end.kind])}
      </NoteBox>
    </div>
  );
}
