// Only for the compiler: the parts that the services ask for are parts that Electron has. Nothing here runs.
import type * as Electron from 'electron';
import type { CameraPage, CameraParts } from './camera/camera.ts';
import type { Fetch } from './central-setting/try-central.ts';
import type { CrashGuardParts } from './crash-guard/crash-guard.ts';
import type { Sealing } from './device-secret/sealing.ts';
import type { SaveParts } from './files/ask-where.ts';
import type { PickParts } from './files/pick-files.ts';
import type { MenuParts } from './menu/menu.ts';
import type { NotifyParts } from './notices/notify.ts';
import type { Printed } from './paper/print.ts';
import type { PdfPage } from './paper/save-pdf.ts';
import type { ConnectivityParts } from './presence/watch-connectivity.ts';
import type { PowerEvents } from './presence/watch-presence.ts';
import type { VisitorWindowLike } from './visitor/visitor-window.ts';
import type { KeptWindow, WindowStateParts } from './window-state/window-state.ts';

type Fits<Asked, Given extends Asked> = [Asked, Given];

export type Checks = [
  Fits<Sealing, Electron.SafeStorage>,
  Fits<SaveParts['dialog'], Electron.Dialog>,
  Fits<PickParts['dialog'], Electron.Dialog>,
  Fits<CrashGuardParts['dialog'], Electron.Dialog>,
  Fits<Printed, Electron.WebContents>,
  Fits<PdfPage, Electron.WebContents>,
  Fits<CameraPage, Electron.WebContents>,
  Fits<CameraParts['systemPreferences'], Electron.SystemPreferences>,
  Fits<MenuParts['Menu'], typeof Electron.Menu>,
  Fits<NotifyParts['Notification'], typeof Electron.Notification>,
  Fits<PowerEvents, Electron.PowerMonitor>,
  Fits<ConnectivityParts['net'], Electron.Net>,
  Fits<WindowStateParts['screen'], Electron.Screen>,
  Fits<KeptWindow, Electron.BrowserWindow>,
  Fits<VisitorWindowLike, Electron.BrowserWindow>,
  Fits<Fetch, Electron.Net['fetch']>,
  Fits<Fetch, Electron.Session['fetch']>,
];
