import type { SystemPreferences, WebContents } from 'electron';
import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PageHandler } from '../handler.ts';

export type CameraPage = Pick<WebContents, 'id' | 'on' | 'isDestroyed'>;

export interface CameraParts {
  readonly platform: NodeJS.Platform;
  readonly systemPreferences: Pick<SystemPreferences, 'askForMediaAccess' | 'getMediaAccessStatus'>;
}

export interface Camera {
  readonly handle: PageHandler<'camera', [page: CameraPage]>;
  /**
   * For the session's permission handlers: whether this page may have these media now.
   * @param kinds what is asked for; anything but video alone is refused
   */
  readonly mayUse: (page: Pick<WebContents, 'id'>, kinds: readonly string[]) => boolean;
}

/**
 * The camera is shut but for a page whose capture dialog is open. It shuts by itself when that page loads anew, crashes
 * or goes. Error `cameraDenied`: the system's own privacy setting refuses it.
 */
export function createCamera({ platform, systemPreferences }: CameraParts): Camera {
  const open = new Set<number>();
  const watched = new Set<number>();

  const watch = (page: CameraPage): void => {
    if (watched.has(page.id)) return;
    watched.add(page.id);
    const { id } = page;
    page.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) open.delete(id);
    });
    page.on('render-process-gone', () => open.delete(id));
    page.on('destroyed', () => {
      open.delete(id);
      watched.delete(id);
    });
  };

  const systemAllows = async (): Promise<boolean> => {
    if (platform === 'darwin') return systemPreferences.askForMediaAccess('camera');
    // Linux has no such setting, and Electron no such question there.
    if (platform !== 'win32') return true;
    return !['denied', 'restricted'].includes(systemPreferences.getMediaAccessStatus('camera'));
  };

  return {
    async handle({ open: wanted }, page) {
      if (!wanted) {
        open.delete(page.id);
        return ok(null);
      }
      watch(page);
      if (!(await systemAllows())) return err(appError('forbidden', 'host', 'cameraDenied'));
      // The person may have left the page while the system asked.
      if (!page.isDestroyed()) open.add(page.id);
      return ok(null);
    },
    mayUse: (page, kinds) => open.has(page.id) && kinds.length > 0 && kinds.every((kind) => kind === 'video'),
  };
}
