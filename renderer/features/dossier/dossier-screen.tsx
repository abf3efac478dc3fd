import { useEffect, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { ScreenProps } from '../../app/screens.tsx';
import { roomHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { ErrorSentence } from '../../design/error-sentence.tsx';
import { Page } from '../../design/page.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { useVault, useVaultApi } from '../../vault/use-vault.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { Answered } from '../../problem/answered.tsx';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { DossierPage } from './dossier-page.tsx';
import { dossierMessages } from './dossier.messages.ts';
import { usualPurpose } from '../../state/usual-purpose.ts';

/** One dossier: nothing of it is asked for before its opening is written in the audit trail. */
export function DossierScreen({ params }: ScreenProps) {
  const dossierId = params['dossierId'];
  const session = useVault('session', {});
  if (dossierId === undefined) return null;
  return (
    <Answered answer={session}>
      {(value) => <Opened key={dossierId} dossierId={dossierId} tab={params['tab']} session={value} />}
    </Answered>
  );
}

interface OpenedProps {
  dossierId: string;
  tab: string | undefined;
  session: VaultSession;
}

function Opened({ dossierId, tab, session }: OpenedProps) {
  const vault = useVaultApi();
  const t = useMessages(dossierMessages);
  const [opened, setOpened] = useState<Result<void, AppError>>();
  const [attempt, setAttempt] = useState(0);
  // The purpose is the one at the door: another one later would be another consultation.
  const [purpose] = useState(
    () => openDossiers.get().purposes[dossierId] ?? usualPurpose(session.staff.roles),
  );
  useEffect(() => {
    let gone = false;
    void vault.openDossier(dossierId, purpose).then((answer) => {
      if (gone) return;
      setOpened(answer);
      if (answer.ok && openDossiers.get().recent[0] !== dossierId)
        openDossiers.actions.remember(dossierId, purpose, openDossiers.get().noteId);
    });
    return () => {
      gone = true;
    };
  }, [vault, dossierId, purpose, attempt]);
  const head = useVault('dossierHead', { dossierId });
  if (opened !== undefined && !opened.ok) {
    return (
      <Page>
        <ProblemSentence
          error={opened.error}
          action={
            <>
              <Button kind="primary" onPress={() => setAttempt(attempt + 1)}>
                {t('tryAgain')}
              </Button>
              <Button onPress={() => goTo(roomHref('/search'))}>{t('backToSearch')}</Button>
            </>
          }
        />
      </Page>
    );
  }
  if (opened === undefined || head === undefined) return <Skeleton lines={6} />;
  if (!head.ok) {
    return (
      <Page>
        <ProblemSentence
          error={head.error}
          action={<Button onPress={() => goTo(roomHref('/search'))}>{t('backToSearch')}</Button>}
        />
      </Page>
    );
  }
  if (head.value.state === 'closed') return <Skeleton lines={6} />;
  if (head.value.state === 'elsewhere') {
    return (
      <Page {...(head.value.title === null ? {} : { title: head.value.title })}>
        <ErrorSentence
          what={t('elsewhere')}
          wayOut={t('elsewhereLine')}
          action={<Button onPress={() => goTo(roomHref('/search'))}>{t('backToSearch')}</Button>}
        />
      </Page>
    );
  }
  return (
    <DossierPage
      dossierId={dossierId}
      tab={tab}
      head={head.value.value}
      session={session}
      purpose={purpose}
    />
  );
}
