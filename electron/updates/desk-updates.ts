import { ok, type Result } from '#shared/kernel/result.ts';
import { type DeskActivity, type InstallObstacle, mayInstallNow } from './may-install-now.ts';
import type { ReadyUpdate, UpdateDriver } from './update-driver.ts';

/** What the page is told; a reason is a key of updateMessages. */
export type DeskUpdateState =
  | { readonly kind: 'current' }
  | { readonly kind: 'ready'; readonly version: string; readonly waitsFor: InstallObstacle[] }
  | { readonly kind: 'refused'; readonly reason: string };

export type DeskUpdates = {
  /** Asks the feed and downloads what it offers. A feed that does not answer changes nothing. */
  readonly refresh: () => Promise<void>;
  readonly state: () => Promise<DeskUpdateState>;
  /** Installs what is ready. While the desk is at work it stays ready, and says for what it waits. */
  readonly install: () => Promise<Result<DeskUpdateState, never>>;
};

/** Keeps the one update that is ready, between the feed and the page. */
export function createDeskUpdates(driver: UpdateDriver, activity: () => Promise<DeskActivity>): DeskUpdates {
  let ready: ReadyUpdate | undefined;
  let refused: string | undefined;
  /** One at a time: two downloads would write the same file. */
  let running: Promise<void> | undefined;

  async function ask(): Promise<void> {
    const checked = await driver.check();
    if (!checked.ok) {
      if (checked.error === 'unreachable') return;
      [ready, refused] = [undefined, checked.error];
      return;
    }
    [ready, refused] = [undefined, undefined];
    if (checked.value.kind !== 'update') return;
    const downloaded = await driver.download(checked.value);
    if (downloaded.ok) ready = downloaded.value;
    else if (downloaded.error !== 'unreachable') refused = downloaded.error;
  }

  async function state(): Promise<DeskUpdateState> {
    if (refused !== undefined) return { kind: 'refused', reason: refused };
    if (ready === undefined) return { kind: 'current' };
    const may = mayInstallNow(await activity());
    return { kind: 'ready', version: ready.offer.version, waitsFor: may.ok ? [] : [...may.error] };
  }

  return {
    refresh() {
      running ??= ask().finally(() => {
        running = undefined;
      });
      return running;
    },
    state,
    async install() {
      if (ready === undefined) return ok(await state());
      const installed = await driver.install(ready);
      // Obstacles pass, and the update waits for it; any other refusal ends it until the feed is asked again.
      if (!installed.ok && typeof installed.error === 'string')
        [ready, refused] = [undefined, installed.error];
      return ok(await state());
    },
  };
}
