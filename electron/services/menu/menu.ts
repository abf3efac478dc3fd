import type { Menu, MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/ipc/host-events.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { menuTemplate } from './menu-template.ts';

export interface MenuParts {
  readonly Menu: {
    buildFromTemplate(template: MenuItemConstructorOptions[]): Menu;
    setApplicationMenu(menu: Menu | null): void;
  };
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  /** Tells the page in front; it does nothing when there is none. */
  readonly run: (command: MenuCommand) => void;
}

/** @returns puts the menu into a language; call it at start and when the page changes its own */
export function createMenu({ Menu, platform, packaged, run }: MenuParts): (lang: Lang) => void {
  let shown: Lang | undefined;
  return (lang) => {
    if (shown === lang) return;
    shown = lang;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ platform, packaged, lang, run })));
  };
}
