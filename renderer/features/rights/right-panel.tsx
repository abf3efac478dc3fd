import { Check, CircleHelp, MessagesSquare, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RightCondition, RightGrounds } from '#shared/folds/rights/right-grounds.ts';
import type { RightView } from '#shared/folds/rights/rights-view.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import { rules } from '#shared/rules/index.ts';
import { Button } from '../../design/button.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Icon, type IconShape } from '../../design/icon.tsx';
import { fullDay } from '../../i18n/short-forms.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Answered } from '../../problem/answered.tsx';
import { useVault } from '../../vault/use-vault.ts';
import { builtInSource, LawTrace, References, toConfirmWords } from '../law-trace/index.ts';
import { RightChip } from './right-chip.tsx';
import { daysWords } from './right-words.ts';
import { rightsMessages } from './rights.messages.ts';

const STATES: Readonly<Record<RightCondition['state'], { icon: IconShape; tone: string }>> = {
  met: { icon: Check, tone: 't-pos' },
  missing: { icon: X, tone: 't-crit' },
  unknown: { icon: CircleHelp, tone: 't-caut' },
};

interface RightPanelProps {
  dossierId: string;
  right: RightView;
  onInterview: () => void;
  onClose: () => void;
}

/** Why a right stands where it stands: its conditions, where they are written, and the way the law was computed. */
export function RightPanel({ dossierId, right, onInterview, onClose }: RightPanelProps) {
  const t = useMessages(rightsMessages);
  const lang = rowLang(t.lang);
  const box = useRef<HTMLElement>(null);
  const answer = useVault('rightGrounds', { dossierId, right: right.id });
  useEffect(() => box.current?.focus(), [right.id]);
  const figures = [
    right.stake === null ? null : formatMoney(right.stake, t.lang),
    right.deadline === null ? null : `${t('lastDay')} ${fullDay(right.deadline)}`,
    right.status === 'open' || right.status === 'almost' ? daysWords(right.daysLeft, t) : null,
  ].filter((part) => part !== null);
  return (
    <section
      ref={box}
      id="right-panel"
      className="card grow law-panel right-panel"
      tabIndex={-1}
      aria-labelledby="right-panel-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="two-line">
        <div className="grow">
          <h2 id="right-panel-title">{right.label[lang]}</h2>
          <p className="row right-panel-line">
            <RightChip right={right} />
            {figures.length === 0 ? null : <span className="meta">{figures.join(' · ')}</span>}
          </p>
        </div>
        <IconButton icon={X} label={t('close')} keys="Esc" size="sm" onPress={onClose} />
      </header>
      <div className="card-scroll" tabIndex={0} role="group" aria-labelledby="right-panel-title">
        <div className="right-part">
          <p>{right.gives[lang]}</p>
          <p className="meta">{t('institution', { name: right.institution[lang] })}</p>
          {right.nearMiss === null ? null : <p className="right-near">{right.nearMiss[lang]}</p>}
          {right.status === 'open' || right.status === 'almost' || !right.decided ? (
            <div>
              <Button size="sm" kind="primary" icon={MessagesSquare} onPress={onInterview}>
                {t('interview')}
              </Button>
            </div>
          ) : null}
        </div>
        <Answered answer={answer} lines={5}>
          {(value) =>
            value.state === 'open' && value.value !== null ? <Grounds grounds={value.value} /> : null
          }
        </Answered>
      </div>
    </section>
  );
}

function Grounds({ grounds }: { grounds: RightGrounds }) {
  const t = useMessages(rightsMessages);
  const lang = rowLang(t.lang);
  return (
    <>
      <section className="right-part" aria-labelledby="right-conditions">
        <h3 id="right-conditions">{t('conditions')}</h3>
        <ul className="right-conditions">
          {grounds.conditions.map((one, index) => (
            <li key={index}>
              <Icon of={STATES[one.state].icon} className={STATES[one.state].tone} />
              <span>
                <span className="sr">{t(`condition.${one.state}`)} </span>
                {one.says[lang]}
                {one.asOf === null ? null : (
                  <small className="meta">{t('known', { date: fullDay(one.asOf) })}</small>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="right-part" aria-labelledby="right-refs">
        <h3 id="right-refs">{t('refs')}</h3>
        <References refs={grounds.refs} sourceOf={builtInSource} />
      </section>
      {grounds.computations.map((computation) => {
        const label = rules[computation.rule].label[lang];
        return (
          <section key={computation.rule} aria-label={label}>
            <h3 className="right-rule">{t('computed', { rule: label })}</h3>
            {computation.toConfirm === null ? null : (
              <p className="law-open">{toConfirmWords(computation.toConfirm, lang, grounds.names)}</p>
            )}
            <LawTrace computation={computation} label={label} names={grounds.names} />
          </section>
        );
      })}
      {grounds.computations.length === 0 ? <p className="right-part meta">{t('notComputed')}</p> : null}
    </>
  );
}
