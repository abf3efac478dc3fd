import type { Card, Digest } from '#shared/folds/digest.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { epochMsOf } from '#shared/kernel/instant.ts';
import { type Row, rowsOfType } from '#shared/entities/index.ts';
import { parsePlainDate, todayFrom } from '#shared/kernel/plain-date.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { GRANTED } from '#shared/sync/protocol.ts';
import type { Intent } from '../intent.ts';
import { Mutex } from '../mutex.ts';
import { receivedToday } from '../received.ts';
import { spacesOf } from '../spaces-of.ts';
import type { Bundle } from '../storage/bundle.ts';
import { cardInPassing } from '../storage/digest-block.ts';
import { cardVerOf, type Progress } from '../storage/stored-shapes.ts';
import { type AppliedBatch, batchOf, mergedBatch } from './apply-parts.ts';
import { Comparison } from './comparison.ts';
import {
  departing,
  grantedAfter,
  grantedPerhaps,
  leavingAfter,
  officesOfRows,
  withoutDeparted,
  withoutStaleLoans,
} from './departures.ts';
import { DossierFetch } from './dossier-fetch.ts';
import { isDue } from './is-due.ts';
import { type Asked, PageAsker } from './page-asker.ts';
import { type Failure, isReason, otherLife } from './problem.ts';
import { isElsewhere, settledBy } from './push-plan.ts';
import { keptSince } from './re-offer.ts';
import { broughtBy, isBare, joinParts, type PullPage, type SpacePart, withFetched } from './read-pull.ts';
import { resynced } from './resync.ts';
import type { SyncState } from './sync-state.ts';

const MAX_PAGES = 20_000;
/** A central that is put back while it is read. */
const MOST_LIVES = 5;
const FOLD_DIGESTS_AT = 500;
const PERSIST_IDLE_SYNC_MS = 300_000;
/** A first load of fewer is over before anybody waits. */
const MANY_DOSSIERS = 100;
/** Bundles made anew after one cycle: a tenth of a second of work. */
const FOLDED_AT_ONCE = 4;

/** Reads what moved: cards first, then whole dossiers page by page, then changes as complete steps. */
export class PullFlow {
  /** A first load just ended: what moved meanwhile comes with one more pull. */
  again = false;
  /** That load brought many dossiers: somebody waited for it, and looks at the first of them now. */
  broughtMany = false;
  private readonly state: SyncState;
  private storedSyncAt = 0;
  /** Cards that came at once: their index is laid beside them when nobody waits for the disk any more. */
  private toKeep: { readonly folded: readonly Digest[]; readonly folds: number } | null = null;
  /** Digests written one by one since they were last put in blobs. */
  private singles = 0;
  /**
   * What a pull brings and what somebody fetches by opening it come in one after the other: rows read before a change that
   * the cursor has passed must not lie down behind it.
   */
  private readonly inTurn = new Mutex();
  private readonly fetching: DossierFetch;
  private readonly comparison: Comparison;
  private readonly asker: PageAsker;

  constructor(state: SyncState) {
    this.state = state;
    this.fetching = new DossierFetch(state, this.inTurn);
    this.asker = new PageAsker(state);
    this.comparison = new Comparison(state, this.inTurn, this.fetching, (batch) => this.show(batch));
  }

  /** From the cards on, as often as central turns out to live another life than the one that was read. */
  async pull(): Promise<Failure | null> {
    for (let tries = 0; tries < MOST_LIVES; tries += 1) {
      const failed = await this.pullOneLife();
      if (failed === null || !isReason(failed, 'epochChanged')) return failed;
      const unheard = await this.state.beginAnew();
      if (unheard) return unheard;
    }
    return { kind: 'rubbish', status: otherLife.problem.status };
  }

  private async pullOneLife(): Promise<Failure | null> {
    let initial = false;
    let brought = 0;
    this.broughtMany = false;
    const waiting = new Map<string, SpacePart[]>();
    // Central makes the first page of a first load while this desk reads the cards, which are asked for first.
    const lacksCards = this.lacksCards();
    const [digests, first] = await Promise.all([
      this.pullDigests(),
      lacksCards ? this.asker.ask(waiting) : null,
    ]);
    if (digests) return digests;
    let ahead: Asked | null = first && this.sealed(first);
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const asked: Asked = ahead ?? (await this.asker.ask(waiting));
      const { spaces } = asked;
      const answer = await asked.answer;
      ahead = null;
      if (!answer.ok) return answer.error;
      if (answer.value.epoch !== (this.state.progress.epoch ?? answer.value.epoch)) return otherLife;
      if (this.asker.isFirstLoad(answer.value, waiting))
        ahead = this.sealed(await this.asker.ask(waiting, answer.value));
      for (const part of answer.value.parts) {
        const isDelta = this.state.progress.spaces[part.space]?.initialDone === true;
        // A list of names says nothing before its last page.
        if (isDelta || part.space === GRANTED || part.manifest !== null || waiting.has(part.space))
          waiting.set(part.space, [...(waiting.get(part.space) ?? []), part]);
        else {
          initial = true;
          brought += part.dossiers.length;
          for (const { members } of part.bundles) brought += members.length;
          const failed = await this.inTurn.run(async () => {
            const whole = await this.withRows(part);
            if (!whole.ok) return whole.error;
            await this.applyInitial(whole.value, answer.value.epoch);
            return null;
          });
          if (failed) return failed;
        }
      }
      if (answer.value.parts.every((part) => !part.more)) {
        // What was left out may hold the effect of a change that central has counted: the change stays until it is in.
        const isWhole = spaces.length === spacesOf(this.state.parts.desk.session.staff).length;
        this.again = initial;
        const failed = await this.inTurn.run(async () => {
          const parts = [...waiting.values()].flatMap((some) => joinParts(some) ?? []);
          const whole = await this.allWithRows(withoutStaleLoans(parts, this.state.parts.desk));
          if (!whole.ok) return whole.error;
          const settles = !initial && isWhole && !this.comparison.isOwed;
          await this.applyDelta(whole.value, answer.value, settles);
          return null;
        });
        if (failed) return failed;
        this.broughtMany = brought >= MANY_DOSSIERS;
        return (await this.settleHoldings()) ?? (isWhole ? null : { kind: 'noRoom' });
      }
    }
    return { kind: 'rubbish', status: 200 };
  }

  /** Its bundles are sealed as soon as they come, while the page before them is written. */
  private sealed(asked: Asked): Asked {
    const { store, now } = this.state.parts;
    const seal = (page: Awaited<Asked['answer']>) => {
      for (const { bundles } of page.ok && !this.state.stopped ? page.value.parts : [])
        store.sealAhead(bundles.map((bundle) => ({ ...bundle, confirmedAt: now() })));
    };
    // Who waits for the answer hears of what went wrong.
    void asked.answer.then(seal, () => undefined);
    return asked;
  }

  private lacksCards(): boolean {
    const { spaces } = this.state.progress;
    return spacesOf(this.state.parts.desk.session.staff).some((space) => spaces[space]?.digests !== true);
  }

  /** All cards of the spaces not read yet: search works from here on. */
  private async pullDigests(): Promise<Failure | null> {
    const { central, desk } = this.state.parts;
    const lacking = spacesOf(desk.session.staff).filter(
      (space) => this.state.progress.spaces[space]?.digests !== true,
    );
    const answers = await Promise.all(
      lacking.map(async (space) => ({ space, answer: await central.digests(space) })),
    );
    const read = new Map<string, readonly Digest[]>();
    let failed: Failure | null = null;
    for (const { space, answer } of answers) {
      if (answer.ok) read.set(space, answer.value);
      else failed ??= answer.error;
    }
    // What came of some offices is kept although that of another did not.
    if (read.size > 0) await this.takeDigests(read);
    return failed;
  }

  /** In one step, however many offices: cards are put together and indexed once. */
  private async takeDigests(read: ReadonlyMap<string, readonly Digest[]>): Promise<void> {
    const { desk, store } = this.state.parts;
    const all = new Map<string, Digest>(
      [...desk.baseDigests()].filter(([, digest]) => !read.has(cardInPassing(digest).spaceId)),
    );
    for (const digests of read.values()) for (const digest of digests) all.set(digest.dossierId, digest);
    // Read anew, after a backup was put back: what is not of the office any more would stay without a card.
    const lost = [...desk.baseDigests()].flatMap(([id, digest]) =>
      !all.has(id) && read.has(cardInPassing(digest).spaceId) ? [id] : [],
    );
    const waits = (id: string) =>
      desk.outbox.some((intent) => intent.dossierId === id && intent.outcome === null);
    const needless = lost.filter((id) => !waits(id));
    if (needless.length > 0) await store.apply({ droppedDossiers: needless });
    const spaces = { ...this.state.progress.spaces };
    for (const [space, digests] of read) {
      const known = spaces[space];
      spaces[space] = {
        cursor: known?.cursor ?? null,
        digests: true,
        initialDone: known?.initialDone ?? false,
        ahead: true,
        done: known?.done ?? 0,
        total: known?.total ?? digests.length,
      };
    }
    // Who was to leave may be of an office again, in the life that central lives now.
    const come = new Set([...read.values()].flatMap((some) => some.map(({ dossierId }) => dossierId)));
    const before = this.state.progress.leaving.filter((id) => !come.has(id));
    const leaving = [...new Set([...before, ...lost.filter(waits)])];
    const kept = { ...this.state.progress, spaces, leaving };
    const folded = [...all.values()];
    const folds = await store.foldDigests(folded, kept);
    this.state.progress = kept;
    desk.setDigests(folded);
    this.toKeep = { folded, folds };
    this.state.tell();
  }

  private async allWithRows(parts: readonly SpacePart[]): Promise<Result<SpacePart[], Failure>> {
    const all: SpacePart[] = [];
    for (const part of parts) {
      const whole = await this.withRows(part);
      if (!whole.ok) return whole;
      all.push(whole.value);
    }
    return ok(all);
  }

  /**
   * Central sends only the new card of a dossier that it does not count among ours, although it may lie here because
   * somebody opened it. Its rows come along in the same step: a sent note must not vanish until the next look. And of one
   * that it does count it sends what changed, although the disk may have damaged the rest.
   */
  private async withRows(told: SpacePart): Promise<Result<SpacePart, Failure>> {
    const { store, desk } = this.state.parts;
    const isWhole = this.state.profile.holding === 'portfolio';
    // Versions of before a backup was put back say nothing: while it reads anew, what lies here comes anew too.
    const known = this.state.progress.spaces[told.space];
    const isAnew = known?.initialDone !== true || known.ahead;
    const compared = await resynced(this.state.parts, told, isWhole, isAnew, (ids) => this.fetching.ask(ids));
    if (!compared.ok) return compared;
    const part = compared.value;
    // Pages are read at different moments: of a dossier that left an agenda meanwhile, a later one brings the card alone.
    const brought = broughtBy(part);
    const bare: Digest[] = [];
    for (const digest of part.digests) {
      const { dossierId, card, ver } = digest;
      const comes = brought.get(dossierId) ?? -1;
      if (comes >= ver || (comes < 0 && !this.fetching.mayLieHere(dossierId)) || !desk.mayHold(card))
        continue;
      // By its rows: its card may have come before them.
      const rows = isAnew || comes >= 0 ? [] : ((await store.dossier(dossierId))?.rows ?? []);
      const held = rows.some((row) => row.spaceId === card.spaceId) ? cardVerOf(rows) : -1;
      if (held !== ver) bare.push(digest);
    }
    const changed = new Set([...part.puts, ...part.dels].flatMap(({ dossierId }) => dossierId ?? []));
    const damaged = [...changed].filter(
      (id) => !isAnew && !brought.has(id) && !store.holds(id) && desk.baseDigest(id) !== undefined,
    );
    const fetched = await this.fetching.ask([...bare.map(({ dossierId }) => dossierId), ...damaged]);
    return fetched.ok ? ok(withFetched(part, fetched.value)) : fetched;
  }

  private async applyInitial(part: SpacePart, epoch: string): Promise<void> {
    const { desk, store } = this.state.parts;
    // Pages of a first load are taken at different moments: a dossier of the one before may have left meanwhile.
    const leave = departing([part], desk, await officesOfRows([part], desk, store));
    const batch = mergedBatch([await batchOf(withoutDeparted(part), this.applyContext())], leave);
    const known = this.state.progress.spaces[part.space];
    const progress = {
      ...this.state.withSpace(part.space, {
        cursor: part.cursor,
        digests: known?.digests ?? false,
        initialDone: !part.more,
        ahead: known?.ahead ?? false,
        done: part.progress?.done ?? known?.total ?? 0,
        total: part.progress?.total ?? known?.total ?? 0,
      }),
      epoch,
      leaving: leavingAfter(this.state.progress.leaving, leave),
    };
    // A card equal to the one already there is not written again. One made of a first half of what a version changed
    // has that version too: after single rows it is always written.
    const touched = new Set([...part.puts, ...part.dels].map((change) => change.dossierId));
    const moved = batch.digests.filter(
      ({ dossierId, ver, card }) =>
        touched.has(dossierId) ||
        desk.baseDigest(dossierId)?.ver !== ver ||
        desk.baseDigest(dossierId)?.card.spaceId !== card.spaceId,
    );
    // Nothing of it and more to come: its cursor is written with the first dossiers, and costs no step of the disk before.
    if (part.more && isBare(part)) {
      this.state.progress = progress;
      return;
    }
    await store.apply({ ...batch, digests: moved, progress });
    this.state.progress = progress;
    if (!part.more) this.comparison.loaded(part.space);
    await this.show({ ...batch, digests: moved });
  }

  private async applyDelta(parts: readonly SpacePart[], page: PullPage, settles: boolean): Promise<void> {
    const { desk, store, now } = this.state.parts;
    const context = this.applyContext();
    const batches = await Promise.all(parts.map((part) => batchOf(withoutDeparted(part), context)));
    const lastSeq = Math.max(this.state.progress.lastSeq, ...desk.outbox.map((intent) => intent.seq));
    const granted = grantedAfter(this.state.progress.granted, parts);
    let progress: Progress = {
      ...this.state.progress,
      granted,
      epoch: page.epoch,
      lastSyncAt: now(),
      lastSeq,
    };
    for (const part of parts) {
      const known = this.state.progress.spaces[part.space];
      if (known)
        progress = {
          ...progress,
          spaces: {
            ...progress.spaces,
            [part.space]: { ...known, cursor: part.cursor, initialDone: true, ahead: false },
          },
        };
    }
    const leave = departing(parts, desk, await officesOfRows(parts, desk, store));
    const merged = mergedBatch(batches, leave);
    progress = { ...progress, leaving: leavingAfter(this.state.progress.leaving, leave) };
    const incoming = new Map(merged.digests.map((digest) => [digest.dossierId, digest]));
    const loose = desk.outbox.some(({ troubleId }) => troubleId !== null)
      ? [
          ...merged.spaces.flatMap(({ rows }) => rows),
          ...(await Promise.all(desk.session.staff.spaces.map((space) => store.spaceRows(space)))).flat(),
        ]
      : [];
    const troubleOpen = (intent: Intent): boolean => {
      if (isElsewhere(intent, desk.session.staff.spaces)) return false;
      // A change that lost its dossier on the way lies at none, although this desk knows which it was about.
      const row = loose.find(({ id }) => id === intent.troubleId);
      if (row !== undefined) return isOpenTrouble(row);
      const digest =
        intent.dossierId === null
          ? undefined
          : (incoming.get(intent.dossierId) ?? desk.baseDigest(intent.dossierId));
      if (digest !== undefined)
        return digest.items.some((item) => item.k === 'trouble' && item.id === intent.troubleId);
      // Not heard of yet: nobody can have decided it.
      return true;
    };
    const settled = settles ? settledBy(desk.outbox, page.lastSeq, progress.leaving, troubleOpen) : [];
    const leaving = desk.outbox.filter((intent) => settled.includes(intent.seq));
    progress = { ...progress, received: receivedToday(progress.received, leaving, now()) };
    const moved =
      settled.length > 0 ||
      parts.some((part) => part.cursor !== this.state.progress.spaces[part.space]?.cursor);
    const nowMs = epochMsOf(now());
    // A first load that just ended is followed by a pull of what moved meanwhile, which says how far it came.
    if (moved || (!this.again && isDue(this.storedSyncAt, nowMs, PERSIST_IDLE_SYNC_MS))) {
      const today = parsePlainDate(page.today);
      const before = this.state.progress;
      // Given up, the step may come to the disk all the same: one lent by it would be taken back unheard of.
      this.state.progress = { ...before, granted: grantedPerhaps(before.granted, granted) };
      this.fetching.doubt(
        merged.dossiers.map(({ id, held }) => ({ id, rows: held.rows })),
        merged.digests,
      );
      await store.apply({
        ...merged,
        droppedIntents: settled,
        kept: today.ok ? leaving.map((intent) => ({ intent, on: today.value })) : [],
        ...(today.ok ? { keptSince: keptSince(today.value) } : {}),
        progress,
      });
      this.fetching.noDoubt();
      this.storedSyncAt = nowMs;
    }
    this.state.progress = progress;
    for (const { space, ver } of parts) if (space !== GRANTED) this.comparison.readTo(page.epoch, space, ver);
    await this.keepToday(page.today);
    // What central confirmed comes in before our own copy of it goes: between the two nothing may vanish from a screen.
    await this.show(merged);
    if (settled.length > 0) {
      const gone = new Set(leaving.map(({ mid }) => mid));
      await desk.setOutbox(desk.outbox.filter(({ mid }) => !gone.has(mid)));
    }
  }

  private async show(batch: AppliedBatch): Promise<void> {
    const { desk } = this.state.parts;
    // What is gone is taken out of the blobs soon: until then every opening has to look for it.
    this.singles += batch.digests.length + (batch.droppedDigests.length > 0 ? FOLD_DIGESTS_AT : 0);
    await desk.putDigests(batch.digests, batch.droppedDigests);
    await desk.dossiersArrived(batch.bundles.flatMap(({ members }) => members.map(({ id }) => id)));
    await desk.refreshDossiers([...batch.dossiers.map(({ id }) => id), ...batch.droppedDossiers]);
    if (batch.spaces.length > 0) desk.subscriptions.notify('spaceRows');
    this.state.tell();
  }

  /** Fetches whole dossiers that this device lacks. */
  fetchDossiers(ids: readonly string[]): Promise<Result<void, AppError>> {
    return this.fetching.fetch(ids);
  }

  /** A laptop keeps whole the dossiers it was asked to keep, and lets go of those it no longer needs. */
  private async settleHoldings(): Promise<Failure | null> {
    if (this.state.profile.holding !== 'agenda') return null;
    const { desk, store } = this.state.parts;
    const me = desk.session.staff.staffId;
    const { today } = desk.session;
    const stops = await this.stopsOf(me);
    const lacking: string[] = [];
    const needless: string[] = [];
    for (const [id, digest] of desk.baseDigests()) {
      const met = digest.items.flatMap((item) =>
        item.k === 'appointment' && item.staffId === me ? [item] : [],
      );
      const mine = stops.has(id) || met.length > 0;
      const comes = stops.has(id) || met.some(({ on, state }) => on >= today && state !== 'cancelled');
      const card = cardInPassing(desk.digest(id) ?? digest);
      const kept = card.keepOffline.includes(me);
      if ((kept || comes) && desk.mayHold(card) && !store.holds(id)) lacking.push(id);
      const busy = desk.isOpened(id) || desk.outbox.some((intent) => intent.dossierId === id);
      const isLent = id in this.state.progress.granted;
      if (!kept && !mine && !busy && !isLent && store.holds(id)) needless.push(id);
    }
    if (needless.length > 0) {
      await store.apply({ droppedDossiers: needless });
      await desk.refreshDossiers(needless);
    }
    // What cannot be fetched now is tried again with the next cycle; Agenda says what is not here.
    if (lacking.length > 0) await this.fetchDossiers(lacking);
    return null;
  }

  /** Dossiers on the road of somebody's missions from the business date on. */
  private async stopsOf(staffId: string): Promise<ReadonlySet<string>> {
    const { store, desk } = this.state.parts;
    const rows = (
      await Promise.all(spacesOf(desk.session.staff).map((space) => store.spaceRows(space)))
    ).flat();
    const missions = rowsOfType(rows, 'mission').filter(
      ({ body }) => body.staffId === staffId && body.day >= desk.session.today,
    );
    return new Set(missions.flatMap(({ body }) => body.stops.map((stop) => stop.dossierId)));
  }

  /** Puts single digests back in blobs, and newer dossiers in bundles, when there are many; run when nothing else is to do. */
  async whenIdle(): Promise<void> {
    const { toKeep } = this;
    this.toKeep = null;
    const { store, desk } = this.state.parts;
    if (toKeep) desk.keepIndex(toKeep.folded, toKeep.folds);
    const isOwed = this.comparison.isOwed;
    await this.comparison.run();
    // What central has answered stayed until it was certain that what it changed is here.
    if (isOwed && !this.comparison.isOwed) this.again = desk.outbox.some(({ outcome }) => outcome !== null);
    for (let bundle = 0; bundle < FOLDED_AT_ONCE && !this.state.stopped; bundle += 1)
      if (!(await store.foldDossiers())) break;
    if (this.singles < FOLD_DIGESTS_AT) return;
    this.singles = 0;
    const folded = [...desk.baseDigests()].map(([, digest]) => digest);
    desk.keepIndex(folded, await store.foldDigests(folded));
  }

  private async keepToday(text: string): Promise<void> {
    const today = parsePlainDate(text);
    if (!today.ok) return;
    if (today.value !== this.state.profile.today) await this.state.saveProfile({ today: today.value });
    const { desk, now } = this.state.parts;
    desk.updateSession({ today: desk.session.demo ? today.value : todayFrom(now()) });
  }

  private applyContext() {
    const { store, desk, keyOf, now } = this.state.parts;
    return {
      holding: this.state.profile.holding,
      now: now(),
      held: (id: string) => store.dossier(id),
      spaceRows: (space: string) => store.spaceRows(space),
      digest: (id: string) => desk.baseDigest(id),
      keyOf,
      mayHold: (card: Card) => desk.mayHold(card),
      open: (bundle: Bundle) => store.readBundle(bundle),
    };
  }
}

function isOpenTrouble(row: Row): boolean {
  return (row.type === 'conflict' || row.type === 'rejected-case') && row.body.state === 'open';
}
