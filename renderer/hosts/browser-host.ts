import { appError } from '#shared/kernel/errors.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { lockReasonSchema } from '#shared/ipc/lock-reason.ts';
import { chooseFiles, downloadFile } from './browser-files.ts';
import { browserWarmSecret } from './browser-warm-secret.ts';
import { deviceKey } from './device-key.ts';
import type { Host, HostInfo } from './host.ts';
import { openVisitorWindow } from './visitor-screen.ts';

const LOCK_REASON = 'guichet:lock-reason';

/**
 * The browser as host. The device secret is a WebCrypto key that cannot be exported; it travels with the browser
 * profile, which docs/security.md says. Central is where the page came from, and updates come with the pages.
 */
export function createBrowserHost(indexedDb: IDBFactory = indexedDB): Host {
  const info: HostInfo = {
    trouble: null,
    idleMinutes: null,
    kind: 'browser',
    label: browserLabel(navigator.userAgent),
    centralKnown: true,
    centralManaged: true,
    startedBecause: takeLockReason(),
    desktop: null,
  };
  return {
    info: async () => info,
    persist: async () => (await navigator.storage?.persist?.()) ?? false,
    async mixSecret(salt) {
      const key = await deviceKey(indexedDb);
      return ok(new Uint8Array(await crypto.subtle.sign('HMAC', key, Uint8Array.from(salt))));
    },
    warmSecret: async (vaultId, act) => browserWarmSecret(vaultId, act),
    vaultPort: () => null,
    setCentral: async () => err(appError('forbidden', 'host', 'centralManaged')),
    async startAfresh(reason) {
      sessionStorage.setItem(LOCK_REASON, reason);
      location.reload();
    },
    // The browser's own dialogs speak the browser's language, and a tab may close at any time: nothing waits for it.
    setLanguage: () => undefined,
    tellDeskState: () => undefined,
    async print() {
      window.print();
      return ok({ printed: true });
    },
    async savePdf() {
      window.print();
      return ok({ saved: true });
    },
    async saveFile({ suggestedName, type, bytes }) {
      downloadFile(suggestedName, type, bytes);
      return ok({ saved: true });
    },
    pickFiles: async (types, many) => ok(await chooseFiles(types, many)),
    // The browser asks the person by itself.
    camera: async () => ok(null),
    // Nothing is awaited before the window opens: it would no longer be the answer to a click.
    openVisitor: (onClosed) => Promise.resolve(openVisitorWindow(onClosed)),
    notify: () => undefined,
    async openLink(id) {
      // The table of the sources comes with the first amount that is opened, not with the first screen.
      const { linkAddress } = await import('#shared/ipc/links.ts');
      const address = linkAddress(id);
      if (address === null) return err(appError('notFound', 'host', 'linkNotOpened'));
      // With `noopener` a browser never says whether it opened one.
      window.open(address, '_blank', 'noopener,noreferrer');
      return ok(null);
    },
    updateState: async () => ({ kind: 'current' }),
    installUpdate: async () => ok({ kind: 'current' }),
    on: (name, listener) => {
      if (name !== 'connectivity') return () => undefined;
      const tell = (): void => Reflect.apply(listener, undefined, [{ online: navigator.onLine }]);
      window.addEventListener('online', tell);
      window.addEventListener('offline', tell);
      return () => {
        window.removeEventListener('online', tell);
        window.removeEventListener('offline', tell);
      };
    },
  };
}

/** Read once after a start; null when the page was simply opened. */
function takeLockReason(): HostInfo['startedBecause'] {
  if (typeof sessionStorage === 'undefined') return null;
  const reason = lockReasonSchema.safeParse(sessionStorage.getItem(LOCK_REASON));
  sessionStorage.removeItem(LOCK_REASON);
  return reason.success ? reason.data : null;
}

function browserLabel(agent: string): string {
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /Firefox\//.test(agent)
      ? 'Firefox'
      : /Chrome\//.test(agent)
        ? 'Chromium'
        : 'Browser';
  const system = /Windows/.test(agent)
    ? 'Windows'
    : /Mac OS/.test(agent)
      ? 'macOS'
      : /Linux/.test(agent)
        ? 'Linux'
        : '?';
  return `${browser} · ${system}`;
}
