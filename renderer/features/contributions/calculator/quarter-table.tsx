import { formatQuarter } from '#shared/i18n/format.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type {
  ScenarioAnswer,
  ScenarioQuarter,
} from '#shared/rules/contributions/contribution-scenario/contribution-scenario.rule.ts';
import { Amount } from '../../../design/amount.tsx';
import { type Column, Table } from '../../../design/table.tsx';
import { fullDay, plainAmount } from '../../../i18n/short-forms.ts';
import type { ScreenWords } from '../../../i18n/use-messages.ts';
import { calculatorMessages } from './calculator.messages.ts';
import type { OpenAmount } from './compare-table.tsx';

interface QuarterTableProps {
  answer: ScenarioAnswer;
  caption: string;
  /** In the language of the screen, or of the person on paper. */
  t: ScreenWords<typeof calculatorMessages>;
  /** Left out on paper. */
  onOpen?: (amount: Omit<OpenAmount, 'scenarioId'>) => void;
}

/** The picture as a table: each quarter with its last day to pay, asked and final. */
export function QuarterTable({ answer, caption, t, onOpen }: QuarterTableProps) {
  const shown = (cents: EuroCents | null) => (cents === null ? t('toConfirm') : plainAmount(cents, t.lang));
  const columns: readonly Column<ScenarioQuarter>[] = [
    {
      id: 'quarter',
      head: t('quarter'),
      look: 'medium',
      noWrap: true,
      cell: (row) => formatQuarter(row.quarter, t.lang),
    },
    { id: 'dueOn', head: t('dueOn'), noWrap: true, cell: (row) => fullDay(row.dueOn) },
    {
      id: 'provisional',
      head: t('provisional'),
      align: 'end',
      cell: (row) =>
        onOpen === undefined ? (
          shown(row.provisional)
        ) : (
          <Amount
            label={`${formatQuarter(row.quarter, t.lang)}, ${t('provisional')}`}
            onOpen={() =>
              onOpen({
                amount: { kind: 'provisional', quarter: row.quarter },
                words: `${t('provisional')}, ${formatQuarter(row.quarter, t.lang)}`,
              })
            }
          >
            {shown(row.provisional)}
          </Amount>
        ),
      sub: (row) => t(`basis.${row.from}`),
    },
    { id: 'fee', head: t('fee'), align: 'end', cell: (row) => shown(row.provisionalFee) },
    { id: 'final', head: t('final'), align: 'end', cell: (row) => shown(row.final) },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      data={answer.years.flatMap((year) => year.quarters)}
      rowKey={(row) => row.quarter}
      rows="low"
    />
  );
}
