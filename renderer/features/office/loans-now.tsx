import type { LoanNow } from '#shared/folds/loans.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { staffName } from '../../i18n/who-name.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { useAct } from '../../vault/use-vault.ts';
import { officeMessages } from './office.messages.ts';

interface LoansNowProps {
  loans: readonly LoanNow[];
  dossierId: string;
  session: VaultSession;
  onProblem: (problem: AppError | null) => void;
}

/** The loans that run or are announced, each with the button that ends it. */
export function LoansNow({ loans, dossierId, session, onProblem }: LoansNowProps) {
  const t = useMessages(officeMessages);
  const act = useAct();
  if (loans.length === 0) return null;
  return (
    <section aria-label={t('loans')}>
      <h3 className="meta">{t('loans')}</h3>
      <ul className="plain col gap1">
        {loans.map(({ grantId, staffId, from, to }) => {
          const name = staffName(session.directory, staffId);
          return (
            <li key={grantId} className="row gap2">
              <span className="grow">{t('loan', { name, from: fullDay(from), to: fullDay(to) })}</span>
              <Button
                size="sm"
                aria-label={t('takeBackOf', { name })}
                onPress={() =>
                  void act('dossier.takeBack@1', { grantId, dossierId }).then((answer) =>
                    onProblem(answer.ok ? null : answer.error),
                  )
                }
              >
                {t('takeBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
