import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { CopiesFound } from '../../vault/contract.ts';
import { copiesFoundMessages } from './copies-found.messages.ts';
import { copiesLines } from './copies-lines.ts';

/** What was found amiss with unsent work when the vault opened, until it is closed. */
export function CopiesNote({ copies }: { copies: CopiesFound }) {
  const t = useMessages(copiesFoundMessages);
  const lines = copiesLines(copies);
  const first = lines[0];
  if (first === undefined) return null;
  const isGrave = first.key === 'unread';
  return (
    <NoteBox icon={isGrave ? ShieldAlert : ShieldCheck} tone={isGrave ? 'caut' : 'info'}>
      {lines.map(({ key, count }) => (
        <p key={key}>{t(key, { count })}</p>
      ))}
    </NoteBox>
  );
}
