import { strict, untouchable } from './strict.ts';

// The names of Electron's module. What the desk does not use throws at the first touch.
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { MessageChannelMain } from './message-port.ts';
export { protocol } from './protocol.ts';
export { safeStorage } from './safe-storage.ts';
export { session } from './session.ts';
export { nativeTheme, net, Notification, powerMonitor, screen, shell } from './system.ts';
export { webContents } from './web-contents.ts';

export const autoUpdater = untouchable('autoUpdater');
export const BaseWindow = untouchable('BaseWindow');
export const BrowserView = untouchable('BrowserView');
export const clipboard = untouchable('clipboard');
export const contentTracing = untouchable('contentTracing');
export const contextBridge = untouchable('contextBridge (in main)');
export const crashReporter = untouchable('crashReporter');
export const desktopCapturer = untouchable('desktopCapturer');
export const globalShortcut = untouchable('globalShortcut');
export const inAppPurchase = untouchable('inAppPurchase');
export const ipcRenderer = untouchable('ipcRenderer (in main)');
export const MenuItem = untouchable('MenuItem');
export const nativeImage = untouchable('nativeImage');
export const netLog = untouchable('netLog');
export const powerSaveBlocker = untouchable('powerSaveBlocker');
export const pushNotifications = untouchable('pushNotifications');
export const ShareMenu = untouchable('ShareMenu');
export const systemPreferences = untouchable('systemPreferences');
export const TouchBar = untouchable('TouchBar');
export const Tray = untouchable('Tray');
export const utilityProcess = untouchable('utilityProcess');
export const View = untouchable('View');
export const webFrame = untouchable('webFrame (in main)');
export const webFrameMain = untouchable('webFrameMain');
export const WebContentsView = untouchable('WebContentsView');

export default strict('electron (default import)', {});
