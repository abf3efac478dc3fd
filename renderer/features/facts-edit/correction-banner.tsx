import { CircleCheck, IdCard, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { CorrectionLine, IdentityNow } from '#shared/folds/identity-view.ts';
import { formatInstantDate } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { can } from '#shared/permissions/can.ts';
import { Button } from '../../design/button.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { shortStaffName } from '../../i18n/who-name.ts';
import { typedDayText } from '../../forms/typed-values.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useAct } from '../../vault/use-vault.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { IdentityDialog } from './identity-dialog.tsx';
import { identityMessages } from './identity.messages.ts';

interface CorrectionBannerProps extends DossierContext {
  identity: IdentityNow | null;
  corrections: readonly CorrectionLine[];
}

/** On every tab while a correction of the identity waits, and until its author has read how it ended. */
export function CorrectionBanner({ identity, corrections, ...context }: CorrectionBannerProps) {
  const { dossierId, session } = context;
  const t = useMessages(identityMessages);
  const act = useAct();
  const [deciding, setDeciding] = useState<CorrectionLine | null>(null);
  const [again, setAgain] = useState<CorrectionLine | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  if (identity === null) return null;
  const decides = can(session.staff.roles, 'person.correct').allowed;
  const name = (staffId: string | null) =>
    staffId === null
      ? t('anyChief')
      : shortStaffName(session.directory.staff.find((one) => one.staffId === staffId)?.name ?? staffId);
  const read = async (taskId: string) => {
    const answer = await act('task.settle@1', { taskId, dossierId, to: 'done' });
    setProblem(answer.ok ? null : answer.error);
  };
  const line = (correction: CorrectionLine) => {
    const { id, state, outcomeTaskId, proposedBy } = correction;
    if (state === 'proposed') {
      return (
        <NoteBox
          key={id}
          icon={IdCard}
          tone="info"
          actions={
            decides ? (
              <Button size="sm" onPress={() => setDeciding(correction)}>
                {t('examine')}
              </Button>
            ) : undefined
          }
        >
          {t('waiting', {
            who: name(proposedBy),
            at: formatInstantDate(correction.at, t.lang),
            chief: name(correction.askedOf),
          })}
        </NoteBox>
      );
    }
    if (proposedBy !== session.staff.staffId || outcomeTaskId === null) return null;
    const chief = name(correction.decidedBy);
    return (
      <NoteBox
        key={id}
        icon={state === 'confirmed' ? CircleCheck : Undo2}
        tone={state === 'confirmed' ? 'pos' : 'caut'}
        actions={
          <>
            {state === 'refused' ? (
              <Button size="sm" onPress={() => setAgain(correction)}>
                {t('again')}
              </Button>
            ) : null}
            <Button size="sm" onPress={() => void read(outcomeTaskId)}>
              {t('read')}
            </Button>
          </>
        }
      >
        {state === 'confirmed'
          ? t('confirmed', { chief })
          : t('refused', { chief, because: correction.refusedBecause ?? '' })}
      </NoteBox>
    );
  };
  return (
    <>
      {corrections.map(line)}
      {problem === null ? null : <ProblemSentence error={problem} />}
      {deciding === null ? null : (
        <DecideDialog
          identity={identity}
          correction={deciding}
          onClose={() => setDeciding(null)}
          {...context}
        />
      )}
      {again === null ? null : (
        <IdentityDialog
          identity={identity}
          ssinOf={again.id}
          initial={{
            familyName: again.to.familyName,
            givenNames: again.to.givenNames,
            birthDate: typedDayText(again.to.birthDate),
            sex: again.to.sex,
            because: again.because ?? '',
          }}
          onSaved={() => {
            if (again.outcomeTaskId !== null) void read(again.outcomeTaskId);
          }}
          onClose={() => setAgain(null)}
          {...context}
        />
      )}
    </>
  );
}
