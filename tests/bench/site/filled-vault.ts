import type { Row } from '#shared/entities/index.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { type FactsBlock, factsOf } from '#shared/folds/facts-block.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { keysFrom } from '../../../renderer/vault/crypto/vault-keys.ts';
import type { HeldDossier } from '../../../renderer/vault/desk.ts';
import { opfsJournal } from '../../../renderer/vault/journal/opfs-journal.ts';
import { OutboxJournal } from '../../../renderer/vault/journal/outbox-journal.ts';
import { createSealer } from '../../../renderer/vault/journal/sealer.ts';
import { OpenVault } from '../../../renderer/vault/open-vault.ts';
import { judgeElsewhere } from '../../../renderer/vault/radar/start-judge.ts';
import { type Bundle, lineOf, bundleOf } from '../../../renderer/vault/storage/bundle.ts';
import { type Profile, verOf } from '../../../renderer/vault/storage/stored-shapes.ts';
import { VaultDb } from '../../../renderer/vault/storage/vault-db.ts';
import { VaultStore } from '../../../renderer/vault/storage/vault-store.ts';
import { realTimers } from '../../../renderer/vault/storage/watchdog.ts';
import { Central } from '../../../renderer/vault/sync/central.ts';
import { Transport } from '../../../renderer/vault/sync/transport.ts';
import { ClearStore } from './clear-store.ts';
import { readLines } from './read-lines.ts';

/** As many as central puts in one bundle. */
const TOGETHER = 4;
const BATCH = 25 * TOGETHER;

interface DossierLine {
  readonly dossierId: string;
  readonly rows: readonly Row[];
  readonly digest: Digest;
}

export const now = () => instantFromEpochMs(Date.now());

export async function openStore(dek: readonly number[], name = 'bench'): Promise<VaultStore> {
  const store = new VaultStore(new VaultDb(name), await keysFrom(Uint8Array.from(dek)), realTimers);
  await store.open();
  return store;
}

export interface Filled {
  readonly dossiers: number;
  readonly bytes: number;
}

/**
 * Fills the vault, with bundles as after a first load, and the clear store with `copies` of every dossier of the file,
 * each under its own id: shapes and sizes are those of the demo fund, and twenty thousand need not be generated to weigh what they weigh.
 */
export async function fillVault(dek: readonly number[], url: string, copies: number): Promise<Filled> {
  const store = await openStore(dek);
  const clear = await ClearStore.open();
  const digests: Digest[] = [];
  let bytes = 0;
  let lines: DossierLine[] = [];
  const flush = async () => {
    const confirmedAt = now();
    const bundles: Bundle[] = [];
    for (let from = 0; from < lines.length; from += TOGETHER) {
      const together = lines.slice(from, from + TOGETHER);
      bundles.push({
        members: together.map(({ dossierId, rows }) => ({ id: dossierId, ver: verOf(rows) })),
        bytes: await bundleOf(together.map(({ dossierId: id, rows }) => ({ id, line: lineOf(id, rows) }))),
        confirmedAt,
      });
    }
    await store.apply({ bundles });
    const texts = new Map(
      lines.map(({ dossierId, rows }) => [dossierId, JSON.stringify({ id: dossierId, confirmedAt, rows })]),
    );
    await clear.put(texts);
    for (const text of texts.values()) bytes += text.length;
    for (const { digest } of lines) digests.push(digest);
    lines = [];
  };
  for await (const line of readLines(url)) {
    const original: DossierLine = JSON.parse(line);
    for (let copy = 0; copy < copies; copy += 1) {
      const id = copy.toString(16).padStart(2, '0') + original.dossierId.slice(2);
      const copied: DossierLine =
        copies === 1 ? original : JSON.parse(line.replaceAll(original.dossierId, id));
      lines.push(copied);
      if (lines.length === BATCH) await flush();
    }
  }
  await flush();
  await store.foldDigests(digests);
  store.close();
  return { dossiers: digests.length, bytes };
}

/**
 * Fills the vault for the radar: `copies` of every dossier, its facts and its card, without the rows that nobody reads
 * then. A root row alone stands for each dossier.
 */
export async function fillFacts(dek: readonly number[], url: string, copies: number): Promise<number> {
  const store = await openStore(dek);
  const digests: Digest[] = [];
  let roots: { id: string; held: HeldDossier }[] = [];
  let facts: { id: string; block: FactsBlock | null }[] = [];
  const flush = async () => {
    await store.apply({ dossiers: roots });
    await store.radar.putFacts(facts);
    roots = [];
    facts = [];
  };
  for await (const line of readLines(url)) {
    const { dossierId, rows, digest }: DossierLine = JSON.parse(line);
    const root = rows.filter((row) => row.type === 'dossier');
    const block = factsOf(rows);
    for (let copy = 0; copy < copies; copy += 1) {
      const id = copies === 1 ? dossierId : copy.toString(16).padStart(2, '0') + dossierId.slice(2);
      roots.push({ id, held: { rows: root, confirmedAt: now() } });
      facts.push({ id, block: block && { ...block, dossierId: id } });
      digests.push({ ...digest, dossierId: id, card: { ...digest.card, dossierId: id } });
      if (facts.length >= BATCH) await flush();
    }
  }
  await flush();
  await store.foldDigests(digests);
  store.close();
  return digests.length;
}

/** The second copy of what is not sent, in the browser's private files; each worker has its own. */
export async function openJournal(dek: readonly number[]): Promise<OutboxJournal> {
  const { box } = await keysFrom(Uint8Array.from(dek));
  return new OutboxJournal({
    store: opfsJournal(),
    vaultId: `bench-${crypto.randomUUID()}`,
    // What central could read is sealed once a session and costs a change nothing.
    sealer: await createSealer(box, null),
    timers: realTimers,
  });
}

/** The vault as after the PIN, working offline: nothing reaches for a network that is not part of the question. */
export async function openVault(
  store: VaultStore,
  profile: Profile,
  journal: OutboxJournal | null = null,
): Promise<OpenVault> {
  const transport = new Transport((input, init) => fetch(input, init), realTimers);
  return OpenVault.open(
    {
      store,
      journal,
      transport,
      central: new Central(transport),
      timers: realTimers,
      now,
      chance: Math.random,
      buildId: 'bench',
      judge: judgeElsewhere,
      deviceLabel: 'Bench',
      onNewBuild: () => undefined,
      onWaiting: () => undefined,
    },
    profile,
  );
}
