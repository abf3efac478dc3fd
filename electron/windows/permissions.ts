import type { Session, WebContents } from 'electron';
import { isDeskUrl } from './is-desk-frame.ts';

export interface PermissionRules {
  /** Whether the capture dialog of that page is open now. */
  readonly cameraIsOpenFor: (contents: WebContents) => boolean;
}

/**
 * Electron grants everything unless told otherwise. Two are granted, to the top frame of the desk: storage that Chromium
 * may not evict, and the picture (never the sound) of the camera while the capture dialog is open.
 */
export function denyPermissions(session: Session, { cameraIsOpenFor }: PermissionRules): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    if (!details.isMainFrame || !isDeskUrl(details.requestingUrl)) {
      answer(false);
      return;
    }
    if (permission === 'media') {
      const types = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
      const pictureOnly = types.length > 0 && types.every((type) => type === 'video');
      answer(pictureOnly && cameraIsOpenFor(contents));
      return;
    }
    answer(permission === 'persistent-storage');
  });
  session.setPermissionCheckHandler((contents, permission, _origin, details) => {
    if (contents === null || !details.isMainFrame || !isDeskUrl(details.requestingUrl ?? '')) return false;
    if (permission === 'media') return details.mediaType === 'video' && cameraIsOpenFor(contents);
    return permission === 'persistent-storage';
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
}
