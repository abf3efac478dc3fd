import { MessageSquare, PhoneCall } from 'lucide-react';
import type { ContactLine } from '#shared/folds/notes-view.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Columns } from '../../design/page.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { sentenceCase, shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { shortStaffName, staffName } from '../../i18n/who-name.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { useVault } from '../../vault/use-vault.ts';
import { Answered } from '../../problem/answered.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { NoteCard } from './note-card.tsx';
import { notesMessages } from './notes.messages.ts';

/** Every contact and every note, with its versions and what the supervisor said. */
export function NotesTab(props: DossierContext) {
  const { dossierId, session } = props;
  const t = useMessages(notesMessages);
  const code = useMessages(codeMessages);
  const wanted = openDossiers.use((state) => state.noteId);
  const answer = useVault('dossierNotes', { dossierId });
  const nameOf = (staffId: string | null) => shortStaffName(staffName(session.directory, staffId));
  const columns: readonly Column<ContactLine>[] = [
    { id: 'on', head: t('date'), noWrap: true, cell: (line) => shortDay(line.on, session.today) },
    {
      id: 'how',
      head: t('how'),
      noWrap: true,
      cell: (line) => code(`channel.${line.channel}`),
      sub: (line) => t(line.direction),
    },
    {
      id: 'subject',
      head: t('subject'),
      cell: (line) => line.subject ?? sentenceCase(code(`outcome.${line.outcome}`), t.lang),
      sub: (line) =>
        [line.subject === null ? null : code(`outcome.${line.outcome}`), line.recovery ? t('recovery') : null]
          .filter(Boolean)
          .join(' · ') || null,
    },
    { id: 'who', head: t('who'), look: 'soft', noWrap: true, cell: (line) => nameOf(line.staffId) },
  ];
  return (
    <Answered answer={answer} lines={8}>
      {(value) =>
        value.state === 'open' ? (
          <Columns widths="minmax(0, 1fr) minmax(0, 1fr)">
            <Card title={t('notes')} count={value.value.notes.length} fit="grow">
              {value.value.notes.length === 0 ? (
                <EmptyState icon={MessageSquare}>{t('noNotes')}</EmptyState>
              ) : null}
              {value.value.notes.map((note) => (
                <NoteCard key={note.id} {...props} note={note} wanted={note.id === wanted} />
              ))}
            </Card>
            <Card title={t('contacts')} count={value.value.contacts.length} fit="grow" selfScrolling>
              {value.value.contacts.length === 0 ? (
                <EmptyState icon={PhoneCall}>{t('noContacts')}</EmptyState>
              ) : (
                <Table
                  caption={t('contacts')}
                  columns={columns}
                  data={value.value.contacts}
                  rowKey={(line) => line.id}
                  rows="two"
                />
              )}
            </Card>
          </Columns>
        ) : null
      }
    </Answered>
  );
}
