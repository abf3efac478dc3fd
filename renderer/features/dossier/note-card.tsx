import { Check, CircleDashed, CircleSlash, Hourglass, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { formatInstantTime } from '#shared/i18n/format.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { todayFrom } from '#shared/kernel/plain-date.ts';
import type { NoteView } from '#shared/folds/notes-view.ts';
import { Button } from '../../design/button.tsx';
import { Chip, type Tone } from '../../design/chip.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import { shortStaffName, staffName } from '../../i18n/who-name.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { AmendNote } from './amend-note.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { notesMessages } from './notes.messages.ts';

const LOOKS: Readonly<Record<NoteView['state'], { icon: IconShape; tone: Tone }>> = {
  submitted: { icon: Hourglass, tone: 'info' },
  approved: { icon: Check, tone: 'pos' },
  returned: { icon: Undo2, tone: 'caut' },
  waived: { icon: CircleDashed, tone: 'neutral' },
  withdrawn: { icon: CircleSlash, tone: 'neutral' },
};

interface NoteCardProps extends DossierContext {
  note: NoteView;
  /** Reached from "returned notes": its correction opens at once. */
  wanted: boolean;
}

/** One note: its latest words, its state, the verdict, older versions on request, and the correction when it is mine. */
export function NoteCard({ dossierId, session, purpose, note, wanted }: NoteCardProps) {
  const t = useMessages(notesMessages);
  const code = useMessages(codeMessages);
  const mine = note.authorId === session.staff.staffId;
  const [olderShown, setOlderShown] = useState(false);
  const [amending, setAmending] = useState(wanted && mine && note.state === 'returned');
  const [latest, ...older] = note.revisions;
  const nameOf = (staffId: string) => shortStaffName(staffName(session.directory, staffId));
  const dayOf = (on: Instant) => shortDay(todayFrom(on), session.today);
  const stamp = (on: NonNullable<typeof latest>['on']) => `${dayOf(on)} ${formatInstantTime(on, t.lang)}`;
  const { review } = note;
  return (
    <article
      className="dossier-note"
      aria-label={
        latest ? t('by', { name: nameOf(note.authorId), at: stamp(latest.on) }) : nameOf(note.authorId)
      }
    >
      <header className="row">
        <span className="strong">{nameOf(note.authorId)}</span>
        <span className="meta grow cut">
          {[
            latest ? stamp(latest.on) : null,
            note.lastRevision > 1 ? t('version', { no: String(note.lastRevision) }) : null,
            note.writtenOffline ? t('offline') : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Chip {...LOOKS[note.state]}>{code(`noteState.${note.state}`)}</Chip>
      </header>
      {review !== null && review.verdict === 'returned' && note.state === 'returned' ? (
        <NoteBox icon={Undo2} tone="caut">
          <p>
            {t('returnedBy', {
              name: nameOf(review.reviewerId),
              on: dayOf(review.on),
              reason: review.reasonCode === null ? t('noReason') : code(`reviewReason.${review.reasonCode}`),
            })}
          </p>
          <p className="ink">{review.text}</p>
        </NoteBox>
      ) : null}
      {note.incomplete ? <p className="meta">{t('incomplete')}</p> : null}
      {amending && latest ? (
        <AmendNote
          dossierId={dossierId}
          session={session}
          purpose={purpose}
          note={note}
          text={latest.text}
          onDone={() => setAmending(false)}
        />
      ) : (
        <p className="dossier-note-text">{latest?.text}</p>
      )}
      {review !== null && review.verdict === 'approved' ? (
        <p className="meta">
          {[t('approvedBy', { name: nameOf(review.reviewerId), on: dayOf(review.on) }), review.text]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      ) : null}
      {olderShown
        ? older.map((revision) => (
            <div key={revision.no} className="dossier-note-older">
              <p className="meta">{`${t('version', { no: String(revision.no) })} · ${stamp(revision.on)}`}</p>
              <p className="ink2">{revision.text}</p>
            </div>
          ))
        : null}
      <footer className="row">
        {mine && !amending && (note.state === 'returned' || note.state === 'submitted') && latest ? (
          <Button
            size="sm"
            kind={note.state === 'returned' ? 'primary' : 'default'}
            onPress={() => setAmending(true)}
          >
            {t('amend')}
          </Button>
        ) : null}
        {older.length > 0 ? (
          <Button
            size="sm"
            kind="quiet"
            aria-expanded={olderShown}
            onPress={() => setOlderShown(!olderShown)}
          >
            {olderShown ? t('olderClose') : t('olderOpen', { count: older.length })}
          </Button>
        ) : null}
      </footer>
    </article>
  );
}
