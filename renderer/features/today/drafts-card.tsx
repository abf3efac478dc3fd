import { Check, FilePen } from 'lucide-react';
import { formatInstantTime } from '#shared/i18n/format.ts';
import type { DraftLine } from '#shared/folds/today-view.ts';
import { type PlainDate, todayFrom } from '#shared/kernel/plain-date.ts';
import { Card } from '../../design/card.tsx';
import { Icon } from '../../design/icon.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { todayMessages } from './today.messages.ts';
import { whoName } from '../../i18n/who-name.ts';

interface DraftsCardProps {
  drafts: readonly DraftLine[];
  today: PlainDate;
  onOpen: (dossierId: string) => void;
}

/** Texts begun and not yet sent; they live on this device only. */
export function DraftsCard({ drafts, today, onOpen }: DraftsCardProps) {
  const t = useMessages(todayMessages);
  return (
    <Card
      title={t('draftsTitle')}
      count={drafts.length}
      className="today-drafts"
      action={
        drafts.length === 0 ? null : (
          <span className="saved done">
            <Icon of={Check} />
            {t('savedHere')}
          </span>
        )
      }
    >
      {drafts.length === 0 ? (
        <p className="meta today-hint">{t('noDrafts')}</p>
      ) : (
        <List label={t('draftsTitle')}>
          {drafts.map((draft) => {
            const { who } = draft;
            return (
              <ListRow
                key={draft.key}
                icon={FilePen}
                title={draft.text}
                titleStrong={false}
                line={who === null ? t('unknownDossier') : whoName(who)}
                end={<span className="meta nw">{when(draft, today, t.lang)}</span>}
                {...(who === null ? {} : { onOpen: () => onOpen(who.dossierId) })}
              />
            );
          })}
        </List>
      )}
    </Card>
  );
}

function when(draft: DraftLine, today: PlainDate, lang: Parameters<typeof formatInstantTime>[1]): string {
  const on = todayFrom(draft.savedAt);
  const time = formatInstantTime(draft.savedAt, lang);
  return on === today ? time : `${shortDay(on, today)} ${time}`;
}
