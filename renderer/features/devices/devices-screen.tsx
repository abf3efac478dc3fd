import { KeyRound, MonitorOff, MonitorSmartphone } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '#shared/kernel/errors.ts';
import type { EnrolCode, ListedDevice } from '#shared/sync/api.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Page } from '../../design/page.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useNow } from '../../i18n/use-now.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import type { QueryAnswer } from '../../vault/contract.ts';
import { useVault, useVaultApi } from '../../vault/use-vault.ts';
import { type DeviceGroup, groupOf } from './device-groups.ts';
import { DeviceTable } from './device-table.tsx';
import { devicesMessages } from './devices.messages.ts';
import { CodeDialog } from './code-dialog.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';

const NO_ARGS = {};
const groups: readonly DeviceGroup[] = ['used', 'silent', 'revoked'];

/** Every computer of the fund that holds dossiers: who has it, when it was heard last, and the way to shut it. */
export function DevicesScreen() {
  const t = useMessages(devicesMessages);
  const vault = useVaultApi();
  const session = useVault('session', NO_ARGS);
  const now = useNow(60_000);
  const [devices, setDevices] = useState<QueryAnswer<readonly ListedDevice[]>>();
  const [group, setGroup] = useState<DeviceGroup>('used');
  const [revoking, setRevoking] = useState<ListedDevice | null>(null);
  const [code, setCode] = useState<EnrolCode | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [said, setSaid] = useState('');
  const ask = useCallback(async () => setDevices(await vault.devices()), [vault]);
  useEffect(() => void ask(), [ask]);
  if (!session?.ok || devices === undefined)
    return (
      <Page title={t('title')}>
        <Card>
          <Skeleton lines={8} />
        </Card>
      </Page>
    );
  const all = devices.ok ? devices.value : [];
  const nameOf = (staffId: string) =>
    session.value.directory.staff.find((one) => one.staffId === staffId)?.name ?? staffId;
  const shown = all.filter((device) => groupOf(device, now) === group);
  const count = (of: DeviceGroup) => all.filter((device) => groupOf(device, now) === of).length;
  const newCode = async () => {
    const made = await vault.enrolCode();
    setProblem(made.ok ? null : made.error);
    if (made.ok) setCode(made.value);
  };
  const revoke = async (device: ListedDevice) => {
    setRevoking(null);
    const done = await vault.revokeDevice(device.deviceId);
    setProblem(done.ok ? null : done.error);
    if (done.ok) setSaid(t('done', { name: nameOf(device.staffId) }));
    await ask();
  };
  return (
    <Page
      title={t('title')}
      line={t('line', { count: count('used') + count('silent') })}
      acts={
        <>
          <Segmented
            label={t('show')}
            labelHidden
            value={group}
            onChange={setGroup}
            options={groups.map((id) => ({ id, words: `${t(`show.${id}`)} ${count(id)}` }))}
          />
          <Button kind="primary" icon={KeyRound} onPress={() => void newCode()}>
            {t('code')}
          </Button>
        </>
      }
    >
      <span className="sr" role="status">
        {said}
      </span>
      {problem === null ? null : <ProblemSentence error={problem} />}
      <Card title={t('list')} count={shown.length} selfScrolling={shown.length > 0}>
        {devices.ok ? null : (
          <div className="row">
            <ProblemSentence error={devices.error} />
            <Button onPress={() => void ask()}>{t('again')}</Button>
          </div>
        )}
        {shown.length === 0 ? (
          devices.ok ? (
            <EmptyState icon={group === 'revoked' ? MonitorOff : MonitorSmartphone}>{t('none')}</EmptyState>
          ) : null
        ) : (
          <DeviceTable
            devices={shown}
            own={session.value.deviceId}
            now={now}
            nameOf={nameOf}
            onRevoke={setRevoking}
          />
        )}
      </Card>
      {revoking === null ? null : (
        <RevokeDialog
          name={nameOf(revoking.staffId)}
          own={revoking.deviceId === session.value.deviceId}
          onConfirm={() => void revoke(revoking)}
          onCancel={() => setRevoking(null)}
        />
      )}
      {code === null ? null : <CodeDialog code={code} onClose={() => setCode(null)} />}
    </Page>
  );
}
