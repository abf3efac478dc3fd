import { Check, CircleDashed, CircleHelp, Minus, X } from 'lucide-react';
import type { ConditionMark, MarkState } from '#shared/folds/interview/condition-marks.ts';
import { Icon } from '../../design/icon.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { lifeEventMessages } from './life-event.messages.ts';

const looks: Readonly<
  Record<MarkState, { look: string; small: IconShape | null; line: IconShape; tone: string }>
> = {
  met: { look: 'y', small: Check, line: Check, tone: 't-pos' },
  near: { look: 'm', small: Minus, line: CircleDashed, tone: 't-caut' },
  unknown: { look: 'u', small: null, line: CircleHelp, tone: 'ink2' },
  missing: { look: 'n', small: X, line: X, tone: 't-crit' },
};
const ORDER = ['met', 'near', 'unknown', 'missing'] as const;

function Mark({ state }: { state: MarkState }) {
  const { look, small } = looks[state];
  return <b className={look}>{small ? <Icon of={small} /> : <span className="strong">?</span>}</b>;
}

/** The conditions of a right as small marks, read as one number. */
export function Meter({ marks }: { marks: readonly ConditionMark[] }) {
  const t = useMessages(lifeEventMessages);
  const met = marks.filter((mark) => mark.state === 'met').length;
  return (
    <span className="meter" role="img" aria-label={t('marks', { met, count: marks.length })}>
      {marks.map((mark, index) => (
        <Mark key={index} state={mark.state} />
      ))}
    </span>
  );
}

/** What the four marks mean. */
export function MeterLegend() {
  const t = useMessages(lifeEventMessages);
  return (
    <span className="meter-legend meta">
      {ORDER.map((state) => (
        <span key={state} className="row gap1">
          <span className="meter" aria-hidden="true">
            <Mark state={state} />
          </span>
          {t(`mark.${state}`)}
        </span>
      ))}
    </span>
  );
}

/** Each condition on its line, with the article that asks for it. */
export function Conditions({ marks }: { marks: readonly ConditionMark[] }) {
  const t = useMessages(lifeEventMessages);
  const lang = rowLang(t.lang);
  return (
    <ul className="conditions">
      {marks.map((mark, index) => (
        <li key={index}>
          <span className={looks[mark.state].tone}>
            <Icon of={looks[mark.state].line} />
            <span className="sr">{t(`mark.${mark.state}`)} : </span>
          </span>
          <span>{mark.words[lang]}</span>
          <span className="meta">{articlesOf(mark)}</span>
        </li>
      ))}
    </ul>
  );
}

function articlesOf({ refs }: ConditionMark): string {
  return [...new Set(refs.map(({ article }) => article))].filter((article) => article !== 'page').join(', ');
}
