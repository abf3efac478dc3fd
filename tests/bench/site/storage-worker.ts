import '../../../renderer/app/configure-zod.ts';
import { expose } from 'comlink';
import type { Row } from '#shared/entities/index.ts';
import type { OutboxJournal } from '../../../renderer/vault/journal/outbox-journal.ts';
import { type Intent, intentSchema } from '../../../renderer/vault/intent.ts';
import { type Bundle, lineOf, bundleOf } from '../../../renderer/vault/storage/bundle.ts';
import { verOf } from '../../../renderer/vault/storage/stored-shapes.ts';
import type { VaultStore } from '../../../renderer/vault/storage/vault-store.ts';
import { now, openJournal, openStore } from './filled-vault.ts';
import { dropDatabase, PlainStore } from './plain-store.ts';
import { readLines } from './read-lines.ts';

/** As many as central puts in one bundle, and about as many as one answer of a pull brings. */
const TOGETHER = 4;
const ANSWER = 500;
const PLAIN_AT_ONCE = 1_000;
const LOADED = 'loaded';

interface Dossier {
  readonly id: string;
  readonly rows: readonly Row[];
}

const dossiers: Dossier[] = [];
let bundles: Bundle[] = [];
let nth = 0;
let open: { readonly vault: VaultStore; readonly plain: PlainStore; readonly journal: OutboxJournal } | null =
  null;

function opened() {
  if (!open) throw new Error('open comes first');
  return open;
}

const storageBench = {
  /** Reads dossiers into memory, once as plain objects and once as central sends them. */
  async prepare(url: string): Promise<{ dossiers: number; textBytes: number; wireBytes: number }> {
    let textBytes = 0;
    for await (const line of readLines(url)) {
      const { dossierId, rows }: { dossierId: string; rows: Row[] } = JSON.parse(line);
      dossiers.push({ id: dossierId, rows });
    }
    dossiers.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (let from = 0; from < dossiers.length; from += TOGETHER) {
      const together = dossiers.slice(from, from + TOGETHER);
      const lines = together.map(({ id, rows }) => ({ id, line: lineOf(id, rows) }));
      textBytes += lines.reduce((sum, { line }) => sum + line.length, 0);
      bundles.push({
        members: together.map(({ id, rows }) => ({ id, ver: verOf(rows) })),
        bytes: await bundleOf(lines),
        confirmedAt: now(),
      });
    }
    const wireBytes = bundles.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return { dossiers: dossiers.length, textBytes, wireBytes };
  },

  /** Fetched as they are and parsed, nothing kept: the least that anybody can do with them. Milliseconds. */
  async parseOnly(url: string): Promise<number> {
    const from = performance.now();
    const lines = (await (await fetch(url)).text()).trimEnd().split('\n');
    let rows = 0;
    for (const line of lines) {
      const dossier: { rows: Row[] } = JSON.parse(line);
      rows += dossier.rows.length;
    }
    if (rows === 0) throw new Error('dossiers have rows');
    return performance.now() - from;
  },

  /** What came, sealed and on the disk; a fresh vault each time. Milliseconds. */
  async loadVault(dek: readonly number[]): Promise<number> {
    nth += 1;
    const name = `load-${nth}`;
    const from = performance.now();
    const store = await openStore(dek, name);
    await loadInto(store);
    const took = performance.now() - from;
    store.close();
    await dropDatabase(`guichet-${name}`);
    return took;
  },

  /** The same dossiers as plain objects, one record each, at the browser's ease. */
  async loadPlain(): Promise<number> {
    nth += 1;
    const name = `load-${nth}`;
    const from = performance.now();
    const store = await PlainStore.open(name);
    await plainInto(store);
    const took = performance.now() - from;
    store.close();
    await dropDatabase(name);
    return took;
  },

  /** Both filled, and open as after a start; how much the vault takes on the disk. */
  async open(dek: readonly number[]): Promise<{ diskBytes: number }> {
    const filling = await openStore(dek, LOADED);
    const before = await usage();
    await loadInto(filling);
    const diskBytes = (await usage()) - before;
    filling.close();
    const plain = await PlainStore.open('plain-loaded');
    await plainInto(plain);
    open = { vault: await openStore(dek, LOADED), plain, journal: await openJournal(dek) };
    // The bundles in memory have served; what is measured reads the disk.
    bundles = [];
    return { diskBytes };
  },

  /** Dossiers that nobody has just read: bundle read, opened, inflated, parsed and checked. */
  async readVault(places: readonly number[]): Promise<{ cold: number[]; again: number[] }> {
    const { vault } = opened();
    const cold: number[] = [];
    const again: number[] = [];
    for (const place of places) {
      const { id } = dossierAt(place);
      cold.push(await timed(() => vault.dossier(id)));
      again.push(await timed(() => vault.dossier(id)));
    }
    return { cold, again };
  },

  async readPlain(places: readonly number[]): Promise<number[]> {
    const { plain } = opened();
    const times: number[] = [];
    for (const place of places) times.push(await timed(() => plain.get(dossierAt(place).id)));
    return times;
  },

  /** A change made durable, as the screen says "saved": sealed, in the outbox and in its second copy, on the disk. */
  async saveVault(count: number): Promise<number[]> {
    const { vault, journal } = opened();
    const times: number[] = [];
    for (let i = 0; i < count; i += 1) {
      nth += 1;
      const intent = changeOf(nth);
      times.push(
        await timed(async () => {
          await vault.addIntent(intent);
          await journal.keep(intent);
        }),
      );
    }
    await vault.apply({ droppedIntents: (await vault.intents()).intents.map(({ seq }) => seq) });
    return times;
  },

  async savePlain(count: number): Promise<number[]> {
    const { plain } = opened();
    const times: number[] = [];
    for (let i = 0; i < count; i += 1) {
      nth += 1;
      const intent = changeOf(nth);
      times.push(await timed(() => plain.put([[`change-${nth}`, intent]], 'strict')));
    }
    return times;
  },
};

async function loadInto(store: VaultStore): Promise<void> {
  const step = ANSWER / TOGETHER;
  for (let from = 0; from < bundles.length; from += step)
    await store.apply({ bundles: bundles.slice(from, from + step) });
}

async function plainInto(store: PlainStore): Promise<void> {
  for (let from = 0; from < dossiers.length; from += PLAIN_AT_ONCE) {
    const some = dossiers.slice(from, from + PLAIN_AT_ONCE);
    await store.put(
      some.map((one) => [one.id, one] as const),
      'relaxed',
    );
  }
}

/** `place` in [0, 1): the caller draws. */
function dossierAt(place: number): Dossier {
  const found = dossiers[Math.floor(place * dossiers.length)];
  if (!found) throw new Error('a place lies in [0, 1)');
  return found;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

/** A note of some lines, as the outbox keeps it. */
function changeOf(seq: number): Intent {
  const { id, rows } = dossierAt((seq % 97) / 97);
  return intentSchema.parse({
    seq,
    mid: crypto.randomUUID(),
    name: 'note.amend@1',
    spaceId: rows[0]?.spaceId ?? 'NAM',
    dossierId: id,
    base: {},
    args: { id: crypto.randomUUID(), dossierId: id, text: 'Explique la cotisation provisoire. '.repeat(12) },
    actor: { staffId: 's-anne', roles: ['deskAgent'], grants: [] },
    deviceId: 'bench',
    at: now(),
    today: '2026-11-23',
    state: 'pending',
    outcome: null,
    code: null,
    troubleId: null,
  });
}

export type StorageBench = typeof storageBench;
expose(storageBench);
