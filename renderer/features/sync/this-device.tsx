import { HeartPulse, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatInstantTime, formatNumber } from '#shared/i18n/format.ts';
import { Card } from '../../design/card.tsx';
import { Chip } from '../../design/chip.tsx';
import { KeyValues } from '../../design/key-values.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { KnownPerson, SyncStatus } from '../../vault/contract.ts';
import { useVault, useVaultApi } from '../../vault/use-vault.ts';
import { HandOver } from '../hand-over/index.ts';
import { syncMessages } from './sync.messages.ts';
import './this-device.css';

const NO_ARGS = {};

interface ThisDeviceProps {
  status: SyncStatus;
  /** Disagreements and refusals that wait for this person. */
  needs: number;
  held: { readonly whole: number; readonly due: number; readonly closed: number };
}

/** Health of this computer in the words of somebody who has to leave with it in five minutes. */
export function ThisDevice({ status, needs, held }: ThisDeviceProps) {
  const t = useMessages(syncMessages);
  const vault = useVaultApi();
  const free = useFreeGigabytes();
  const session = useVault('session', NO_ARGS);
  const self = session?.ok ? session.value.staff.staffId : null;
  const sealed = useKnownPeople().filter((person) => person.waiting > 0 && person.staffId !== self);
  const well = status.trouble === null && needs === 0;
  return (
    <Card
      title={t('here')}
      fit="fixed"
      inset
      action={
        <Chip tone={well ? 'pos' : 'caut'} icon={well ? HeartPulse : TriangleAlert}>
          {well ? t('healthy') : t('attention')}
        </Chip>
      }
    >
      <KeyValues
        label={t('here')}
        entries={[
          {
            id: 'held',
            label: t('here.held'),
            value: t('here.heldOf', {
              held: formatNumber(held.whole, t.lang),
              all: formatNumber(held.due, t.lang),
            }),
          },
          ...(held.closed === 0
            ? []
            : [{ id: 'closed', label: t('here.closed'), value: formatNumber(held.closed, t.lang) }]),
          {
            id: 'data',
            label: t('here.dataOf'),
            value: status.lastSyncAt ? formatInstantTime(status.lastSyncAt, t.lang) : t('pill.never'),
          },
          {
            id: 'space',
            label: t('here.space'),
            value: free === null ? t('here.unknown') : t('here.gigabytes', { count: free }),
          },
          { id: 'build', label: t('here.build'), value: __BUILD_ID__.slice(0, 8) },
          {
            id: 'others',
            label: t('here.others'),
            value:
              sealed.length === 0
                ? t('here.othersNone')
                : sealed.map((person) => `${person.name}, ${person.waiting}`).join(' · '),
          },
        ]}
      />
      <div className="this-device-act">
        <HandOver vault={vault} />
      </div>
    </Card>
  );
}

/** People whose vault lives on this computer, with what of theirs waits sealed. */
function useKnownPeople(): readonly KnownPerson[] {
  const vault = useVaultApi();
  const [people, setPeople] = useState<readonly KnownPerson[]>([]);
  useEffect(() => {
    let gone = false;
    void vault.knownPeople().then((known) => {
      if (!gone) setPeople(known ?? []);
    });
    return () => {
      gone = true;
    };
  }, [vault]);
  return people;
}

/** Whole gigabytes this origin may still write; null where the browser does not say. */
function useFreeGigabytes(): number | null {
  const [free, setFree] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    void navigator.storage.estimate().then(({ quota, usage }) => {
      if (!gone && quota !== undefined) setFree(Math.floor((quota - (usage ?? 0)) / 1e9));
    });
    return () => {
      gone = true;
    };
  }, []);
  return free;
}
