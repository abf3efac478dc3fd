import type { Shell } from 'electron';
import { linkAddress } from '#shared/ipc/links.ts';
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
