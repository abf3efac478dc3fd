import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { formatDate, formatMoney, formatNumber } from '#shared/i18n/format.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import type { IntakeCounts, IntakeOutcome } from '#shared/sync/intake.ts';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import { NoteBox } from '../../design/note-box.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { intakeMessages } from './intake.messages.ts';
import { kindWords } from './kind-words.ts';

const figures = ['rows', 'imported', 'updated', 'unchanged', 'rejected', 'warnings'] as const;

/** What came of a run, file by file, and whether its control totals hold. */
export function OutcomeCard({ outcome }: { outcome: IntakeOutcome }) {
  const t = useMessages(intakeMessages);
  const columns: Column<IntakeCounts>[] = [
    { id: 'kind', head: t('count.kind'), look: 'medium', cell: ({ kind }) => kindWords(kind, t) },
    ...figures.map(
      (id): Column<IntakeCounts> => ({
        id,
        head: t(`count.${id}`),
        align: 'end',
        noWrap: true,
        width: 96,
        look: id === 'rejected' ? 'strong' : 'soft',
        cell: (row) => formatNumber(row[id], t.lang),
      }),
    ),
  ];
  const sum = (id: (typeof figures)[number]) =>
    formatNumber(
      outcome.kinds.reduce((total, one) => total + one[id], 0),
      t.lang,
    );
  const asOf = parsePlainDate(outcome.asOf);
  return (
    <Card
      title={outcome.dryRun ? t('resultTry') : t('resultDone')}
      line={asOf.ok ? t('asOf', { date: formatDate(asOf.value, t.lang) }) : undefined}
      selfScrolling
      className="intake-outcome"
      foot={<Totals outcome={outcome} />}
    >
      <Notes outcome={outcome} />
      <Table
        caption={outcome.dryRun ? t('resultTry') : t('resultDone')}
        columns={columns}
        data={outcome.kinds}
        rowKey={({ kind }) => kind}
        rows="low"
        foot={{ kind: t('count.total'), ...Object.fromEntries(figures.map((id) => [id, sum(id)])) }}
      />
    </Card>
  );
}

function Totals({ outcome: { totals } }: { outcome: IntakeOutcome }) {
  const t = useMessages(intakeMessages);
  const { dossiers, lines } = totals;
  if (dossiers === null && lines === null) return <span className="meta">{t('totalsNone')}</span>;
  const shown = [
    dossiers && {
      holds: dossiers.said === dossiers.found,
      words: t('totals.dossiers', {
        said: formatNumber(dossiers.said, t.lang),
        found: formatNumber(dossiers.found, t.lang),
      }),
    },
    lines && {
      holds: lines.said === lines.found,
      words:
        lines.unread > 0
          ? t('totals.unread', { count: lines.unread })
          : t('totals.lines', {
              said: formatMoney(euroCents(lines.said), t.lang),
              found: formatMoney(euroCents(lines.found), t.lang),
            }),
    },
  ];
  return (
    <ul className="intake-totals" aria-label={t('totals')}>
      {shown.map((one) =>
        one === null ? null : (
          <li key={one.words}>
            <Chip tone={one.holds ? 'pos' : 'caut'} icon={one.holds ? CircleCheck : CircleAlert}>
              {one.words}
            </Chip>
          </li>
        ),
      )}
    </ul>
  );
}

function Notes({ outcome }: { outcome: IntakeOutcome }) {
  const t = useMessages(intakeMessages);
  const { refused, newOffices, unknownOffices, adviseServer } = outcome;
  const words = [
    refused ? t('refused') : null,
    newOffices.length > 0 ? t('newOffices', { offices: newOffices.join(', ') }) : null,
    unknownOffices.length > 0 ? t('unknownOffices', { offices: unknownOffices.join(', ') }) : null,
    adviseServer ? t('adviseServer') : null,
  ].filter((one) => one !== null);
  if (words.length === 0) return null;
  return (
    <NoteBox icon={refused ? CircleAlert : Info} tone={refused ? 'crit' : 'info'}>
      {words.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </NoteBox>
  );
}
