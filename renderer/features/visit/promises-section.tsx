import { Ellipsis, Handshake } from 'lucide-react';
import { useState } from 'react';
import type { PromiseItem, VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { VisitSection } from '../../app/visit-frame.tsx';
import { Button } from '../../design/button.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Ledger, type LedgerEntry } from '../../design/ledger.tsx';
import { Menu } from '../../design/menu.tsx';
import { shortDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { VaultSession } from '../../vault/contract.ts';
import { useAct } from '../../vault/use-vault.ts';
import { PromiseForm } from './promise-form.tsx';
import { workMessages } from './work.messages.ts';

interface PromisesSectionProps {
  basket: VisitBasket;
  session: VaultSession;
}

const SETTLED = ['kept', 'broken', 'released'] as const;
const STATES: Readonly<Record<PromiseItem['state'], LedgerEntry['state']>> = {
  open: 'todo',
  kept: 'done',
  broken: 'near',
  released: 'na',
};

/** What was promised, by whom and for when: made here, or still open from before. */
export function PromisesSection({ basket, session }: PromisesSectionProps) {
  const t = useMessages(workMessages);
  const act = useAct();
  const [making, setMaking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const settle = async (promiseId: string, to: (typeof SETTLED)[number]) => {
    const answer = await act('promise.settle@1', { promiseId, dossierId: basket.dossierId, to });
    setError(answer.ok ? null : answer.error);
  };
  const entries = basket.promises.map(
    (one): LedgerEntry => ({
      id: one.id,
      state: STATES[one.state],
      words: (
        <>
          <span className="visit-item">
            {one.cents === null ? one.what : t('pays', { amount: formatMoney(one.cents, t.lang) })}
          </span>
          <span className="meta visit-sub">
            {[
              one.kind === 'weWill' ? t('promise.weWill') : t('promise.theyWill'),
              t('by', { date: shortDay(one.dueOn, session.today) }),
            ].join(', ')}
          </span>
        </>
      ),
      end:
        one.state === 'open' ? (
          <Menu
            label={t('promiseMenu', { what: one.what })}
            trigger={<IconButton icon={Ellipsis} label={t('promiseMenu', { what: one.what })} size="xs" />}
            groups={[
              {
                id: 'settle',
                actions: SETTLED.map((to) => ({
                  id: to,
                  words: t(`settle.${to}`),
                  onAction: () => void settle(one.id, to),
                })),
              },
            ]}
          />
        ) : (
          t(`settle.${one.state}`)
        ),
    }),
  );
  return (
    <VisitSection
      title={t('promises')}
      line={
        making ? undefined : (
          <Button
            kind="quiet"
            size="sm"
            icon={Handshake}
            className="visit-add"
            onPress={() => setMaking(true)}
          >
            {t('promiseNew')}
          </Button>
        )
      }
    >
      {entries.length > 0 ? <Ledger label={t('promises')} entries={entries} /> : null}
      {error ? <ProblemSentence error={error} /> : null}
      {making ? <PromiseForm basket={basket} session={session} onDone={() => setMaking(false)} /> : null}
    </VisitSection>
  );
}
