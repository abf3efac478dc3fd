import { CircleAlert, Info } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { IdentityNow } from '#shared/folds/identity-view.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { parseSsin, sexOfSsin } from '#shared/kernel/ssin.ts';
import { isSame } from '#shared/mutations/compare-and-set.ts';
import { can } from '#shared/permissions/can.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { FormSegmented, FormSelect, FormText } from '../../forms/form-fields.tsx';
import { typedDayText } from '../../forms/typed-values.ts';
import { useZodForm } from '../../forms/use-zod-form.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import { newId } from '../../vault/new-id.ts';
import { useAct, useVault } from '../../vault/use-vault.ts';
import { ActProblem } from '../contact-edit/index.ts';
import { identityMessages } from './identity.messages.ts';
import {
  identityFault,
  identityFormSchema,
  type ParsedIdentity,
  type TypedIdentity,
} from './identity-schema.ts';
import { useSsins } from './use-ssins.ts';
import './facts-edit.css';

const sexes = ['f', 'm', 'unknown'] as const;
const proofs = ['card', 'document'] as const;

interface IdentityDialogProps extends DossierContext {
  identity: IdentityNow;
  /** Words of a proposal that was refused, to be said again. */
  initial?: Partial<TypedIdentity>;
  /** The correction whose number is proposed again. */
  ssinOf?: string;
  onClose: () => void;
  onSaved?: () => void;
}

/** Who somebody is, as a card or document shows it: written by a supervisor, proposed by anybody else. */
export function IdentityDialog(props: IdentityDialogProps) {
  const t = useMessages(identityMessages);
  const ssins = useSsins(props);
  if (ssins === null) return null;
  if (ssins.ok) {
    const seen = ssins.value.get(props.identity.personId) ?? '';
    const wanted = props.ssinOf === undefined ? undefined : (ssins.value.get(props.ssinOf) ?? '');
    const initial = { ...props.initial, ...(wanted === undefined ? {} : { ssin: wanted }) };
    return <IdentityForm {...props} initial={initial} seen={seen} />;
  }
  return (
    <Dialog open onClose={props.onClose} title={t('correct')}>
      <ActProblem error={ssins.error} />
    </Dialog>
  );
}

function IdentityForm(props: IdentityDialogProps & { seen: string }) {
  const { dossierId, session, identity, initial, seen, onClose, onSaved } = props;
  const t = useMessages(identityMessages);
  const act = useAct();
  const [correctionId] = useState(newId);
  const [problem, setProblem] = useState<AppError | null>(null);
  const decides = can(session.staff.roles, 'person.correct').allowed;
  const chiefs = session.directory.staff.filter(
    ({ roles, spaces }) =>
      roles.includes('supervisor') && spaces.some((space) => session.staff.spaces.includes(space)),
  );
  const schema = useMemo(() => identityFormSchema(session.today), [session.today]);
  const form = useZodForm<TypedIdentity, ParsedIdentity>(schema, {
    defaultValues: {
      ssin: seen,
      familyName: identity.familyName,
      givenNames: identity.givenNames,
      birthDate: typedDayText(identity.birthDate),
      sex: identity.sex,
      proof: 'card',
      proofOn: typedDayText(session.today),
      because: '',
      ownerId: chiefs[0]?.staffId ?? '',
      ...initial,
    },
    words: ({ message }) => {
      const fault = identityFault(message);
      return fault === null ? undefined : t(fault);
    },
  });
  const typed = parseSsin(form.methods.watch('ssin'));
  const there = parseSsin(seen);
  const seenSsin = there.ok ? there.value : null;
  const other = useOtherWith(typed.ok && typed.value !== seenSsin ? typed.value : '', dossierId);
  const sexDiffers = typed.ok && sexOfSsin(typed.value) !== form.methods.watch('sex');
  const save = async ({ ssin, familyName, givenNames, birthDate, sex, ...rest }: ParsedIdentity) => {
    if (other !== null) return;
    const was = {
      ssin: seenSsin,
      familyName: identity.familyName,
      givenNames: identity.givenNames,
      sex: identity.sex,
      birthDate: identity.birthDate,
    };
    const to = { ssin, familyName, givenNames, sex, birthDate };
    if (isSame(was, to)) {
      form.methods.setError('familyName', { message: 'identity.same' });
      return;
    }
    const wish = {
      personId: identity.personId,
      dossierId,
      was,
      to,
      proof: { kind: rest.proof, on: rest.proofOn },
    };
    const answer = decides
      ? await act('person.correct@2', wish)
      : await act('identity.propose@1', {
          ...wish,
          correctionId,
          because: rest.because.length < 3 ? null : rest.because,
          ownerId: rest.ownerId === '' ? null : rest.ownerId,
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
      title={t(decides ? 'correct' : 'propose')}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            pending={form.isSubmitting}
            disabledReason={other === null ? undefined : t('taken', { name: other })}
            showReason={false}
            type="submit"
            form={formId}
          >
            {t(decides ? 'save' : 'send')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="facts-edit" noValidate>
        {decides ? null : <NoteBox icon={Info}>{t('waits')}</NoteBox>}
        <div className="field-row">
          <FormText form={form} name="familyName" label={t('familyName')} maxLength={120} />
          <FormText form={form} name="givenNames" label={t('givenNames')} maxLength={120} />
        </div>
        <div className="field-row">
          <FormText
            form={form}
            name="ssin"
            label={t('ssin')}
            hint={t('ssinHint')}
            inputMode="numeric"
            maxLength={15}
          />
          <FormText form={form} name="birthDate" label={t('birthDate')} inputMode="numeric" maxLength={10} />
        </div>
        {other === null ? null : (
          <NoteBox icon={CircleAlert} tone="crit">
            {t('taken', { name: other })}
          </NoteBox>
        )}
        <FormSegmented
          form={form}
          name="sex"
          label={t('sex')}
          options={sexes.map((id) => ({ id, words: t(`sex.${id}`) }))}
        />
        {sexDiffers ? (
          <NoteBox icon={CircleAlert} tone="caut">
            {t('sexDiffers')}
          </NoteBox>
        ) : null}
        <div className="field-row">
          <FormSelect
            form={form}
            name="proof"
            label={t('proof')}
            options={proofs.map((id) => ({ id, words: t(`proof.${id}`) }))}
          />
          <FormText form={form} name="proofOn" label={t('proofOn')} inputMode="numeric" maxLength={10} />
        </div>
        {decides ? null : (
          <>
            <FormText
              form={form}
              name="because"
              label={t('because')}
              hint={t('becauseHint')}
              maxLength={500}
            />
            {chiefs.length < 2 ? null : (
              <FormSelect
                form={form}
                name="ownerId"
                label={t('askedOf')}
                options={chiefs.map(({ staffId, name }) => ({ id: staffId, words: name }))}
              />
            )}
          </>
        )}
        <ActProblem error={problem} />
      </form>
    </Dialog>
  );
}

/** Whose dossier has this number already, among all cards of this desk; null when nobody's. */
function useOtherWith(ssin: string, dossierId: string): string | null {
  const found = useVault('search', { text: ssin, limit: 3 });
  if (!found?.ok || ssin === '') return null;
  const line = found.value.lines.find(
    ({ matched, dossierId: other }) => matched === 'ssin' && other !== dossierId,
  );
  return line === undefined ? null : line.title;
}
