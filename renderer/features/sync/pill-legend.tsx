import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { Card } from '../../design/card.tsx';
import { Pill } from '../../design/pill.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { pillLook } from './network-pill.tsx';
import { pillMeanings } from './pill-meanings.ts';
import type { PillFacts } from './pill-state.ts';
import { StateChip } from './state-chip.tsx';
import { rowStates } from './sync-states.ts';
import { syncMessages } from './sync.messages.ts';
import './pill-legend.css';

// An hour that is plainly an example: the legend explains the words, it does not report.
const EXAMPLE = instantFromEpochMs(Date.UTC(2026, 10, 23, 8, 56));

/** The vocabulary of the pill, each word with what it means for the person. */
export function PillLegend() {
  const t = useMessages(syncMessages);
  const examples: { readonly [Name in PillFacts['key']]: Extract<PillFacts, { key: Name }> } = {
    upToDate: { key: 'upToDate' },
    waiting: { key: 'waiting', count: 3, minutes: 12 },
    offline: { key: 'offline', since: EXAMPLE, waiting: 0 },
    workOffline: { key: 'workOffline', waiting: 0 },
    leaseEnds: { key: 'leaseEnds', hours: 5 },
    needs: { key: 'needs', count: 1 },
    loading: { key: 'loading', percent: 62 },
    signIn: { key: 'signIn' },
  };
  return (
    <Card title={t('legend')} fit="grow">
      <ul className="pill-legend">
        {keysOf(pillMeanings).map((key) => {
          const look = pillLook(examples[key], t);
          return (
            <li key={key}>
              <span>
                <Pill state={look.state} icon={look.icon}>
                  {look.words}
                </Pill>
              </span>
              <span className="meta">{t(pillMeanings[key])}</span>
            </li>
          );
        })}
      </ul>
      <h3 className="pill-legend-head">{t('rowLegend')}</h3>
      <ul className="pill-legend">
        {keysOf(rowStates).map((state) => (
          <li key={state}>
            <span>
              <StateChip state={state} />
            </span>
            <span className="meta">{t(rowStates[state][1])}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function keysOf<K extends string>(of: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(of) as K[];
}
