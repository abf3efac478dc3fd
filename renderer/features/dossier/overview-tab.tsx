import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Cards, Columns } from '../../design/page.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault } from '../../vault/use-vault.ts';
import { Answered } from '../../problem/answered.tsx';
import { CareerCard } from './career-card.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { RightsCard } from '../rights/index.ts';
import { VisitorGuard } from '../visit-scope/index.ts';
import { LeftToTellCard } from './left-to-tell-card.tsx';
import { LinksCard } from './links-card.tsx';
import { overviewMessages } from './overview.messages.ts';
import { PointsCard } from './points-card.tsx';
import { TasksCard } from './tasks-card.tsx';
import { Events } from './timeline-tab.tsx';

/** What is still to be explained says why somebody came: of health or of debts, it stays closed with them. */
function LeftToTell(props: Parameters<typeof LeftToTellCard>[0]) {
  const t = useMessages(overviewMessages);
  if (props.left.length === 0) return null;
  const part = props.left.some(({ commitment }) => commitment === 'L3') ? 'health' : 'account';
  return (
    <VisitorGuard dossierId={props.dossierId} part={part} title={t('leftToTell')}>
      <LeftToTellCard {...props} />
    </VisitorGuard>
  );
}

interface OverviewTabProps extends DossierContext {
  onTimeline: () => void;
}

/** What to do with the person now, what was said last, who they are. */
export function OverviewTab(props: OverviewTabProps) {
  const { dossierId, session, purpose, onTimeline } = props;
  const context = { dossierId, session, purpose };
  const t = useMessages(overviewMessages);
  const answer = useVault('dossierOverview', { dossierId });
  return (
    <Answered answer={answer} lines={8}>
      {(value) =>
        value.state === 'open' ? (
          <Columns widths="minmax(0, 1fr) minmax(280px, 36%)">
            <Cards>
              <VisitorGuard dossierId={dossierId} part="account" title={t('todo')}>
                <TasksCard {...props} tasks={value.value.tasks} />
              </VisitorGuard>
              <LeftToTell {...context} left={value.value.leftToTell} />
              <VisitorGuard dossierId={dossierId} part="account" title={t('career')}>
                <CareerCard {...context} career={value.value.career} />
              </VisitorGuard>
              <PointsCard
                {...props}
                points={value.value.points}
                accounts={value.value.accounts}
                address={value.value.address}
                addressNow={value.value.addressNow}
              />
            </Cards>
            <Cards>
              <VisitorGuard dossierId={dossierId} part="account" title={t('recent')}>
                <Card
                  title={t('recent')}
                  className="dossier-recent"
                  fit="hug"
                  inset
                  action={
                    <Button kind="quiet" size="sm" onPress={onTimeline}>
                      {t('allTimeline')}
                    </Button>
                  }
                >
                  <Events events={value.value.recent} session={session} compact />
                </Card>
              </VisitorGuard>
              <VisitorGuard dossierId={dossierId} part="health" title={t('rights')}>
                <RightsCard dossierId={dossierId} />
              </VisitorGuard>
              <LinksCard {...props} links={value.value.links} minors={value.value.minors} />
            </Cards>
          </Columns>
        ) : null
      }
    </Answered>
  );
}
