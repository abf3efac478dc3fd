import { AlarmClock } from 'lucide-react';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { syncMessages } from './sync.messages.ts';

/** The clock of this computer is wrong. Nothing is ordered by it, but it is what acts and terms are dated with. */
export function ClockNote({ offMs }: { offMs: number | null }) {
  const t = useMessages(syncMessages);
  if (offMs === null) return null;
  const count = Math.round(Math.abs(offMs) / 60_000);
  return (
    <NoteBox icon={AlarmClock} tone="caut">
      {t(offMs > 0 ? 'clockAhead' : 'clockBehind', { count })}
    </NoteBox>
  );
}
