import { lazy, Suspense, useState } from 'react';
import { Skeleton } from '../design/skeleton.tsx';
import { SessionGate } from '../features/session/session-gate.tsx';
import { clearStores } from '../state/define-store.ts';
import { DesktopTrouble } from '../features/session/desktop-trouble.tsx';
import { SetUpPage } from '../features/session/set-up-page.tsx';
import type { Host, HostInfo } from '../hosts/host.ts';
import { VaultProvider } from '../vault/client.ts';
import type { VaultApi, VaultSession } from '../vault/contract.ts';
import { leaveOthersPlace } from './leave-others-place.ts';

// The desk is its own chunk: the PIN can be typed while it loads.
const loadDesk = () => import('./open-desk.tsx').then((module) => ({ default: module.OpenDesk }));
const OpenDesk = lazy(loadDesk);

interface RootProps {
  vault: VaultApi;
  host: Host;
  info: HostInfo;
}

/** Either the gate or the desk. Locking never comes back here: it starts a fresh page. */
export function Root({ vault, host, info }: RootProps) {
  const [session, setSession] = useState<VaultSession | null>(null);
  const [centralKnown, setCentralKnown] = useState(info.centralKnown);
  if (info.trouble !== null) return <DesktopTrouble error={info.trouble} />;
  if (!centralKnown) return <SetUpPage host={host} onDone={() => setCentralKnown(true)} />;
  if (!session) {
    void loadDesk();
    return (
      <SessionGate
        vault={vault}
        reason={info.startedBecause}
        onOpened={(opened) => {
          clearStores('lock');
          leaveOthersPlace(opened.staff.staffId);
          setSession(opened);
        }}
      />
    );
  }
  return (
    <VaultProvider vault={vault}>
      <Suspense fallback={<Skeleton />}>
        <OpenDesk session={session} host={host} />
      </Suspense>
    </VaultProvider>
  );
}
