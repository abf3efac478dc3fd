import type { Shell } from 'electron';
import { links } from '#shared/ipc/links.ts';
import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { PageHandler } from '../handler.ts';

/** Opens one address of the frozen table in the person's browser. Error `linkNotOpened`: there is no browser. */
export function createOpenLink({
  shell,
}: {
  readonly shell: Pick<Shell, 'openExternal'>;
}): PageHandler<'openLink'> {
  return async ({ id }) => {
    try {
      await shell.openExternal(links[id]);
      return ok(null);
    } catch {
      return err(appError('unavailable', 'host', 'linkNotOpened'));
    }
  };
}
