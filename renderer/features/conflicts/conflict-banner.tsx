import { GitCompareArrows } from 'lucide-react';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { conflictMessages } from './conflicts.messages.ts';
import { CONFLICTS_TAB } from './conflicts-address.ts';

/** On every tab of a dossier that waits for a decision. */
export function ConflictBanner({ dossierId, count }: { dossierId: string; count: number }) {
  const t = useMessages(conflictMessages);
  if (count === 0) return null;
  return (
    <NoteBox
      icon={GitCompareArrows}
      tone="caut"
      actions={
        <Button size="sm" onPress={() => goTo(dossierHref(dossierId, CONFLICTS_TAB))}>
          {t('decide')}
        </Button>
      }
    >
      {t('banner', { count })}
    </NoteBox>
  );
}
