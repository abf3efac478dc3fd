import type { RightsCount, RightView } from '#shared/folds/rights/rights-view.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { List, ListRow } from '../../design/list.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useVault } from '../../vault/use-vault.ts';
import { RightChip } from './right-chip.tsx';
import { daysWords } from './right-words.ts';
import { rightsMessages } from './rights.messages.ts';

/** What may be lost soonest, with the money at stake and the days left; nothing where no right is a subject. */
export function RightsCard({ dossierId }: { dossierId: string }) {
  const answer = useVault('rightsCount', { dossierId });
  if (answer?.ok !== true || answer.value.state !== 'open' || answer.value.value.next.length === 0)
    return null;
  return <Lines dossierId={dossierId} count={answer.value.value} />;
}

function Lines({ dossierId, count }: { dossierId: string; count: RightsCount }) {
  const t = useMessages(rightsMessages);
  const lang = rowLang(t.lang);
  const all = () => goTo(dossierHref(dossierId, 'rights'));
  return (
    <Card
      title={t('card')}
      count={count.open + count.almost + count.automatic}
      action={
        <Button kind="quiet" size="sm" onPress={all}>
          {t('allRights')}
        </Button>
      }
    >
      <List label={t('card')} flush>
        {count.next.map((right) => (
          <ListRow
            key={right.id}
            title={right.label[lang]}
            titleStrong={false}
            line={atStake(right)}
            wraps
            end={<RightChip right={right} />}
            onOpen={
              right.status === 'automatic' ? all : () => goTo(dossierHref(dossierId, `event-${right.event}`))
            }
          />
        ))}
      </List>
    </Card>
  );

  function atStake({ stake, daysLeft }: RightView): string | undefined {
    const parts = [stake === null ? null : formatMoney(stake, t.lang), daysWords(daysLeft, t)];
    return parts.filter(Boolean).join(' · ') || undefined;
  }
}
