import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/select.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useAct } from '../../vault/use-vault.ts';
import { documentMessages } from './documents.messages.ts';

const REASONS = ['wrongDossier', 'unreadable', 'duplicate', 'asked'] as const;

interface TakeOffProps {
  dossierId: string;
  documentId: string;
  onDone: () => void;
  onProblem: (error: AppError) => void;
}

/** Takes a file off the dossier: first why, then the act. */
export function TakeOff({ dossierId, documentId, onDone, onProblem }: TakeOffProps) {
  const t = useMessages(documentMessages);
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const takeOff = async (reason: (typeof REASONS)[number]) => {
    const answer = await act('document.detach@1', { documentId, dossierId, reason });
    if (answer.ok) onDone();
    else onProblem(answer.error);
  };
  if (!asking)
    return (
      <Button kind="quiet" icon={Trash2} onPress={() => setAsking(true)}>
        {t('takeOff')}
      </Button>
    );
  return (
    <Select
      label={t('takeOffWhy')}
      labelHidden
      placeholder={t('takeOffWhy')}
      options={REASONS.map((id) => ({ id, words: t(`why.${id}`) }))}
      value={undefined}
      onChange={(reason) => void takeOff(reason)}
    />
  );
}
