import type { HostBridge } from '#shared/ipc/bridge.ts';
import type { MenuCommand } from '#shared/ipc/host-events.ts';
import type { Shortcuts } from './shortcuts.ts';

/** Entries of the native menu that are commands of the keyboard too, by the ids the frame registers them under. */
const sameAsKeys = { search: 'palette', shortcuts: 'shortcuts', lock: 'lock' } as const satisfies Partial<
  Record<MenuCommand, string>
>;

/** What the rest does; the desk gives it, because it knows the vault and the host. */
export type MenuActs = Readonly<Record<Exclude<MenuCommand, keyof typeof sameAsKeys>, () => void>>;

/**
 * Runs the command that the native menu names; `shortcuts` is the dispatcher of this window (desk-shortcuts.ts). While the
 * desk is locked the frame has registered none, so that search and lock do nothing.
 * @returns stops listening
 */
export function listenToMenu(
  on: HostBridge['on'],
  shortcuts: Pick<Shortcuts, 'run'>,
  acts: MenuActs,
): () => void {
  return on('command', ({ id }) => {
    if (id === 'search' || id === 'shortcuts' || id === 'lock') shortcuts.run(sameAsKeys[id]);
    else acts[id]();
  });
}
