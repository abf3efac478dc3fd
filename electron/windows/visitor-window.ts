import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron';
import { appOrigin } from '#shared/ipc/names.ts';
import { visitorPlace } from '../services/visitor/visitor-place.ts';

export interface VisitorWindowParts {
  readonly make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** With the visitor's own preload, which has no question to ask. */
  readonly webPreferences: BrowserWindowConstructorOptions['webPreferences'];
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getDisplayMatching' | 'getPrimaryDisplay'>;
  readonly desk: () => BrowserWindow | null;
}

/** Makes the window that faces the visitor, hidden, on the screen that the desk is not on. */
export function makeVisitorWindow({ make, webPreferences, screen, desk }: VisitorWindowParts): {
  window: BrowserWindow;
  loaded: Promise<void>;
} {
  const bounds = desk()?.getBounds();
  const display = bounds === undefined ? screen.getPrimaryDisplay() : screen.getDisplayMatching(bounds);
  const window = make({
    ...visitorPlace(display, screen.getAllDisplays()),
    show: false,
    title: 'Guichet',
    autoHideMenuBar: true,
    backgroundColor: '#14161b',
    webPreferences,
  });
  return { window, loaded: window.loadURL(`${appOrigin}/visitor.html`) };
}
