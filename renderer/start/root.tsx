import { lazy, Suspense, useState } from 'react';
import { Skeleton } from '../design/skeleton.tsx';
import { SessionGate } from '../features/session/session-gate.tsx';
import { clearStores } from '../state/define-store.ts';
import { type LockReason, takeLockReason, VaultProvider } from '../vault/client.ts';
import type { VaultApi, VaultSession } from '../vault/contract.ts';
import { leaveOthersPlace } from './leave-others-place.ts';

// The desk is its own chunk: the PIN can be typed while it loads.
const loadDesk = () => import('./open-desk.tsx').then((module) => ({ default: module.OpenDesk }));
const OpenDesk = lazy(loadDesk);

interface RootProps {
  vault: VaultApi;
}

/** Either the gate or the desk. Locking never comes back here: it starts a fresh page. */
export function Root({ vault }: RootProps) {
  const [session, setSession] = useState<VaultSession | null>(null);
  const [reason] = useState<LockReason | null>(() => takeLockReason());
  if (!session) {
    void loadDesk();
    return (
      <SessionGate
        vault={vault}
        reason={reason}
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
        <OpenDesk session={session} />
      </Suspense>
    </VaultProvider>
  );
}
