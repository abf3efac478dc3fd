import type { ShownDuty } from '#shared/folds/interview/interview-view.ts';
import { ListRow } from '../../design/list.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { openPage } from '../../state/open-page.ts';
import { lifeEventMessages } from './life-event.messages.ts';

/** One duty to inform: its topic opens the page, whose showing is what proves that it was explained. */
export function DutyLine({ duty }: { duty: ShownDuty }) {
  const t = useMessages(lifeEventMessages);
  return (
    <ListRow
      title={duty.title[rowLang(t.lang)]}
      titleStrong={false}
      titleEnd={duty.commitment}
      line={t(`by.${duty.by}`)}
      onOpen={() => openPage(duty.topic, duty.eventId, duty.by)}
      wraps
    />
  );
}
