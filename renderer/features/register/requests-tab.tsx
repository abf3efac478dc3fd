import { Inbox, MessageCircleQuestion, Megaphone } from 'lucide-react';
import { useState } from 'react';
import type { RegisterEntry } from '#shared/folds/register-view.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { List } from '../../design/list.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Answered } from '../../problem/answered.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useVault } from '../../vault/use-vault.ts';
import { EntryRow } from './entry-row.tsx';
import { NewEntry } from './new-entry.tsx';
import { registerMessages } from './register.messages.ts';
import './register.css';

/** The register of one dossier: what was asked, until when it must be answered, who has it, what was answered. */
export function RequestsTab(context: DossierContext) {
  const t = useMessages(registerMessages);
  const answer = useVault('register', { dossierId: context.dossierId });
  const [noting, setNoting] = useState<'question' | 'complaint' | null>(null);
  return (
    <Card
      title={t('tab.title')}
      fit="grow"
      action={
        <span className="row">
          <Button size="sm" icon={MessageCircleQuestion} onPress={() => setNoting('question')}>
            {t('noteQuestion')}
          </Button>
          <Button size="sm" icon={Megaphone} onPress={() => setNoting('complaint')}>
            {t('noteComplaint')}
          </Button>
        </span>
      }
    >
      {noting === null ? null : (
        <NewEntry key={noting} {...context} lane={noting} onDone={() => setNoting(null)} />
      )}
      <Answered answer={answer} lines={5}>
        {(value) => (value.state === 'open' ? <Entries {...context} entries={value.value} /> : null)}
      </Answered>
    </Card>
  );
}

function Entries({ entries, ...context }: DossierContext & { entries: readonly RegisterEntry[] }) {
  const t = useMessages(registerMessages);
  if (entries.length === 0) return <EmptyState icon={Inbox}>{t('tab.empty')}</EmptyState>;
  return (
    <List label={t('tab.title')} roomy>
      {entries.map((entry) => (
        <EntryRow key={entry.id} {...context} entry={entry} />
      ))}
    </List>
  );
}
