import { useMemo, useState } from 'react';
import * as z from 'zod';
import type { AdviserNow } from '#shared/folds/advisers.ts';
import type { LoanNow } from '#shared/folds/loans.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { FormSelect, FormText, FormTextArea } from '../../forms/form-fields.tsx';
import { typedDay, typedDayText } from '../../forms/typed-values.ts';
import { useZodForm } from '../../forms/use-zod-form.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { officeName } from '../../i18n/who-name.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { newId } from '../../vault/new-id.ts';
import { useAct } from '../../vault/use-vault.ts';
import { LoansNow } from './loans-now.tsx';
import { officeMessages } from './office.messages.ts';

/** Days that a loan is proposed for: a week of visits. */
const usualDays = 7;
const ways = ['lend', 'transfer'] as const;
type Way = (typeof ways)[number];

interface OfficeDialogProps extends DossierContext {
  /** The office the dossier belongs to. */
  office: string;
  advisers: readonly AdviserNow[];
  loans: readonly LoanNow[];
  onClose: () => void;
}

const because = z.string().trim().min(3, 'becauseMissing').max(500);
const chosen = z.string().min(1, 'choose');

function loanSchema(today: PlainDate) {
  return z
    .object({
      staffId: chosen,
      from: typedDay.refine((day) => day >= today, 'badDay'),
      to: typedDay,
      because,
    })
    .refine(({ from, to }) => to >= from, { path: ['to'], message: 'backwards' });
}
const transferSchema = z.object({ to: chosen, because });

type FaultName = 'badDay' | 'backwards' | 'choose' | 'becauseMissing';
const faultNames: readonly string[] = ['backwards', 'choose', 'becauseMissing'] satisfies FaultName[];
const faultOf = (message: string | undefined): FaultName =>
  faultNames.includes(message ?? '') ? (message as FaultName) : 'badDay';

/** Lends a dossier to an adviser of another office for some days, or hands it over for good. */
export function OfficeDialog({ office, advisers, loans, onClose, dossierId, session }: OfficeDialogProps) {
  const t = useMessages(officeMessages);
  const act = useAct();
  const [way, setWay] = useState<Way>('lend');
  const [problem, setProblem] = useState<AppError | null>(null);
  const { today, directory } = session;
  const words = ({ message }: { message?: string | undefined }) => t(faultOf(message));
  const schema = useMemo(() => loanSchema(today), [today]);
  const loan = useZodForm<z.input<typeof schema>, z.output<typeof schema>>(schema, {
    defaultValues: {
      staffId: '',
      from: typedDayText(today),
      to: typedDayText(addDays(today, usualDays)),
      because: '',
    },
    words,
  });
  const transfer = useZodForm<z.input<typeof transferSchema>, z.output<typeof transferSchema>>(
    transferSchema,
    {
      defaultValues: { to: '', because: '' },
      words,
    },
  );
  const after = (answer: Result<unknown, AppError>): void => {
    if (answer.ok) onClose();
    else setProblem(answer.error);
  };
  const lend = loan.onSubmit(async (values) =>
    after(await act('dossier.lend@1', { grantId: newId(), dossierId, ...values })),
  );
  const handOver = transfer.onSubmit(async (values) =>
    after(
      await act('dossier.transfer@1', {
        dossierId,
        from: office,
        ...values,
        endsIds: advisers.map(({ id }) => id),
        taskId: newId(),
      }),
    ),
  );
  const borrowers = directory.staff.filter(
    ({ roles, spaces }) => roles.includes('fieldAdviser') && !spaces.includes(office),
  );
  const nameOf = (spaceId: string) => officeName(directory, spaceId, t.lang);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {way === 'lend' ? (
            <Button
              kind="primary"
              pending={loan.isSubmitting}
              disabledReason={borrowers.length === 0 ? t('nobody') : undefined}
              onPress={() => lend()}
            >
              {t('doLend')}
            </Button>
          ) : (
            <Button kind="primary" pending={transfer.isSubmitting} onPress={() => handOver()}>
              {t('doTransfer')}
            </Button>
          )}
        </>
      }
    >
      <p className="meta">{t('here', { office: nameOf(office) })}</p>
      <LoansNow loans={loans} onProblem={setProblem} {...{ dossierId, session }} />
      <Segmented
        label={t('what')}
        options={ways.map((id) => ({ id, words: t(`what.${id}`) }))}
        value={way}
        onChange={setWay}
      />
      {way === 'lend' ? (
        <>
          <p className="meta">{t(borrowers.length === 0 ? 'nobody' : 'lendHint')}</p>
          <FormSelect
            form={loan}
            name="staffId"
            label={t('who')}
            options={borrowers.map(({ staffId, name }) => ({ id: staffId, words: name }))}
          />
          <div className="field-row">
            <FormText form={loan} name="from" label={t('from')} inputMode="numeric" maxLength={10} />
            <FormText form={loan} name="to" label={t('to')} inputMode="numeric" maxLength={10} />
          </div>
          <FormTextArea form={loan} name="because" label={t('because')} rows={2} maxLength={500} />
        </>
      ) : (
        <>
          <p className="meta">{t('transferHint')}</p>
          <FormSelect
            form={transfer}
            name="to"
            label={t('office')}
            options={directory.offices
              .filter(({ spaceId }) => spaceId !== office)
              .map(({ spaceId, name }) => ({ id: spaceId, words: name[rowLang(t.lang)] }))}
          />
          <FormTextArea form={transfer} name="because" label={t('because')} rows={2} maxLength={500} />
        </>
      )}
      {problem === null ? null : <ProblemSentence error={problem} />}
    </Dialog>
  );
}
