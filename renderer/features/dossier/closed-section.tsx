import { useEffect, useState } from 'react';
import { type Purpose, purposeSchema } from '#shared/entities/codes.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { uuidV7 } from '#shared/kernel/ids.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Select } from '../../design/select.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useAct, useVault } from '../../vault/use-vault.ts';
import { webRandom } from '../../vault/web-random.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { overviewMessages } from './overview.messages.ts';

interface ClosedSectionProps extends DossierContext {
  category: 'H' | 'D' | 'M';
  open: boolean;
  onClose: () => void;
  /** Called once the audit entry is durable, never before. */
  onOpened: () => void;
}

/** Asks why a closed section is opened and writes it down before anything of it is shown. */
export function ClosedSection({
  dossierId,
  session,
  purpose,
  category,
  open,
  onClose,
  onOpened,
}: ClosedSectionProps) {
  const t = useMessages(overviewMessages);
  const act = useAct();
  const status = useVault('status', {});
  const [reason, setReason] = useState<Purpose>(purpose);
  const [problem, setProblem] = useState<AppError | null>(null);
  useEffect(() => {
    if (open) setReason(purpose);
  }, [open, purpose]);
  const confirm = async () => {
    const now = Date.now();
    const answer = await act('audit.record@1', {
      id: uuidV7(webRandom, now),
      dossierId,
      at: instantFromEpochMs(now),
      staffId: session.staff.staffId,
      act: 'reveal',
      category,
      purpose: reason,
      online: status?.ok === true && status.value.network === 'online',
    });
    if (!answer.ok) {
      setProblem(answer.error);
      return;
    }
    setProblem(null);
    onClose();
    onOpened();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('openMinorsWhy')}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onPress={() => void confirm()}>
            {t('openWith')}
          </Button>
        </>
      }
    >
      <div className="dossier-reason">
        <p className="ink2">{t('openMinorsLine')}</p>
        <Select
          label={t('openMinorsWhy')}
          labelHidden
          value={reason}
          onChange={setReason}
          options={purposeSchema.options.map((id) => ({ id, words: t(`purpose.${id}`) }))}
        />
        {problem === null ? null : <ProblemSentence error={problem} />}
      </div>
    </Dialog>
  );
}
