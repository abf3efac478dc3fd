import { Hammer } from 'lucide-react';
import { Suspense } from 'react';
import { useCommands } from '../../app/desk-shortcuts.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Columns, Page } from '../../design/page.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { type TabItem, Tabs } from '../../design/tabs.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { DossierContext } from '../../state/dossier-context.ts';
import type { DossierHeadView } from '../../vault/queries/dossier.query.ts';
import { useVault } from '../../vault/use-vault.ts';
import { ConflictBanner, CONFLICTS_TAB, ConflictsTab } from '../conflicts/index.ts';
import { ContributionsTab } from '../contributions/index.ts';
import { DocumentsCard } from '../documents/index.ts';
import { RequestsTab } from '../register/index.ts';
import { eventOfTab, LifeEventScreen, useEventCommands } from '../life-event/index.ts';
import { type DossierPart, usePartOpen, VisitorGuard } from '../visit-scope/index.ts';
import { RightsTab } from '../rights/index.ts';
import { DossierHeading } from './dossier-heading.tsx';
import { dossierMessages } from './dossier.messages.ts';
import { NotesTab } from './notes-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { Situation } from './situation.tsx';
import { TimelineTab } from './timeline-tab.tsx';
import './dossier.css';

const TAB_IDS = [
  'overview',
  'contributions',
  'rights',
  'acts',
  'letters',
  'notes',
  'procedures',
  'timeline',
] as const;
export type TabId = (typeof TAB_IDS)[number];

/** What a tab tells, for visitors who may not see everything. Notes and letters may speak of anything. */
const PARTS: Readonly<Partial<Record<TabId, DossierPart>>> = {
  contributions: 'account',
  rights: 'health',
  acts: 'account',
  letters: 'account',
  notes: 'account',
  procedures: 'debts',
  timeline: 'account',
};

interface DossierPageProps extends DossierContext {
  tab: string | undefined;
  head: DossierHeadView;
}

/** Identity, situation and tabs of an opened dossier; or one of its interviews in their place. */
export function DossierPage({ dossierId, tab, head, session, purpose }: DossierPageProps) {
  const t = useMessages(dossierMessages);
  const selected = TAB_IDS.find((id) => id === tab) ?? 'overview';
  const select = (id: TabId) => goTo(dossierHref(dossierId, id === 'overview' ? undefined : id));
  useCommands(
    TAB_IDS.map((id, index) => ({
      id: `tab-${id}`,
      keys: `Ctrl+${index + 1}`,
      words: t(`tab.${id}`),
      group: t('keys'),
      run: () => select(id),
    })),
  );
  useEventCommands(dossierId);
  const found = useVault('rightsCount', { dossierId });
  const rights = found?.ok && found.value.state === 'open' ? found.value.value : null;
  const counts: Partial<Record<TabId, number>> = {
    rights: rights === null ? 0 : rights.open + rights.almost + rights.automatic + rights.granted,
    acts: head.counts.acts,
    letters: head.counts.letters,
    notes: head.counts.contacts + head.counts.notes,
    procedures: head.counts.procedures,
  };
  const tabs = TAB_IDS.map(
    (id): TabItem<TabId> => ({ id, word: t(`tab.${id}`), ...(counts[id] ? { count: counts[id] } : {}) }),
  );
  const account = usePartOpen(dossierId, 'account');
  const health = usePartOpen(dossierId, 'health');
  const context: DossierContext = { dossierId, session, purpose };
  const eventId = eventOfTab(tab);
  // Facts of the dossier fill the questions: for who may not see them, it opens on its overview instead.
  const interview = eventId === 'health-trouble' ? health : account;
  if (eventId !== null && interview === 'unknown') return <Skeleton lines={8} />;
  if (eventId !== null && interview !== 'closed') {
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <LifeEventScreen key={eventId} {...context} eventId={eventId} head={head} />
      </Suspense>
    );
  }
  if (tab === CONFLICTS_TAB) {
    return (
      <>
        <DossierHeading {...context} head={head}>
          {null}
        </DossierHeading>
        <Page>
          <VisitorGuard dossierId={dossierId} part="account" title={t('tab.overview')}>
            <Suspense fallback={<Skeleton lines={8} />}>
              <ConflictsTab {...context} />
            </Suspense>
          </VisitorGuard>
        </Page>
      </>
    );
  }
  return (
    <Tabs
      label={t('tabs')}
      tabs={tabs}
      selected={selected}
      onSelect={select}
      head={(list) => (
        <DossierHeading {...context} head={head}>
          <Situation
            closed={account === 'closed' || account === 'unknown'}
            view={head.situation}
            rights={rights}
            onRights={() => select('rights')}
            today={session.today}
            one={selected !== 'overview'}
            onAccount={() => select('contributions')}
            staff={session.directory.staff}
          />
          <ConflictBanner dossierId={dossierId} count={head.counts.troubles} />
          {list}
        </DossierHeading>
      )}
    >
      {(id) => <Page>{guarded(id)}</Page>}
    </Tabs>
  );

  function guarded(id: TabId) {
    const part = PARTS[id];
    if (part === undefined) return content(id);
    return (
      <VisitorGuard dossierId={dossierId} part={part} title={t(`tab.${id}`)}>
        {content(id)}
      </VisitorGuard>
    );
  }

  function content(id: TabId) {
    switch (id) {
      case 'overview':
        return <OverviewTab {...context} onTimeline={() => select('timeline')} />;
      case 'contributions':
        return <ContributionsTab {...context} />;
      case 'acts':
        return (
          <Columns widths="minmax(0, 3fr) minmax(0, 2fr)">
            <RequestsTab {...context} />
            <DocumentsCard {...context} />
          </Columns>
        );
      case 'rights':
        return <RightsTab {...context} />;
      case 'notes':
        return <NotesTab {...context} />;
      case 'timeline':
        return <TimelineTab {...context} />;
      default:
        return (
          <Card label={t(`tab.${id}`)} fit="grow">
            <EmptyState icon={Hammer}>{t(`later.${id}`)}</EmptyState>
          </Card>
        );
    }
  }
}
