import type { ScenarioAmount } from '#shared/folds/calculator/explain-scenario.ts';
import type { Scenario } from '#shared/folds/calculator/scenario.ts';
import type { Computation } from '#shared/folds/explain/computation.ts';
import type { EuroCents } from '#shared/kernel/money.ts';
import type {
  ScenarioAnswer,
  ScenarioYear,
} from '#shared/rules/contributions/contribution-scenario/contribution-scenario.rule.ts';
import { Amount } from '../../../design/amount.tsx';
import { type Column, type RowGroup, Table } from '../../../design/table.tsx';
import { plainAmount } from '../../../i18n/short-forms.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { calculatorMessages } from './calculator.messages.ts';

/** A scenario on the screen: its name and what came out, null while it cannot be computed. */
export interface ShownScenario {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario | null;
  readonly computation: Computation<ScenarioAnswer> | null;
}

export interface OpenAmount {
  readonly scenarioId: string;
  readonly amount: ScenarioAmount;
  readonly words: string;
}

type Line = 'provisional' | 'provisionalFee' | 'final' | 'difference';
const LINES: readonly { id: Line; words: 'provisional' | 'fee' | 'final' | 'difference' }[] = [
  { id: 'provisional', words: 'provisional' },
  { id: 'provisionalFee', words: 'fee' },
  { id: 'final', words: 'final' },
  { id: 'difference', words: 'difference' },
];

interface Cell {
  readonly key: string;
  readonly words: string;
  readonly year: number | null;
  readonly line: Line;
}

interface CompareTableProps {
  scenarios: readonly ShownScenario[];
  firstYear: number;
  lastYear: number;
  open: OpenAmount | null;
  onOpen: (amount: OpenAmount) => void;
}

/** The same amounts of every scenario in one row; each opens its trace. */
export function CompareTable({ scenarios, firstYear, lastYear, open, onOpen }: CompareTableProps) {
  const t = useMessages(calculatorMessages);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const lines = (year: number | null): Cell[] =>
    LINES.map(({ id, words }) => ({ key: `${year ?? 'all'} ${id}`, words: t(words), year, line: id }));
  const span = t('years', { from: String(firstYear), to: String(lastYear) });
  // The year under way first: it is what people come for.
  const groups: readonly RowGroup<Cell>[] = [
    ...years.toReversed().map((year) => ({ key: String(year), title: String(year), rows: lines(year) })),
    { key: 'all', title: span, rows: lines(null) },
  ];
  const columns: readonly Column<Cell>[] = [
    { id: 'what', head: t('what'), look: 'medium', cell: (row) => row.words },
    ...scenarios.map(
      (scenario): Column<Cell> => ({
        id: scenario.id,
        head: t('scenario', { name: scenario.name }),
        align: 'end',
        noWrap: true,
        cell: (row) => {
          const cents = centsOf(scenario.computation?.answer, row);
          if (cents === undefined) return <span className="ink2">–</span>;
          const amount = amountOf(row);
          const words = `${row.words}, ${row.year ?? span}`;
          const isOpen =
            open?.scenarioId === scenario.id &&
            open.words === words &&
            JSON.stringify(open.amount) === JSON.stringify(amount);
          return (
            <Amount
              label={`${t('scenario', { name: scenario.name })}, ${words}`}
              expanded={isOpen}
              controls="scenario-trace"
              onOpen={() => onOpen({ scenarioId: scenario.id, amount, words })}
            >
              {cents === null ? t('toConfirm') : signed(cents, row.line, plainAmount(cents, t.lang))}
            </Amount>
          );
        },
      }),
    ),
  ];
  return (
    <Table
      caption={t('caption')}
      columns={columns}
      groups={groups}
      rowKey={(row) => row.key}
      rows="low"
      first
    />
  );
}

/** Undefined while the scenario cannot be computed; null when the law's figure is to be confirmed. */
function centsOf(answer: ScenarioAnswer | undefined, { year, line }: Cell): EuroCents | null | undefined {
  if (answer === undefined) return undefined;
  const from: Pick<ScenarioYear, Line> | undefined =
    year === null ? answer : answer.years.find((one) => one.year === year);
  return from?.[line];
}

function amountOf({ year, line }: Cell): ScenarioAmount {
  if (year === null || line === 'provisional' || line === 'provisionalFee') return { kind: 'total' };
  return { kind: line, year };
}

function signed(cents: EuroCents, line: Line, words: string): string {
  return line === 'difference' && cents > 0 ? `+ ${words}` : words;
}
