import { ClipboardCheck, Laptop, MapPin, Settings, Store } from 'lucide-react';
import { useState } from 'react';
import type { LockReason } from '#shared/ipc/lock-reason.ts';
import type { Role } from '#shared/entities/codes.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { GateFrame } from '../../design/gate-frame.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { Icon, type IconShape } from '../../design/icon.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { rowLang } from '../../i18n/row-lang.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { SignedIn } from '../../vault/contract.ts';
import { HandOver, LeftBehind } from '../hand-over/index.ts';
import { BadgeForm } from './badge-form.tsx';
import { LangChoice, useGateFacts } from './gate-parts.tsx';
import type { GateVault } from './session-gate.tsx';
import { sessionMessages } from './session.messages.ts';
import type { HelloState } from './use-hello.ts';
import './session.css';

const ROLE_ICONS: Readonly<Record<Role, IconShape>> = {
  deskAgent: Store,
  fieldAdviser: MapPin,
  supervisor: ClipboardCheck,
  administrator: Settings,
};

interface SignInPageProps {
  vault: GateVault;
  reason: LockReason | null;
  hello: HelloState;
  onSignedIn: (signedIn: SignedIn) => void;
  onBack?: () => void;
}

/** Online sign-in: a demo introduces its people, everybody else gives badge and password. */
export function SignInPage({ vault, reason, hello, onSignedIn, onBack }: SignInPageProps) {
  const t = useMessages(sessionMessages);
  const facts = useGateFacts(hello);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const people = hello.answer?.ok && hello.answer.value.fund.demo ? hello.answer.value.people : [];
  const demo = people.length > 0;
  const submit = async (withBadge: string, withPassword: string) => {
    if (busy !== null) return;
    setBusy(withBadge);
    setProblem(null);
    const answer = await vault.signIn({ badge: withBadge, password: withPassword });
    setBusy(null);
    if (answer.ok) onSignedIn(answer.value);
    else setProblem(answer.error);
  };
  const form = (
    <BadgeForm
      busy={busy !== null}
      autoFocus={!demo}
      onSubmit={(badge, password) => void submit(badge, password)}
    />
  );
  const trouble = problem ?? (hello.answer !== undefined && !hello.answer.ok ? hello.answer.error : null);
  return (
    <GateFrame
      title={t(demo ? 'demoTitle' : 'signInTitle')}
      line={t(demo ? 'demoLine' : 'signInLine')}
      corner={<LangChoice />}
      width={demo ? 'broad' : 'wide'}
      foot={facts}
    >
      {reason === 'revoked' ? (
        <>
          <NoteBox icon={Laptop} tone="caut">
            {t('revoked')}
          </NoteBox>
          <HandOver vault={vault} />
        </>
      ) : (
        <LeftBehind vault={vault} />
      )}
      {trouble === null ? null : (
        <ProblemSentence
          error={trouble}
          action={
            problem === null ? (
              <Button size="sm" onPress={hello.again}>
                {t('again')}
              </Button>
            ) : null
          }
        />
      )}
      {demo ? (
        <ul className="session-people">
          {people.map((person) => (
            <li key={person.badge}>
              <button
                type="button"
                className="session-person"
                aria-busy={busy === person.badge}
                onClick={() => void submit(person.badge, person.password)}
              >
                <span className="avatar" aria-hidden="true">
                  {person.initials}
                </span>
                <span className="strong">{person.name}</span>
                <span className="session-role">
                  <Icon of={ROLE_ICONS[person.role]} />
                  {t(`role.${person.role}`)}
                </span>
                <span className="ink2">
                  {t(`sees.${person.role}`, { office: person.office[rowLang(t.lang)] })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {demo ? (
        <details className="session-form">
          <summary>{t('orForm')}</summary>
          {form}
        </details>
      ) : (
        form
      )}
      {onBack ? (
        <div className="session-links">
          <Button kind="quiet" onPress={onBack}>
            {t('back')}
          </Button>
        </div>
      ) : null}
    </GateFrame>
  );
}
