import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import type { Role } from '#shared/entities/codes.ts';
import { Desk } from '../app/desk.tsx';
import { goTo, roomHref } from '../app/paths.ts';
import { partOf } from '../app/router.tsx';
import { type ScreenPath, screens } from '../app/screens.tsx';
import { CommandPalette } from '../features/search/command-palette.tsx';
import { NetworkPill } from '../features/sync/network-pill.tsx';
import { VisitPanel } from '../features/visit/visit-panel.tsx';
import type { Host } from '../hosts/host.ts';
import { openPageStore } from '../state/open-page.ts';
import { useVault, useVaultApi } from '../vault/client.ts';
import type { VaultSession } from '../vault/contract.ts';
import { useDesktop } from './use-desktop.ts';

// Read beside the work now and then: not part of the start.
const PageDialog = lazy(() =>
  import('../features/knowledge/page-dialog.tsx').then((module) => ({ default: module.PageDialog })),
);

const NO_ARGS = {};
const NO_BADGES = {};

/** The unlocked desk, with the vault behind the pill, the badges, the visit and the lock. */
export function OpenDesk({ session, host }: { session: VaultSession; host: Host }) {
  const vault = useVaultApi();
  const status = useVault('status', NO_ARGS);
  const badges = useVault('badges', NO_ARGS);
  const visit = useVault('currentVisit', NO_ARGS);
  const dossierId = useSyncExternalStore(subscribeToHash, dossierInHash);
  const pageOpen = openPageStore.use((state) => state.topic !== null);
  const visitOpen = visit?.ok === true && visit.value !== null;
  useDesktop({ host, vault, status: status?.ok ? status.value : null, visitOpen });
  const { roles, name } = session.staff;
  const counts = useMemo(() => (badges?.ok ? { ...badges.value } : NO_BADGES), [badges]);
  const lock = () => void vault.lock();
  return (
    <Desk
      agentName={name}
      roles={roles}
      home={homeOf(roles)}
      demo={session.demo}
      badges={counts}
      pill={
        status?.ok ? (
          <NetworkPill
            status={status.value}
            onWorkOffline={(on) => void vault.setWorkOffline(on)}
            onSyncNow={() => void vault.syncNow()}
            onOpenDetails={() => goTo(roomHref('/sync'))}
          />
        ) : null
      }
      visit={dossierId !== null || visitOpen ? <VisitPanel dossierId={dossierId} /> : null}
      palette={
        <>
          <CommandPalette />
          {pageOpen ? (
            <Suspense>
              <PageDialog />
            </Suspense>
          ) : null}
        </>
      }
      onLock={lock}
      onChangePerson={lock}
    />
  );
}

const homes: ReadonlySet<ScreenPath> = new Set(['/today', '/review', '/agenda']);

/** Fetches the screens on which people land, before it is known who comes. */
export async function homesAhead(): Promise<void> {
  await Promise.all(
    screens.filter((screen) => homes.has(screen.path)).map((screen) => partOf(screen).ahead()),
  );
}

function homeOf(roles: readonly Role[]): ScreenPath {
  if (roles.includes('supervisor')) return '/review';
  if (roles.includes('fieldAdviser')) return '/agenda';
  return roles.includes('administrator') && roles.length === 1 ? '/parameters' : '/today';
}

function subscribeToHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

function dossierInHash(): string | null {
  const match = /^#\/dossier\/([^/?]+)/.exec(location.hash);
  return match?.[1] ? decodeURIComponent(match[1]) : null;
}
