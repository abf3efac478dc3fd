import { Check, CircleDot, CloudDownload, HardDrive, UserX } from 'lucide-react';
import { useState } from 'react';
import type { AgendaDay, AgendaStop } from '#shared/folds/agenda-view.ts';
import { formatInstantTime } from '#shared/i18n/format.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { dossierHref, goTo } from '../../app/paths.ts';
import { Checkbox } from '../../design/checkbox.tsx';
import { Chip, type Tone } from '../../design/chip.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { codeMessages } from '../../i18n/codes.messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { openDossiers } from '../../state/open-dossiers.ts';
import { useVaultApi } from '../../vault/use-vault.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { whoName } from '../../i18n/who-name.ts';
import { RoadPlace } from './road-order.tsx';
import { agendaMessages } from './agenda.messages.ts';

interface StopsTableProps {
  day: AgendaDay;
  mayKeep: boolean;
}

/** The stops of one day: who, where, how fresh, and whether they come along without a network. */
export function StopsTable({ day, mayKeep }: StopsTableProps) {
  const t = useMessages(agendaMessages);
  const code = useMessages(codeMessages);
  const vault = useVaultApi();
  const [error, setError] = useState<AppError | null>(null);
  const keep = async (dossierId: string, on: boolean) => {
    const answer = await vault.act('dossier.keepOffline@1', { dossierId, keep: on });
    setError(answer.ok ? null : answer.error);
  };
  const columns: Column<AgendaStop>[] = [
    { id: 'time', head: t('column.time'), width: 68, noWrap: true, cell: (stop) => stop.appointment.at },
    {
      id: 'person',
      head: t('column.person'),
      width: '30%',
      look: 'strong',
      opens: true,
      cell: (stop) => whoName(stop.card),
      sub: (stop) =>
        [stop.card.language.toUpperCase(), `${stop.card.postalCode} ${stop.card.place}`, stop.card.trade]
          .filter(Boolean)
          .join(' · '),
    },
    {
      id: 'reason',
      head: t('column.reason'),
      cell: (stop) => code(`reason.${stop.appointment.reason}`),
      sub: (stop) => stop.appointment.preparation,
    },
    {
      id: 'data',
      head: t('column.data'),
      width: 140,
      cell: (stop) => <HeldChip stop={stop} />,
      sub: (stop) =>
        stop.confirmedAt ? t('dataOf', { time: formatInstantTime(stop.confirmedAt, t.lang) }) : t('dataNone'),
    },
  ];
  if (mayKeep && day.stops.length > 1) {
    columns.unshift({
      id: 'order',
      head: t('column.order'),
      width: 92,
      cell: (stop) => <RoadPlace stops={day.stops} stop={stop} onError={setError} />,
    });
  }
  if (mayKeep) {
    columns.push({
      id: 'offline',
      head: t('column.offline'),
      width: 110,
      cell: (stop) => (
        <Checkbox checked={stop.keepOffline} onChange={(on) => void keep(stop.card.dossierId, on)}>
          {t('keepShort')}
          <span className="sr"> {whoName(stop.card)}</span>
        </Checkbox>
      ),
    });
  }
  return (
    <>
      {error ? <ProblemSentence error={error} /> : null}
      <Table
        caption={t('visits')}
        columns={columns}
        data={day.stops}
        rowKey={(stop) => stop.appointment.id}
        rows="two"
        onOpen={(stop) => {
          openDossiers.actions.remember(stop.card.dossierId, 'visit');
          goTo(dossierHref(stop.card.dossierId));
        }}
      />
    </>
  );
}

function HeldChip({ stop }: { stop: AgendaStop }) {
  const t = useMessages(agendaMessages);
  const [tone, icon, words] = chipOf(stop, t);
  return (
    <Chip tone={tone} icon={icon}>
      {words}
    </Chip>
  );
}

function chipOf(
  stop: AgendaStop,
  t: ReturnType<typeof useMessages<typeof agendaMessages>>,
): [Tone, IconShape, string] {
  if (stop.appointment.state === 'done') return ['neutral', Check, t('done')];
  if (stop.appointment.state === 'noShow') return ['caut', UserX, t('noShow')];
  if (stop.appointment.state === 'arrived') return ['acc', CircleDot, t('arrived')];
  return stop.held ? ['pos', HardDrive, t('held')] : ['caut', CloudDownload, t('notHeld')];
}
