import { DatabaseBackup, FlaskConical } from 'lucide-react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Staff } from '#shared/entities/directory.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { GateFrame } from '../../design/gate-frame.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { SignedIn, VaultSession } from '../../vault/contract.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { HandOver } from '../hand-over/index.ts';
import { PhraseFields, usePhrase } from './phrase-fields.tsx';
import { LangChoice, SecretField, useGateFacts } from './gate-parts.tsx';
import { DEMO_PIN, pinFault } from './pin-rules.ts';
import type { GateVault } from './session-gate.tsx';
import { sessionMessages } from './session.messages.ts';
import type { HelloState } from './use-hello.ts';
import './session.css';

interface PinPageProps {
  vault: GateVault;
  staff: Staff;
  /** `rebuild`: what was sealed here does not open any more and begins anew. */
  needs: 'create' | 'reset' | 'rebuild';
  /** What a laptop asks besides: a passphrase that is made now, or the one there is. */
  phrase: SignedIn['phrase'];
  hello: HelloState;
  onOpened: (session: VaultSession) => void;
  onBack: () => void;
}

/** The code that opens this person's dossiers on this device, twice; in a demo it is proposed, and said why. */
export function PinPage({ vault, staff, needs, phrase: asked, hello, onOpened, onBack }: PinPageProps) {
  const t = useMessages(sessionMessages);
  const facts = useGateFacts(hello);
  const central = hello.answer?.ok ? hello.answer.value : null;
  const demo = central?.fund.demo === true;
  const [pin, setPin] = useState(demo ? DEMO_PIN : '');
  const [again, setAgain] = useState(demo ? DEMO_PIN : '');
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<{ pin?: string; again?: string; code?: string; phrase?: string }>({});
  const [problem, setProblem] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const [phrase, setPhrase] = useState(asked);
  const secret = usePhrase(demo);
  const asksCode =
    central?.openEnrolment === false ||
    problem?.reason === 'enrolCodeNeeded' ||
    problem?.reason === 'enrolCodeWrong';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const fault = pinFault(pin);
    const phraseWords = phrase === 'none' ? null : secret.fault(phrase);
    const faults = {
      ...(fault === null ? {} : { pin: t(fault) }),
      ...(fault === null && pin !== again ? { again: t('pinDiffers') } : {}),
      ...(asksCode && code.trim() === '' ? { code: t('enrolEmpty') } : {}),
      ...(phraseWords === null ? {} : { phrase: t(phraseWords) }),
    };
    setWrong(faults);
    if (Object.keys(faults).length === 0) void create();
  };
  const create = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const answer = await vault.createVault(
      pin,
      asksCode ? code.trim() : null,
      phrase === 'none'
        ? null
        : { text: secret.typed, anew: phrase === 'new', next: phrase === 'new' ? null : secret.next },
    );
    setBusy(false);
    if (answer.ok) onOpened(answer.value);
    else setProblem(answer.error);
  };
  return (
    <GateFrame
      title={t(needs === 'create' ? 'pinTitle' : 'pinResetTitle', { name: firstName(staff.name) })}
      line={t('pinLine')}
      corner={<LangChoice />}
      width={phrase === 'none' ? 'wide' : 'broad'}
      foot={facts}
    >
      {problem === null ? null : <ProblemSentence error={problem} />}
      {needs === 'rebuild' ? <NoteBox icon={DatabaseBackup}>{t('rebuild')}</NoteBox> : null}
      {demo ? (
        <NoteBox icon={FlaskConical} tone="info">
          {t('pinDemo', { pin: DEMO_PIN })}
        </NoteBox>
      ) : null}
      <form className="session-fields" noValidate onSubmit={onSubmit}>
        {asksCode ? (
          <TextField
            label={t('enrolCode')}
            name="enrol"
            value={code}
            onChange={setCode}
            hint={t('enrolHint')}
            error={wrong.code}
            large
            spellCheck={false}
          />
        ) : null}
        <div className={phrase === 'none' ? 'session-fields' : 'session-pair'}>
          <SecretField
            label={t('pin')}
            name="pin"
            value={pin}
            onChange={setPin}
            hint={t('pinHint')}
            error={wrong.pin}
            digits
            autoFocus
          />
          <SecretField
            label={t('pinAgain')}
            name="pin-again"
            value={again}
            onChange={setAgain}
            error={wrong.again}
            digits
          />
        </div>
        {phrase === 'none' ? null : (
          <PhraseFields
            phrase={phrase}
            secret={secret}
            demo={demo}
            error={wrong.phrase}
            onLost={() => {
              setPhrase('new');
              secret.typeNext(null);
              if (!demo) secret.type('');
              setWrong({});
              setProblem(null);
            }}
          />
        )}
        {asked === 'present' && phrase === 'new' ? <HandOver vault={vault} wide /> : null}
        <Button kind="primary" size="lg" wide type="submit" keys={t('enter')} pending={busy}>
          {t('prepare')}
        </Button>
      </form>
      <div className="session-links">
        <Button kind="quiet" onPress={onBack}>
          {t('back')}
        </Button>
      </div>
    </GateFrame>
  );
}

/** "Anne Lambert" is greeted by the first word of the name. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
