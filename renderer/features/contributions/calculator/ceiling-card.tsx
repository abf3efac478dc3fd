import { CircleHelp, PiggyBank } from 'lucide-react';
import type { PensionCeiling } from '#shared/folds/calculator/pension-ceiling.ts';
import type { Computation } from '#shared/folds/explain/computation.ts';
import { Amount } from '../../../design/amount.tsx';
import { Card } from '../../../design/card.tsx';
import { KeyValues } from '../../../design/key-values.tsx';
import { NoteBox } from '../../../design/note-box.tsx';
import { rowLang } from '../../../i18n/row-lang.ts';
import { moneyOr } from '../../../i18n/short-forms.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { toConfirmWords } from '../../law-trace/index.ts';
import { calculatorMessages } from './calculator.messages.ts';

interface CeilingCardProps {
  ceiling: PensionCeiling;
  year: number;
  onOpen: (computation: Computation, words: string) => void;
}

/** The most that may be paid into a free supplementary pension this year, and whether it may be deducted. */
export function CeilingCard({ ceiling, year, onOpen }: CeilingCardProps) {
  const t = useMessages(calculatorMessages);
  const title = t('ceiling', { year: String(year) });
  const { computation, missing } = ceiling;
  return (
    <Card title={title} fit="fixed" lowHead>
      <div className="ceiling">
        {computation === null ? (
          <NoteBox icon={CircleHelp} tone="caut">
            {toConfirmWords(missing, rowLang(t.lang))}
          </NoteBox>
        ) : (
          <>
            <KeyValues
              label={title}
              entries={(['ordinary', 'social'] as const).map((id) => ({
                id,
                label: t(id),
                value: (
                  <Amount label={t(id)} controls="scenario-trace" onOpen={() => onOpen(computation, t(id))}>
                    {moneyOr(computation.answer[id], t.lang, t('toConfirm'))}
                  </Amount>
                ),
              }))}
            />
            <NoteBox icon={PiggyBank} tone={computation.eligibility === 'met' ? 'pos' : 'caut'}>
              {t(`order.${computation.eligibility}`)}
            </NoteBox>
          </>
        )}
      </div>
    </Card>
  );
}
