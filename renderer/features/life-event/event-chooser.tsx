import { lifeEventIdSchema } from '#shared/entities/codes.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { eventTab } from './event-address.ts';
import { eventIcons } from './event-icons.ts';
import { lifeEventMessages } from './life-event.messages.ts';
import './event-chooser.css';

/** The eight life events of the charter, as buttons with words: each opens its interview. */
export function EventChooser({ dossierId }: { dossierId: string }) {
  const t = useMessages(lifeEventMessages);
  const code = useMessages(codeMessages);
  return (
    <div className="event-chooser" role="group" aria-label={t('choose')}>
      {lifeEventIdSchema.options.map((id) => (
        <Button
          key={id}
          size="sm"
          icon={eventIcons[id]}
          onPress={() => goTo(dossierHref(dossierId, eventTab(id)))}
        >
          {code(`reason.${id}`)}
        </Button>
      ))}
    </div>
  );
}
