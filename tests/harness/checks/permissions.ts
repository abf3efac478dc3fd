import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../support/central.ts';
import type { RunningMain } from '../start-main.ts';

/** Every permission that this version of Electron knows; a new version's new ones are asked too. */
export function electronPermissions(): string[] {
  const types = readFileSync(join(repository, 'node_modules/electron/electron.d.ts'), 'utf8');
  const names = new Set<string>();
  for (const setter of ['setPermissionRequestHandler', 'setPermissionCheckHandler']) {
    const [, union = ''] =
      new RegExp(`${setter}\\(handler: \\(\\(webContents: [^,]+, permission: ([^,]+),`).exec(types) ?? [];
    for (const [, name = ''] of union.matchAll(/'([^']+)'/g)) names.add(name);
  }
  return [...names].sort();
}

/** What the top frame of the desk may do without its capture dialog: keep its storage, and copy out (never read). */
const granted = new Set(['persistent-storage', 'clipboard-sanitized-write']);

interface Decided {
  readonly requested: unknown;
  readonly checked: unknown;
  readonly checkedWithoutPage: unknown;
}

/** Permissions that are granted although they must not be, or the other way round. */
export async function permissionProblems({ wire }: RunningMain): Promise<string[]> {
  const places = [
    { url: 'app://guichet/index.html', isMainFrame: true, ours: true },
    { url: 'app://guichet/index.html', isMainFrame: false, ours: false },
    { url: 'app://guichet.evil/', isMainFrame: true, ours: false },
    { url: 'https://evil.example/', isMainFrame: true, ours: false },
    { url: 'data:text/html,x', isMainFrame: true, ours: false },
    { url: '', isMainFrame: true, ours: false },
  ];
  const asks = [...electronPermissions(), 'a-permission-of-tomorrow'].flatMap((permission) =>
    places.flatMap((place) =>
      [undefined, ['video'], ['audio'], ['video', 'audio']].map((mediaTypes) => ({
        permission,
        mediaTypes,
        ...place,
      })),
    ),
  );
  const answers = (await wire.ask('control.permission', asks)) as Decided[];
  const problems = asks.flatMap(({ permission, url, isMainFrame, ours }, index) => {
    const expected = ours && granted.has(permission);
    const { requested, checked, checkedWithoutPage } = answers[index] ?? {};
    const asked = `${permission} for ${JSON.stringify(url)} (main frame: ${isMainFrame})`;
    return [
      ...(requested === expected ? [] : [`request of ${asked}: ${String(requested)}`]),
      ...(checked === expected ? [] : [`check of ${asked}: ${String(checked)}`]),
      ...(checkedWithoutPage === false
        ? []
        : [`check of ${asked} without a page: ${String(checkedWithoutPage)}`]),
    ];
  });
  const device = await wire.ask('control.decide', {
    name: 'DevicePermissionHandler',
    args: [{ deviceType: 'usb', origin: 'app://guichet' }],
  });
  if (device !== false) problems.push('a device is granted');
  const display = (await wire.ask('control.decide', {
    name: 'DisplayMediaRequestHandler',
    args: [{ frame: null }],
  })) as object;
  if (Object.keys(display ?? {}).length > 0) problems.push('the screen may be captured');
  return problems;
}
