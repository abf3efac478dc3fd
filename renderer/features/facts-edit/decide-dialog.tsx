import { Check, CircleAlert, Diff, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { CorrectionLine, IdentityNow, IdentityShown } from '#shared/folds/identity-view.ts';
import { formatDate, formatInstantDate, formatInstantTime } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { parseSsin } from '#shared/kernel/ssin.ts';
import type { MutationArgs } from '#shared/mutations/index.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Icon } from '../../design/icon.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { shortStaffName } from '../../i18n/who-name.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useAct } from '../../vault/use-vault.ts';
import { ActProblem } from '../contact-edit/index.ts';
import { identityMessages } from './identity.messages.ts';
import { useSsins } from './use-ssins.ts';
import './facts-edit.css';

interface DecideDialogProps extends DossierContext {
  identity: IdentityNow;
  correction: CorrectionLine;
  onClose: () => void;
}

/** What the dossier says beside what is proposed, both whole: confirmed as it stands, or refused with a reason. */
export function DecideDialog(props: DecideDialogProps) {
  const { identity, correction, onClose } = props;
  const t = useMessages(identityMessages);
  const ssins = useSsins(props);
  if (ssins === null) return null;
  if (ssins.ok)
    return (
      <Decision
        {...props}
        there={ssins.value.get(identity.personId) ?? ''}
        wanted={ssins.value.get(correction.id) ?? ''}
      />
    );
  return (
    <Dialog open onClose={onClose} title={t('decideTitle')}>
      <ActProblem error={ssins.error} />
    </Dialog>
  );
}

function Decision(props: DecideDialogProps & { there: string; wanted: string }) {
  const { dossierId, session, identity, correction, there, wanted, onClose } = props;
  const t = useMessages(identityMessages);
  const act = useAct();
  const [because, setBecause] = useState('');
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const who = shortStaffName(
    session.directory.staff.find(({ staffId }) => staffId === correction.proposedBy)?.name ??
      correction.proposedBy,
  );
  const isOwn = correction.proposedBy === session.staff.staffId;
  const decide = async (verdict: MutationArgs<'identity.decide@1'>['verdict']) => {
    const number = parseSsin(there);
    setBusy(true);
    const answer = await act('identity.decide@1', {
      correctionId: correction.id,
      personId: identity.personId,
      dossierId,
      seen: {
        ssin: number.ok ? number.value : null,
        familyName: identity.familyName,
        givenNames: identity.givenNames,
        sex: identity.sex,
        birthDate: identity.birthDate,
      },
      verdict,
    });
    setBusy(false);
    if (answer.ok) onClose();
    else setProblem(answer.error);
  };
  const refuse = () => {
    if (because.trim().length < 3) setError(t('refuseMissing'));
    else void decide({ to: 'refused', because: because.trim() });
  };
  const words = (field: keyof typeof FIELDS, one: IdentityShown, ssin: string) => {
    if (field === 'ssin') return ssin === '' ? t('empty') : ssin;
    if (field === 'sex') return t(`sex.${one.sex}`);
    return field === 'birthDate' ? formatDate(one.birthDate, t.lang) : one[field];
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('decideTitle')}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            icon={Undo2}
            pending={busy}
            disabledReason={isOwn ? t('own') : undefined}
            showReason={false}
            onPress={refuse}
          >
            {t('refuse')}
          </Button>
          <Button
            kind="primary"
            icon={Check}
            pending={busy}
            disabledReason={isOwn ? t('own') : undefined}
            showReason={false}
            onPress={() => void decide({ to: 'confirmed' })}
          >
            {t('confirm')}
          </Button>
        </>
      }
    >
      <div className="facts-edit">
        <p>
          {t('story', {
            who,
            at: `${formatInstantDate(correction.at, t.lang)}, ${formatInstantTime(correction.at, t.lang)}`,
            proof: t(`proof.${correction.proof.kind}`),
            on: formatDate(correction.proof.on, t.lang),
          })}
        </p>
        {correction.because === null ? null : <p>{t('reason', { because: correction.because })}</p>}
        <div className="facts-compare" tabIndex={0} role="region" aria-label={t('compare')}>
          <table className="table first">
            <thead>
              <tr>
                <th scope="col">{t('field')}</th>
                <th scope="col">{t('there')}</th>
                <th scope="col">{t('proposed')}</th>
              </tr>
            </thead>
            <tbody>
              {Object.values(FIELDS).map((field) => {
                const before = words(field, identity, there);
                const after = words(field, correction.to, wanted);
                return (
                  <tr key={field} className={before === after ? undefined : 'facts-differs'}>
                    <th scope="row">
                      {t(field)}
                      {before === after ? null : (
                        <span className="facts-mark">
                          <Icon of={Diff} /> {t('differs')}
                        </span>
                      )}
                    </th>
                    <td>{before}</td>
                    <td>{after}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        {isOwn ? (
          <NoteBox icon={CircleAlert} tone="caut">
            {t('own')}
          </NoteBox>
        ) : (
          <TextField
            label={t('refuseBecause')}
            hint={t('refuseHint', { who })}
            value={because}
            error={error}
            maxLength={500}
            onChange={(value) => {
              setBecause(value);
              setError(undefined);
            }}
          />
        )}
        <ActProblem error={problem} />
      </div>
    </Dialog>
  );
}

const FIELDS = {
  familyName: 'familyName',
  givenNames: 'givenNames',
  ssin: 'ssin',
  birthDate: 'birthDate',
  sex: 'sex',
} as const;
