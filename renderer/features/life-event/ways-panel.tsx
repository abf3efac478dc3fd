import type { InterviewLine, RawAnswers } from '#shared/folds/interview/interview-view.ts';
import { rules } from '#shared/rules/index.ts';
import { Cards } from '../../design/page.tsx';
import { Answered } from '../../problem/answered.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault } from '../../vault/use-vault.ts';
import { TracePanel } from '../law-trace/index.ts';
import { lifeEventMessages } from './life-event.messages.ts';

interface WaysPanelProps {
  dossierId: string;
  line: InterviewLine;
  answers: RawAnswers;
  onClose: () => void;
}

/** How the rules of the law judged one right, each with its steps. */
export function WaysPanel({ dossierId, line, answers, onClose }: WaysPanelProps) {
  const t = useMessages(lifeEventMessages);
  const ways = useVault('rightWays', { dossierId, right: line.right, answers });
  const lang = rowLang(t.lang);
  return (
    <Answered answer={ways}>
      {(answer) => (
        <Cards>
          {answer.state === 'open'
            ? answer.value.map((computation) => (
                <TracePanel
                  key={computation.rule}
                  id={`way-${computation.rule}`}
                  title={t('wayOf', { right: line.label[lang], rule: rules[computation.rule].label[lang] })}
                  computation={computation}
                  onClose={onClose}
                />
              ))
            : null}
        </Cards>
      )}
    </Answered>
  );
}
