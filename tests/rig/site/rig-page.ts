import { expose, transfer, wrap } from 'comlink';
import { createBrowserHost } from '../../../renderer/hosts/browser-host.ts';
import type { VaultHost } from '../../../renderer/hosts/host.ts';
import type { RigVault } from './rig-worker.ts';

/** What the rig asks of the page, through the browser's debugger. */
export interface RigPage extends Omit<RigVault, 'attach'> {
  /**
   * Records contacts one after the other until the page is gone or all are made; each is told as soon as it is called
   * saved, and not before.
   */
  actAll(contactIds: readonly string[], dossierIds: readonly string[]): Promise<readonly (string | null)[]>;
}

declare global {
  var rig: Promise<RigPage>;
  /** The rig listens here; what it has not heard was not shown to anybody. */
  var rigSaved: (contactId: string) => Promise<void>;
}

async function start(): Promise<RigPage> {
  const worker = new Worker(new URL('./rig-worker.ts', import.meta.url), { type: 'module' });
  const vault = wrap<RigVault>(worker);
  const host = createBrowserHost();
  const forVault: VaultHost = {
    async info() {
      const { label, idleMinutes } = await host.info();
      return { label, idleMinutes };
    },
    persist: () => host.persist(),
    mixSecret: (salt, mayBegin) => host.mixSecret(salt, mayBegin),
    warmSecret: (vaultId, act) => host.warmSecret(vaultId, act),
  };
  const channel = new MessageChannel();
  expose(forVault, channel.port1);
  await vault.attach(transfer(channel.port2, [channel.port2]));
  return {
    enter: (person) => vault.enter(person),
    setNet: (on) => vault.setNet(on),
    act: (contactId, dossierId) => vault.act(contactId, dossierId),
    sync: () => vault.sync(),
    signIn: (person) => vault.signIn(person),
    seen: () => vault.seen(),
    async actAll(contactIds, dossierIds) {
      const refusals: (string | null)[] = [];
      for (const [index, contactId] of contactIds.entries()) {
        const refused = await vault.act(contactId, dossierIds[index % dossierIds.length] ?? '');
        if (refused === null) await globalThis.rigSaved(contactId);
        refusals.push(refused);
      }
      return refusals;
    },
  };
}

globalThis.rig = start();
