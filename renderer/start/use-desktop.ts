import { useEffect } from 'react';
import { deskShortcuts } from '../app/desk-shortcuts.ts';
import { listenToMenu } from '../app/menu-commands.ts';
import type { Host } from '../hosts/host.ts';
import type { SyncStatus, VaultApi } from '../vault/contract.ts';

interface DesktopParts {
  host: Host;
  vault: Pick<VaultApi, 'setWorkOffline' | 'syncNow'>;
  status: SyncStatus | null;
  visitOpen: boolean;
}

/** What the desktop around an open desk must know of it, and its menu. */
export function useDesktop({ host, vault, status, visitOpen }: DesktopParts): void {
  const waiting = status?.waiting ?? 0;
  useEffect(() => {
    host.tellDeskState({ visitOpen, waiting, unlocked: true });
  }, [host, visitOpen, waiting]);
  const worksOffline = status?.network === 'workOffline';
  useEffect(() => {
    return listenToMenu(host.on, deskShortcuts, {
      sync: () => void vault.syncNow(),
      workOffline: () => void vault.setWorkOffline(!worksOffline),
      print: () => void host.print({ landscape: false }),
    });
  }, [host, vault, worksOffline]);
}
