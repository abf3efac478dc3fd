import type { LockReason } from '#shared/ipc/lock-reason.ts';
import { Hourglass, Save } from 'lucide-react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { GateFrame } from '../../design/gate-frame.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { KnownPerson, VaultSession } from '../../vault/contract.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { problemMessages } from '../../problem/problem.messages.ts';
import { numberOf, problemWords } from '../../problem/problem-words.ts';
import { HandOver } from '../hand-over/index.ts';
import { LangChoice, SecretField, useGateFacts } from './gate-parts.tsx';
import { firstName } from './pin-page.tsx';
import { DEMO_PHRASE } from './pin-rules.ts';
import type { GateVault } from './session-gate.tsx';
import { sessionMessages } from './session.messages.ts';
import type { HelloState } from './use-hello.ts';
import './session.css';

const MOST_TRIES = 10;

interface UnlockPageProps {
  vault: GateVault;
  person: KnownPerson;
  reason: LockReason | null;
  hello: HelloState;
  onOpened: (session: VaultSession) => void;
  /** `damaged`: what is sealed here does not open with the right code either. */
  onOnline: (why: 'forgot' | 'damaged') => void;
  onChange: () => void;
}

/** Opens what is sealed on this device, with or without a network. */
export function UnlockPage({ vault, person, reason, hello, onOpened, onOnline, onChange }: UnlockPageProps) {
  const t = useMessages(sessionMessages);
  const problems = useMessages(problemMessages);
  const facts = useGateFacts(hello);
  const demo = hello.answer?.ok === true && hello.answer.value.fund.demo;
  const [pin, setPin] = useState('');
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<AppError | null>(null);
  const [failed, setFailed] = useState(person.failedAttempts);
  const [busy, setBusy] = useState(false);
  const [asks, setAsks] = useState(person.asks);
  const lockedOut = problem?.reason === 'pinLocked' || failed >= MOST_TRIES;
  const damaged = problem?.reason === 'storageUnreadable';
  const elsewhere = problem?.reason === 'openElsewhere';
  const attempt = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await vault.unlock(person.staffId, pin, asks);
    setBusy(false);
    if (answer.ok) {
      onOpened(answer.value);
      return;
    }
    settle(answer.error);
  };
  const settle = (found: AppError) => {
    setProblem(found);
    if (found.reason === 'phraseNeeded') {
      setAsks('phrase');
      setPin('');
    }
    if (!isBesideField(found)) return;
    const words = problemWords(found, problems);
    setError([words.what, words.wayOut].filter(Boolean).join(' '));
    const left = numberOf(found, 'left');
    if (left !== undefined) setFailed(MOST_TRIES - left);
    if (found.reason === 'pinWrong') setPin('');
  };
  const takeOver = async () => {
    setBusy(true);
    const answer = await vault.takeOver(person.staffId);
    setBusy(false);
    if (answer.ok) await attempt();
    else settle(answer.error);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    setProblem(null);
    if (pin === '') setError(t(asks === 'pin' ? 'pinEmpty' : 'phraseEmpty'));
    else void attempt();
  };
  const lockWords = lockWordsOf(reason);
  const besideField = problem !== null && isBesideField(problem);
  return (
    <GateFrame
      title={t('hello', { name: firstName(person.name) })}
      line={line()}
      corner={<LangChoice />}
      foot={facts}
    >
      {lockWords === null ? null : <NoteBox icon={Save}>{t(lockWords)}</NoteBox>}
      {person.waiting > 0 ? (
        <NoteBox icon={Hourglass}>
          {t('sealed', { count: person.waiting, name: firstName(person.name) })}
        </NoteBox>
      ) : null}
      {problem === null || besideField ? null : (
        <ProblemSentence
          error={problem}
          action={
            elsewhere ? (
              <Button kind="primary" pending={busy} onPress={() => void takeOver()}>
                {t('takeOver')}
              </Button>
            ) : lockedOut || damaged || isLease(problem) ? (
              <Button kind="primary" onPress={() => onOnline(damaged ? 'damaged' : 'forgot')}>
                {t('online')}
              </Button>
            ) : null
          }
        />
      )}
      {lockedOut ? (
        problem === null ? (
          <Button kind="primary" size="lg" wide onPress={() => onOnline('forgot')}>
            {t('online')}
          </Button>
        ) : null
      ) : (
        <form className="session-fields" noValidate onSubmit={onSubmit}>
          <SecretField
            key={asks}
            label={t(asks === 'pin' ? 'pin' : 'phrase')}
            name={asks}
            value={pin}
            onChange={setPin}
            hint={failed > 0 ? t('pinTries', { count: MOST_TRIES - failed }) : hint()}
            error={error}
            digits={asks === 'pin'}
            autoFocus
          />
          <Button kind="primary" size="lg" wide type="submit" keys={t('enter')} pending={busy && !elsewhere}>
            {t('unlock')}
          </Button>
        </form>
      )}
      <div className="session-links">
        <Button kind="quiet" onPress={() => onOnline('forgot')}>
          {t(asks === 'pin' ? 'forgotten' : 'phraseForgotten')}
        </Button>
        <Button kind="quiet" onPress={onChange}>
          {t('changePerson')}
        </Button>
      </div>
      {person.waiting > 0 || lockedOut || damaged || reason === 'revoked' ? (
        <HandOver vault={vault} wide />
      ) : null}
    </GateFrame>
  );

  function hint(): string {
    if (asks === 'pin') return t('pinHere');
    return demo ? t('phraseHereDemo', { phrase: DEMO_PHRASE }) : t('phraseHere');
  }

  function line(): string {
    if (asks === 'phrase') return t('unlockColdLine');
    return t(reason === 'byHand' ? 'lockedByHand' : 'unlockLine');
  }
}

/** Of what was typed, so that it is said where it was typed. */
function isBesideField({ reason }: AppError): boolean {
  return ['pinWrong', 'pinWait', 'phraseWrong', 'phraseShape'].includes(reason);
}

/** Central has to be heard before anybody reads here. */
function isLease({ reason }: AppError): boolean {
  return reason === 'leaseEnded' || reason === 'leaseClockBack' || reason === 'leaseClockAhead';
}

/** What to say about a lock that the person did not make. */
function lockWordsOf(reason: LockReason | null) {
  switch (reason) {
    case 'idle':
      return 'lockedIdle';
    case 'elsewhere':
      return 'lockedElsewhere';
    case 'screenLocked':
    case 'suspended':
      return 'lockedScreen';
    case 'crashed':
      return 'lockedCrash';
    case 'leaseEnded':
      return 'lockedLease';
    case 'revoked':
      return 'revoked';
    case 'byHand':
    case 'signedOut':
    case null:
      return null;
  }
}
