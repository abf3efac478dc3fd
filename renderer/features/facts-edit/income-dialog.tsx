import { CircleAlert, Info } from 'lucide-react';
import { useId, useState } from 'react';
import * as z from 'zod';
import type { DocumentLine } from '#shared/folds/documents-view.ts';
import type { IncomeNow } from '#shared/folds/incomes-now.ts';
import { formatDate, formatMoney } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { yearOf } from '#shared/kernel/plain-date.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { FormSegmented, FormSelect, FormText } from '../../forms/form-fields.tsx';
import { typedEuro } from '../../forms/typed-values.ts';
import { useZodForm } from '../../forms/use-zod-form.ts';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useAct, useVault } from '../../vault/use-vault.ts';
import { ActProblem } from '../contact-edit/index.ts';
import { incomeMessages } from './income.messages.ts';
import './facts-edit.css';

const kinds = ['estimated', 'declared'] as const;
const NO_DOCUMENT = 'none';
/** How far back and ahead an income is still spoken of at a counter; what the dossier holds is offered too. */
const YEARS_BACK = 5;

const incomeSchema = z.object({
  year: z.string(),
  kind: z.enum(kinds),
  cents: typedEuro,
  quarters: z.string(),
  documentId: z.string(),
});
type Typed = z.input<typeof incomeSchema>;
type Parsed = z.output<typeof incomeSchema>;

interface IncomeDialogProps extends DossierContext {
  /** Words of a change that was refused, to be said again. */
  initial?: { readonly [Field in keyof Typed]?: string };
  onClose: () => void;
  onSaved?: () => void;
}

/** What a year brought or will bring, as the person says it, over what the dossier holds now. */
export function IncomeDialog(props: IncomeDialogProps) {
  const { dossierId } = props;
  const facts = useVault('editFacts', { dossierId });
  const papers = useVault('documents', { dossierId });
  if (!facts?.ok || facts.value.state !== 'open') return null;
  const documents = papers?.ok && papers.value.state === 'open' ? papers.value.value.documents : [];
  return <IncomeForm {...props} incomes={facts.value.value.incomes} documents={documents} />;
}

interface IncomeFormProps extends IncomeDialogProps {
  incomes: readonly IncomeNow[];
  documents: readonly DocumentLine[];
}

function IncomeForm({ dossierId, session, incomes, documents, initial, onClose, onSaved }: IncomeFormProps) {
  const t = useMessages(incomeMessages);
  const code = useMessages(codeMessages);
  const act = useAct();
  const [problem, setProblem] = useState<AppError | null>(null);
  const thisYear = yearOf(session.today);
  const form = useZodForm<Typed, Parsed>(incomeSchema, {
    defaultValues: {
      year: String(thisYear),
      cents: '',
      quarters: '4',
      documentId: NO_DOCUMENT,
      ...initial,
      kind: kinds.find((kind) => kind === initial?.kind) ?? 'estimated',
    },
    words: ({ missing, expected }) => (expected === 'number' && !missing ? t('badAmount') : undefined),
  });
  const year = Number(form.methods.watch('year'));
  const there = incomes.find((income) => income.year === year);
  const isFinal = there?.kind === 'tax';
  const shown =
    there === undefined ? '' : there.cents === null ? t('toConfirm') : formatMoney(there.cents, t.lang);
  const years = [
    ...new Set([
      ...Array.from({ length: YEARS_BACK + 2 }, (_, index) => thisYear + 1 - index),
      ...incomes.map((income) => income.year),
      year,
    ]),
  ].sort((a, b) => b - a);
  const save = async ({ kind, cents, quarters, documentId }: Parsed) => {
    if (isFinal) return;
    const answer = await act('income.declare@2', {
      dossierId,
      year,
      kind,
      was: there === undefined ? null : { statementId: there.statementId, cents: there.cents },
      to: { cents, quarters: Number(quarters) },
      documentId: documentId === NO_DOCUMENT ? null : documentId,
    });
    if (!answer.ok) {
      setProblem(answer.error);
      return;
    }
    onSaved?.();
    onClose();
  };
  const submit = form.onSubmit(save);
  // The button stands in the foot: without one of its own, Enter would not send a form of several fields.
  const formId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            pending={form.isSubmitting}
            disabledReason={isFinal ? t('final', { year: String(year), amount: shown }) : undefined}
            showReason={false}
            type="submit"
            form={formId}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="facts-edit" noValidate>
        <div className="field-row">
          <FormSelect
            form={form}
            name="year"
            label={t('year')}
            options={years.map((one) => ({ id: String(one), words: String(one) }))}
          />
          <FormSelect
            form={form}
            name="quarters"
            label={t('quarters')}
            options={['4', '3', '2', '1'].map((id) => ({ id, words: id }))}
          />
        </div>
        {isFinal ? (
          <NoteBox icon={CircleAlert} tone="caut">
            {t('final', { year: String(year), amount: shown })}
          </NoteBox>
        ) : (
          <NoteBox icon={Info}>
            {there === undefined
              ? t('none', { year: String(year) })
              : t('there', {
                  year: String(year),
                  amount: shown,
                  kind: code(`income.${there.kind}`),
                  date: formatDate(there.receivedOn, t.lang),
                })}
          </NoteBox>
        )}
        <FormSegmented
          form={form}
          name="kind"
          label={t('kind')}
          options={kinds.map((id) => ({ id, words: t(`kind.${id}`) }))}
        />
        <FormText
          form={form}
          name="cents"
          label={t('cents')}
          hint={t('centsHint')}
          inputMode="decimal"
          maxLength={16}
        />
        <FormSelect
          form={form}
          name="documentId"
          label={t('document')}
          options={[
            { id: NO_DOCUMENT, words: t('noDocument') },
            ...documents
              .filter(({ health }) => !health)
              .map(({ id, title, receivedOn }) => ({
                id,
                words: `${title}, ${formatDate(receivedOn, t.lang)}`,
              })),
          ]}
        />
        <ActProblem error={problem} />
      </form>
    </Dialog>
  );
}
