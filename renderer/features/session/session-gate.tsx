import { useEffect, useState } from 'react';
import type { LockReason } from '#shared/ipc/lock-reason.ts';
import type { Staff } from '#shared/entities/directory.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import type { KnownPerson, SignedIn, VaultApi, VaultSession } from '../../vault/contract.ts';
import { PeoplePage } from './people-page.tsx';
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
  | { at: 'signIn'; forgot?: boolean }
  | { at: 'pin'; staff: Staff; needs: 'create' | 'reset'; phrase: SignedIn['phrase'] };

/** Everything before the desk: who are you, prove it, open what is sealed here. */
export function SessionGate({ vault, reason, onOpened }: SessionGateProps) {
  const hello = useHello(vault);
  const [people, setPeople] = useState<readonly KnownPerson[]>();
  const [step, setStep] = useState<Step>();
  useEffect(() => {
    let gone = false;
    void vault.knownPeople().then((known) => {
      if (gone) return;
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
  }, [vault]);
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
          onOnline={() => setStep({ at: 'signIn', forgot: true })}
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
            // Whoever came from the PIN has forgotten something, and a laptop may be asked for the other secret.
            const needs =
              needsPin === 'enter' && step.forgot === true && phrase === 'present' ? 'reset' : needsPin;
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
