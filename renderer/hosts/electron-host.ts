import type { HostBridge } from '#shared/ipc/bridge.ts';
import { bridgeName, type PortPurpose, portWire } from '#shared/ipc/names.ts';
import { appError } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import type { Host, HostInfo } from './host.ts';
import { openVisitorDesktop } from './visitor-screen.ts';

/** What the preload put into this page; null in a browser. */
export function findBridge(): HostBridge | null {
  const bridge: unknown = Reflect.get(globalThis, bridgeName);
  return typeof bridge === 'object' && bridge !== null ? (bridge as HostBridge) : null;
}

/** Electron as host: every question goes to main, over the bridge or, for the vault alone, over a port of its own. */
export function createElectronHost(bridge: HostBridge): Host {
  return {
    async info() {
      const info = await bridge.info({});
      if (!info.ok) return { ...unknownDesktop, trouble: info.error };
      const { label, central, idleMinutes, startedBecause, version, keepsSecrets } = info.value;
      const centralManaged = central?.managed === true;
      return {
        ...unknownDesktop,
        label,
        centralKnown: central !== null,
        centralManaged,
        idleMinutes,
        startedBecause,
        desktop: { version, central, keepsSecrets },
      };
    },
    // Main gives the profile its place on the disk; Chromium still has to be asked not to evict from it.
    persist: async () => (await navigator.storage?.persist?.()) ?? false,
    // Only over the vault's own port: the page is never part of it.
    mixSecret: async () => err(appError('forbidden', 'page', 'vaultOnly')),
    warmSecret: async () => null,
    vaultPort: () => handOver('vault'),
    setCentral: (url) => bridge.setCentral({ url }),
    async startAfresh(reason) {
      const answer = await bridge.startAfresh({ reason });
      // Main always replaces the page; should it fail, at least everything in memory goes.
      if (!answer.ok) location.reload();
    },
    setLanguage: (lang) => void bridge.setLanguage({ lang }),
    tellDeskState: (state) => void bridge.tellDeskState(state),
    print: (options) => bridge.print(options),
    savePdf: (options) => bridge.savePdf(options),
    saveFile: (file) => bridge.saveFile(file),
    pickFiles: (types, many) => bridge.pickFiles({ types: [...types], many }),
    camera: (open) => bridge.camera({ open }),
    openVisitor: (onClosed) => openVisitorDesktop(bridge, () => handOver('visitor'), onClosed),
    notify: (kind) => void bridge.notify({ kind }),
    openLink: (id) => bridge.openLink({ id }),
    async updateState() {
      const state = await bridge.updateState({});
      return state.ok ? state.value : { kind: 'current' };
    },
    installUpdate: () => bridge.installUpdate({}),
    on: (name, listener) => bridge.on(name, listener),
  };
}

const unknownDesktop: HostInfo = {
  trouble: null,
  idleMinutes: null,
  kind: 'electron',
  label: 'Guichet',
  centralKnown: true,
  centralManaged: true,
  startedBecause: null,
  desktop: null,
};

/** One end goes to main by way of the preload; the other stays here. */
function handOver(purpose: PortPurpose): MessagePort {
  const { port1, port2 } = new MessageChannel();
  window.postMessage({ [portWire]: purpose }, location.origin, [port2]);
  return port1;
}
