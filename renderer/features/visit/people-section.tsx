import { FolderOpen, X } from 'lucide-react';
import { useState } from 'react';
import type { VisitPerson } from '#shared/entities/visit/visit.entity.ts';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { VisitSection } from '../../app/visit-frame.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Select } from '../../design/select.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { openDossiers } from '../../state/open-dossiers.ts';
import type { VisitPeople } from '../../vault/queries/visit-people.query.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import type { VisitDraft } from './note-draft.ts';
import { peopleMessages } from './people.messages.ts';

interface PeopleSectionProps {
  visit: CurrentVisit;
  people: VisitPeople;
  notes: VisitDraft['notes'];
  onNotes: (notes: VisitDraft['notes']) => void;
  onBlur: () => void;
}

/** Others at the table. Each has a note of their own, which goes into their own dossier. */
export function PeopleSection({ visit, people, notes, onNotes, onBlur }: PeopleSectionProps) {
  const t = useMessages(peopleMessages);
  const vault = useVaultApi();
  const [error, setError] = useState<AppError | null>(null);
  const say = async (list: readonly VisitPerson[]) => {
    const answer = await vault.act('visit.people@1', {
      visitId: visit.visitId,
      dossierId: visit.dossierId,
      people: list.map(({ dossierId, as }) => ({ dossierId, as })),
    });
    setError(answer.ok ? null : answer.error);
  };
  const add = async (dossierId: string) => {
    const person = people.candidates.find((one) => one.dossierId === dossierId);
    if (!person) return;
    // Their dossier is opened, and that is written, before anything goes into it.
    const opened = await vault.openDossier(dossierId, 'visit');
    if (opened.ok) await say([...people.people, person]);
    else setError(opened.error);
  };
  const open = (dossierId: string) => {
    openDossiers.actions.remember(dossierId, 'visit');
    goTo(dossierHref(dossierId));
  };
  if (people.people.length + people.candidates.length === 0) return null;
  return (
    <VisitSection title={t('title')}>
      <div className="visit-fields">
        {people.people.map(({ dossierId, name, as }) => (
          <div key={dossierId} className="visit-person">
            <div className="visit-line">
              <span className="grow">
                <span className="visit-item">{name}</span>
                <span className="meta visit-sub">{t(`as.${as}`)}</span>
              </span>
              <IconButton
                icon={FolderOpen}
                size="sm"
                label={t('open', { name })}
                onPress={() => open(dossierId)}
              />
              <IconButton
                icon={X}
                size="sm"
                label={t('remove', { name })}
                onPress={() => void say(people.people.filter((one) => one.dossierId !== dossierId))}
              />
            </div>
            <TextArea
              label={t('note', { name })}
              hint={t('noteHint')}
              rows={2}
              value={notes[dossierId] ?? ''}
              onChange={(text) => onNotes({ ...notes, [dossierId]: text })}
              onBlur={onBlur}
            />
          </div>
        ))}
        {people.candidates.length === 0 ? null : (
          <Select
            label={t('add')}
            labelHidden
            placeholder={t('add')}
            hint={t('addHint')}
            options={people.candidates.map(({ dossierId, name, as }) => ({
              id: dossierId,
              words: name,
              sub: t(`as.${as}`),
            }))}
            value={undefined}
            onChange={(dossierId) => void add(dossierId)}
          />
        )}
        {error ? <ProblemSentence error={error} /> : null}
      </div>
    </VisitSection>
  );
}
