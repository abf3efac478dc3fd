import { app, BrowserWindow, dialog, session } from 'electron';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeskPage, readDeskAddress } from './desk-address.ts';

const preload = path.join(path.dirname(fileURLToPath(import.meta.url)), 'preload.cjs');

function openWindow(desk: URL): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event, url) => {
    if (!isDeskPage(desk, url)) event.preventDefault();
  });
  window.webContents.on('will-redirect', (event, url) => {
    if (!isDeskPage(desk, url)) event.preventDefault();
  });
  window.webContents.on('will-attach-webview', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  return window;
}

async function openDesk(desk: URL): Promise<void> {
  // Storage that the browser may not evict is the only permission the desk needs today.
  session.defaultSession.setPermissionRequestHandler((contents, permission, answer, details) => {
    answer(permission === 'persistent-storage' && details.isMainFrame && isDeskPage(desk, contents.getURL()));
  });
  session.defaultSession.setPermissionCheckHandler(() => false);
  const window = openWindow(desk);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  await window.loadURL(desk.href);
}

async function main(): Promise<void> {
  const address = readDeskAddress(process.argv);
  const profile = app.commandLine.getSwitchValue('desk-profile');
  if (profile !== '') app.setPath('userData', profile);
  // One window per profile: two would open the same storage.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  if (address.kind === 'refused') {
    dialog.showErrorBox('Guichet', address.sentence);
    app.quit();
    return;
  }
  await openDesk(address.url);
}

await main();
