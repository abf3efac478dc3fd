import type { BrowserWindowConstructorOptions, Session, WebPreferences } from 'electron';

/** The same for every window; the harness compares them whole, so that an added one is seen. */
export function webPreferences(preload: string, session: Session): WebPreferences {
  return {
    preload,
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    // The idle lock must come on time in a window that is covered too.
    backgroundThrottling: false,
  };
}

/** Until the page has painted, the window stays hidden: no white flash on a dark desk. */
export const deskWindowOptions = {
  minWidth: 1024,
  minHeight: 640,
  show: false,
  title: 'Guichet',
  backgroundColor: '#14161b',
} as const satisfies BrowserWindowConstructorOptions;
