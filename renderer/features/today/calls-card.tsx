import { Phone, PhoneCall, ShieldCheck } from 'lucide-react';
import type { CallListLine } from '#shared/folds/rights/call-list.ts';
import type { CallLine } from '#shared/folds/today-view.ts';
import { goTo, roomHref } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { SourceRef } from '../../design/source-ref.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { todayMessages } from './today.messages.ts';
import { whoName } from '../../i18n/who-name.ts';
import { useVault } from '../../vault/use-vault.ts';

/** Rights shown below the calls; the others are one press away. */
export const MINE = { mine: true, limit: 5 } as const;

interface CallsCardProps {
  calls: readonly CallLine[];
  onOpen: (line: CallLine) => void;
  onRight: (line: CallListLine) => void;
}

/** Whom to call, with what it changes for them and the promise behind it. */
export function CallsCard({ calls, onOpen, onRight }: CallsCardProps) {
  const t = useMessages(todayMessages);
  const lang = rowLang(t.lang);
  const found = useVault('callList', MINE);
  const rights = found?.ok ? found.value : null;
  const asTasks = new Set(calls.map((line) => line.id));
  const more = rights?.lines.filter((line) => !asTasks.has(line.taskId)) ?? [];
  return (
    <Card title={t('callsToMake')} count={calls.length + (rights?.untold ?? 0)} fit="grow" {...foot()}>
      {calls.length + more.length === 0 ? (
        <EmptyState icon={Phone}>{t('noCalls')}</EmptyState>
      ) : (
        <List label={t('callsToMake')}>
          {calls.map((line) => (
            <ListRow
              key={line.id}
              icon={line.days !== null && line.days < 0 ? PhoneCall : Phone}
              title={whoName(line.who)}
              line={line.detail === null ? line.title[lang] : `${line.title[lang]} · ${line.detail[lang]}`}
              end={line.source === null ? null : <SourceRef id={line.source} />}
              wraps
              onOpen={() => onOpen(line)}
            />
          ))}
          {more.map((line) => (
            <ListRow
              key={line.taskId}
              icon={ShieldCheck}
              title={whoName(line.who)}
              line={
                line.days === null
                  ? line.title[lang]
                  : `${line.title[lang]} · ${t(line.days === 0 ? 'lastDayToday' : 'rightDays', { count: line.days })}`
              }
              end={line.commitment === null ? null : <SourceRef id={line.commitment} />}
              wraps
              onOpen={() => onRight(line)}
            />
          ))}
        </List>
      )}
    </Card>
  );

  function foot() {
    if (rights === null || rights.total === 0) return {};
    return {
      foot: (
        <>
          <span className="meta grow">{t('rightsToTell', { count: rights.total })}</span>
          <Button kind="quiet" size="sm" onPress={() => goTo(roomHref('/calls'))}>
            {t('wholeList')}
          </Button>
        </>
      ),
    };
  }
}
