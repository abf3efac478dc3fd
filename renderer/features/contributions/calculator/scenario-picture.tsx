import { useId } from 'react';
import { formatQuarter } from '#shared/i18n/format.ts';
import { quarterNumber, quartersOfYear } from '#shared/kernel/quarter.ts';
import type {
  ScenarioAnswer,
  ScenarioQuarter,
} from '#shared/rules/contributions/contribution-scenario/contribution-scenario.rule.ts';
import { fullDay, moneyOr } from '../../../i18n/short-forms.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { niceStep } from '../nice-step.ts';
import { calculatorMessages } from './calculator.messages.ts';

const WIDTH = 400;
const TOP = 10;
const FLOOR = 130;
const LEFT = 44;

/** Three years by quarter: a filled bar for the provisional contribution, a line across for the final one. */
export function ScenarioPicture({ answer, name }: { answer: ScenarioAnswer; name: string }) {
  const t = useMessages(calculatorMessages);
  const hatch = useId();
  const all = answer.years.flatMap((year) =>
    quartersOfYear(year.year).map((quarter) => ({
      quarter,
      year: year.year,
      shown: year.quarters.find((one) => one.quarter === quarter),
    })),
  );
  const most = Math.max(1, ...all.map(({ shown }) => Math.max(shown?.provisional ?? 0, shown?.final ?? 0)));
  const scale = (cents: number) => (cents / most) * (FLOOR - TOP);
  const band = (WIDTH - LEFT) / all.length;
  const step = niceStep(most);
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const words = ({ quarter, dueOn, provisional, final }: ScenarioQuarter) =>
    t('bar', {
      quarter: formatQuarter(quarter, t.lang),
      date: fullDay(dueOn),
      provisional: moneyOr(provisional, t.lang, t('toConfirm')),
      final: moneyOr(final, t.lang, t('toConfirm')),
    });
  return (
    <svg
      className="scenario-drawing"
      viewBox={`0 0 ${WIDTH} 166`}
      role="group"
      aria-label={t('picture', { name })}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" stroke="var(--line-strong)" strokeWidth="1.5" />
        </pattern>
      </defs>
      {ticks.map((tick) => (
        <g key={tick} aria-hidden="true">
          <path d={`M${LEFT} ${FLOOR - scale(tick)}H${WIDTH}`} stroke="var(--chart-grid)" />
          <text x={LEFT - 6} y={FLOOR - scale(tick) + 4} textAnchor="end">
            {(tick / 100).toLocaleString(t.lang === 'en' ? 'en-GB' : `${t.lang}-BE`)}
          </text>
        </g>
      ))}
      {all.map(({ quarter, year, shown }, index) => {
        const left = LEFT + index * band + 4;
        const width = band - 7;
        const provisional = shown?.provisional ?? null;
        const final = shown?.final ?? null;
        const label =
          shown === undefined ? `${formatQuarter(quarter, t.lang)}, ${t('nothingDue')}` : words(shown);
        return (
          <g key={quarter} role="img" aria-label={label}>
            <title>{label}</title>
            {shown === undefined ? null : provisional === null ? (
              <rect
                x={left}
                y={FLOOR - 24}
                width={width}
                height={24}
                fill={`url(#${hatch})`}
                stroke="var(--line-strong)"
                strokeDasharray="3 3"
              />
            ) : (
              <rect
                x={left}
                y={FLOOR - scale(provisional)}
                width={width}
                height={scale(provisional)}
                rx="2"
                fill="var(--chart-1)"
              />
            )}
            {final === null ? null : (
              <path
                d={`M${left - 3} ${FLOOR - scale(final)}h${width + 6}`}
                stroke="var(--chart-3)"
                strokeWidth="3"
              />
            )}
            <text x={left + width / 2} y={FLOOR + 14} textAnchor="middle">
              {formatQuarter(quarter, t.lang).slice(0, 2)}
            </text>
            {quarterNumber(quarter) === 1 ? (
              <text x={left} y={FLOOR + 30} className="year">
                {year}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

/** What the signs of the picture stand for. */
export function PictureLegend() {
  const t = useMessages(calculatorMessages);
  return (
    <p className="scenario-legend" aria-hidden="true">
      <span>
        <i className="is-provisional" />
        {t('legendProvisional')}
      </span>
      <span>
        <i className="is-final" />
        {t('legendFinal')}
      </span>
      <span>
        <i className="is-open" />
        {t('legendOpen')}
      </span>
    </p>
  );
}
