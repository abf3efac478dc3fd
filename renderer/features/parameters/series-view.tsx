import { Scale, SearchX } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { figureWords } from '#shared/rules/figure-words.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { ParameterStatus } from '#shared/rules/parameter.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Columns } from '../../design/page.tsx';
import { Select } from '../../design/select.tsx';
import type { Column } from '../../design/table.tsx';
import { VirtualTable } from '../../design/virtual-table.tsx';
import { TextField } from '../../design/text-field.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { lastDay } from './last-day.ts';
import { parametersMessages } from './parameters.messages.ts';
import { SeriesCard } from './series-card.tsx';
import { type MissingFigure, missingIn, noFilter, type SeriesRow, seriesOf } from './series-list.ts';
import { StatusChip } from './status-chip.tsx';

interface SeriesViewProps {
  pack: Pack;
  today: PlainDate;
  /** Only what nobody has read yet, stretch by stretch, with who confirms it. */
  missingOnly: boolean;
}

const statuses = ['all', 'published', 'derived', 'missing'] as const;

/** The list with its filters, and the series that is open beside it. */
export function SeriesView({ pack, today, missingOnly }: SeriesViewProps) {
  const t = useMessages(parametersMessages);
  const lang = rowLang(t.lang);
  const [filter, setFilter] = useState(noFilter);
  const [open, setOpen] = useState<ParameterId | null>(null);
  const rows = useMemo(() => seriesOf(pack, filter, today, lang), [pack, filter, today, lang]);
  const missing = useMemo(() => (missingOnly ? missingIn(rows) : []), [missingOnly, rows]);
  const sources = useMemo(
    () => [
      { id: 'all', words: t('allSources') },
      ...Object.entries(pack.sources)
        .sort(([a], [b]) => a.localeCompare(b, 'fr', { numeric: true }))
        .map(([id, { title, kind }]) => ({ id, words: `${id} ${title}`, sub: t(`kind.${kind}`) })),
    ],
    [pack, t],
  );
  const count = missingOnly ? missing.length : rows.length;
  return (
    <Columns widths="minmax(0, 1fr) minmax(380px, 40%)">
      <Card
        className="parameters-list"
        title={missingOnly ? t('view.missing') : t('series')}
        count={count}
        selfScrolling
      >
        <div className="parameters-filters" role="search">
          <TextField
            label={t('find')}
            type="search"
            value={filter.text}
            onChange={(text) => setFilter({ ...filter, text })}
          />
          {missingOnly ? null : (
            <Select<ParameterStatus | 'all'>
              label={t('status')}
              value={filter.status}
              onChange={(status) => setFilter({ ...filter, status })}
              options={statuses.map((id) => ({ id, words: id === 'all' ? t('all') : t(`status.${id}`) }))}
            />
          )}
          <Select
            label={t('source')}
            value={filter.source}
            onChange={(source) => setFilter({ ...filter, source })}
            options={sources}
          />
        </div>
        {count === 0 ? (
          <EmptyState icon={SearchX}>{t('noneFound')}</EmptyState>
        ) : missingOnly ? (
          <MissingTable missing={missing} open={open} onOpen={setOpen} />
        ) : (
          <SeriesTable rows={rows} today={today} open={open} onOpen={setOpen} />
        )}
      </Card>
      {open === null ? (
        <Card label={t('history')}>
          <EmptyState icon={Scale}>{t('choose')}</EmptyState>
        </Card>
      ) : (
        <SeriesCard key={open} pack={pack} id={open} today={today} />
      )}
    </Columns>
  );
}

interface ListProps {
  open: ParameterId | null;
  onOpen: (id: ParameterId) => void;
}

function SeriesTable({
  rows,
  today,
  open,
  onOpen,
}: ListProps & { rows: readonly SeriesRow[]; today: PlainDate }) {
  const t = useMessages(parametersMessages);
  const lang = rowLang(t.lang);
  const columns: Column<SeriesRow>[] = [
    {
      id: 'series',
      head: t('column.series'),
      opens: true,
      look: 'medium',
      cell: ({ parameter }) => parameter.label[lang],
      sub: ({ id }) => id,
    },
    {
      id: 'now',
      head: t('column.now', { date: fullDay(today) }),
      align: 'end',
      width: 150,
      noWrap: true,
      cell: ({ now, parameter }) =>
        typeof now?.value === 'string' ? figureWords(now.value, parameter.unit, t.lang) : t('unknownNow'),
    },
    {
      id: 'status',
      head: t('status'),
      width: 120,
      cell: ({ now }) => <StatusChip status={now?.status ?? 'missing'} />,
    },
  ];
  return (
    <VirtualTable
      caption={t('series')}
      columns={columns}
      data={rows}
      rowKey={({ id }) => id}
      selectedKey={open ?? undefined}
      rows="two"
      onOpen={({ id }) => onOpen(id)}
    />
  );
}

function MissingTable({ missing, open, onOpen }: ListProps & { missing: readonly MissingFigure[] }) {
  const t = useMessages(parametersMessages);
  const lang = rowLang(t.lang);
  const columns: Column<MissingFigure>[] = [
    {
      id: 'series',
      head: t('column.series'),
      opens: true,
      look: 'medium',
      cell: ({ parameter }) => parameter.label[lang],
      sub: ({ id }) => id,
    },
    { id: 'from', head: t('column.from'), width: 96, noWrap: true, cell: ({ value }) => fullDay(value.from) },
    {
      id: 'to',
      head: t('column.to'),
      width: 120,
      cell: ({ value }) => lastDay(value.to, t('onwards')),
    },
    { id: 'by', head: t('column.confirmer'), width: 180, cell: ({ by }) => t(`by.${by}`) },
  ];
  return (
    <VirtualTable
      caption={t('view.missing')}
      columns={columns}
      data={missing}
      rowKey={({ id, value }) => `${id} ${value.from}`}
      selectedKey={missing.filter(({ id }) => id === open).map(({ id, value }) => `${id} ${value.from}`)[0]}
      rows="two"
      onOpen={({ id }) => onOpen(id)}
    />
  );
}
