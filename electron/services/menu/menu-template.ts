import type { MenuItemConstructorOptions } from 'electron';
import { translator } from '#shared/i18n/message.ts';
import type { MenuCommand } from '#shared/ipc/host-events.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { menuMessages } from './menu.messages.ts';

export interface MenuTemplateParts {
  readonly platform: NodeJS.Platform;
  /** A packaged desk has no tools for developers; none has a way to load the page anew behind the vault's back. */
  readonly packaged: boolean;
  readonly lang: Lang;
  readonly run: (command: MenuCommand) => void;
}

/** The only roles a menu of ours may have: each is harmless to an open dossier. */
type Role =
  | 'about'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'togglefullscreen'
  | 'minimize'
  | 'toggleDevTools';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu as data. Entries of the desk only say their name: the page decides what they do. */
export function menuTemplate({
  platform,
  packaged,
  lang,
  run,
}: MenuTemplateParts): MenuItemConstructorOptions[] {
  const t = translator(menuMessages, lang);
  const isMac = platform === 'darwin';
  const role = (name: Role): MenuItemConstructorOptions => ({ role: name, label: t(name) });
  const command = (id: MenuCommand, rest: MenuItemConstructorOptions = {}): MenuItemConstructorOptions => ({
    id,
    label: t(id),
    click: () => run(id),
    ...rest,
  });
  // The page listens to these keys itself: here they are only shown.
  const shown = (accelerator: string): MenuItemConstructorOptions => ({
    accelerator,
    registerAccelerator: false,
  });
  const menus: MenuItemConstructorOptions[] = [
    {
      label: t('desk'),
      submenu: [
        command('search', shown('CmdOrCtrl+K')),
        command('print', { accelerator: 'CmdOrCtrl+P' }),
        separator,
        command('sync'),
        command('workOffline'),
        separator,
        command('lock', shown('CmdOrCtrl+L')),
        ...(isMac ? [] : [separator, role('quit')]),
      ],
    },
    {
      label: t('edit'),
      submenu: [
        role('undo'),
        role('redo'),
        separator,
        role('cut'),
        role('copy'),
        role('paste'),
        separator,
        role('selectAll'),
      ],
    },
    {
      label: t('view'),
      submenu: [
        role('zoomIn'),
        role('zoomOut'),
        role('resetZoom'),
        separator,
        role('togglefullscreen'),
        role('minimize'),
        ...(packaged ? [] : [separator, role('toggleDevTools')]),
      ],
    },
    { label: t('help'), submenu: [command('shortcuts'), ...(isMac ? [] : [role('about')])] },
  ];
  if (!isMac) return menus;
  const own: MenuItemConstructorOptions = {
    label: 'Guichet',
    submenu: [
      role('about'),
      separator,
      role('hide'),
      role('hideOthers'),
      role('unhide'),
      separator,
      role('quit'),
    ],
  };
  return [own, ...menus];
}
