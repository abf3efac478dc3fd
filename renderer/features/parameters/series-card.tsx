import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { confirmerOf } from '#shared/rules/confirmer-of.ts';
import { allRules } from '#shared/rules/index.ts';
import { figureWords } from '#shared/rules/figure-words.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { type ParameterValue, valueAt } from '#shared/rules/parameter.ts';
import type { ParameterId } from '#shared/rules/parameters/index.ts';
import { Card } from '../../design/card.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { rowLang } from '../../i18n/row-lang.ts';
import { fullDay } from '../../i18n/short-forms.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { lastDay } from './last-day.ts';
import { parametersMessages } from './parameters.messages.ts';
import { StatusChip } from './status-chip.tsx';

interface SeriesCardProps {
  pack: Pack;
  id: ParameterId;
  today: PlainDate;
}

/** One series: its stretches, newest first, where each was read, and which rules rest on it. */
export function SeriesCard({ pack, id, today }: SeriesCardProps) {
  const t = useMessages(parametersMessages);
  const lang = rowLang(t.lang);
  const parameter = pack.parameters[id];
  const now = valueAt(parameter, today);
  const columns: Column<ParameterValue>[] = [
    { id: 'from', head: t('column.from'), width: 92, noWrap: true, cell: ({ from }) => fullDay(from) },
    { id: 'to', head: t('column.to'), width: 108, cell: ({ to }) => lastDay(to, t('onwards')) },
    {
      id: 'value',
      head: t('column.value'),
      align: 'end',
      look: 'medium',
      noWrap: true,
      cell: ({ value }) => (value === null ? t('unknownNow') : figureWords(value, parameter.unit, t.lang)),
    },
    {
      id: 'status',
      head: t('status'),
      cell: ({ status }) => <StatusChip status={status} />,
      sub: ({ status, sources, note }) =>
        [
          status === 'missing' ? t('confirmedBy', { who: t(`by.${confirmerOf(id)}`) }) : sources.join(', '),
          note?.[lang],
        ]
          .filter(Boolean)
          .join(' · '),
    },
  ];
  const cited = [...new Set(parameter.values.flatMap(({ sources }) => sources))];
  const users = allRules.filter((rule) => rule.parameters.includes(id));
  return (
    <Card title={parameter.label[lang]} line={id}>
      <Table
        caption={t('history')}
        columns={columns}
        data={[...parameter.values].reverse()}
        rowKey={({ from }) => from}
        selectedKey={now?.from}
        isTwoLine={() => true}
      />
      <section className="parameters-part">
        <h3>{t('sources')}</h3>
        <ul>
          {cited.map((name) => {
            const source = pack.sources[name];
            return source === undefined ? null : (
              <li key={name}>
                <span className="strong">{name}</span> {source.title}
                <span className="meta">
                  {t(`kind.${source.kind}`)} · {t('readOn', { date: fullDay(source.readOn) })} ·{' '}
                  <span className="parameters-address">{source.url ?? t('noAddress')}</span>
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      <section className="parameters-part">
        <h3>{t('users')}</h3>
        {users.length === 0 ? (
          <p className="meta">{t('noUsers')}</p>
        ) : (
          <ul>
            {users.map((rule) => (
              <li key={rule.id}>
                {rule.label[lang]} <span className="meta">{rule.id}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Card>
  );
}
