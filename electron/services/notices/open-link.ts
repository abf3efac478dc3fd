import type { Shell } from 'electron';
import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PageHandler } from '../handler.ts';

/** Opens the address of a source in the person's browser. Error `linkNotOpened`: there is no browser. */
export function createOpenLink({
  shell,
}: {
  readonly shell: Pick<Shell, 'openExternal'>;
}): PageHandler<'openLink'> {
  return async ({ id }) => {
    // The table of the sources comes with the first link that is opened, not before the first window.
    const { linkAddress } = await import('#shared/ipc/links.ts');
    const address = linkAddress(id);
    if (address === null) return err(appError('notFound', 'host', 'linkNotOpened'));
    try {
      await shell.openExternal(address);
      return ok(null);
    } catch {
      return err(appError('unavailable', 'host', 'linkNotOpened'));
    }
  };
}
