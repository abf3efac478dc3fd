import type { Session, WebContents } from 'electron';
import { isDeskUrl } from './is-desk-frame.ts';

const granted: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write']);

export interface CameraRule {
  /** Whether that page may have these media now; its capture dialog must be open. */
  readonly mayUse: (contents: WebContents, kinds: readonly string[]) => boolean;
}

/**
 * Electron grants everything unless told otherwise. Granted to the top frame of the desk: storage that Chromium may not
 * evict, text put into the clipboard (never read from it), and the picture (never the sound) of the camera while the
 * capture dialog is open.
 */
export function denyPermissions(session: Session, camera: CameraRule): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    if (!details.isMainFrame || !isDeskUrl(details.requestingUrl)) {
      answer(false);
      return;
    }
    if (permission === 'media') {
      answer(camera.mayUse(contents, 'mediaTypes' in details ? (details.mediaTypes ?? []) : []));
      return;
    }
    answer(granted.has(permission));
  });
  session.setPermissionCheckHandler((contents, permission, _origin, details) => {
    if (contents === null || !details.isMainFrame || !isDeskUrl(details.requestingUrl ?? '')) return false;
    if (permission === 'media') return camera.mayUse(contents, [details.mediaType ?? 'unknown']);
    return granted.has(permission);
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
}
