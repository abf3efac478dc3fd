import type { ReactNode } from 'react';
import { useState } from 'react';
import { Info } from 'lucide-react';
import { VisitFrame, VisitSection } from '../../app/visit-frame.tsx';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { useVault } from '../../vault/use-vault.ts';
import { whoName } from '../../i18n/who-name.ts';
import { ClosedBox, type VisitEnd } from './closed-box.tsx';
import { OpenVisit } from './open-visit.tsx';
import { StartVisit } from './start-visit.tsx';
import { visitMessages } from './visit-words.messages.ts';

const NO_ARGS = {};

interface VisitPanelProps {
  /** The dossier on screen, or null when another screen is. */
  dossierId: string | null;
}

/** The panel at the right: begin a visit, keep its note, end it. The same with and without a network. */
export function VisitPanel({ dossierId }: VisitPanelProps) {
  const t = useMessages(visitMessages);
  const current = useVault('currentVisit', NO_ARGS);
  const [end, setEnd] = useState<VisitEnd | null>(null);
  if (!current?.ok) return null;
  const visit = current.value;
  if (visit && visit.dossierId === dossierId) {
    return <OpenVisit key={visit.visitId} visit={visit} onEnd={setEnd} />;
  }
  if (visit) {
    return (
      <IdlePanel>
        <NoteBox
          icon={Info}
          tone="info"
          actions={
            <Button
              size="sm"
              onPress={() => {
                openDossiers.actions.remember(visit.dossierId, 'visit');
                goTo(dossierHref(visit.dossierId));
              }}
            >
              {t('back')}
            </Button>
          }
        >
          {t('elsewhere', { name: whoName(visit.card) })}
        </NoteBox>
      </IdlePanel>
    );
  }
  if (!dossierId) return null;
  return (
    <IdlePanel>
      {end?.dossierId === dossierId ? <ClosedBox end={end} /> : null}
      <StartVisit key={dossierId} dossierId={dossierId} onStarted={() => setEnd(null)} />
    </IdlePanel>
  );
}

function IdlePanel({ children }: { children: ReactNode }) {
  const t = useMessages(visitMessages);
  return (
    <VisitFrame title={t('none')} line={t('noneLine')} summary={t('noneLine')}>
      <VisitSection>{children}</VisitSection>
    </VisitFrame>
  );
}
