import { Handshake } from 'lucide-react';
import type { LoanNow } from '#shared/folds/loans.ts';
import { Chip } from '../../design/chip.tsx';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { officeName, staffName } from '../../i18n/who-name.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { officeMessages } from './office.messages.ts';

interface LoanChipsProps {
  loans: readonly LoanNow[];
  /** The office the dossier belongs to. */
  office: string;
  session: VaultSession;
}

/** Who else holds this dossier, or whose it is when it was lent to the one who looks. */
export function LoanChips({ loans, office, session: { staff, directory, today } }: LoanChipsProps) {
  const t = useMessages(officeMessages);
  return loans
    .filter(({ from }) => from <= today)
    .map(({ grantId, staffId, to }) => {
      const name = staffName(directory, staffId);
      const lender = officeName(directory, office, t.lang);
      return (
        <Chip key={grantId} icon={Handshake} tone="acc">
          {staffId === staff.staffId
            ? t('lentToMe', { office: lender, to: fullDay(to) })
            : t('lent', { name, to: fullDay(to) })}
        </Chip>
      );
    });
}
