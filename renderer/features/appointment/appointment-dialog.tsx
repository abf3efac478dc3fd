import { useMemo, useState } from 'react';
import * as z from 'zod';
import { type VisitReason, visitReasonSchema } from '#shared/entities/codes.ts';
import { formatInstantTime } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { FormSegmented, FormSelect, FormText } from '../../forms/form-fields.tsx';
import { typedDay, typedDayText } from '../../forms/typed-values.ts';
import { useZodForm } from '../../forms/use-zod-form.ts';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useNow } from '../../i18n/use-now.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { newId } from '../../vault/new-id.ts';
import { useAct } from '../../vault/use-vault.ts';
import { appointmentMessages } from './appointment.messages.ts';

const places = ['office', 'phone', 'business'] as const;
const halfHour = 30;

interface AppointmentDialogProps extends DossierContext {
  open: boolean;
  onClose: () => void;
}

function bookingSchema(today: PlainDate) {
  return z.object({
    on: typedDay.refine((day) => day >= today, 'booking.day'),
    at: z.string().regex(/^([01]?\d|2[0-3])[:h.][0-5]\d$/, 'booking.hour'),
    place: z.enum(places),
    staffId: z.string(),
    reason: visitReasonSchema,
    preparation: z.string().trim(),
  });
}
type Values = z.input<ReturnType<typeof bookingSchema>>;
type Booking = z.output<ReturnType<typeof bookingSchema>>;

/** A day and an hour with somebody; or the person stands here now and waits for her turn. */
export function AppointmentDialog({ open, onClose, dossierId, session }: AppointmentDialogProps) {
  const t = useMessages(appointmentMessages);
  const code = useMessages(codeMessages);
  const act = useAct();
  const now = useNow(60_000);
  const [waits, setWaits] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const { today, staff, directory } = session;
  const schema = useMemo(() => bookingSchema(today), [today]);
  const form = useZodForm<Values, Booking>(schema, {
    defaultValues: {
      on: typedDayText(addDays(today, 1)),
      at: '10:00',
      place: 'office',
      staffId: staff.staffId,
      reason: 'account-question',
      preparation: '',
    },
    words: ({ message }) => t(message === 'booking.hour' ? 'badHour' : 'badDay'),
  });
  const book = async (booking: Booking) => {
    const answer = await act('appointment.book@1', {
      appointmentId: newId(),
      dossierId,
      on: waits ? today : booking.on,
      at: waits ? formatInstantTime(now, 'fr') : booking.at.replace(/[h.]/, ':').padStart(5, '0'),
      minutes: halfHour,
      place: waits ? 'office' : booking.place,
      staffId: booking.staffId,
      reason: booking.reason,
      preparation: booking.preparation === '' ? null : booking.preparation,
      prepared: waits,
      state: waits ? 'arrived' : 'booked',
    });
    if (answer.ok) onClose();
    else setProblem(answer.error);
  };
  const submit = form.onSubmit(book);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" pending={form.isSubmitting} onPress={() => submit()}>
            {t(waits ? 'queue' : 'save')}
          </Button>
        </>
      }
    >
      <Segmented
        label={t('when')}
        options={[
          { id: 'later', words: t('when.later') },
          { id: 'now', words: t('when.now') },
        ]}
        value={waits ? 'now' : 'later'}
        onChange={(id) => setWaits(id === 'now')}
      />
      {waits ? null : (
        <>
          <div className="field-row">
            <FormText form={form} name="on" label={t('on')} inputMode="numeric" maxLength={10} />
            <FormText form={form} name="at" label={t('at')} inputMode="numeric" maxLength={5} />
          </div>
          <FormSegmented
            form={form}
            name="place"
            label={t('place')}
            options={places.map((id) => ({ id, words: t(`place.${id}`) }))}
          />
        </>
      )}
      <FormSelect
        form={form}
        name="staffId"
        label={t('with')}
        options={directory.staff
          .filter((person) => !person.roles.includes('administrator'))
          .map((person) => ({ id: person.staffId, words: person.name }))}
      />
      <FormSelect
        form={form}
        name="reason"
        label={t('reason')}
        options={visitReasonSchema.options.map((id: VisitReason) => ({ id, words: code(`reason.${id}`) }))}
      />
      <FormText form={form} name="preparation" label={t('preparation')} maxLength={120} />
      {problem === null ? null : <ProblemSentence error={problem} />}
    </Dialog>
  );
}
