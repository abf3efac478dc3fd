import { UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Purpose } from '#shared/entities/codes.ts';
import type { TodayView, VisitLine } from '#shared/folds/today-view.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { Cards, Columns, Page } from '../../design/page.tsx';
import { titleDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { workspace } from '../../state/workspace.ts';
import { useAct, useVault } from '../../vault/use-vault.ts';
import { Answered } from '../../problem/answered.tsx';
import { FirstStepsStrip } from '../first-steps/index.ts';
import { CallsCard, MINE } from './calls-card.tsx';
import { ClocksCard } from './clocks-card.tsx';
import { DraftsCard } from './drafts-card.tsx';
import { ReturnedCard } from './returned-card.tsx';
import { todayMessages } from './today.messages.ts';
import { VisitsCard } from './visits-card.tsx';
import { WhyOrderDialog } from './why-order-dialog.tsx';
import './today.css';

const NO_ARGS = {};

/** The day of the person at this desk: who comes, what runs out, whom to call, what came back. */
export function TodayScreen() {
  const t = useMessages(todayMessages);
  const today = useVault('today', NO_ARGS);
  const session = useVault('session', NO_ARGS);
  const welcome = () => {
    openDossiers.actions.setWelcoming(true);
    workspace.actions.openPalette();
  };
  useCommands([{ id: 'welcome', keys: 'N', words: t('welcome'), group: t('group'), run: welcome }]);
  return (
    <Answered answer={session} lines={8}>
      {(value) => (
        <Page
          title={titleDay(value.today, t.lang)}
          line={today?.ok ? <Counts view={today.value} /> : null}
          acts={
            <Button icon={UserPlus} keys="N" onPress={welcome}>
              {t('welcome')}
            </Button>
          }
        >
          <FirstStepsStrip />
          <Answered answer={today} lines={8}>
            {(view) => <TodayCards view={view} session={value} />}
          </Answered>
        </Page>
      )}
    </Answered>
  );
}

function Counts({ view }: { view: TodayView }) {
  const t = useMessages(todayMessages);
  const rights = useVault('callList', MINE);
  const parts = [
    t('visits', { count: view.visits.length }),
    t('clocksWeek', { count: view.clocksThisWeek }),
    t('calls', { count: view.calls.length + (rights?.ok ? rights.value.untold : 0) }),
    t('drafts', { count: view.drafts.length }),
  ];
  return <>{parts.join(', ')}</>;
}

interface TodayCardsProps {
  view: TodayView;
  session: VaultSession;
}

function TodayCards({ view, session }: TodayCardsProps) {
  const act = useAct();
  const [whyOpen, setWhyOpen] = useState(false);
  const names = useMemo(
    () => new Map(session.directory.staff.map((person) => [person.staffId, person.name])),
    [session],
  );
  const date: PlainDate = session.today;
  const open = (dossierId: string, purpose: Purpose, noteId?: string) => {
    openDossiers.actions.remember(dossierId, purpose, noteId ?? null);
    goTo(dossierHref(dossierId, noteId === undefined ? undefined : 'notes'));
  };
  // Somebody else may have marked it already: then it is so, and nothing has to be said.
  const arrived = (line: VisitLine) =>
    act('appointment.move@1', {
      appointmentId: line.id,
      dossierId: line.who.dossierId,
      from: 'booked',
      to: 'arrived',
    });
  const openRight = (dossierId: string) => {
    openDossiers.actions.remember(dossierId, 'call', null);
    goTo(dossierHref(dossierId, 'rights'));
  };
  return (
    <>
      <Columns widths="minmax(0, 1fr) minmax(320px, 400px)">
        <Cards>
          <VisitsCard
            visits={view.visits}
            names={names}
            onOpen={(line) => open(line.who.dossierId, 'visit')}
            onArrived={(line) => void arrived(line)}
          />
          <ClocksCard
            clocks={view.clocks}
            today={date}
            onOpen={(line) => open(line.who.dossierId, 'task')}
            onWhy={() => setWhyOpen(true)}
          />
        </Cards>
        <Cards>
          {view.returned.length > 0 ? (
            <ReturnedCard
              notes={view.returned}
              names={names}
              onOpen={(line) => open(line.who.dossierId, 'correction', line.id)}
            />
          ) : null}
          <CallsCard
            calls={view.calls}
            onOpen={(line) => open(line.who.dossierId, 'call')}
            onRight={(line) => openRight(line.who.dossierId)}
          />
          <DraftsCard drafts={view.drafts} today={date} onOpen={(dossierId) => open(dossierId, 'task')} />
        </Cards>
      </Columns>
      <WhyOrderDialog open={whyOpen} clocks={view.clocks} onClose={() => setWhyOpen(false)} />
    </>
  );
}
