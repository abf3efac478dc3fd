import '../../../renderer/app/configure-zod.ts';
import { expose } from 'comlink';
import type { Directory } from '#shared/entities/directory.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import type { OpenVault } from '../../../renderer/vault/open-vault.ts';
import type { Profile } from '../../../renderer/vault/storage/stored-shapes.ts';
import type { VaultStore } from '../../../renderer/vault/storage/vault-store.ts';
import { ClearStore } from './clear-store.ts';
import { fillVault, openJournal, openStore, openVault } from './filled-vault.ts';

/** What the page shows as soon as a dossier is open. */
const shown = ['dossierHead', 'dossierOverview', 'account'] as const;

let opened: {
  readonly vault: OpenVault;
  readonly store: VaultStore;
  readonly clear: ClearStore;
  readonly ids: readonly string[];
} | null = null;

function ready() {
  if (!opened) throw new Error('open comes first');
  return opened;
}

const dossierBench = {
  fill: fillVault,

  /** Milliseconds to open a filled vault once its key is known: digests read, decrypted and indexed. */
  async open(dek: readonly number[], directory: Directory, staffId: string, today: string): Promise<number> {
    const staff = directory.staff.find((one) => one.staffId === staffId);
    if (!staff) throw new Error(`no ${staffId} in the directory`);
    const from = performance.now();
    const store = await openStore(dek);
    const profile: Profile = {
      staff,
      deviceId: 'bench',
      cardKeys: {},
      directory,
      today: plainDate(today),
      holding: 'portfolio',
      refreshToken: null,
      pack: null,
      sealKey: null,
      workOffline: true,
    };
    const vault = await openVault(store, profile, await openJournal(dek));
    const took = performance.now() - from;
    const ids = [...vault.desk.baseDigests()]
      .filter(([, digest]) => !digest.card.protected)
      .map(([id]) => id);
    opened = { vault, store, clear: await ClearStore.open(), ids };
    return took;
  },

  /** Opens dossiers as the desk does: audit entry durable, then head, overview and account folded. */
  async subject(places: readonly number[]): Promise<{ times: number[]; audits: number[] }> {
    const { vault, store, ids } = ready();
    const times: number[] = [];
    const audits: number[] = [];
    for (const place of places) {
      const dossierId = idAt(ids, place);
      const from = performance.now();
      const allowed = await vault.openDossier(dossierId, 'visit');
      if (!allowed.ok) throw new Error(allowed.error.reason);
      const audited = performance.now();
      await Promise.all(shown.map((name) => firstAnswer(vault, name, dossierId)));
      times.push(performance.now() - from);
      audits.push(audited - from);
    }
    // A day's audit entries are sent as they come; left here they would make every round longer than the last.
    await store.apply({ droppedIntents: vault.desk.outbox.map((intent) => intent.seq) });
    await vault.desk.setOutbox([]);
    return { times, audits };
  },

  /** The same dossiers in clear, read and parsed once. */
  async control(places: readonly number[]): Promise<number[]> {
    const { clear, ids } = ready();
    const times: number[] = [];
    for (const place of places) {
      const dossierId = idAt(ids, place);
      const from = performance.now();
      await clear.get(dossierId);
      times.push(performance.now() - from);
    }
    return times;
  },
};

/** `place` in [0, 1): the caller draws, this worker knows the ids. */
function idAt(ids: readonly string[], place: number): string {
  const id = ids[Math.floor(place * ids.length)];
  if (id === undefined) throw new Error('a place lies in [0, 1)');
  return id;
}

function firstAnswer(vault: OpenVault, name: (typeof shown)[number], dossierId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = vault.desk.subscriptions.subscribe(name, { dossierId }, (answer) => {
      stop();
      if (answer.ok && answer.value.state === 'open') resolve();
      else reject(new Error(`${name} did not answer with the dossier`));
    });
  });
}

export type DossierBench = typeof dossierBench;
expose(dossierBench);
