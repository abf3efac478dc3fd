import type { AppError } from '#shared/kernel/errors.ts';
import { GateFrame } from '../../design/gate-frame.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { LangChoice } from './gate-parts.tsx';
import { setUpMessages } from './set-up.messages.ts';
import './session.css';

/** The desktop itself cannot work: what is wrong, and who mends it. Nothing is stored or lost meanwhile. */
export function DesktopTrouble({ error }: { error: AppError }) {
  const t = useMessages(setUpMessages);
  return (
    <GateFrame title={t('troubleTitle')} line={t('troubleLine')} corner={<LangChoice />}>
      <ProblemSentence error={error} />
    </GateFrame>
  );
}
