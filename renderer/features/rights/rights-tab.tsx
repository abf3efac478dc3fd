import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { RightView } from '#shared/folds/rights/rights-view.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Cards, Columns } from '../../design/page.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Answered } from '../../problem/answered.tsx';
import type { DossierContext } from '../../state/dossier-context.ts';
import { useVault } from '../../vault/use-vault.ts';
import { RightPanel } from './right-panel.tsx';
import { rightsMessages } from './rights.messages.ts';
import { RightsTable } from './rights-table.tsx';
import './rights.css';

/** The rights of the dossier on screen: found before they are asked for, each with what it rests on. */
export function RightsTab(context: DossierContext) {
  const answer = useVault('rightsRadar', { dossierId: context.dossierId });
  return (
    <Answered answer={answer} lines={8}>
      {(value) => (value.state === 'open' ? <Rights {...context} rights={value.value} /> : null)}
    </Answered>
  );
}

function Rights({ dossierId, session, rights }: DossierContext & { rights: readonly RightView[] }) {
  const t = useMessages(rightsMessages);
  const [openId, setOpenId] = useState<string | null>(null);
  const [withNot, setWithNot] = useState(false);
  const not = rights.filter((right) => right.status === 'notApplicable').length;
  const shown = withNot ? rights.length : rights.length - not;
  const open = rights.find((right) => right.id === openId);
  const interview = (right: RightView) => goTo(dossierHref(dossierId, `event-${right.event}`));
  const close = () => {
    setOpenId(null);
    document.querySelector<HTMLElement>(`.rights-card tr.sel .row-open`)?.focus();
  };
  return (
    <Columns widths={open ? 'minmax(0, 1fr) minmax(320px, 42%)' : 'minmax(0, 1fr)'}>
      <Cards>
        <Card
          label={t('caption')}
          fit="grow"
          selfScrolling={shown > 0}
          className="rights-card"
          foot={
            <>
              <span className="meta grow">{t('order')}</span>
              {not === 0 ? null : (
                <Button kind="quiet" size="sm" aria-expanded={withNot} onPress={() => setWithNot(!withNot)}>
                  {withNot ? t('hideNot') : t('showNot', { count: not })}
                </Button>
              )}
            </>
          }
        >
          {shown === 0 ? (
            <EmptyState icon={ShieldCheck}>{t('none')}</EmptyState>
          ) : (
            <RightsTable
              rights={rights}
              today={session.today}
              withNot={withNot}
              openId={open?.id ?? null}
              onOpen={({ id }) => setOpenId(id === openId ? null : id)}
              onInterview={interview}
            />
          )}
        </Card>
      </Cards>
      {open ? (
        <RightPanel dossierId={dossierId} right={open} onInterview={() => interview(open)} onClose={close} />
      ) : null}
    </Columns>
  );
}
