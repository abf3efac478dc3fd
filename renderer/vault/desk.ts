import type { Purpose } from '#shared/entities/codes.ts';
import type { Row } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import type { Card, Digest } from '#shared/folds/digest.ts';
import { type Carried, carriedOf } from '#shared/folds/mission-pack.ts';
import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import type { KeyOf } from '#shared/folds/key-of.ts';
import { CardSearch } from '#shared/folds/search/card-search.ts';
import { appError, type AppError } from '#shared/kernel/errors.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { findMutation, type MutationArgs, type MutationKey } from '#shared/mutations/index.ts';
import { rowKey } from '#shared/mutations/run-mutation.ts';
import { can } from '#shared/permissions/can.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { applyTo, rebase } from '#shared/sync/rebase.ts';
import type {
  CopiesFound,
  Draft,
  FilesHere,
  OutboxEntry,
  PackInForce,
  QueryContext,
  SyncStatus,
  Topic,
  VaultSession,
} from './contract.ts';
import { entryOf, type Intent, isQuiet, isUnconfirmed, pendingOf } from './intent.ts';
import { IndexKeeper, type IndexStore } from './index-keeper.ts';
import type { HeldDigests } from './storage/vault-store.ts';
import { QueryRefused, Subscriptions } from './subscriptions.ts';
import { freshId } from './web-random.ts';

/** The rows of one dossier as central confirmed them. */
export interface HeldDossier {
  readonly rows: readonly Row[];
  readonly confirmedAt: Instant;
}

/** Where a desk reads what it does not keep in memory. */
export interface DeskSource {
  dossier(dossierId: string): Promise<HeldDossier | null>;
  holds(dossierId: string): boolean;
  spaceRows(): Promise<readonly Row[]>;
  drafts(): Promise<readonly Draft[]>;
  received(): readonly OutboxEntry[];
  copies(): CopiesFound;
  status(): SyncStatus;
  pack(): Promise<PackInForce>;
  packsHeld(hashes: readonly string[]): Promise<readonly Pack[]>;
  radar(): Promise<Iterable<RadarResult>>;
  files(): Promise<FilesHere>;
}

export interface DeskDependencies {
  readonly session: VaultSession;
  readonly source: DeskSource;
  readonly keyOfSpace: (spaceId: string) => KeyOf;
  readonly keyOfs: readonly KeyOf[];
  readonly now: () => Instant;
  /** An id that nobody else gives, and that sorts by time; left out, chance of the browser makes it. */
  readonly idAt?: (now: Instant) => string;
  /** Told after the list of changes on their way moved. */
  readonly onOutbox?: (intents: readonly Intent[]) => void;
  /** Runs something a moment later, once what waits has been answered; left out, the first search does it. */
  readonly later?: (run: () => void) => void;
  /** Where the index of the search lies between two starts; left out, each start makes it. */
  readonly index?: IndexStore;
  /** Told which dossiers are no longer shown as they were. */
  readonly onDossiers?: (ids: readonly string[]) => void;
}

/** Ten milliseconds of work on a slow machine: nobody waits longer behind it. */
const CARDS_AT_ONCE = 100;

/**
 * What is known while a vault is open: digests, search, changes on their way and the rows with those
 * changes over them. It stores nothing itself; both the real vault and the one for tests drive it.
 */
export class Desk {
  readonly subscriptions: Subscriptions;
  private readonly dependencies: DeskDependencies;
  private readonly base = new Map<string, Digest>();
  private readonly shown = new Map<string, Digest>();
  private readonly search: CardSearch;
  private readonly keeper: IndexKeeper | null;
  private readonly opened = new Set<string>();
  private indexing = false;
  private intents: Intent[] = [];
  private current: VaultSession;

  constructor(dependencies: DeskDependencies) {
    this.dependencies = dependencies;
    this.current = dependencies.session;
    this.search = new CardSearch(dependencies.keyOfs);
    this.keeper = dependencies.index ? new IndexKeeper(this.search, dependencies.index) : null;
    this.subscriptions = new Subscriptions(this.context());
  }

  get session(): VaultSession {
    return this.current;
  }

  /** A new business date, or people who came and went: everything that was worked out from them is worked out again. */
  updateSession(change: Partial<Pick<VaultSession, 'today' | 'directory'>>): void {
    const next = { ...this.current, ...change };
    if (
      next.today === this.current.today &&
      JSON.stringify(next.directory) === JSON.stringify(this.current.directory)
    )
      return;
    this.current = next;
    this.subscriptions.notify(
      'session',
      'digests',
      'spaceRows',
      ...[...this.opened].map((id): Topic => `dossier:${id}`),
    );
  }

  get outbox(): readonly Intent[] {
    return this.intents;
  }

  digest(dossierId: string): Digest | undefined {
    return this.shown.get(dossierId) ?? this.base.get(dossierId);
  }

  /** As central confirmed it, without what waits here. */
  baseDigest(dossierId: string): Digest | undefined {
    return this.base.get(dossierId);
  }

  baseDigests(): Iterable<readonly [string, Digest]> {
    return this.base;
  }

  /** With what waits here. Most of the day nothing does, and fifty thousand are walked through for each answer. */
  digests(): Iterable<Digest> {
    return this.shown.size === 0 ? this.base.values() : this.digestsAsShown();
  }

  private *digestsAsShown(): Iterable<Digest> {
    for (const [id, digest] of this.base) yield this.shown.get(id) ?? digest;
  }

  /** As they lie on the disk, at unlock. */
  openDigests(held: HeldDigests): void {
    this.base.clear();
    for (const [id, digest] of held.all) this.base.set(id, digest);
    if (!this.keeper?.use(held)) {
      this.search.setAll([...held.all.values()].map((digest) => digest.card));
      this.keepIndex(held.folded, held.folds);
    }
    this.subscriptions.notify('digests');
  }

  /** Everything at once. */
  setDigests(digests: Iterable<Digest>): void {
    this.base.clear();
    for (const digest of digests) this.base.set(digest.dossierId, digest);
    this.search.setAll([...this.digests()].map((digest) => digest.card));
    this.indexLater();
    this.subscriptions.notify('digests');
  }

  /** These were put together on the disk, by fold `folds`: their index comes to lie beside them. */
  keepIndex(folded: readonly Digest[], folds: number): void {
    this.keeper?.want(folded, folds);
    this.indexLater();
  }

  /** The index of the search, bit by bit between other work. */
  private indexLater(): void {
    if (this.indexing || !this.dependencies.later) return;
    this.indexing = true;
    this.dependencies.later(() => {
      this.indexing = false;
      if (this.search.buildSome(CARDS_AT_ONCE) || this.keeper?.step(CARDS_AT_ONCE)) this.indexLater();
    });
  }

  /** Digests that central confirmed or that follow from confirmed rows. */
  async putDigests(digests: readonly Digest[], gone: readonly string[] = []): Promise<void> {
    for (const digest of digests) {
      this.base.set(digest.dossierId, digest);
      if (!this.shown.has(digest.dossierId)) this.search.put(digest.card);
    }
    for (const id of gone) {
      this.base.delete(id);
      this.shown.delete(id);
      this.search.remove(id);
    }
    // Many at once may have been more than the small index takes.
    this.indexLater();
    if (digests.length > 0 || gone.length > 0) this.subscriptions.notify('digests');
  }

  /** Replaces the list of changes on their way, and shows their effect. */
  async setOutbox(intents: readonly Intent[]): Promise<void> {
    const touched = new Set<string>();
    for (const intent of [...this.intents, ...intents]) {
      if (intent.dossierId !== null && !isQuiet(intent)) touched.add(intent.dossierId);
    }
    this.intents = [...intents];
    this.dependencies.onOutbox?.(intents);
    await this.refreshDossiers([...touched]);
    this.subscriptions.notify('outbox', 'status');
  }

  /** Recomputes what is shown of these dossiers after their base or their changes moved. */
  async refreshDossiers(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const rows = this.isChanging(id) ? await this.shownRows(id) : null;
      const digest = rows ? digestOf(rows, this.dependencies.keyOfSpace(rows[0]?.spaceId ?? '')) : null;
      if (digest) this.shown.set(id, digest);
      else this.shown.delete(id);
      const visible = this.digest(id);
      if (visible) this.search.put(visible.card);
    }
    if (ids.length > 0) this.dependencies.onDossiers?.(ids);
    if (ids.length > 0) this.subscriptions.notify('digests', ...ids.map((id): Topic => `dossier:${id}`));
  }

  /** Whole dossiers came in whose cards are here already: only what somebody looks at or changes is worked out again. */
  async dossiersArrived(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const watched = ids.filter((id) => this.opened.has(id) || this.shown.has(id) || this.isChanging(id));
    await this.refreshDossiers(watched);
    this.dependencies.onDossiers?.(ids);
    this.subscriptions.notify('digests');
  }

  /** Whether changes of this dossier are on their way from here. */
  isChanging(dossierId: string): boolean {
    return this.intents.some(
      (intent) => intent.dossierId === dossierId && !isQuiet(intent) && isUnconfirmed(intent),
    );
  }

  /** Rows with the changes on their way applied; null when this device holds the card only. */
  async shownRows(dossierId: string): Promise<readonly Row[] | null> {
    const held = await this.dependencies.source.dossier(dossierId);
    if (!held) return null;
    const pending = this.pendingOn(dossierId);
    return pending.length === 0 ? held.rows : rebase(held.rows, pending).rows;
  }

  /** Rows of no dossier, with the changes on their way applied. */
  private async shownSpaceRows(): Promise<readonly Row[]> {
    const rows = await this.dependencies.source.spaceRows();
    const pending = this.pendingOn(null);
    return pending.length === 0 ? rows : rebase(rows, pending).rows;
  }

  /** Files and neighbours of a dossier by their names alone. */
  async carried(dossierId: string): Promise<Carried | null> {
    const rows = await this.shownRows(dossierId);
    return rows === null ? null : carriedOf(rows, this.current.today);
  }

  /** Checks a change against what is shown here and gives it its shape; nothing is stored yet. */
  async prepare<K extends MutationKey>(
    name: K,
    args: MutationArgs<K>,
    seq: number,
  ): Promise<Result<Intent, AppError>> {
    const definition = findMutation(name);
    const parsed = definition?.args.safeParse(args);
    if (!definition || !parsed?.success)
      return err(appError('badInput', 'vault', 'argumentsMalformed', { mutation: name }));
    const dossierId = definition.dossierOf(parsed.data);
    const { staffId, roles, grants } = this.session.staff;
    const at = this.dependencies.now();
    // A change of no dossier belongs to the office of the row it is about.
    const loose = dossierId === null ? await this.shownSpaceRows() : [];
    const about = new Set(definition.reads(parsed.data).map(rowKey));
    const intent: Intent = {
      seq,
      mid: this.idAt(at),
      name,
      spaceId:
        (dossierId === null ? undefined : this.digest(dossierId)?.card.spaceId) ??
        loose.find((row) => about.has(rowKey(row)))?.spaceId ??
        this.session.staff.spaces[0] ??
        '',
      dossierId,
      base: {},
      args: { ...args },
      actor: { staffId, roles, grants },
      deviceId: this.session.deviceId,
      at,
      today: this.session.today,
      state: 'pending',
      outcome: null,
      code: null,
      troubleId: null,
    };
    // An audit entry is new and alters no row: it need not wait for any to be read. Other quiet changes alter one.
    const alone = definition.reads(parsed.data).every(({ type }) => type === 'audit-entry');
    const rows =
      dossierId === null
        ? loose.some((row) => about.has(rowKey(row)))
          ? loose
          : null
        : alone
          ? []
          : await this.shownRows(dossierId);
    if (!rows) return ok(intent);
    const loaded = new Map(rows.map((row) => [rowKey(row), row]));
    const expected = applyTo(loaded, pendingOf(intent));
    // Said before anything is stored: the person still has the words in front of them.
    if (expected.kind === 'rejected') return err(appError('forbidden', 'vault', expected.code));
    if (expected.kind === 'conflict') return err(appError('conflict', 'vault', expected.code));
    const base: Record<string, number> = {};
    for (const ref of definition.reads(parsed.data)) {
      const row = loaded.get(rowKey(ref));
      if (row) base[rowKey(ref)] = row.ver;
    }
    return ok({ ...intent, base });
  }

  /** Whether the rows of a dossier may lie on this device at all; a protected one's only with the right to open it. */
  mayHold(card: Card): boolean {
    return !card.protected || can(this.session.staff.roles, 'dossier.openProtected', true).allowed;
  }

  /** May this person look into this dossier? Protected ones need their own right. */
  mayOpen(dossierId: string): Result<void, AppError> {
    const digest = this.digest(dossierId);
    if (!digest) return err(appError('notFound', 'vault', 'dossierUnknown'));
    const act = digest.card.protected ? 'dossier.openProtected' : 'dossier.open';
    const permission = can(this.session.staff.roles, act, true);
    if (!permission.allowed) {
      return err(
        appError('forbidden', 'vault', digest.card.protected ? 'dossierProtected' : permission.reason),
      );
    }
    return ok(undefined);
  }

  /** Arguments of the audit entry that must be durable before a closed thing is shown. */
  auditArgs(
    dossierId: string,
    purpose: Purpose,
    act: 'open' | 'reveal',
    category: MutationArgs<'audit.record@1'>['category'],
  ): MutationArgs<'audit.record@1'> {
    const at = this.dependencies.now();
    const online = this.dependencies.source.status().network === 'online';
    return {
      id: this.idAt(at),
      dossierId,
      at,
      staffId: this.session.staff.staffId,
      act,
      category,
      purpose,
      online,
    };
  }

  markOpened(dossierId: string): void {
    this.opened.add(dossierId);
    this.subscriptions.notify(`dossier:${dossierId}`);
  }

  isOpened(dossierId: string): boolean {
    return this.opened.has(dossierId);
  }

  private idAt(at: Instant): string {
    return (this.dependencies.idAt ?? freshId)(at);
  }

  private pendingOn(dossierId: string | null) {
    return this.intents
      .filter((intent) => intent.dossierId === dossierId && isUnconfirmed(intent))
      .map(pendingOf);
  }

  private context(): QueryContext {
    const { source, now } = this.dependencies;
    const session = (): VaultSession => this.current;
    return {
      get session() {
        return session();
      },
      now,
      digests: () => this.digests(),
      digest: (id) => this.digest(id),
      rows: async (id) => {
        if (!this.opened.has(id)) throw new QueryRefused(appError('forbidden', 'vault', 'dossierNotOpened'));
        return this.shownRows(id);
      },
      spaceRows: () => this.shownSpaceRows(),
      drafts: () => source.drafts(),
      outbox: async () => this.intents.map(entryOf).filter((entry): entry is OutboxEntry => entry !== null),
      received: () => source.received(),
      copies: () => source.copies(),
      status: () => source.status(),
      pack: () => source.pack(),
      packsHeld: (hashes) => source.packsHeld(hashes),
      radar: () => source.radar(),
      files: () => source.files(),
      freshness: async (id) => (await source.dossier(id))?.confirmedAt ?? null,
      held: (id) => source.holds(id),
      carried: (id) => this.carried(id),
      opened: (id) => this.opened.has(id),
      search: (text, limit) => this.search.search(text, limit),
    };
  }
}
