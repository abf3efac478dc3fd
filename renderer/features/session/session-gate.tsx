import { useEffect, useState } from 'react';
import type { LockReason } from '#shared/ipc/lock-reason.ts';
import type { Staff } from '#shared/entities/directory.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import type { KnownPerson, SignedIn, VaultApi, VaultSession } from '../../vault/contract.ts';
import { PeoplePage } from './people-page.tsx';
import { PeopleUnreadable } from './people-unreadable.tsx';
import { PinPage } from './pin-page.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { UnlockPage } from './unlock-page.tsx';
import { useHello } from './use-hello.ts';

/** What of the vault the pages before the desk may ask. */
export type GateVault = Pick<
  VaultApi,
  'hello' | 'knownPeople' | 'signIn' | 'createVault' | 'unlock' | 'takeOver' | 'unsentWork'
>;

interface SessionGateProps {
  vault: GateVault;
  reason: LockReason | null;
  onOpened: (session: VaultSession) => void;
}

type Step =
  | { at: 'people' }
  | { at: 'unlock'; person: KnownPerson }
  | { at: 'signIn'; why?: 'forgot' | 'damaged' }
  | { at: 'pin'; staff: Staff; needs: 'create' | 'reset' | 'rebuild'; phrase: SignedIn['phrase'] };

/** Everything before the desk: who are you, prove it, open what is sealed here. */
export function SessionGate({ vault, reason, onOpened }: SessionGateProps) {
  const hello = useHello(vault);
  const [people, setPeople] = useState<readonly KnownPerson[]>();
  const [step, setStep] = useState<Step>();
  const [attempt, setAttempt] = useState(0);
  const [unreadable, setUnreadable] = useState(false);
  useEffect(() => {
    let gone = false;
    void vault.knownPeople().then((known) => {
      if (gone) return;
      setUnreadable(known === null);
      if (known === null) return;
      setPeople(known);
      const [only] = known;
      setStep(
        only === undefined
          ? { at: 'signIn' }
          : known.length === 1
            ? { at: 'unlock', person: only }
            : { at: 'people' },
      );
    });
    return () => {
      gone = true;
    };
  }, [vault, attempt]);
  if (unreadable) return <PeopleUnreadable vault={vault} onAgain={() => setAttempt((count) => count + 1)} />;
  if (people === undefined || step === undefined) return <Skeleton />;
  const start = () => setStep(people.length > 0 ? { at: 'people' } : { at: 'signIn' });
  switch (step.at) {
    case 'people':
      return (
        <PeoplePage
          vault={vault}
          people={people}
          reason={reason}
          hello={hello}
          onPick={(person) => setStep({ at: 'unlock', person })}
          onOther={() => setStep({ at: 'signIn' })}
        />
      );
    case 'unlock':
      return (
        <UnlockPage
          key={step.person.staffId}
          vault={vault}
          person={step.person}
          reason={reason}
          hello={hello}
          onOpened={onOpened}
          onOnline={(why) => setStep({ at: 'signIn', why })}
          onChange={() => setStep({ at: 'people' })}
        />
      );
    case 'signIn':
      return (
        <SignInPage
          vault={vault}
          reason={reason}
          hello={hello}
          {...(people.length > 0 ? { onBack: start } : {})}
          onSignedIn={({ staff, needsPin, phrase }) => {
            const needs = needsPin === 'enter' ? insteadOfPin(step.why, phrase) : needsPin;
            if (needs !== 'enter') {
              setStep({ at: 'pin', staff, needs, phrase });
              return;
            }
            const known = people.find((person) => person.staffId === staff.staffId);
            setStep({
              at: 'unlock',
              person: known ?? {
                staffId: staff.staffId,
                name: staff.name,
                initials: staff.initials,
                badge: staff.badge,
                waiting: 0,
                failedAttempts: 0,
                asks: 'pin',
              },
            });
          }}
        />
      );
    case 'pin':
      return (
        <PinPage
          vault={vault}
          staff={step.staff}
          needs={step.needs}
          phrase={step.phrase}
          hello={hello}
          onOpened={onOpened}
          onBack={start}
        />
      );
  }
}

/** Whoever came from the PIN has forgotten something, and a laptop may be asked for the other secret; or the PIN is of no use. */
function insteadOfPin(why: 'forgot' | 'damaged' | undefined, phrase: SignedIn['phrase']) {
  if (why === 'damaged') return 'rebuild';
  return why === 'forgot' && phrase === 'present' ? 'reset' : 'enter';
}
