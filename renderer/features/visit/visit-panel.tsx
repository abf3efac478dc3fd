import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { dossierHref, goTo } from '../../app/paths.ts';
import { focusMain } from '../../app/regions.ts';
import { VisitFrame, VisitSection, VisitStrip } from '../../app/visit-frame.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { whoName } from '../../i18n/who-name.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { useVault } from '../../vault/use-vault.ts';
import { ClosedBox, ClosedStatus, type VisitEnd } from './closed-box.tsx';
import { OpenVisit } from './open-visit.tsx';
import { StartVisit } from './start-visit.tsx';
import { useClearVisitor } from './use-clear-visitor.ts';
import { visitMessages } from './visit-words.messages.ts';
import './visit.css';

const NO_ARGS = {};

interface VisitPanelProps {
  /** The dossier on screen, or null when another screen is. */
  dossierId: string | null;
}

/** The panel at the right: begin a visit, keep its note, end it. The same with and without a network. */
export function VisitPanel({ dossierId }: VisitPanelProps) {
  const current = useVault('currentVisit', NO_ARGS);
  const [end, setEnd] = useState<VisitEnd | null>(null);
  const [startedHere, setStartedHere] = useState(false);
  const visit = current?.ok === true ? current.value : null;
  useClearVisitor(visit, dossierId);
  if (!current?.ok) return null;
  const finish = (how: VisitEnd) => {
    setEnd(how);
    setStartedHere(false);
    // The button that ended it is gone: the work goes on in the dossier.
    focusMain();
  };
  const start = () => {
    setEnd(null);
    setStartedHere(true);
  };
  const shownEnd = end?.dossierId === dossierId ? end : null;
  return (
    <>
      <ClosedStatus end={shownEnd} />
      {visit && visit.dossierId === dossierId ? (
        <OpenVisit key={visit.visitId} visit={visit} focusNote={startedHere} onEnd={finish} />
      ) : visit ? (
        <Elsewhere dossierId={visit.dossierId} name={whoName(visit.card)} />
      ) : dossierId ? (
        <IdlePanel>
          {shownEnd ? <ClosedBox end={shownEnd} /> : null}
          <StartVisit key={dossierId} dossierId={dossierId} onStarted={start} />
        </IdlePanel>
      ) : null}
    </>
  );
}

/** The visit of another dossier keeps a strip: the screen at hand needs its width, and the way back is one press. */
function Elsewhere({ dossierId, name }: { dossierId: string; name: string }) {
  const t = useMessages(visitMessages);
  const back = () => {
    openDossiers.actions.remember(dossierId, 'visit');
    goTo(dossierHref(dossierId));
  };
  return (
    <VisitStrip title={t('none')} summary={t('elsewhere', { name })} live>
      <IconButton icon={ArrowLeft} label={t('back', { name })} size="sm" onPress={back} />
    </VisitStrip>
  );
}

function IdlePanel({ children }: { children: ReactNode }) {
  const t = useMessages(visitMessages);
  return (
    <VisitFrame title={t('none')} line={t('noneLine')} summary={t('noneLine')} live={false}>
      <VisitSection>
        <div className="visit-fields">{children}</div>
      </VisitSection>
    </VisitFrame>
  );
}
