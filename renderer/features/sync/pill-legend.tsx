import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { Card } from '../../design/card.tsx';
import { Pill } from '../../design/pill.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { pillLook } from './network-pill.tsx';
import type { PillFacts } from './pill-state.ts';
import { syncMessages } from './sync.messages.ts';
import './pill-legend.css';

// An hour that is plainly an example: the legend explains the words, it does not report.
const EXAMPLE = instantFromEpochMs(Date.UTC(2026, 10, 23, 8, 56));

/** The vocabulary of the pill, each word with what it means for the person. */
export function PillLegend() {
  const t = useMessages(syncMessages);
  const lines: readonly (readonly [PillFacts, string])[] = [
    [{ key: 'upToDate' }, t('line.upToDate')],
    [{ key: 'waiting', count: 3, minutes: 12 }, t('line.waiting')],
    [{ key: 'offline', since: EXAMPLE, waiting: 0 }, t('legend.offline')],
    [{ key: 'needs', count: 1 }, t('legend.needs')],
    [{ key: 'loading', percent: 62 }, t('legend.loading')],
  ];
  return (
    <Card title={t('legend')} fit="grow">
      <ul className="pill-legend">
        {lines.map(([facts, meaning]) => {
          const look = pillLook(facts, t);
          return (
            <li key={facts.key}>
              <span>
                <Pill state={look.state} icon={look.icon}>
                  {look.words}
                </Pill>
              </span>
              <span className="meta">{meaning}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
