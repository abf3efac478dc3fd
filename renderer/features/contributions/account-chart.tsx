import { ChartColumn, TableProperties } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { formatMoney, formatQuarter } from '#shared/i18n/format.ts';
import type { AccountView } from '#shared/folds/account-view.ts';
import { euroCents, type EuroCents, ZERO_CENTS } from '#shared/kernel/money.ts';
import { type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { type Quarter, quarterNumber, quartersOfYear } from '#shared/kernel/quarter.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { plainAmount } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { contributionsMessages } from './contributions.messages.ts';
import { niceStep } from './nice-step.ts';

const YEARS = 3;
const TOP = 8;
const FLOOR = 92;
const LEFT = 48;
const BAR = 68;

export interface Bar {
  readonly quarter: Quarter;
  readonly year: number;
  readonly paid: EuroCents;
  readonly unpaid: EuroCents;
  readonly later: EuroCents;
}

/** Claimed, paid and still open per quarter over three years, with the same figures as a table. */
export function AccountChart({ view, today }: { view: AccountView; today: PlainDate }) {
  const t = useMessages(contributionsMessages);
  const [asTable, setAsTable] = useState(false);
  const last = yearOf(today);
  const bars = chartBars(view, last, today);
  if (bars.every((bar) => bar.paid + bar.unpaid + bar.later === 0)) return null;
  const columns: readonly Column<Bar>[] = [
    { id: 'quarter', head: t('quarter'), look: 'medium', cell: (bar) => formatQuarter(bar.quarter, t.lang) },
    { id: 'paid', head: t('paid'), align: 'end', cell: (bar) => plainAmount(bar.paid, t.lang) },
    { id: 'unpaid', head: t('unpaid'), align: 'end', cell: (bar) => plainAmount(bar.unpaid, t.lang) },
    { id: 'later', head: t('notDue'), align: 'end', cell: (bar) => plainAmount(bar.later, t.lang) },
  ];
  return (
    <Card
      title={t('chart')}
      className="account-chart"
      selfScrolling={asTable}
      action={
        <>
          {asTable ? null : <Legend />}
          <Button
            kind="quiet"
            size="sm"
            icon={asTable ? ChartColumn : TableProperties}
            aria-pressed={asTable}
            onPress={() => setAsTable(!asTable)}
          >
            {t(asTable ? 'drawing' : 'table')}
          </Button>
        </>
      }
    >
      {asTable ? (
        <Table caption={t('chart')} columns={columns} data={bars} rowKey={(bar) => bar.quarter} rows="low" />
      ) : (
        <Drawing bars={bars} />
      )}
    </Card>
  );
}

export function chartBars(view: AccountView, lastYear: number, today: PlainDate): Bar[] {
  const rows = new Map(view.years.flatMap((year) => year.rows).map((row) => [row.key, row]));
  return Array.from({ length: YEARS }, (_, index) => lastYear - YEARS + 1 + index).flatMap((year) =>
    quartersOfYear(year).map((quarter): Bar => {
      const row = rows.get(quarter);
      if (!row) return { quarter, year, paid: ZERO_CENTS, unpaid: ZERO_CENTS, later: ZERO_CENTS };
      const owed = Math.max(0, row.balance);
      const unpaid = row.dueOn < today ? owed : Math.min(owed, row.overdue);
      return {
        quarter,
        year,
        paid: euroCents(Math.max(0, row.paid)),
        unpaid: euroCents(unpaid),
        later: euroCents(owed - unpaid),
      };
    }),
  );
}

function Legend() {
  const t = useMessages(contributionsMessages);
  return (
    <span className="account-legend" aria-hidden="true">
      <span>
        <i className="is-paid" />
        {t('paid')}
      </span>
      <span>
        <i className="is-unpaid" />
        {t('unpaid')}
      </span>
      <span>
        <i className="is-later" />
        {t('notDue')}
      </span>
    </span>
  );
}

function Drawing({ bars }: { bars: readonly Bar[] }) {
  const t = useMessages(contributionsMessages);
  const hatch = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const [full, setFull] = useState(720);
  // Drawn in the pixels it gets: letters keep their size and the bars use the whole card.
  useEffect(() => {
    const svg = drawing.current;
    if (svg === null) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setFull(Math.max(280, Math.round(entry.contentRect.width)));
    });
    watch.observe(svg);
    return () => watch.disconnect();
  }, []);
  const most = Math.max(1, ...bars.map((bar) => bar.paid + bar.unpaid + bar.later));
  const step = niceStep(most);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const scale = (cents: number) => (cents / most) * (FLOOR - TOP);
  const band = (full - LEFT - 8) / YEARS;
  const group = Math.min(BAR * 4 + 33, band - 16);
  const x = (index: number) =>
    LEFT + Math.floor(index / 4) * band + (band - group) / 2 + (index % 4) * (group / 4);
  const width = group / 4 - (band < 140 ? 5 : 11);
  return (
    <svg
      ref={drawing}
      className="account-drawing"
      viewBox={`0 0 ${full} 122`}
      role="group"
      aria-label={t('caption')}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--chart-3)" />
          <path d="M0 0v6" stroke="var(--surface)" strokeWidth="1.5" opacity="0.55" />
        </pattern>
      </defs>
      {ticks.map((tick) => (
        <g key={tick} aria-hidden="true">
          <path d={`M${LEFT} ${FLOOR - scale(tick)}H${full}`} stroke="var(--chart-grid)" />
          <text x={LEFT - 8} y={FLOOR - scale(tick) + 4} textAnchor="end">
            {(tick / 100).toLocaleString(t.lang === 'en' ? 'en-GB' : `${t.lang}-BE`)}
          </text>
        </g>
      ))}
      {bars.map((bar, index) => {
        const left = x(index);
        const paid = scale(bar.paid);
        const unpaid = scale(bar.unpaid);
        const later = scale(bar.later);
        const words = {
          quarter: formatQuarter(bar.quarter, t.lang),
          paid: formatMoney(bar.paid, t.lang),
          unpaid: formatMoney(bar.unpaid, t.lang),
          later: formatMoney(bar.later, t.lang),
        };
        return (
          <g key={bar.quarter} role="img" aria-label={t('bar', words)}>
            <title>{t('bar', words)}</title>
            {paid > 0 ? (
              <rect x={left} y={FLOOR - paid} width={width} height={paid} rx="2" fill="var(--chart-1)" />
            ) : null}
            {unpaid > 0 ? (
              <rect
                x={left}
                y={FLOOR - paid - unpaid}
                width={width}
                height={Math.max(1, unpaid - (paid > 0 ? 1 : 0))}
                rx="2"
                fill={`url(#${hatch})`}
                stroke="var(--chart-3)"
              />
            ) : null}
            {later > 0 ? (
              <rect
                x={left + 0.5}
                y={FLOOR - paid - unpaid - later + 0.5}
                width={width - 1}
                height={Math.max(1, later - 1)}
                rx="2"
                fill="none"
                stroke="var(--line-strong)"
                strokeDasharray="3 3"
              />
            ) : null}
            <text x={left + width / 2} y={FLOOR + 13} textAnchor="middle">
              {formatQuarter(bar.quarter, t.lang).slice(0, 2)}
            </text>
            {quarterNumber(bar.quarter) === 1 ? (
              <text x={left} y={FLOOR + 27} className="year">
                {bar.year}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
