import { Undo2 } from 'lucide-react';
import type { ReturnedLine } from '#shared/folds/today-view.ts';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { todayMessages } from './today.messages.ts';
import { whoName } from '../../i18n/who-name.ts';

interface ReturnedCardProps {
  notes: readonly ReturnedLine[];
  names: ReadonlyMap<string, string>;
  onOpen: (line: ReturnedLine) => void;
}

/** Notes of mine that a supervisor sent back, with the reason. */
export function ReturnedCard({ notes, names, onOpen }: ReturnedCardProps) {
  const t = useMessages(todayMessages);
  const code = useMessages(codeMessages);
  return (
    <Card title={t('returned')} count={notes.length} className="today-returned">
      <List label={t('returned')}>
        {notes.map((note) => (
          <ListRow
            key={note.id}
            icon={Undo2}
            title={whoName(note.who)}
            line={
              note.text ??
              (note.reviewerId === null ? null : t('returnedBy', { name: names.get(note.reviewerId) ?? '–' }))
            }
            end={
              note.reasonCode === null ? null : (
                <Chip icon={Undo2} tone="caut">
                  {code(`reviewReason.${note.reasonCode}`)}
                </Chip>
              )
            }
            wraps
            onOpen={() => onOpen(note)}
          />
        ))}
      </List>
    </Card>
  );
}
