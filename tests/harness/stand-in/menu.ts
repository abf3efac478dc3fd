import { labelled, record } from './state.ts';
import { strict } from './strict.ts';

export interface MenuTemplateItem {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly submenu?: readonly MenuTemplateItem[] | null;
  readonly click?: (...args: unknown[]) => void;
}

interface MenuState {
  readonly items: readonly MenuTemplateItem[];
}

let current: MenuState | null = null;

/** The menu of the application now, flattened, for a test that presses an entry or looks at the roles. */
export function menuItems(): MenuTemplateItem[] {
  const flat = (items: readonly MenuTemplateItem[]): MenuTemplateItem[] =>
    items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
  return flat(current?.items ?? []);
}

export const Menu = strict('Menu', {
  buildFromTemplate(items: readonly MenuTemplateItem[]): MenuState {
    return labelled('Menu', strict('menu', { items, popup: () => undefined }));
  },
  setApplicationMenu(menu: MenuState | null): void {
    record('Menu.setApplicationMenu', { set: menu !== null });
    current = menu;
  },
  getApplicationMenu: (): MenuState | null => current,
});
