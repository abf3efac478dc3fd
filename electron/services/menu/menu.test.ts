import type { Menu, MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { messageProblems } from '#shared/i18n/message-problems.ts';
import { menuCommandSchema } from '#shared/ipc/host-events.ts';
import { langs } from '#shared/kernel/lang.ts';
import { createMenu } from './menu.ts';
import { menuMessages } from './menu.messages.ts';
import { menuTemplate } from './menu-template.ts';

const platforms = ['linux', 'win32', 'darwin'] as const;

function entriesOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? entriesOf(item.submenu) : [])]);
}

describe.each(platforms)('the menu on %s', (platform) => {
  const ran: string[] = [];
  const template = (packaged: boolean) =>
    entriesOf(menuTemplate({ platform, packaged, lang: 'nl', run: (id) => ran.push(id) }));

  it('has every command of the desk once, and each says its own name', () => {
    ran.length = 0;
    for (const item of template(true)) {
      const click: unknown = item.click;
      if (typeof click === 'function') click();
    }
    expect([...ran].sort()).toEqual([...menuCommandSchema.options].sort());
  });

  it('cannot load the page anew, nor open tools for developers once packaged', () => {
    const roles = template(true).map((item) => item.role);
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'close', 'recentDocuments', 'services'])
      expect(roles).not.toContain(role);
    expect(template(false).map((item) => item.role)).toContain('toggleDevTools');
    expect(template(false).map((item) => item.role)).not.toContain('reload');
  });

  it('registers no key that the page handles itself', () => {
    const twice = template(true).filter(
      (item) => /\+[KL]$/.test(String(item.accelerator)) && item.registerAccelerator !== false,
    );
    expect(twice).toEqual([]);
  });

  it('has words for every entry, in every language', () => {
    for (const lang of langs) {
      const items = entriesOf(menuTemplate({ platform, packaged: false, lang, run: () => undefined }));
      for (const item of items) if (item.type !== 'separator') expect(item.label ?? '').not.toBe('');
    }
    expect(messageProblems(menuMessages)).toEqual([]);
    for (const entry of Object.values(menuMessages)) expect(entry.de).not.toBe('');
  });
});

it('is built again only when the language changes', () => {
  const built: (string | undefined)[] = [];
  const nothing: unknown = {};
  const show = createMenu({
    Menu: {
      buildFromTemplate(template) {
        built.push(template[0]?.label);
        return nothing as Menu;
      },
      setApplicationMenu: () => undefined,
    },
    platform: 'linux',
    packaged: true,
    run: () => undefined,
  });
  show('fr');
  show('fr');
  show('de');
  expect(built).toEqual(['Poste', 'Arbeitsplatz']);
});
