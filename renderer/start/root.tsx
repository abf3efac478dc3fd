import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { Skeleton } from '../design/skeleton.tsx';
import { SessionGate } from '../features/session/session-gate.tsx';
import { clearStores } from '../state/define-store.ts';
import { DesktopTrouble } from '../features/session/desktop-trouble.tsx';
import { SetUpPage } from '../features/session/set-up-page.tsx';
import type { Host, HostInfo } from '../hosts/host.ts';
import { VaultProvider } from '../vault/client.ts';
import type { VaultApi, VaultSession } from '../vault/contract.ts';
import { leaveOthersPlace } from './leave-others-place.ts';

// The desk is its own chunk, and so is each screen: the PIN can be typed while they load.
const importDesk = () => import('./open-desk.tsx');
const desk = lazyPart(() => importDesk().then((module) => module.OpenDesk));
const OpenDesk = desk.Part;

async function loadAhead(): Promise<void> {
  await desk.ahead();
  const { homesAhead } = await importDesk();
  await homesAhead();
}

interface RootProps {
  vault: VaultApi;
  host: Host;
  info: HostInfo;
}

/** Either the gate or the desk. Locking never comes back here: it starts a fresh page. */
export function Root({ vault, host, info }: RootProps) {
  const [session, setSession] = useState<VaultSession | null>(null);
  const [centralKnown, setCentralKnown] = useState(info.centralKnown);
  const atGate = session === null && centralKnown && info.trouble === null;
  useEffect(() => {
    // A chunk that does not come is asked for again when it is shown, and its trouble told there.
    if (atGate) void loadAhead().catch(() => undefined);
  }, [atGate]);
  if (info.trouble !== null) return <DesktopTrouble error={info.trouble} />;
  if (!centralKnown) return <SetUpPage host={host} onDone={() => setCentralKnown(true)} />;
  if (!session) {
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
