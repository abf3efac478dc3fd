import { Select } from '../../design/select.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { registerMessages } from './register.messages.ts';

interface OwnerSelectProps {
  session: VaultSession;
  value: string | null;
  onChange: (staffId: string) => void;
  error?: string | undefined;
}

/** Staff who open dossiers: one of them has it from now on. */
export function OwnerSelect({ session, value, onChange, error }: OwnerSelectProps) {
  const t = useMessages(registerMessages);
  const staff = session.directory.staff.filter((person) => !person.roles.includes('administrator'));
  return (
    <Select
      label={t('field.owner')}
      options={staff.map((person) => ({ id: person.staffId, words: person.name }))}
      value={value ?? undefined}
      onChange={onChange}
      error={error}
    />
  );
}
