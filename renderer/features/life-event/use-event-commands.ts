import { lifeEventIdSchema } from '#shared/entities/codes.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { eventTab } from './event-address.ts';
import { lifeEventMessages } from './life-event.messages.ts';

/** 'Entretien : Difficultés de paiement' and the seven others, in the palette while a dossier is open. */
export function useEventCommands(dossierId: string): void {
  const t = useMessages(lifeEventMessages);
  const code = useMessages(codeMessages);
  useCommands(
    lifeEventIdSchema.options.map((id) => ({
      id: `event-${id}`,
      keys: '',
      words: t('command', { event: code(`reason.${id}`) }),
      group: t('interviews'),
      run: () => goTo(dossierHref(dossierId, eventTab(id))),
    })),
  );
}
