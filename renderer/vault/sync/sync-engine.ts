import type { AppError } from '#shared/kernel/errors.ts';
import { epochMsOf, type Instant } from '#shared/kernel/instant.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Hello } from '#shared/sync/hello.ts';
import { CLOCK_TOLERANCE_MS } from '#shared/sync/lease.ts';
import { packPoke } from '#shared/sync/protocol.ts';
import type { SyncStatus } from '../contract.ts';
import { isQuiet } from '../intent.ts';
import { spacesOf } from '../spaces-of.ts';
import type { Profile, Progress } from '../storage/stored-shapes.ts';
import { type CycleEnd, type Pace, paceAfter } from './backoff.ts';
import { isDue } from './is-due.ts';
import { type Failure, isFinal, isReason, isRevocation, troubleOf, troubleOfThrown } from './problem.ts';
import { PullFlow } from './pull-flow.ts';
import { PushFlow } from './push-flow.ts';
import { type EngineParts, SyncState } from './sync-state.ts';

const HELLO_EVERY_MS = 300_000;
const KNOCK_MS = 1_000;
/** In one epoch: a number may come damaged, but a central that forgets each is not helped by more of them. */
const MOST_ENROLMENTS = 3;
/** After a first load of many dossiers, until work begins that nobody waits for: time to find one and open it. */
const REST_MS = 3_000;

/**
 * Sends what waits, then fetches what moved, again and again. A failed push never blocks the pull.
 * Nothing of an answer is used before all of it is read and checked; data, cursor and outbox move in
 * one transaction. All that a person must know is in `status()`.
 */
export class SyncEngine {
  private readonly parts: EngineParts;
  private readonly state: SyncState;
  private readonly pushFlow: PushFlow;
  private readonly pullFlow: PullFlow;
  private pace: Pace = { online: true, failures: 0 };
  private phase: SyncStatus['phase'] = 'idle';
  private trouble: AppError | null = null;
  private signInNeeded = false;
  private newBuild = false;
  private offlineSince: Instant | null = null;
  private helloAt = 0;
  /** How far this computer's clock is ahead of central's, as central said last. */
  private clockOffMs = 0;
  private directoryRead: boolean;
  /** What central said just before this vault was made, until it is used. */
  private greeting: Hello | null;
  private packWanted: string | null = null;
  /** Central hinted at other figures; which ones a greeting says. */
  private packMoved = false;
  private cancelTimer: (() => void) | null = null;
  private endRest: (() => void) | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private listening = false;
  /** How often central did not know this device and gave it a new number, in the epoch it lives. */
  private enrolled: { readonly epoch: string | null; readonly times: number } = { epoch: null, times: 0 };

  constructor(parts: EngineParts, profile: Profile, progress: Progress) {
    this.parts = parts;
    this.state = new SyncState(parts, profile, progress);
    this.greeting = parts.greeting ?? null;
    this.directoryRead = this.greeting !== null;
    this.pushFlow = new PushFlow(this.state);
    this.pullFlow = new PullFlow(this.state);
    if (profile.workOffline) this.offlineSince = progress.lastSyncAt ?? parts.now();
    parts.transport.setCut(profile.workOffline);
  }

  get currentProfile(): Profile {
    return this.state.profile;
  }

  get currentProgress(): Progress {
    return this.state.progress;
  }

  /** Numbers up to this one were given to changes, whatever the disk or a step that was given up says: none comes twice. */
  numbersGiven(upTo: number): void {
    const { progress } = this.state;
    this.state.progress = { ...progress, lastSeq: Math.max(progress.lastSeq, upTo) };
  }

  /** A first load has just ended: whoever waited for it has the processor and the disk to themselves. */
  get resting(): boolean {
    return this.endRest !== null;
  }

  start(): void {
    this.state.stopped = false;
    void this.syncNow();
  }

  /** Resolves when no cycle runs any more; asked after `stop`. */
  async ended(): Promise<void> {
    await this.running;
  }

  /** Ends for good; what is under way is aborted and not applied. */
  stop(): void {
    this.state.stopped = true;
    this.cancelTimer?.();
    this.endRest?.();
    this.parts.transport.setCut(true);
  }

  status(): SyncStatus {
    const { desk } = this.parts;
    const waiting = desk.outbox.filter((intent) => intent.outcome === null && !isQuiet(intent));
    const spaces = spacesOf(desk.session.staff).map((space) => this.state.progress.spaces[space]);
    const initialDone = spaces.every((space) => space?.initialDone === true);
    const workOffline = this.state.profile.workOffline;
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
      needs: desk.outbox.filter((intent) => intent.outcome === 'conflict' || intent.outcome === 'rejected')
        .length,
      offlineSince: workOffline || !this.pace.online ? this.offlineSince : null,
      leaseLeftMs: this.parts.leaseLeftMs?.() ?? null,
      clockOffMs: Math.abs(this.clockOffMs) > CLOCK_TOLERANCE_MS ? this.clockOffMs : null,
      lastSyncAt: this.state.progress.lastSyncAt,
      trouble: this.trouble,
      signInNeeded: this.signInNeeded,
      newBuild: this.newBuild,
    };
  }

  async setWorkOffline(on: boolean): Promise<void> {
    if (this.state.profile.workOffline === on) return;
    this.parts.transport.setCut(on);
    this.state.profile = { ...this.state.profile, workOffline: on };
    this.offlineSince = on ? this.parts.now() : null;
    if (on) this.cancelTimer?.();
    this.state.tell();
    try {
      await this.parts.store.apply({ profile: this.state.profile });
    } catch (error) {
      // The switch acts all the same, until the page starts again.
      this.trouble = troubleOfThrown(error);
      this.state.tell();
    }
    if (!on) {
      this.helloAt = 0;
      this.pace = { online: true, failures: 0 };
      await this.syncNow();
    }
  }

  /** One cycle now, or one more after the one that runs. */
  async syncNow(): Promise<void> {
    if (this.state.stopped || this.state.profile.workOffline) return;
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.cancelTimer?.();
    this.running = this.cycle();
    await this.running;
  }

  /**
   * The system says that there is a network again: central is asked within a second instead of at the next beat, each desk
   * of the room at its own moment. What the pill says still waits for an answer.
   */
  networkBack(): void {
    if (this.state.stopped || this.state.profile.workOffline || this.pace.failures === 0) return;
    this.pace = { ...this.pace, failures: 0 };
    // The cycle that runs sets its own next moment, from short waits on.
    if (this.running) return;
    this.cancelTimer?.();
    const waitMs = Math.floor(KNOCK_MS * this.parts.chance());
    this.cancelTimer = this.parts.timers.set(waitMs, () => void this.syncNow());
  }

  /** A fresh session of the same person, after an online sign-in. */
  signedIn(): void {
    this.signInNeeded = false;
    this.trouble = null;
    void this.syncNow();
  }

  /** Keeps changes of the profile (tokens, a renewed device) durable. */
  saveProfile(change: Partial<Profile>): Promise<void> {
    return this.state.saveProfile(change);
  }

  /** Fetches whole dossiers that this device lacks. */
  fetchDossiers(ids: readonly string[]): Promise<Result<void, AppError>> {
    return this.pullFlow.fetchDossiers(ids);
  }

  private async cycle(): Promise<void> {
    let end: CycleEnd;
    do {
      this.again = false;
      end = await this.once();
    } while ((this.again || this.pullFlow.again) && end.kind === 'done' && !this.state.stopped);
    this.running = null;
    this.phase = 'idle';
    const wasOnline = this.pace.online;
    const { pace, waitMs } = paceAfter(this.pace, end, this.parts.chance());
    this.pace = pace;
    if (wasOnline && !pace.online) this.offlineSince = this.parts.now();
    if (pace.online && !this.state.profile.workOffline) this.offlineSince = null;
    this.state.tell();
    this.parts.onCycle();
    if (this.state.stopped || this.state.profile.workOffline) return;
    if (waitMs !== null) this.cancelTimer = this.parts.timers.set(waitMs, () => void this.syncNow());
    if (end.kind === 'done') this.listen();
  }

  /** One whole cycle; a bug inside ends as a failure that is tried again, never as a dead loop. */
  private async once(): Promise<CycleEnd> {
    try {
      const failure = await this.pushThenPull();
      if (this.state.stopped) return { kind: 'stopped' };
      if (!failure) {
        this.trouble = null;
        this.signInNeeded = false;
        if (!this.resting) await this.pullFlow.whenIdle();
        return { kind: 'done' };
      }
      return this.endOf(failure);
    } catch (error) {
      this.trouble = troubleOfThrown(error);
      return { kind: 'failed', retryAfterMs: null };
    }
  }

  private endOf(failure: Failure): CycleEnd {
    if (failure.kind === 'aborted') return { kind: 'stopped' };
    if (failure.kind === 'down') {
      // Whoever answers next may be another build or another day.
      this.helloAt = 0;
      if (!this.pace.online) this.trouble = null;
      return { kind: 'down' };
    }
    this.trouble = troubleOf(failure);
    if (failure.kind === 'problem') {
      if (isRevocation(failure)) this.parts.onRevoked?.();
      else if (failure.problem.status === 401) {
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
    await this.pushFlow.endDoubt();
    await this.state.copyTwice(this.parts.desk.outbox);
    const greeted = await this.greet();
    if (greeted) return greeted;
    this.phase = 'pushing';
    this.state.tell();
    const pushed = await this.pushFlow.push();
    if (pushed && (pushed.kind === 'down' || pushed.kind === 'aborted')) return pushed;
    if (pushed === null) await this.state.leaveOffices();
    this.phase = 'pulling';
    this.state.tell();
    let pulled = await this.pullFlow.pull();
    if (pulled && isReason(pulled, 'notFound')) pulled = await this.pullAsAnother(pulled);
    if (this.pullFlow.broughtMany && !this.resting) this.rest();
    // After the dossiers: nobody waits for figures that are nearly always those at hand.
    if (pulled === null && this.packWanted !== null && !this.resting) {
      await this.takePack(this.packWanted);
      this.packWanted = null;
    }
    return pulled ?? pushed;
  }

  /** @param unknown what central said of the number that this device has */
  private async pullAsAnother(unknown: Failure): Promise<Failure | null> {
    const { epoch } = this.state.progress;
    const times = this.enrolled.epoch === epoch ? this.enrolled.times : 0;
    if (times >= MOST_ENROLMENTS || !(await this.pushFlow.enrolAnew())) return unknown;
    this.enrolled = { epoch, times: times + 1 };
    return this.pullFlow.pull();
  }

  private rest(): void {
    this.endRest = this.parts.timers.set(REST_MS, () => {
      this.endRest = null;
      // Without a network no cycle comes that would say so.
      if (this.state.profile.workOffline) this.parts.onCycle();
      else void this.syncNow();
    });
  }

  /** Epoch, build and business date, before the first exchange and every few minutes. */
  private async greet(): Promise<Failure | null> {
    const nowMs = epochMsOf(this.parts.now());
    const isFresh = this.helloAt > 0 && !isDue(this.helloAt, nowMs, HELLO_EVERY_MS);
    if (this.state.progress.epoch !== null && isFresh && !this.packMoved) return null;
    // Before the question: a hint that comes while it is under way asks once more.
    this.packMoved = false;
    const hello = this.greeting ? ok(this.greeting) : await this.parts.central.hello();
    this.greeting = null;
    if (!hello.ok) return hello.error;
    this.helloAt = nowMs;
    const { now } = hello.value;
    this.clockOffMs = now === null ? 0 : epochMsOf(this.parts.now()) - epochMsOf(now);
    if (hello.value.buildId !== this.parts.buildId) this.markNewBuild();
    await this.state.adoptEpoch(hello.value.epoch);
    this.packWanted = hello.value.pack;
    // Once, and for good: whoever answers in central's place later cannot have work sealed to a key of theirs.
    if (this.state.profile.sealKey === null && hello.value.sealKey !== null)
      await this.state.saveProfile({ sealKey: hello.value.sealKey });
    if (!this.directoryRead) {
      const directory = await this.parts.central.directory();
      if (!directory.ok) return directory.error;
      this.directoryRead = true;
      await this.state.saveProfile({ directory: directory.value });
      this.parts.desk.updateSession({ directory: directory.value });
    }
    return null;
  }

  /** Fetches and keeps the figures that are in force. What goes wrong here waits for the next greeting: work goes on with those at hand. */
  async takePack(hash: string): Promise<void> {
    if (!(await this.parts.packs.take(hash)) || this.state.profile.pack === hash) return;
    await this.state.saveProfile({ pack: hash });
    this.parts.packs.use(hash);
  }

  private markNewBuild(): void {
    if (this.newBuild) return;
    this.newBuild = true;
    this.parts.onNewBuild();
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = true;
    void this.parts.central
      .pokes((poke) => {
        if (packPoke in poke) this.packMoved = true;
        void this.syncNow();
      })
      .finally(() => {
        this.listening = false;
      });
  }
}
