import { Check, CircleCheck, CircleDashed, CircleHelp, Clock, Send, Signpost, X } from 'lucide-react';
import type { InterviewLine } from '#shared/folds/interview/interview-view.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { Button } from '../../design/button.tsx';
import { Chip, type Tone } from '../../design/chip.tsx';
import { classNames } from '../../design/class-names.ts';
import type { IconShape } from '../../design/icon.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { type ScreenWords, useMessages } from '../../i18n/use-messages.ts';
import { refWords, builtInSource } from '../law-trace/index.ts';
import { lifeEventMessages } from './life-event.messages.ts';
import { Conditions, Meter } from './marks.tsx';
import { steady } from '../../design/steady.ts';

type Shown = InterviewLine['status'] | 'duty' | 'orientation';

const chips: Readonly<Record<Shown, { icon: IconShape; tone: Tone }>> = {
  open: { icon: Check, tone: 'pos' },
  duty: { icon: Clock, tone: 'info' },
  orientation: { icon: Signpost, tone: 'neutral' },
  asked: { icon: Send, tone: 'info' },
  almost: { icon: CircleDashed, tone: 'caut' },
  toCheck: { icon: CircleHelp, tone: 'neutral' },
  automatic: { icon: CircleCheck, tone: 'pos' },
  granted: { icon: CircleCheck, tone: 'pos' },
  notApplicable: { icon: X, tone: 'neutral' },
};

interface RightRowProps {
  line: InterviewLine;
  expanded: boolean;
  onToggle: () => void;
  onBasket: () => void;
  onForm: () => void;
  onWay: () => void;
  pending: boolean;
}

/** A right: how it ends, its conditions, what is at stake; opened, its acts and its reasons. */
export const RightRow = steady(function RightRow({
  line,
  expanded,
  onToggle,
  onBasket,
  onForm,
  onWay,
  pending,
}: RightRowProps) {
  const t = useMessages(lifeEventMessages);
  const lang = rowLang(t.lang);
  const status = shownStatus(line);
  const startable = line.status === 'open' && line.act !== null;
  // What was put in the basket still has its form to fill.
  const fillable = line.form !== null && (line.status === 'open' || line.status === 'asked');
  return (
    <li className={classNames('right-line', expanded && 'sel')}>
      <div className="row">
        <h3 className="grow">
          <button type="button" className="right-open" aria-expanded={expanded} onClick={onToggle}>
            {line.label[lang]}
          </button>
        </h3>
        <Meter marks={line.marks} />
        <span className="right-chip">
          <Chip {...chips[status]}>{t(`status.${status}`)}</Chip>
        </span>
      </div>
      <p className="meta right-sentence">{[line.sentence[lang], ...termWords(line, t)].join(' · ')}</p>
      {expanded ? (
        <>
          <Conditions marks={line.marks} />
          <p className="meta">{[...whereWords(line, t, lang), groundWords(line, t)].join(' · ')}</p>
          {startable || fillable || line.rules.length > 0 ? (
            <div className="row right-acts">
              {startable ? (
                <Button kind="primary" size="sm" keys="P" pending={pending} onPress={onBasket}>
                  {t('toBasket')}
                </Button>
              ) : null}
              {fillable ? (
                <Button kind="quiet" size="sm" onPress={onForm}>
                  {t('fillForm')}
                </Button>
              ) : null}
              {line.rules.length > 0 ? (
                <Button kind="quiet" size="sm" onPress={onWay}>
                  {t('seeWay')}
                </Button>
              ) : null}
            </div>
          ) : null}
        </>
      ) : null}
    </li>
  );
});

function shownStatus({ status, mode }: InterviewLine): Shown {
  if (status !== 'open') return status;
  return mode === 'duty' || mode === 'orientation' ? mode : 'open';
}

/** Money at stake and days left, where they still matter. */
export function termWords(line: InterviewLine, t: ScreenWords<typeof lifeEventMessages>): string[] {
  if (line.status === 'notApplicable' || line.status === 'granted') return [];
  const { stake, deadline, daysLeft } = line;
  return [
    ...(stake === null ? [] : [t('stake', { amount: formatMoney(stake, t.lang) })]),
    ...(deadline === null || daysLeft === null
      ? []
      : [
          daysLeft < 0
            ? t('late', { count: -daysLeft })
            : t('daysLeft', { count: daysLeft, date: fullDay(deadline) }),
        ]),
  ];
}

function whereWords(line: InterviewLine, t: ScreenWords<typeof lifeEventMessages>, lang: Lang): string[] {
  return [t('at', { who: line.institution[lang] }), ...(line.channels === null ? [] : [line.channels])];
}

function groundWords({ refs }: InterviewLine, t: ScreenWords<typeof lifeEventMessages>): string {
  const named = refs.map(({ source, article }) => {
    const known = builtInSource(source);
    return { words: refWords(article, known?.title ?? source), isSecondary: known?.kind === 'secondary' };
  });
  const official = named.filter(({ isSecondary }) => !isSecondary);
  // What a fund or an adviser writes about the law is named where there is nothing better; the trace names it always.
  const words = (official.length > 0 ? official : named).map((one) => one.words);
  return t('refs', { refs: [...new Set(words)].join(' ; ') });
}
