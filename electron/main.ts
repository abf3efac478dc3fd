import { app, BrowserWindow, dialog, ipcMain, protocol, session } from 'electron';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageHandlers } from './handlers.ts';
import { listen } from './ipc/listen.ts';
import { answerApp, schemePrivileges } from './scheme/app-protocol.ts';
import { parseAssetManifest } from './scheme/asset-manifest.ts';
import { type Launch, readLaunch } from './start/read-launch.ts';
import { DeskWindows } from './windows/desk-windows.ts';
import { partition, quieten } from './windows/desk-session.ts';
import { denyPermissions } from './windows/permissions.ts';
import { refuseLeaving } from './windows/refuse-leaving.ts';
import { webPreferences } from './windows/window-options.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const preload = path.join(here, 'preload.cjs');
const desk = path.join(here, '../renderer');

async function openDesk(launch: Launch): Promise<void> {
  const deskSession = session.fromPartition(partition, { cache: false });
  quieten(deskSession);
  denyPermissions(deskSession, { cameraIsOpenFor: () => false });
  const central = launch.central;
  deskSession.protocol.handle(
    schemePrivileges.scheme,
    answerApp({
      assets: {
        manifest: parseAssetManifest(readFileSync(path.join(desk, 'asset-manifest.json'), 'utf8')),
        read: async (name) => Uint8Array.from(await readFile(path.join(desk, name))),
      },
      central: () => central,
      fetch: (url, init) => deskSession.fetch(url, { ...init, bypassCustomProtocolHandlers: true }),
    }),
  );
  const windows = new DeskWindows({
    make: (options) => new BrowserWindow(options),
    webPreferences: webPreferences(preload, deskSession),
    bounds: () => null,
    onMade: () => undefined,
  });
  listen({
    ipcMain,
    isOurs: (contents) => windows.isOurs(contents),
    handlers: pageHandlers({
      windows,
      version: app.getVersion(),
      label: `Guichet · ${process.platform}`,
      central: () => (central === null ? null : { url: central.href, managed: true }),
    }),
    onPort: (_purpose, port) => port.close(),
    now: () => performance.now(),
  });
  app.on('second-instance', () => windows.show());
  await windows.open();
}

async function main(): Promise<void> {
  const launch = readLaunch(process.argv, process.env, app.isPackaged);
  if (!launch.ok) {
    dialog.showErrorBox('Guichet', launch.sentence);
    app.exit(1);
    return;
  }
  if (launch.value.profile !== null) app.setPath('userData', launch.value.profile);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([schemePrivileges]);
  // One window per profile: two would open the same storage. What a second start was told is not read.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  refuseLeaving(app);
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  await openDesk(launch.value);
}

await main();
