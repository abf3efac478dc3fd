import { useRef, useState } from 'react';
import type { VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { VaultSession } from '../../vault/contract.ts';
import { newId } from '../../vault/new-id.ts';
import { useAct } from '../../vault/use-vault.ts';
import { useBasket } from '../visit-basket/index.ts';
import { type PromiseFault, promiseOf, type PromiseValues } from './promise-values.ts';
import { workMessages } from './work.messages.ts';

interface PromiseFormProps {
  basket: VisitBasket;
  session: VaultSession;
  onDone: () => void;
}

const KINDS = ['weWill', 'theyWill', 'theyPay'] as const;
const EMPTY: PromiseValues = { kind: 'weWill', what: '', due: '', amount: '' };

/** A promise in two fields: what, and by when; a payment also says how much. Enter notes it. */
export function PromiseForm({ basket, session, onDone }: PromiseFormProps) {
  const t = useMessages(workMessages);
  const act = useAct();
  const { add } = useBasket(basket.dossierId);
  const [values, setValues] = useState(EMPTY);
  const [faults, setFaults] = useState<readonly PromiseFault[]>([]);
  const [error, setError] = useState<AppError | null>(null);
  const busy = useRef(false);
  const change = (patch: Partial<PromiseValues>) => {
    setValues((old) => ({ ...old, ...patch }));
    setFaults([]);
  };
  const save = async () => {
    const promised = promiseOf(values, session.today, t('promisePaysWhat'));
    if (!promised.ok) {
      setFaults(promised.faults);
      return;
    }
    if (busy.current) return;
    busy.current = true;
    const promiseId = newId();
    const made = await act('promise.make@1', {
      promiseId,
      dossierId: basket.dossierId,
      kind: values.kind,
      by: values.kind === 'weWill' ? session.staff.staffId : (basket.visitor ?? 'self'),
      ...promised.value,
      visitId: basket.visitId,
    });
    const gathered = made.ok ? await add({ basket: [{ type: 'promise', id: promiseId }] }) : made;
    busy.current = false;
    if (gathered.ok) onDone();
    else setError(gathered.error);
  };
  return (
    <form
      className="visit-fields"
      aria-label={t('promiseNew')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Segmented
        label={t('promiseWho')}
        labelHidden
        options={KINDS.map((id) => ({ id, words: t(`promise.${id}`) }))}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={t('promiseWhat')}
        value={values.what}
        onChange={(what) => change({ what })}
        maxLength={120}
        autoFocus
        error={faults.includes('what') ? t('promiseWhatNeeded') : undefined}
      />
      <div className="visit-pair">
        <TextField
          label={t('promiseDue')}
          value={values.due}
          onChange={(due) => change({ due })}
          inputMode="numeric"
          maxLength={10}
          error={faults.includes('due') ? t('promiseDayNeeded') : undefined}
        />
        {values.kind === 'theyPay' ? (
          <TextField
            label={t('promiseAmount')}
            value={values.amount}
            onChange={(amount) => change({ amount })}
            inputMode="decimal"
            maxLength={15}
            error={faults.includes('amount') ? t('promiseAmountNeeded') : undefined}
          />
        ) : null}
      </div>
      {error ? <ProblemSentence error={error} /> : null}
      <div className="visit-pair">
        <Button type="submit" size="sm">
          {t('promiseSave')}
        </Button>
        <Button kind="quiet" size="sm" onPress={onDone}>
          {t('promiseCancel')}
        </Button>
      </div>
    </form>
  );
}
