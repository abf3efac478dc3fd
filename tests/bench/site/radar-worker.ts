import '../../../renderer/app/configure-zod.ts';
import { expose } from 'comlink';
import type { Directory } from '#shared/entities/directory.ts';
import type { FactsBlock } from '#shared/folds/facts-block.ts';
import { radarResultOf } from '#shared/folds/rights/radar-result.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { rightsOf } from '#shared/life-events/engine/rights-of.ts';
import { View } from '#shared/life-events/engine/view.ts';
import { allLifeEvents } from '#shared/life-events/index.ts';
import { planOf } from '#shared/life-events/plan-of.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import type { OpenVault } from '../../../renderer/vault/open-vault.ts';
import { factsIn } from '../../../renderer/vault/storage/stored-facts.ts';
import type { VaultStore } from '../../../renderer/vault/storage/vault-store.ts';
import { fillFacts, openStore, openVault } from './filled-vault.ts';

let opened: {
  readonly vault: OpenVault;
  readonly store: VaultStore;
  readonly ids: readonly string[];
} | null = null;
let turn = 0;

function ready() {
  if (!opened) throw new Error('open comes first');
  return opened;
}

const radarBench = {
  fill: fillFacts,

  async open(dek: readonly number[], directory: Directory, staffId: string, today: string): Promise<number> {
    const staff = directory.staff.find((one) => one.staffId === staffId);
    if (!staff) throw new Error(`no ${staffId} in the directory`);
    const store = await openStore(dek);
    const spaces = staff.spaces.map((space) => [
      space,
      { cursor: null, digests: true, initialDone: true, ahead: false, done: 0, total: 0 },
    ]);
    await store.apply({
      progress: {
        epoch: 'bench',
        spaces: Object.fromEntries(spaces),
        leaving: [],
        granted: {},
        lastSyncAt: instantFromEpochMs(Date.now()),
        lastSeq: 0,
        received: [],
      },
    });
    const vault = await openVault(store, {
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
    });
    opened = { vault, store, ids: [...vault.desk.baseDigests()].map(([id]) => id) };
    return opened.ids.length;
  },

  /** Every block judged, in the background as after a sync; meanwhile *Today* is asked for again and again. */
  async portfolio(): Promise<{ ms: number; waits: number[]; results: number; lines: number }> {
    const { vault } = ready();
    // What was kept rests on another day each time: all of it is judged again.
    turn += 1;
    vault.desk.updateSession({ today: plainDate(`2026-11-${String(1 + (turn % 28)).padStart(2, '0')}`) });
    const waits: number[] = [];
    let running = true;
    const from = performance.now();
    const asking = (async () => {
      while (running) {
        const asked = performance.now();
        await firstAnswer(vault);
        waits.push(performance.now() - asked);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    })();
    vault.radar.wake();
    await vault.radar.settled();
    const ms = performance.now() - from;
    running = false;
    await asking;
    const results = [...vault.radar.all()];
    return { ms, waits, results: results.length, lines: results.flatMap(({ entries }) => entries).length };
  },

  /** *Today* asked for the same way while nothing else runs. */
  async quiet(count: number): Promise<number[]> {
    const { vault } = ready();
    const waits: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const asked = performance.now();
      await firstAnswer(vault);
      waits.push(performance.now() - asked);
    }
    return waits;
  },

  /** What a delta of `count` dossiers makes the radar do, its results written included. */
  async delta(count: number): Promise<number> {
    const { vault, ids } = ready();
    turn += 1;
    const start = (turn * count) % Math.max(1, ids.length - count);
    vault.radar.touch(ids.slice(start, start + count));
    const from = performance.now();
    vault.radar.wake();
    await vault.radar.settled();
    return performance.now() - from;
  },

  /** The same blocks read, decrypted and parsed, nothing judged. */
  async reading(count: number): Promise<number> {
    const { ids } = ready();
    const from = performance.now();
    for (let at = 0; at < Math.min(count, ids.length); at += 100)
      for (const bytes of await openedFacts(ids.slice(at, at + 100))) if (bytes) factsIn(bytes);
    return performance.now() - from;
  },

  /** Every right of one dossier, not-applicable ones and near-misses included; `count` dossiers. */
  async whole(count: number): Promise<{ whole: number[]; small: number[] }> {
    const whole: number[] = [];
    const small: number[] = [];
    for (const block of await blocks(count)) {
      const from = performance.now();
      rightsOf(block.facts, on);
      const middle = performance.now();
      radarResultOf(block, on, builtInPack);
      whole.push(middle - from);
      small.push(performance.now() - middle);
    }
    return { whole, small };
  },

  /** First plan of each interview: question, rights, papers, tasks, duties. */
  async interviews(count: number): Promise<{ plans: number[]; rights: number[] }> {
    const plans: number[] = [];
    const rights: number[] = [];
    for (const block of await blocks(count)) {
      for (const event of allLifeEvents) {
        const from = performance.now();
        planOf(event, new View(block.facts, on));
        plans.push(performance.now() - from);
      }
      const from = performance.now();
      rightsOf(block.facts, on);
      rights.push(performance.now() - from);
    }
    return { plans, rights };
  },
};

const on = plainDate('2026-11-23');

async function openedFacts(ids: readonly string[]) {
  const { radar } = ready().store;
  return Promise.all((await radar.facts(ids)).map((block) => block && radar.open(block)));
}

/** Other dossiers each time. */
async function blocks(count: number): Promise<FactsBlock[]> {
  const { ids } = ready();
  turn += 1;
  const start = (turn * count) % Math.max(1, ids.length - count);
  const found = await openedFacts(ids.slice(start, start + count));
  return found.flatMap((bytes) => (bytes && factsIn(bytes).block) ?? []);
}

function firstAnswer(vault: OpenVault): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = vault.desk.subscriptions.subscribe('today', {}, (answer) => {
      queueMicrotask(() => stop());
      if (answer.ok) resolve();
      else reject(new Error('today did not answer'));
    });
  });
}

export type RadarBench = typeof radarBench;
expose(radarBench);
