import { useState } from 'react';
import type { VisitPerson } from '#shared/entities/visit/visit.entity.ts';
import type { CurrentVisit } from '#shared/folds/current-visit.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { VisitSection } from '../../app/visit-frame.tsx';
import { Select } from '../../design/select.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { VaultSession } from '../../vault/contract.ts';
import type { VisitPeople } from '../../vault/queries/visit-people.query.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import { CompanionPart } from './companion-part.tsx';
import type { VisitDraft } from './note-draft.ts';
import type { Companion } from './use-companions.ts';
import { peopleMessages } from './people.messages.ts';
import type { NoteInHand } from './use-written-note.ts';

interface PeopleSectionProps {
  visit: CurrentVisit;
  people: VisitPeople;
  companions: readonly Companion[];
  draft: Pick<VisitDraft, 'notes' | 'notesWritten'>;
  session: VaultSession;
  onNote: (dossierId: string, note: NoteInHand) => void;
  onBlur: () => void;
}

/** Others at the table. Each has a note of their own, which goes into their own dossier. */
export function PeopleSection({
  visit,
  people,
  companions,
  draft,
  session,
  onNote,
  onBlur,
}: PeopleSectionProps) {
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
  if (people.people.length + people.candidates.length === 0) return null;
  return (
    <VisitSection title={t('title')}>
      <div className="visit-fields">
        {companions.map((companion) => (
          <CompanionPart
            key={companion.dossierId}
            {...{ ...companion, session, onBlur }}
            text={draft.notes[companion.dossierId] ?? ''}
            written={draft.notesWritten[companion.dossierId] ?? []}
            onNote={(note) => onNote(companion.dossierId, note)}
            onRemove={() => void say(people.people.filter((one) => one.dossierId !== companion.dossierId))}
          />
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
