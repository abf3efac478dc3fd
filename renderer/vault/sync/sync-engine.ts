import type { KeyOf } from '#shared/folds/key-of.ts';
import type { Digest } from '#shared/folds/digest.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { epochMsOf, type Instant } from '#shared/kernel/instant.ts';
import { parsePlainDate } from '#shared/kernel/plain-date.ts';
import { ok, err, type Result } from '#shared/kernel/result.ts';
import { PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import type { SyncStatus } from '../contract.ts';
import type { Desk } from '../desk.ts';
import { type Intent, isQuiet } from '../intent.ts';
import type { Mutex } from '../mutex.ts';
import { knownRows, noProgress, type Profile, type Progress } from '../storage/stored-shapes.ts';
import type { VaultStore } from '../storage/vault-store.ts';
import type { Timers } from '../storage/watchdog.ts';
import { batchOf } from './apply-parts.ts';
import { type CycleEnd, type Pace, paceAfter } from './backoff.ts';
import type { Central } from './central.ts';
import { type Failure, isFinal, isReason, troubleOf } from './problem.ts';
import { envelopeOf, nextBatch, renumbered, reopenedBy, settledBy, withResults } from './push-plan.ts';
import { joinParts, type PullPage, readPull, type SpacePart } from './read-pull.ts';
import type { Transport } from './transport.ts';

export interface EngineParts {
  readonly desk: Desk;
  readonly store: VaultStore;
  readonly central: Central;
  readonly transport: Transport;
  readonly timers: Timers;
  /** Shared with `act`: renumbering and adding never cross. */
  readonly outboxLock: Mutex;
  readonly keyOf: (spaceId: string) => KeyOf;
  readonly now: () => Instant;
  /** In [0, 1), for the jitter. */
  readonly chance: () => number;
  readonly buildId: string;
  readonly deviceLabel: string;
  readonly onNewBuild: () => void;
}

const MAX_PAGES = 20_000;
const FOLD_DIGESTS_AT = 500;
const HELLO_EVERY_MS = 300_000;
const PERSIST_IDLE_SYNC_MS = 300_000;
const FETCH_AT_ONCE = 50;
const MAX_RETRIES = 4;

/**
 * Sends what waits, then fetches what moved, again and again. A failed push never blocks the pull.
 * Nothing of an answer is used before all of it is read and checked; data, cursor and outbox move in
 * one transaction. All that a person must know is in `status()`.
 */
export class SyncEngine {
  private readonly parts: EngineParts;
  private profile: Profile;
  private progress: Progress;
  private pace: Pace = { online: true, failures: 0 };
  private phase: SyncStatus['phase'] = 'idle';
  private trouble: AppError | null = null;
  private signInNeeded = false;
  private newBuild = false;
  private stopped = true;
  private offlineSince: Instant | null = null;
  private helloAt = 0;
  private storedSyncAt = 0;
  private directoryRead = false;
  private singles = 0;
  private cancelTimer: (() => void) | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private listening = false;

  constructor(parts: EngineParts, profile: Profile, progress: Progress) {
    this.parts = parts;
    this.profile = profile;
    this.progress = progress;
    if (profile.workOffline) this.offlineSince = progress.lastSyncAt ?? parts.now();
    parts.transport.setCut(profile.workOffline);
  }

  get currentProfile(): Profile {
    return this.profile;
  }

  get currentProgress(): Progress {
    return this.progress;
  }

  start(): void {
    this.stopped = false;
    void this.syncNow();
  }

  /** Ends for good; what is under way is aborted and not applied. */
  stop(): void {
    this.stopped = true;
    this.cancelTimer?.();
    this.parts.transport.setCut(true);
  }

  status(): SyncStatus {
    const { desk } = this.parts;
    const waiting = desk.outbox.filter((intent) => intent.outcome === null && !isQuiet(intent));
    const spaces = desk.session.staff.spaces.map((space) => this.progress.spaces[space]);
    const initialDone = spaces.every((space) => space?.initialDone === true);
    const workOffline = this.profile.workOffline;
    return {
      network: workOffline ? 'workOffline' : this.pace.online ? 'online' : 'offline',
      phase: !initialDone && this.phase === 'pulling' ? 'initial' : this.phase,
      initial: initialDone
        ? null
        : {
            done: spaces.reduce((sum, space) => sum + (space?.done ?? 0), 0),
            total: spaces.reduce((sum, space) => sum + (space?.total ?? 0), 0),
            cardsReady: spaces.every((space) => space?.digests === true),
          },
      waiting: waiting.length,
      oldestWaitingAt: waiting[0]?.at ?? null,
      needs: desk.outbox.filter((intent) => intent.outcome === 'conflict' || intent.outcome === 'rejected').length,
      offlineSince: workOffline || !this.pace.online ? this.offlineSince : null,
      lastSyncAt: this.progress.lastSyncAt,
      trouble: this.trouble,
      signInNeeded: this.signInNeeded,
      newBuild: this.newBuild,
    };
  }

  async setWorkOffline(on: boolean): Promise<void> {
    if (this.profile.workOffline === on) return;
    this.parts.transport.setCut(on);
    this.profile = { ...this.profile, workOffline: on };
    this.offlineSince = on ? this.parts.now() : null;
    if (on) this.cancelTimer?.();
    this.tell();
    await this.parts.store.apply({ profile: this.profile });
    if (!on) {
      this.pace = { online: true, failures: 0 };
      await this.syncNow();
    }
  }

  /** One cycle now, or one more after the one that runs. */
  async syncNow(): Promise<void> {
    if (this.stopped || this.profile.workOffline) return;
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.cancelTimer?.();
    this.running = this.cycle();
    await this.running;
  }

  /** A fresh session of the same person, after an online sign-in. */
  signedIn(): void {
    this.signInNeeded = false;
    this.trouble = null;
    void this.syncNow();
  }

  /** Keeps changes of the profile (tokens, a renewed device) durable. */
  async saveProfile(change: Partial<Profile>): Promise<void> {
    this.profile = { ...this.profile, ...change };
    await this.parts.store.apply({ profile: this.profile });
  }

  /** Fetches whole dossiers that this device lacks. */
  async fetchDossiers(ids: readonly string[]): Promise<Result<void, AppError>> {
    for (let from = 0; from < ids.length; from += FETCH_AT_ONCE) {
      const answer = await this.parts.central.dossiers(this.profile.deviceId, ids.slice(from, from + FETCH_AT_ONCE));
      if (!answer.ok) return err(troubleOf(answer.error));
      // The frame of a pull (hello, end) may be missing here; whole dossiers are all that is asked for.
      const dossiers = answer.value.flatMap((line) => (line.t === 'dossier' ? [{ id: line.id, rows: knownRows(line.rows) }] : []));
      await this.takeFetched(dossiers);
    }
    return ok(undefined);
  }

  private async takeFetched(dossiers: SpacePart['dossiers']): Promise<void> {
    const { store, desk, now } = this.parts;
    const confirmedAt = now();
    await store.apply({ dossiers: dossiers.map(({ id, rows }) => ({ id, held: { rows, confirmedAt } })) });
    await desk.refreshDossiers(dossiers.map(({ id }) => id));
  }

  private async cycle(): Promise<void> {
    let end: CycleEnd;
    do {
      this.again = false;
      end = await this.once();
    } while (this.again && end.kind === 'done' && !this.stopped);
    this.running = null;
    this.phase = 'idle';
    const wasOnline = this.pace.online;
    const { pace, waitMs } = paceAfter(this.pace, end, this.parts.chance());
    this.pace = pace;
    if (wasOnline && !pace.online) this.offlineSince = this.parts.now();
    if (pace.online && !this.profile.workOffline) this.offlineSince = null;
    this.tell();
    if (this.stopped || this.profile.workOffline) return;
    if (waitMs !== null) this.cancelTimer = this.parts.timers.set(waitMs, () => void this.syncNow());
    if (end.kind === 'done') this.listen();
  }

  /** One whole cycle; a bug inside ends as a failure that is tried again, never as a dead loop. */
  private async once(): Promise<CycleEnd> {
    try {
      const failure = await this.pushThenPull();
      if (this.stopped) return { kind: 'stopped' };
      if (!failure) {
        this.trouble = null;
        this.signInNeeded = false;
        await this.whenIdle();
        return { kind: 'done' };
      }
      return this.endOf(failure);
    } catch {
      this.trouble = troubleOf({ kind: 'rubbish', status: 0 });
      return { kind: 'failed', retryAfterMs: null };
    }
  }

  private endOf(failure: Failure): CycleEnd {
    if (failure.kind === 'aborted') return { kind: 'stopped' };
    if (failure.kind === 'down') {
      if (!this.pace.online) this.trouble = null;
      return { kind: 'down' };
    }
    this.trouble = troubleOf(failure);
    if (failure.kind === 'problem') {
      if (failure.problem.status === 401) {
        this.signInNeeded = true;
        return { kind: 'stopped' };
      }
      if (isReason(failure, 'protocolTooOld')) this.markNewBuild();
      if (isFinal(failure)) return { kind: 'stopped' };
      return { kind: 'failed', retryAfterMs: (failure.problem.retryAfter ?? 0) * 1_000 };
    }
    return { kind: 'failed', retryAfterMs: null };
  }

  private async pushThenPull(): Promise<Failure | null> {
    const greeted = await this.greet();
    if (greeted) return greeted;
    this.phase = 'pushing';
    this.tell();
    const pushed = await this.push();
    if (pushed && (pushed.kind === 'down' || pushed.kind === 'aborted')) return pushed;
    this.phase = 'pulling';
    this.tell();
    const pulled = await this.pull();
    return pulled ?? pushed;
  }

  /** Epoch, build and business date, before the first exchange and every few minutes. */
  private async greet(): Promise<Failure | null> {
    const nowMs = epochMsOf(this.parts.now());
    if (this.progress.epoch !== null && nowMs - this.helloAt < HELLO_EVERY_MS && this.helloAt > 0) return null;
    const hello = await this.parts.central.hello();
    if (!hello.ok) return hello.error;
    this.helloAt = nowMs;
    if (hello.value.buildId !== this.parts.buildId) this.markNewBuild();
    if (this.progress.epoch !== null && this.progress.epoch !== hello.value.epoch) await this.forgetCursors();
    if (this.progress.epoch === null) {
      // Stopped between forgetting and reading anew: answers kept from before may be of another epoch.
      const reopened = reopenedBy(this.parts.desk.outbox);
      this.progress = { ...this.progress, epoch: hello.value.epoch };
      await this.parts.store.apply({ progress: this.progress, intents: reopened });
      await this.replaceIntents(reopened);
    }
    if (!this.directoryRead) {
      const directory = await this.parts.central.directory();
      if (!directory.ok) return directory.error;
      this.directoryRead = true;
      await this.saveProfile({ directory: directory.value });
    }
    return null;
  }

  private markNewBuild(): void {
    if (this.newBuild) return;
    this.newBuild = true;
    this.parts.onNewBuild();
  }

  private async push(): Promise<Failure | null> {
    const { central, desk, store } = this.parts;
    let from = 0;
    for (let retries = 0; ; ) {
      const batch = nextBatch(desk.outbox, from);
      if (batch.length === 0) return null;
      // Numbers below zero belong to a device number given up: they travel under a new one.
      if (batch.some((intent) => intent.seq < 1)) {
        if (!(await this.enrolAnew())) return { kind: 'down' };
        continue;
      }
      await desk.setOutbox(desk.outbox.map((intent) => (batch.includes(intent) ? { ...intent, state: 'sent' as const } : intent)));
      const answer = await central.push({
        proto: PROTOCOL_VERSION,
        device: this.profile.deviceId,
        epoch: this.progress.epoch ?? '',
        mutations: batch.map(envelopeOf),
      });
      if (answer.ok) {
        const answered = withResults(desk.outbox, answer.value.results);
        // An answer about nothing that was asked must not turn into an endless exchange.
        if (answered.length === 0) return { kind: 'rubbish', status: 200 };
        await store.apply({ intents: answered });
        await this.replaceIntents(answered);
        continue;
      }
      retries += 1;
      const next = retries > MAX_RETRIES ? null : await this.mendPush(answer.error, desk.outbox);
      if (next === null) return answer.error;
      from = next;
    }
  }

  /** What to do about a refused push: the sequence to go on from, or null to leave it for now. */
  private async mendPush(failure: Failure, outbox: readonly Intent[]): Promise<number | null> {
    if (isReason(failure, 'sequenceForked')) return (await this.enrolAnew()) ? 0 : null;
    if (isReason(failure, 'sequenceGap') && failure.kind === 'problem') {
      const expected = failure.problem.expectSeq;
      if (expected !== undefined && outbox.some((intent) => intent.seq === expected && intent.outcome === null)) return expected;
      // Central lacks numbers this device no longer has: a backup was put back, or the profile was copied.
      return (await this.enrolAnew()) ? 0 : null;
    }
    if (isReason(failure, 'epochChanged')) {
      await this.forgetCursors();
      const hello = await this.parts.central.hello();
      if (!hello.ok) return null;
      this.progress = { ...this.progress, epoch: hello.value.epoch };
      return 0;
    }
    return null;
  }

  private async enrolAnew(): Promise<boolean> {
    const { central, desk, store, outboxLock } = this.parts;
    const enrolled = await central.enrol(null, this.parts.deviceLabel);
    if (!enrolled.ok) {
      this.trouble = troubleOf(enrolled.error);
      return false;
    }
    await outboxLock.run(async () => {
      const intents = renumbered(desk.outbox, enrolled.value.deviceId);
      this.profile = { ...this.profile, deviceId: enrolled.value.deviceId };
      this.progress = { ...this.progress, lastSeq: Math.max(0, ...intents.map((intent) => intent.seq)) };
      await store.renumber(intents, this.profile, this.progress);
      await desk.setOutbox(intents);
    });
    return true;
  }

  private async pull(): Promise<Failure | null> {
    const digests = await this.pullDigests();
    if (digests) return digests;
    let initial = false;
    const waiting = new Map<string, SpacePart[]>();
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const answer = await this.askPage(waiting);
      if (!answer.ok) {
        if (!isReason(answer.error, 'epochChanged')) return answer.error;
        await this.forgetCursors();
        waiting.clear();
        continue;
      }
      if (this.progress.epoch !== null && answer.value.epoch !== this.progress.epoch) {
        await this.forgetCursors();
        this.progress = { ...this.progress, epoch: answer.value.epoch };
        waiting.clear();
        const again = await this.pullDigests();
        if (again) return again;
        continue;
      }
      for (const part of answer.value.parts) {
        if (this.progress.spaces[part.space]?.initialDone) waiting.set(part.space, [...(waiting.get(part.space) ?? []), part]);
        else {
          initial = true;
          await this.applyInitial(part, answer.value.epoch);
        }
      }
      if (answer.value.parts.every((part) => !part.more)) {
        await this.applyDelta([...waiting.values()].flatMap((parts) => joinParts(parts) ?? []), answer.value, !initial);
        // Early pages of a first load are older than the last: what moved meanwhile comes with one more pull.
        if (initial) this.again = true;
        return this.settleHoldings();
      }
    }
    return { kind: 'rubbish', status: 200 };
  }

  private async askPage(waiting: ReadonlyMap<string, readonly SpacePart[]>): Promise<Result<PullPage, Failure>> {
    const spaces = this.parts.desk.session.staff.spaces;
    const cursorOf = (space: string) => waiting.get(space)?.at(-1)?.cursor ?? this.progress.spaces[space]?.cursor ?? null;
    const answer = await this.parts.central.pull({
      proto: PROTOCOL_VERSION,
      device: this.profile.deviceId,
      epoch: this.progress.epoch,
      holding: this.profile.holding,
      cursors: Object.fromEntries(spaces.map((space) => [space, cursorOf(space)])),
    });
    if (!answer.ok) return answer;
    const page = readPull(answer.value);
    return page && !this.stopped ? ok(page) : err(page ? { kind: 'aborted' } : { kind: 'rubbish', status: 200 });
  }

  /** All cards of the spaces not read yet: search works from here on. */
  private async pullDigests(): Promise<Failure | null> {
    const { central, desk, store } = this.parts;
    for (const space of desk.session.staff.spaces) {
      if (this.progress.spaces[space]?.digests) continue;
      const answer = await central.digests(space);
      if (!answer.ok) return answer.error;
      const end = answer.value.at(-1);
      const digests = answer.value.flatMap((line) => (line.t === 'digest' ? [line.digest] : []));
      if (end?.t !== 'end' || end.n !== digests.length) return { kind: 'rubbish', status: 200 };
      const all = new Map<string, Digest>([...desk.baseDigests()].filter(([, digest]) => digest.card.spaceId !== space));
      for (const digest of digests) all.set(digest.dossierId, digest);
      const known = this.progress.spaces[space];
      const progress = this.withSpace(space, {
        cursor: known?.cursor ?? null, digests: true, initialDone: known?.initialDone ?? false, done: known?.done ?? 0, total: known?.total ?? digests.length,
      });
      await store.foldDigests([...all.values()], progress);
      this.progress = progress;
      desk.setDigests(all.values());
      this.tell();
    }
    return null;
  }

  private async applyInitial(part: SpacePart, epoch: string): Promise<void> {
    const { desk, store } = this.parts;
    const batch = await batchOf(part, this.applyContext());
    const known = this.progress.spaces[part.space];
    const progress = {
      ...this.withSpace(part.space, {
        cursor: part.cursor,
        digests: known?.digests ?? false,
        initialDone: !part.more,
        done: part.progress?.done ?? known?.total ?? 0,
        total: part.progress?.total ?? known?.total ?? 0,
      }),
      epoch,
    };
    // A card equal to the one already there is not written again.
    const moved = batch.digests.filter((digest) => desk.baseDigest(digest.dossierId)?.ver !== digest.ver);
    await store.apply({ ...batch, digests: moved, progress });
    this.progress = progress;
    await this.show({ ...batch, digests: moved });
  }

  private async applyDelta(parts: readonly SpacePart[], page: PullPage, settles: boolean): Promise<void> {
    const { desk, store, now } = this.parts;
    const batches = await Promise.all(parts.map((part) => batchOf(part, this.applyContext())));
    const lastSeq = Math.max(this.progress.lastSeq, ...desk.outbox.map((intent) => intent.seq));
    let progress: Progress = { ...this.progress, epoch: page.epoch, lastSyncAt: now(), lastSeq };
    for (const part of parts) {
      const known = this.progress.spaces[part.space];
      if (known) progress = { ...progress, spaces: { ...progress.spaces, [part.space]: { ...known, cursor: part.cursor } } };
    }
    const merged = {
      dossiers: batches.flatMap((batch) => batch.dossiers),
      digests: batches.flatMap((batch) => batch.digests),
      droppedDossiers: batches.flatMap((batch) => batch.droppedDossiers),
      droppedDigests: batches.flatMap((batch) => batch.droppedDigests),
      spaces: batches.flatMap((batch) => batch.spaces),
    };
    const incoming = new Map(merged.digests.map((digest) => [digest.dossierId, digest]));
    const troubleOpen = (intent: Intent): boolean => {
      const digest = intent.dossierId === null ? undefined : (incoming.get(intent.dossierId) ?? desk.baseDigest(intent.dossierId));
      return digest?.items.some((item) => item.k === 'trouble' && item.id === intent.troubleId) ?? true;
    };
    const settled = settles ? settledBy(desk.outbox, page.lastSeq, troubleOpen) : [];
    const moved = settled.length > 0 || parts.some((part) => part.cursor !== this.progress.spaces[part.space]?.cursor);
    const nowMs = epochMsOf(now());
    if (moved || nowMs - this.storedSyncAt > PERSIST_IDLE_SYNC_MS) {
      await store.apply({ ...merged, droppedIntents: settled, progress });
      this.storedSyncAt = nowMs;
    }
    this.progress = progress;
    await this.keepToday(page.today);
    if (settled.length > 0) await desk.setOutbox(desk.outbox.filter((intent) => !settled.includes(intent.seq)));
    await this.show(merged);
  }

  private async show(batch: Awaited<ReturnType<typeof batchOf>>): Promise<void> {
    const { desk } = this.parts;
    this.singles += batch.digests.length;
    await desk.putDigests(batch.digests, batch.droppedDigests);
    await desk.refreshDossiers([...batch.dossiers.map(({ id }) => id), ...batch.droppedDossiers]);
    if (batch.spaces.length > 0) desk.subscriptions.notify('spaceRows');
    this.tell();
  }

  /** A laptop keeps whole the dossiers it was asked to keep, and lets go of those it no longer needs. */
  private async settleHoldings(): Promise<Failure | null> {
    if (this.profile.holding !== 'agenda') return null;
    const { desk, store } = this.parts;
    const me = desk.session.staff.staffId;
    const lacking: string[] = [];
    const needless: string[] = [];
    for (const [id, digest] of desk.baseDigests()) {
      const mine = digest.items.some((item) => item.k === 'appointment' && item.staffId === me);
      const kept = desk.digest(id)?.card.keepOffline.includes(me) ?? false;
      if (kept && !store.holds(id)) lacking.push(id);
      const busy = desk.isOpened(id) || desk.outbox.some((intent) => intent.dossierId === id);
      if (!kept && !mine && !busy && store.holds(id)) needless.push(id);
    }
    if (needless.length > 0) {
      await store.apply({ droppedDossiers: needless });
      await desk.refreshDossiers(needless);
    }
    if (lacking.length > 0) {
      const fetched = await this.fetchDossiers(lacking);
      if (!fetched.ok) this.trouble = fetched.error;
    }
    return null;
  }

  /** Central went back in time or was replaced: read everything anew; what waits here stays. */
  private async forgetCursors(): Promise<void> {
    const { desk, store } = this.parts;
    this.progress = { ...noProgress, lastSeq: this.progress.lastSeq, lastSyncAt: this.progress.lastSyncAt };
    const reopened = reopenedBy(desk.outbox);
    await store.apply({ progress: this.progress, intents: reopened });
    await this.replaceIntents(reopened);
    this.helloAt = 0;
  }

  private async keepToday(text: string): Promise<void> {
    const today = parsePlainDate(text);
    if (today.ok && today.value !== this.profile.today) await this.saveProfile({ today: today.value });
  }

  private async replaceIntents(changed: readonly Intent[]): Promise<void> {
    const bySeq = new Map(changed.map((intent) => [intent.seq, intent]));
    await this.parts.desk.setOutbox(this.parts.desk.outbox.map((intent) => bySeq.get(intent.seq) ?? intent));
  }

  private async whenIdle(): Promise<void> {
    if (this.singles < FOLD_DIGESTS_AT) return;
    this.singles = 0;
    await this.parts.store.foldDigests([...this.parts.desk.baseDigests()].map(([, digest]) => digest));
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    void this.parts.central.pokes(() => void this.syncNow()).finally(() => {
      this.listening = false;
    });
  }

  private applyContext() {
    const { store, desk, keyOf, now } = this.parts;
    return {
      holding: this.profile.holding,
      now: now(),
      held: (id: string) => store.dossier(id),
      spaceRows: (space: string) => store.spaceRows(space),
      digest: (id: string) => desk.baseDigest(id),
      keyOf,
    };
  }

  private withSpace(space: string, value: Progress['spaces'][string]): Progress {
    return { ...this.progress, spaces: { ...this.progress.spaces, [space]: value } };
  }

  private tell(): void {
    this.parts.desk.subscriptions.notify('status');
  }
}
