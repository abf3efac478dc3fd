import '../../../renderer/app/configure-zod.ts';
import { expose } from 'comlink';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { ok } from '#shared/kernel/result.ts';
import { opfsJournal } from '../../../renderer/vault/journal/opfs-journal.ts';
import { judgeElsewhere } from '../../../renderer/vault/radar/start-judge.ts';
import { RealVault } from '../../../renderer/vault/real-vault.ts';
import { realTimers } from '../../../renderer/vault/storage/watchdog.ts';
import { WebVaultLock } from '../../../renderer/vault/vault-lock.ts';
import { now } from './filled-vault.ts';

interface Person {
  readonly badge: string;
  readonly password: string;
}

/** How many rows, and the hash of what they say. */
export interface ExpectedDossier {
  readonly rows: number;
  readonly hash: string;
}

const MOST_CYCLES = 20;

const syncBench = {
  /**
   * A first day without its page: signed in, a vault made (its key without the second of work that a PIN costs),
   * everything loaded and durable, a name found, the dossiers drawn read. Milliseconds from the moment on when the empty
   * vault is open, and apart those that it took to enrol the device and to make it.
   * @param expected of each dossier drawn
   */
  async firstLoad(
    person: Person,
    expected: Readonly<Record<string, ExpectedDossier>>,
  ): Promise<{ ms: number; loadedMs: number; madeMs: number; diskBytes: number; dossiers: number }> {
    const secret = crypto.getRandomValues(new Uint8Array(32));
    const vault = new RealVault({
      host: {
        info: async () => ({ label: 'Bench', idleMinutes: null }),
        persist: async () => true,
        mixSecret: async () => ok(secret),
        warmSecret: async () => null,
      },
      fetch: (input, init) => fetch(input, init),
      timers: realTimers,
      now,
      chance: Math.random,
      lock: new WebVaultLock(),
      journals: opfsJournal(),
      buildId: 'bench',
      judge: judgeElsewhere,
      onEvent: () => undefined,
      kdf: { memoryKiB: 8, passes: 1 },
    });
    const signedIn = await vault.signIn(person);
    if (!signedIn.ok) throw new Error(signedIn.error.reason);
    const begun = performance.now();
    const made = await vault.createVault('246810', null);
    if (!made.ok) throw new Error(made.error.reason);
    const from = performance.now();
    const { opened } = vault;
    if (!opened) throw new Error('a vault that was made is open');
    for (let cycle = 0; opened.engine.status().initial !== null; cycle += 1) {
      if (cycle === MOST_CYCLES)
        throw new Error(opened.engine.status().trouble?.reason ?? 'the load goes on');
      await opened.engine.syncNow();
    }
    const loadedMs = performance.now() - from;
    const found = await new Promise<number>((resolve, reject) => {
      opened.desk.subscriptions.subscribe('search', { text: 'exemple', limit: 20 }, (answer) =>
        answer.ok ? resolve(answer.value.lines.length) : reject(new Error(answer.error.reason)),
      );
    });
    if (found === 0) throw new Error('the name is found');
    // On the clock as the others are compared, by the number of rows; off it by all that they say.
    for (const [id, { rows }] of Object.entries(expected)) {
      const found = (await opened.desk.shownRows(id)) ?? [];
      if (found.filter(({ type }) => type !== 'audit-entry').length !== rows)
        throw new Error(`dossier ${id} has ${found.length} rows`);
    }
    const ms = performance.now() - from;
    for (const [id, { hash }] of Object.entries(expected))
      if (contentOf((await opened.desk.shownRows(id)) ?? []) !== hash)
        throw new Error(`dossier ${id} is not what central has`);
    const diskBytes = (await navigator.storage.estimate()).usage ?? 0;
    const dossiers = [...opened.desk.digests()].length;
    await vault.lock();
    return { ms, loadedMs, madeMs: from - begun, diskBytes, dossiers };
  },
};

/** What the rows of a dossier say, whatever their order and their versions. */
function contentOf(rows: readonly { readonly type: string; readonly id: string; readonly body: unknown }[]) {
  const told = rows
    .filter(({ type }) => type !== 'audit-entry')
    .map(({ type, id, body }) => [`${type}:${id}`, body] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return hashOf(told);
}

export type SyncBench = typeof syncBench;
expose(syncBench);
