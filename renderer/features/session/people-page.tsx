import type { LockReason } from '#shared/ipc/lock-reason.ts';
import { UserPlus } from 'lucide-react';
import { Avatar } from '../../design/avatar.tsx';
import { Button } from '../../design/button.tsx';
import { GateFrame } from '../../design/gate-frame.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { KnownPerson } from '../../vault/contract.ts';
import { HandOver } from '../hand-over/index.ts';
import type { GateVault } from './session-gate.tsx';
import { LangChoice, useGateFacts } from './gate-parts.tsx';
import { firstName } from './pin-page.tsx';
import { sessionMessages } from './session.messages.ts';
import type { HelloState } from './use-hello.ts';
import './session.css';

interface PeoplePageProps {
  vault: GateVault;
  people: readonly KnownPerson[];
  reason: LockReason | null;
  hello: HelloState;
  onPick: (person: KnownPerson) => void;
  onOther: () => void;
}

/** The people whose vaults live on this device, with what of theirs waits here. */
export function PeoplePage({ vault, people, reason, hello, onPick, onOther }: PeoplePageProps) {
  const t = useMessages(sessionMessages);
  const facts = useGateFacts(hello);
  return (
    <GateFrame title={t('whoTitle')} line={t('whoLine')} corner={<LangChoice />} width="wide" foot={facts}>
      {reason === 'elsewhere' ? <NoteBox icon={UserPlus}>{t('lockedElsewhere')}</NoteBox> : null}
      <ul className="session-known">
        {people.map((person) => (
          <li key={person.staffId}>
            <button type="button" className="session-row" onClick={() => onPick(person)}>
              <Avatar name={person.name} />
              <span className="words">
                <span className="strong">{person.name}</span>
                <span className="meta">
                  {person.waiting > 0
                    ? t('sealed', { count: person.waiting, name: firstName(person.name) })
                    : person.badge}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button icon={UserPlus} size="lg" wide onPress={onOther}>
        {t('someoneElse')}
      </Button>
      {people.some(({ waiting }) => waiting > 0) ? <HandOver vault={vault} wide /> : null}
    </GateFrame>
  );
}
