import type { BasketItem } from '#shared/folds/visit/basket-items.ts';
import type { VisitBasket } from '#shared/folds/visit/visit-basket.ts';
import { formatInstantTime } from '#shared/i18n/format.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { VisitSection } from '../../app/visit-frame.tsx';
import { Ledger, type LedgerEntry } from '../../design/ledger.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { shortDay } from '../../i18n/short-forms.ts';
import { type ScreenWords, useMessages } from '../../i18n/use-messages.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { computationTitle } from './computation-title.ts';
import { ShowComputation } from './show-computation.tsx';
import { workMessages } from './work.messages.ts';

/** What the visit led to: each thing once, ready or with what it waits for. */
export function BasketSection({ basket, session }: { basket: VisitBasket; session: VaultSession }) {
  const t = useMessages(workMessages);
  const entries = basketEntries(basket, t, session);
  const ready = entries.filter((entry) => entry.state === 'done').length;
  return (
    <VisitSection
      title={t('basket')}
      line={entries.length === 0 ? undefined : t('ready', { ready, all: entries.length })}
    >
      {entries.length === 0 ? (
        <p className="meta">{t('basketEmpty')}</p>
      ) : (
        <Ledger label={t('basket')} entries={entries} />
      )}
    </VisitSection>
  );
}

/** Each thing once: what was explained by a computation, then what was gathered. */
export function basketEntries(
  basket: VisitBasket,
  t: ScreenWords<typeof workMessages>,
  session: VaultSession,
): LedgerEntry[] {
  return [
    ...basket.computations
      .filter((one) => one.how === 'shown')
      .map((one) => ({
        id: one.id,
        state: 'done' as const,
        words: t('explained', { words: computationTitle(one, t.lang) }),
        end: (
          <>
            {formatInstantTime(one.at, t.lang)}
            <ShowComputation told={one} basket={basket} demo={session.demo} />
          </>
        ),
      })),
    ...basket.items.map((item) => itemEntry(item, t, session.today)),
  ];
}

function itemEntry(item: BasketItem, t: ScreenWords<typeof workMessages>, today: PlainDate): LedgerEntry {
  const words = item.words[rowLang(t.lang)];
  return {
    id: item.key,
    state: item.ready ? 'done' : item.type === 'task' ? 'todo' : 'near',
    words: (
      <>
        <span className="visit-item">{words}</span>
        {item.subject === null ? null : <span className="meta visit-sub">{item.subject}</span>}
      </>
    ),
    end:
      item.missing.length > 0
        ? t('missing', { count: item.missing.length })
        : item.on === null
          ? null
          : shortDay(item.on, today),
  };
}
