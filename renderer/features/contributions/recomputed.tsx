import { CircleHelp, Equal, Landmark, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Computation } from '#shared/folds/explain/computation.ts';
import type { Explained } from '#shared/folds/explain/explain-row.ts';
import type { AccountRow } from '#shared/folds/account-view.ts';
import { formatMoney } from '#shared/i18n/format.ts';
import { absCents } from '#shared/kernel/money.ts';
import { Button } from '../../design/button.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { moneyOr } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Answered } from '../../problem/answered.tsx';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { VaultSession } from '../../vault/contract.ts';
import { useVault } from '../../vault/use-vault.ts';
import { LawTrace, toConfirmWords, useKeep } from '../law-trace/index.ts';
import { contributionsMessages } from './contributions.messages.ts';
import type { CellId } from './contributions-tab.tsx';

const SUBJECTS: Readonly<Record<CellId, readonly Explained['subject'][]>> = {
  principal: ['contribution'],
  fee: ['fee'],
  surcharges: ['surcharge'],
  paid: [],
  balance: ['contribution', 'fee', 'surcharge'],
};

interface RecomputedProps {
  dossierId: string;
  row: AccountRow;
  cell: CellId;
  session: VaultSession;
}

/** The same amount as the law gives it from the data of the dossier, and whether both agree to the cent. */
export function Recomputed({ dossierId, row, cell, session }: RecomputedProps) {
  const t = useMessages(contributionsMessages);
  const answer = useVault('explainedRow', { dossierId, key: row.key });
  if (cell === 'paid') return null;
  return (
    <section aria-label={t('recomputed')}>
      <h3 className="account-part">{t('recomputed')}</h3>
      <Answered answer={answer} lines={3}>
        {(value) =>
          value.state === 'open' ? (
            <Parts
              key={`${row.key} ${cell}`}
              found={value.value.filter((one) => SUBJECTS[cell].includes(one.subject))}
              {...{ dossierId, row, session }}
            />
          ) : null
        }
      </Answered>
    </section>
  );
}

function Parts({
  found,
  dossierId,
  row,
  session,
}: Omit<RecomputedProps, 'cell'> & { found: readonly Explained[] }) {
  const t = useMessages(contributionsMessages);
  const keeping = useKeep(dossierId);
  const [kept, setKept] = useState(false);
  if (found.length === 0) return <p className="account-none">{t('noRule')}</p>;
  const computations = distinct(found);
  const keep = async () => {
    const how = { how: 'shown', lang: rowLang(t.lang), on: session.today } as const;
    setKept(await keeping.keep(computations, { ...how, subject: { kind: 'account', key: row.key } }));
  };
  return (
    <>
      {found.map((one, index) => (
        <div key={`${one.subject} ${one.itemId}`}>
          {found.length > 1 ? <h4 className="account-subject">{t(`recomputed.${one.subject}`)}</h4> : null}
          <Comparison one={one} />
          {one.computation === null ? null : isFirst(found, index) ? (
            <LawTrace computation={one.computation} label={t(`recomputed.${one.subject}`)} />
          ) : (
            <p className="account-none">{t('sameWay')}</p>
          )}
        </div>
      ))}
      {computations.length > 0 ? (
        <div className="account-keep">
          {kept ? (
            <p role="status">{t('keptNow')}</p>
          ) : (
            <Button size="sm" icon={Landmark} pending={keeping.pending} onPress={() => void keep()}>
              {t('keep')}
            </Button>
          )}
          {keeping.problem === null ? null : <ProblemSentence error={keeping.problem} />}
        </div>
      ) : null}
    </>
  );
}

function Comparison({ one }: { one: Explained }) {
  const t = useMessages(contributionsMessages);
  const { comparison, difference, toConfirm } = one;
  const booked = moneyOr(one.booked, t.lang, t('toConfirm'));
  const computed = moneyOr(one.computed, t.lang, t('toConfirm'));
  if (comparison === 'same') {
    return (
      <NoteBox icon={Equal} tone="pos">
        {t('same', { booked, computed })}
      </NoteBox>
    );
  }
  if (difference !== null) {
    const words = { booked, computed, difference: formatMoney(absCents(difference), t.lang) };
    return (
      <NoteBox icon={TriangleAlert} tone="caut">
        {t(difference > 0 ? 'more' : 'less', words)}
      </NoteBox>
    );
  }
  const why = toConfirm === null ? t('toConfirm') : toConfirmWords(toConfirm, rowLang(t.lang));
  return (
    <NoteBox icon={CircleHelp} tone="caut">
      {t('notComputed', { booked, why })}
    </NoteBox>
  );
}

/** A contribution and its fee come from one computation: it is told and kept once. */
function distinct(found: readonly Explained[]): Computation[] {
  return found.flatMap((one, index) =>
    one.computation !== null && isFirst(found, index) ? one.computation : [],
  );
}

function isFirst(found: readonly Explained[], index: number): boolean {
  const one = found[index];
  if (one === undefined) return false;
  const same = (other: Explained) =>
    other.itemId === one.itemId && other.computation?.rule === one.computation?.rule;
  return found.findIndex(same) === index;
}
