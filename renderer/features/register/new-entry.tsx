import { useMemo, useState } from 'react';
import * as z from 'zod';
import { channelSchema } from '#shared/entities/codes.ts';
import { type Term, termOf } from '#shared/folds/register-terms.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { Button } from '../../design/button.tsx';
import { FormSelect, FormText } from '../../forms/form-fields.tsx';
import { parseTypedDay, typedDay, typedDayText } from '../../forms/typed-values.ts';
import { useZodForm } from '../../forms/use-zod-form.ts';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { newId } from '../../vault/new-id.ts';
import { useAct, useVault } from '../../vault/use-vault.ts';
import { useBasket } from '../visit-basket/index.ts';
import { registerMessages } from './register.messages.ts';

const NO_ARGS = {};
const nobody = '';

interface NewEntryProps extends DossierContext {
  lane: 'question' | 'complaint';
  onDone: () => void;
}

function entrySchema(today: PlainDate) {
  return z
    .object({
      subject: z.string().trim().min(1),
      channel: channelSchema,
      receivedOn: typedDay.refine((day) => day <= today, 'entry.ahead'),
      ownerId: z.string(),
      about: z.string(),
    })
    .refine(({ ownerId, about }) => about === nobody || ownerId !== about, {
      path: ['ownerId'],
      message: 'entry.owner',
    });
}

type Values = z.input<ReturnType<typeof entrySchema>>;
type Entry = z.output<ReturnType<typeof entrySchema>>;

/** Notes a question or a complaint as it comes in; its term is shown before it is noted. */
export function NewEntry({ dossierId, session, lane, onDone }: NewEntryProps) {
  const t = useMessages(registerMessages);
  const code = useMessages(codeMessages);
  const act = useAct();
  const { visit, add } = useBasket(dossierId);
  const pack = useVault('pack', NO_ARGS);
  const [problem, setProblem] = useState<AppError | null>(null);
  const { today, staff } = session;
  const schema = useMemo(() => entrySchema(today), [today]);
  const form = useZodForm<Values, Entry>(schema, {
    defaultValues: {
      subject: '',
      channel: visit?.channel ?? 'office',
      receivedOn: typedDayText(today),
      ownerId: staff.staffId,
      about: nobody,
    },
    words: ({ code: kind, message }) =>
      message === 'entry.owner'
        ? t('bad.owner')
        : message === 'entry.ahead' || kind === 'invalid_format'
          ? t('bad.date')
          : t('bad.subject'),
  });
  const [channel, typed] = form.methods.watch(['channel', 'receivedOn']);
  const day = parseTypedDay(typed);
  const term =
    pack?.ok === true && day !== null && day <= today ? termOf(lane, channel, day, pack.value.pack) : null;
  const colleagues = session.directory.staff
    .filter((person) => !person.roles.includes('administrator'))
    .map((person) => ({ id: person.staffId, words: person.name }));

  const note = async (entry: Entry) => {
    if (pack?.ok !== true) return;
    const requestId = newId();
    const running = termOf(lane, entry.channel, entry.receivedOn, pack.value.pack);
    const noted = await act('request.record@1', {
      requestId,
      dossierId,
      lane,
      kind: lane,
      applicant: 'self',
      proxyId: null,
      channel: entry.channel,
      receivedOn: entry.receivedOn,
      filedOn: entry.receivedOn,
      subject: entry.subject,
      details: entry.about === nobody ? {} : { about: entry.about },
      documentIds: [],
      missing: [],
      ownerId: entry.ownerId,
      state: 'filed',
      clock: running === null ? null : { clockId: newId(), ...running },
    });
    const gathered = noted.ok ? await add({ basket: [{ type: 'request', id: requestId }] }) : noted;
    if (gathered.ok) onDone();
    else setProblem(gathered.error);
  };

  return (
    <form className="register-fields register-new" onSubmit={form.onSubmit(note)}>
      <FormText
        form={form}
        name="subject"
        label={t('field.subject')}
        hint={t('field.subjectHint')}
        maxLength={140}
        autoFocus
      />
      <div className="register-row">
        <FormSelect
          form={form}
          name="channel"
          label={t('field.channel')}
          options={channelSchema.options.map((id) => ({ id, words: code(`channel.${id}`) }))}
        />
        <FormText
          form={form}
          name="receivedOn"
          label={t('field.receivedOn')}
          inputMode="numeric"
          maxLength={10}
        />
        <FormSelect form={form} name="ownerId" label={t('field.owner')} options={colleagues} />
        {lane === 'complaint' ? (
          <FormSelect
            form={form}
            name="about"
            label={t('field.about')}
            options={[{ id: nobody, words: t('field.aboutNobody') }, ...colleagues]}
          />
        ) : null}
      </div>
      {term === null ? null : <p className="meta">{termSentence(term, t)}</p>}
      {problem === null ? null : <ProblemSentence error={problem} />}
      <div className="row">
        <Button kind="primary" size="sm" type="submit" pending={form.isSubmitting}>
          {t('save')}
        </Button>
        <Button size="sm" onPress={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function termSentence(term: Term, t: ReturnType<typeof useMessages<typeof registerMessages>>): string {
  const date = fullDay(term.dueOn);
  return term.kind === 'question45' ? t('termLaw', { date, source: term.source }) : t('termFund', { date });
}
