import type { EnrolAnswer } from '#shared/sync/api.ts';
import { PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import type { Intent } from '../intent.ts';
import { type Failure, isReason } from './problem.ts';
import { envelopeOf, nextBatch, renumbered, withResults } from './push-plan.ts';
import type { SyncState } from './sync-state.ts';

const MAX_RETRIES = 4;

/** Sends what waits, in order, and mends what central says about the numbering. */
export class PushFlow {
  private readonly state: SyncState;
  /** A device number whose writing was given up: all that waits may lie on the disk under other numbers than here. */
  private unsure: EnrolAnswer | null = null;

  constructor(state: SyncState) {
    this.state = state;
  }

  /** Before anything is written or dropped by its number. */
  async endDoubt(): Promise<void> {
    if (this.unsure !== null) await this.travelAs(this.unsure);
  }

  /** Null when nothing is left to send. */
  async push(): Promise<Failure | null> {
    const { central, desk, store } = this.state.parts;
    let from = 0;
    for (let retries = 0; ; ) {
      // Numbers below one belong to a device number given up: they travel under a new one, with all that waits.
      if (desk.outbox.some(({ seq, outcome }) => seq < 1 && outcome === null)) {
        if (!(await this.enrolAnew())) return { kind: 'down' };
        from = 0;
      }
      const batch = nextBatch(desk.outbox, from);
      if (batch.length === 0) return null;
      await desk.setOutbox(
        desk.outbox.map((intent) =>
          batch.includes(intent) ? { ...intent, state: 'sent' as const } : intent,
        ),
      );
      const answer = await central.push({
        proto: PROTOCOL_VERSION,
        schema: SCHEMA_VERSION,
        device: this.state.profile.deviceId,
        epoch: this.state.progress.epoch ?? '',
        mutations: batch.map(envelopeOf),
      });
      // Whoever opens the vault next has read the disk already: nothing is written behind their back.
      if (this.state.stopped) return { kind: 'aborted' };
      if (answer.ok) {
        const answered = withResults(desk.outbox, answer.value.results);
        // An answer about nothing that was asked must not turn into an endless exchange.
        if (answered.length === 0) return { kind: 'rubbish', status: 200 };
        await store.apply({ intents: answered });
        await this.state.replaceIntents(answered);
        await this.state.parts.journal?.answered(answered.map(({ mid }) => mid));
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
    // `notFound`: a central filled anew knows no device of before.
    if (isReason(failure, 'sequenceForked') || isReason(failure, 'notFound'))
      return (await this.enrolAnew()) ? 0 : null;
    if (isReason(failure, 'sequenceGap') && failure.kind === 'problem') {
      const expected = failure.problem.expectSeq;
      if (
        expected !== undefined &&
        outbox.some((intent) => intent.seq === expected && intent.outcome === null)
      )
        return expected;
      // Central lacks numbers this device no longer has: a backup was put back, or the profile was copied.
      return (await this.enrolAnew()) ? 0 : null;
    }
    if (isReason(failure, 'epochChanged')) {
      const hello = await this.state.parts.central.hello();
      if (!hello.ok) return null;
      await this.state.adoptEpoch(hello.value.epoch);
      return 0;
    }
    return null;
  }

  /** A new device number, under which what waits is sent again; false when central does not give one now. */
  async enrolAnew(): Promise<boolean> {
    const enrolled = await this.state.parts.central.enrol(null, this.state.parts.deviceLabel);
    if (!enrolled.ok || this.state.stopped) return false;
    await this.travelAs(enrolled.value);
    return true;
  }

  private travelAs(enrolled: EnrolAnswer): Promise<void> {
    const { desk, store, outboxLock } = this.state.parts;
    const { deviceId, cardKeys } = enrolled;
    return outboxLock.run(async () => {
      this.unsure = enrolled;
      const intents = renumbered(desk.outbox, deviceId);
      const lastSeq = Math.max(0, ...intents.map((intent) => intent.seq));
      const progress = { ...this.state.progress, lastSeq };
      await store.renumber(intents, { ...this.state.profile, deviceId, cardKeys }, progress);
      this.state.profile = { ...this.state.profile, deviceId, cardKeys };
      this.state.progress = progress;
      this.unsure = null;
      this.state.parts.onCardKeys(cardKeys);
      await desk.setOutbox(intents);
    });
  }
}
