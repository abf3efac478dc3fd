import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { VisitSection } from '../../app/visit-frame.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { AddFiles } from './add-files.tsx';
import type { Concerned } from './attach-dialog.tsx';
import { documentMessages } from './documents.messages.ts';

/** Papers handed over during the visit: dropped on the panel, chosen or photographed. */
export function VisitFiles({ people, today }: { people: readonly Concerned[]; today: PlainDate }) {
  const t = useMessages(documentMessages);
  return (
    <VisitSection title={t('visitTitle')}>
      <AddFiles people={people} today={today}>
        {(buttons) => <div className="document-buttons">{buttons}</div>}
      </AddFiles>
    </VisitSection>
  );
}
