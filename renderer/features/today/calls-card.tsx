import { Phone, PhoneCall } from 'lucide-react';
import type { CallLine } from '#shared/folds/today-view.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { SourceRef } from '../../design/source-ref.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { todayMessages } from './today.messages.ts';
import { whoName } from '../../i18n/who-name.ts';

interface CallsCardProps {
  calls: readonly CallLine[];
  onOpen: (line: CallLine) => void;
}

/** Whom to call, with what it changes for them and the promise behind it. */
export function CallsCard({ calls, onOpen }: CallsCardProps) {
  const t = useMessages(todayMessages);
  const lang = rowLang(t.lang);
  return (
    <Card title={t('callsToMake')} count={calls.length} fit="grow">
      {calls.length === 0 ? (
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
        </List>
      )}
    </Card>
  );
}
