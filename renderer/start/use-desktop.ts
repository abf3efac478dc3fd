import { useEffect } from 'react';
import type { MenuCommand } from '#shared/ipc/host-events.ts';
import { deskShortcuts } from '../app/desk-shortcuts.ts';
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
    const commands: Readonly<Record<MenuCommand, () => unknown>> = {
      search: () => runCommand('palette'),
      shortcuts: () => runCommand('shortcuts'),
      lock: () => runCommand('lock'),
      sync: () => vault.syncNow(),
      workOffline: () => vault.setWorkOffline(!worksOffline),
      print: () => host.print({ landscape: false }),
    };
    return host.on('command', ({ id }) => void commands[id]());
  }, [host, vault, worksOffline]);
}

/** The menu runs what the keys run. */
function runCommand(id: string): void {
  deskShortcuts
    .list()
    .find((command) => command.id === id)
    ?.run();
}
