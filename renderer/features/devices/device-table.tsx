import { CircleCheck, Hourglass, MonitorOff } from 'lucide-react';
import { formatInstantDate, formatInstantTime } from '#shared/i18n/format.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { ListedDevice } from '#shared/sync/api.ts';
import { Button } from '../../design/button.tsx';
import { Chip } from '../../design/chip.tsx';
import { type Column, Table } from '../../design/table.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { daysSince, groupOf } from './device-groups.ts';
import { devicesMessages } from './devices.messages.ts';

interface DeviceTableProps {
  devices: readonly ListedDevice[];
  /** The device this page runs on. */
  own: string;
  now: Instant;
  nameOf: (staffId: string) => string;
  onRevoke: (device: ListedDevice) => void;
}

/** One line a device. */
export function DeviceTable({ devices, own, now, nameOf, onRevoke }: DeviceTableProps) {
  const t = useMessages(devicesMessages);
  const day = (at: Instant) => formatInstantDate(at, t.lang);
  const columns: Column<ListedDevice>[] = [
    { id: 'who', head: t('column.who'), look: 'medium', cell: ({ staffId }) => nameOf(staffId) },
    {
      id: 'label',
      head: t('column.label'),
      look: 'soft',
      cell: ({ label, kind }) => `${label} · ${t(`kind.${kind}`)}`,
    },
    { id: 'since', head: t('column.since'), noWrap: true, cell: ({ createdAt }) => day(createdAt) },
    {
      id: 'seen',
      head: t('column.seen'),
      noWrap: true,
      cell: ({ seenAt }) => `${day(seenAt)} ${formatInstantTime(seenAt, t.lang)}`,
    },
    { id: 'changes', head: t('column.changes'), align: 'end', cell: ({ changes }) => String(changes) },
    { id: 'state', head: t('column.state'), cell: (device) => <State device={device} /> },
    {
      id: 'acts',
      head: t('column.acts'),
      headHidden: true,
      width: 110,
      cell: (device) =>
        device.revoked === null ? (
          <Button
            size="sm"
            aria-label={t('revokeOf', { name: nameOf(device.staffId), label: device.label })}
            onPress={() => onRevoke(device)}
          >
            {t('revoke')}
          </Button>
        ) : null,
    },
  ];
  return <Table caption={t('list')} columns={columns} data={devices} rowKey={({ deviceId }) => deviceId} />;

  function State({ device }: { device: ListedDevice }) {
    const { revoked, seenAt, deviceId } = device;
    if (revoked !== null) {
      const date = day(revoked.at);
      return (
        <span className="row gap1">
          <Chip tone="neutral" icon={MonitorOff}>
            {t('revoked')}
          </Chip>
          <span className="meta nw">
            {revoked.by === null
              ? t('revokedOn', { date })
              : t('revokedBy', { date, name: nameOf(revoked.by) })}
          </span>
        </span>
      );
    }
    if (groupOf(device, now) === 'silent')
      return (
        <Chip tone="caut" icon={Hourglass}>
          {t('silent', { count: daysSince(seenAt, now) })}
        </Chip>
      );
    return (
      <Chip tone={deviceId === own ? 'acc' : 'pos'} icon={CircleCheck}>
        {t(deviceId === own ? 'here' : 'used')}
      </Chip>
    );
  }
}
