import { useState } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import type { InterviewView } from '#shared/folds/interview/interview-view.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { TextField } from '../../design/text-field.tsx';
import { parseTypedDay, typedDayText } from '../../forms/typed-values.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { lifeEventMessages } from './life-event.messages.ts';

interface NoteEventProps {
  view: InterviewView;
  today: PlainDate;
  pending: boolean;
  onNote: (factOn: PlainDate) => Promise<boolean>;
}

/** The end of an interview: its answers become a record of the dossier, on the day the event happened. */
export function NoteEvent({ view, today, pending, onNote }: NoteEventProps) {
  const t = useMessages(lifeEventMessages);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const day = parseTypedDay(text);
  const begin = () => {
    setText(typedDayText(view.factOn ?? view.recorded?.factOn ?? today));
    setOpen(true);
  };
  const words = t(view.recorded === null ? 'note' : 'noteAgain');
  return (
    <>
      <span className="grow meta" role="status">
        {view.recorded === null ? '' : t('noted', { date: formatDate(view.recorded.factOn, t.lang, 'long') })}
      </span>
      <Button size="sm" onPress={begin}>
        {words}
      </Button>
      <Dialog
        open={open}
        title={words}
        onClose={() => setOpen(false)}
        foot={
          <>
            <Button onPress={() => setOpen(false)}>{t('cancel')}</Button>
            <Button
              kind="primary"
              pending={pending}
              disabledReason={day === null ? t('wrongDate') : undefined}
              onPress={() => {
                if (day !== null) void onNote(day).then((done) => (done ? setOpen(false) : undefined));
              }}
            >
              {words}
            </Button>
          </>
        }
      >
        <p>{t('noteLine')}</p>
        <TextField
          label={t('factOn')}
          value={text}
          onChange={setText}
          placeholder={t('dateHint')}
          error={day === null ? t('wrongDate') : undefined}
          autoFocus
        />
      </Dialog>
    </>
  );
}
