import { appError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { GateFrame } from '../../design/gate-frame.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { HandOver } from '../hand-over/index.ts';
import { LangChoice } from './gate-parts.tsx';
import type { GateVault } from './session-gate.tsx';
import { sessionMessages } from './session.messages.ts';
import './session.css';

const error = appError('unavailable', 'vault', 'registryUnreadable');

/** The browser opens not even the list of who works here: what was not sent lies in a file beside it, and can be handed over. */
export function PeopleUnreadable({ vault, onAgain }: { vault: GateVault; onAgain: () => void }) {
  const t = useMessages(sessionMessages);
  return (
    <GateFrame title={t('unreadableTitle')} corner={<LangChoice />} width="wide">
      <ProblemSentence
        error={error}
        action={
          <Button kind="primary" onPress={onAgain}>
            {t('again')}
          </Button>
        }
      />
      <HandOver vault={vault} wide />
    </GateFrame>
  );
}
