import type { Directory } from '#shared/entities/directory.ts';
import type { Purpose } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { packHash } from '#shared/rules/pack.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import { documentsOf } from '#shared/folds/documents-view.ts';
import { factsOf } from '#shared/folds/facts-block.ts';
import { type KeyOf, makeKeyOf } from '#shared/folds/key-of.ts';
import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import { assert } from '#shared/kernel/assert.ts';
import { appError } from '#shared/kernel/errors.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { MutationArgs, MutationKey } from '#shared/mutations/index.ts';
import { rowKey } from '#shared/mutations/run-mutation.ts';
import { applyTo } from '#shared/sync/rebase.ts';
import type {
  ActAnswer,
  Draft,
  OpenedFile,
  PackInForce,
  SyncStatus,
  VaultApi,
  VaultSession,
} from './contract.ts';
import { Desk } from './desk.ts';
import { type Intent, isQuiet, pendingOf } from './intent.ts';
import { checkedFile } from './files/files.ts';
import { hashOf } from './files/hash-of.ts';
import { checkText, shipped } from './packs.ts';
import { receivedEntries, receivedToday } from './received.ts';
import { type RevealCategory, revealOf } from './reveal-of.ts';
import type { Progress } from './storage/stored-shapes.ts';

export interface MemoryVaultOptions {
  readonly rows: readonly Row[];
  readonly directory: Directory;
  readonly staffId: string;
  readonly today: PlainDate;
  readonly now: () => Instant;
}

/**
 * A vault without disk, keys or network, for the tests and pictures of screens. Same queries, same
 * mutators, same refusals. "Online" applies a change at once; `setWorkOffline(true)` lets them wait.
 */
export function createMemoryVault(options: MemoryVaultOptions): VaultApi {
  const staff = options.directory.staff.find((one) => one.staffId === options.staffId);
  assert(staff, 'the person is in the directory');
  const session: VaultSession = {
    staff,
    deviceId: '00000000-0000-7000-8000-000000000001',
    directory: options.directory,
    today: options.today,
    demo: options.directory.fund.demo,
  };
  const dossiers = new Map<string, Row[]>();
  const spaceRows: Row[] = [];
  for (const row of options.rows) {
    if (row.dossierId === null) spaceRows.push(row);
    else dossiers.set(row.dossierId, [...(dossiers.get(row.dossierId) ?? []), row]);
  }
  const keyOf: KeyOf = makeKeyOf(new Uint8Array(32));
  const drafts = new Map<string, Draft>();
  /** Accepted here, newest first. */
  const packs: PackInForce[] = [];
  const files = new Map<string, OpenedFile & { links: { dossierId: string; documentId: string }[] }>();
  let offlineSince: Instant | null = null;
  let version = options.rows.reduce((most, row) => Math.max(most, row.ver), 0);
  let nextSeq = 1;
  let received: Progress['received'] = [];

  const desk: Desk = new Desk({
    session,
    now: options.now,
    keyOfSpace: () => keyOf,
    keyOfs: [keyOf],
    source: {
      dossier: async (id) => {
        const rows = dossiers.get(id);
        return rows ? { rows, confirmedAt: options.now() } : null;
      },
      holds: (id) => dossiers.has(id),
      spaceRows: async () => spaceRows,
      drafts: async () => [...drafts.values()],
      received: () => receivedEntries(received),
      copies: () => ({ broughtBack: 0, healed: 0, damaged: 0, unreadable: 0, tornBytes: 0 }),
      status,
      pack: async () => packs[0] ?? (await shipped()),
      packsHeld: async () => [...packs, await shipped()].map((one) => one.pack),
      radar,
      files: async () => ({
        files: [...files].map(([hash, { mime, bytes, links }]) => ({
          hash,
          mime,
          bytes: bytes.length,
          here: bytes.length,
          gone: null,
          pinned: false,
          links: links.map((link) => ({ ...link, sent: offlineSince === null })),
        })),
        trouble: null,
      }),
    },
  });
  desk.setDigests([...dossiers.values()].flatMap((rows) => digestOf(rows, keyOf) ?? []));

  /** Judged each time it is asked for: a vault in memory holds a handful of dossiers. */
  async function radar(): Promise<readonly RadarResult[]> {
    const { radarResultOf } = await import('#shared/folds/rights/radar-result.ts');
    const { pack } = packs[0] ?? (await shipped());
    const found: RadarResult[] = [];
    for (const id of dossiers.keys()) {
      const block = factsOf((await desk.shownRows(id)) ?? []);
      if (block !== null) found.push(radarResultOf(block, session.today, pack));
    }
    return found;
  }

  function status(): SyncStatus {
    const waiting = desk.outbox.filter((intent) => intent.outcome === null && !isQuiet(intent));
    return {
      network: offlineSince === null ? 'online' : 'workOffline',
      phase: 'idle',
      initial: null,
      waiting: waiting.length,
      oldestWaitingAt: waiting[0]?.at ?? null,
      needs: desk.outbox.filter((intent) => intent.outcome === 'conflict' || intent.outcome === 'rejected')
        .length,
      offlineSince,
      leaseLeftMs: null,
      clockOffMs: null,
      lastSyncAt: offlineSince ?? options.now(),
      trouble: null,
      signInNeeded: false,
      newBuild: false,
    };
  }

  /** What central would do, in order. */
  async function settleAll(): Promise<void> {
    const left: Intent[] = [];
    const touched = new Set<string>();
    for (const intent of desk.outbox) {
      const rows = intent.dossierId === null ? undefined : dossiers.get(intent.dossierId);
      if (!rows || intent.outcome !== null) {
        left.push(intent);
        continue;
      }
      const byKey = new Map(rows.map((row) => [rowKey(row), row]));
      const outcome = applyTo(byKey, pendingOf(intent));
      version += 1;
      if (outcome.kind === 'applied') {
        for (const put of outcome.puts) byKey.set(rowKey(put), { ...put, ver: version });
        if (intent.dossierId !== null) {
          dossiers.set(intent.dossierId, [...byKey.values()]);
          touched.add(intent.dossierId);
        }
        received = receivedToday(received, [{ ...intent, outcome: 'applied' }], options.now());
      } else left.push({ ...intent, state: 'acked', outcome: outcome.kind, code: outcome.code });
    }
    await desk.putDigests([...touched].flatMap((id) => digestOf(dossiers.get(id) ?? [], keyOf) ?? []));
    await desk.setOutbox(left);
    await desk.refreshDossiers([...touched]);
  }

  async function act<K extends MutationKey>(name: K, args: MutationArgs<K>): Promise<ActAnswer> {
    const prepared = await desk.prepare(name, args, nextSeq);
    if (!prepared.ok) return prepared;
    nextSeq += 1;
    await desk.setOutbox([...desk.outbox, prepared.value]);
    if (offlineSince === null) await settleAll();
    return ok({ seq: prepared.value.seq, savedAt: prepared.value.at });
  }

  async function audited(
    dossierId: string,
    purpose: Purpose,
    category: RevealCategory | null,
  ): Promise<ActAnswer> {
    const allowed = desk.mayOpen(dossierId);
    if (!allowed.ok) return allowed;
    return act(
      'audit.record@1',
      desk.auditArgs(dossierId, purpose, category === null ? 'open' : 'reveal', category),
    );
  }

  return {
    hello: async () => err(appError('unavailable', 'network', 'memoryVault')),
    knownPeople: async () => [],
    signIn: async () => ok({ staff, needsPin: 'enter', phrase: 'none' }),
    createVault: async () => ok(session),
    unlock: async () => ok(session),
    takeOver: async () => ok(undefined),
    session: async () => session,
    unsentWork: async () =>
      ok({
        bytes: new TextEncoder().encode('{}'),
        changes: desk.outbox.filter((intent) => !isQuiet(intent)).length,
        looks: desk.outbox.filter(isQuiet).length,
        leftHere: 0,
        tornBytes: 0,
      }),
    lock: async () => undefined,
    signOut: async () => undefined,
    subscribe: async (name, args, onAnswer) => desk.subscriptions.subscribe(name, args, onAnswer),
    async openDossier(dossierId, purpose) {
      const written = await audited(dossierId, purpose, null);
      if (!written.ok) return written;
      desk.markOpened(dossierId);
      return ok(undefined);
    },
    async reveal(dossierId, category, purpose) {
      const written = await audited(dossierId, purpose, category);
      if (!written.ok) return written;
      return ok(revealOf((await desk.shownRows(dossierId)) ?? [], category));
    },
    act,
    async attachFile(document, bytes) {
      const checked = checkedFile(bytes);
      if (!checked.ok) return checked;
      const hash = await hashOf(bytes);
      const { dossierId, documentId } = document;
      const links = [...(files.get(hash)?.links ?? []), { dossierId, documentId }];
      files.set(hash, { bytes, mime: checked.value.mime, links });
      desk.subscriptions.notify('files');
      return act('document.attach@1', { ...document, hash, file: checked.value });
    },
    async readFile(dossierId, documentId, purpose) {
      const { file, health } = documentsOf((await desk.shownRows(dossierId)) ?? []).find(
        ({ id }) => id === documentId,
      ) ?? { file: null, health: false };
      if (health) await act('audit.record@1', desk.auditArgs(dossierId, purpose, 'reveal', 'H'));
      const found = file === null ? undefined : files.get(file.hash);
      return found ? ok(found) : err(appError('unavailable', 'vault', 'fileNotHere'));
    },
    takeAlong: async () => ok(undefined),
    async saveDraft(key, value) {
      const savedAt = options.now();
      drafts.set(key, { key, value, savedAt });
      desk.subscriptions.notify('drafts');
      return ok(savedAt);
    },
    async dropDraft(key) {
      drafts.delete(key);
      desk.subscriptions.notify('drafts');
    },
    readDraft: async (key) => drafts.get(key) ?? null,
    checkPack: checkText,
    async sendPack(text) {
      const checked = await checkText(text);
      if (!checked.ok) return checked;
      const hash = packHash(checked.value);
      const before = packs[0] ?? (await shipped());
      const { version } = checked.value;
      const decision = { hash, version, staffId: staff.staffId, decidedAt: options.now() };
      packs.unshift({
        hash,
        pack: checked.value,
        cases: before.cases,
        history: [decision, ...before.history],
      });
      desk.subscriptions.notify('pack');
      return ok({ hash });
    },
    async packNamed(hash) {
      const found = [...packs, await shipped()].find((one) => one.hash === hash);
      return found ? ok(found.pack) : err(appError('notFound', 'vault', 'packUnreadable'));
    },
    // No other desks here.
    devices: async () => ok([]),
    revokeDevice: async () => err(appError('notFound', 'central', 'notFound')),
    enrolCode: async () => err(appError('unavailable', 'central', 'unavailable')),
    intake: async () => err(appError('unavailable', 'vault', 'workOffline')),
    intakeCodes: async () => err(appError('unavailable', 'vault', 'workOffline')),
    intakeRejects: async () => err(appError('unavailable', 'vault', 'workOffline')),
    dropIntake: async () => ok(undefined),
    async setWorkOffline(on) {
      offlineSince = on ? (offlineSince ?? options.now()) : null;
      if (!on) await settleAll();
      desk.subscriptions.notify('status');
    },
    syncNow: async () => {
      if (offlineSince === null) await settleAll();
    },
  };
}
