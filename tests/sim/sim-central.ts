import { gunzipSync, gzipSync } from 'node:zlib';
import type { Staff } from '#shared/entities/directory.ts';
import { instantFromEpochMs } from '#shared/kernel/instant.ts';
import { dossiersRequestSchema, enrolRequestSchema } from '#shared/sync/api.ts';
import { frameHead } from '#shared/sync/framed.ts';
import {
  PROTOCOL_MIN,
  PROTOCOL_VERSION,
  pullRequestSchema,
  pushRequestSchema,
} from '#shared/sync/protocol.ts';
import type { SealedContent } from '#shared/sync/sealed-change.ts';
import { admitChanges } from '../../central/custody/admit-changes.ts';
import { ProblemError, problemOf } from '../../central/http/problem.ts';
import { bucketsOfSpace, digestsOfSpace } from '../../central/sync/digests.ts';
import { dossiersById } from '../../central/sync/dossiers-by-id.ts';
import { bytesOf, textOf } from '../../central/sync/kept-lines.ts';
import { pullPieces } from '../../central/sync/pull.ts';
import { push } from '../../central/sync/push.ts';
import type { SyncContext } from '../../central/sync/sync-context.ts';
import type { Bug } from './bugs.ts';
import { type CentralData, draftOf, StoreError } from './central-data.ts';
import type { Chance } from './chance.ts';
import { MemoryStore } from './memory-store.ts';
import type { Scheduler } from './scheduler.ts';
import { CARD_KEY, directory, firstData, id, people, TODAY } from './sim-fund.ts';

export interface SimRequest {
  readonly path: string;
  readonly body: string | undefined;
  /** Who calls; real central finds it by the token. */
  readonly staffId: string;
}

export interface SimAnswer {
  readonly status: number;
  /** Of a framed answer, its bytes: one letter each. */
  readonly text: string;
  readonly framed?: true;
}

export interface CentralFaults {
  /** That a statement lets others in before it. */
  readonly interleave: number;
  /** That a statement fails as a serialization failure does. */
  readonly serialization: number;
}

const keys = { token: new Uint8Array(32), cursor: new Uint8Array(32).fill(7) };

/** Real push and pull over a store in memory; it can be killed and put back to a backup. */
export class SimCentral {
  epoch = 'epoch-0';
  store: MemoryStore;
  readonly staff = new Map<string, Staff>(people.map((one) => [one.staffId, one]));
  readonly backups: CentralData[] = [firstData];
  readonly unexpected: string[] = [];
  faults: CentralFaults = { interleave: 0, serialization: 0 };
  private life = 0;
  private earlier = firstData;
  /** What each of the last commits made, oldest first. */
  private readonly recent: CentralData[] = [firstData];
  private epochs = 0;
  private enrolled = 0;
  private readonly scheduler: Scheduler;
  private readonly chance: Chance;
  private readonly bug: Bug | null;
  private readonly onCommit: (before: CentralData, after: CentralData) => void;

  constructor(
    scheduler: Scheduler,
    chance: Chance,
    bug: Bug | null,
    onCommit: (before: CentralData, after: CentralData) => void,
  ) {
    this.scheduler = scheduler;
    this.chance = chance;
    this.bug = bug;
    this.onCommit = onCommit;
    this.store = this.storeOver(firstData);
  }

  get data(): CentralData {
    return this.store.data;
  }

  /** What was committed stays; whoever waits for an answer hears nothing. */
  crash(): void {
    this.scheduler.kill(this.owner);
    this.life += 1;
    this.store = this.storeOver(this.bug?.forgetful ? this.earlier : this.store.data);
  }

  /** An office forgets who left it up to now. */
  forget(space: string): void {
    this.change((draft) => {
      draft.horizons.set(space, draft.spaces.get(space) ?? 0);
      for (const key of draft.departures.keys())
        if (key.startsWith(`${space}|`)) draft.departures.delete(key);
    });
  }

  backUp(): void {
    this.backups.push(this.data);
  }

  /** A backup is put back: central lives at an earlier moment, and says so. */
  restore(backup: CentralData): void {
    this.scheduler.kill(this.owner);
    this.life += 1;
    this.epochs += 1;
    if (this.bug?.keepEpoch !== true) this.epoch = `epoch-${this.epochs}`;
    this.store = this.storeOver(backup);
  }

  /** A replica takes over that had not heard of the last commits. */
  failOver(): void {
    this.restore(this.chance.pick(this.recent));
  }

  get generation(): number {
    return this.life;
  }

  revoke(deviceId: string): void {
    this.change((draft) => {
      const device = draft.devices.get(deviceId);
      if (device) draft.devices.set(deviceId, { ...device, revoked: true });
    });
  }

  /** A device as an administrator makes it, or as an open enrolment does. */
  enrol(staffId: string): string {
    this.enrolled += 1;
    const deviceId = id(`device ${this.enrolled}`);
    this.change((draft) =>
      draft.devices.set(deviceId, {
        deviceId,
        staffId,
        lastSeq: 0,
        revoked: false,
        seenMs: 0,
        kind: 'counter',
      }),
    );
    return deviceId;
  }

  /** Takes in what was handed over, as far as it comes. */
  async admit(contents: readonly SealedContent[]): Promise<void> {
    const custody = {
      context: this.context(),
      staffOf: async (staffId: string) => this.staff.get(staffId) ?? null,
      newDevice: async ({ staffId }: Staff) => {
        const deviceId = this.enrol(staffId);
        this.revoke(deviceId);
        return deviceId;
      },
    };
    await admitChanges(custody, this.bug?.handedOver?.(contents) ?? contents).catch((error: unknown) => {
      if (!(error instanceof StoreError)) this.unexpected.push(`handed over: ${String(error)}`);
    });
  }

  async handle(request: SimRequest): Promise<SimAnswer> {
    try {
      const answer = await this.answer(request);
      return typeof answer === 'string' ? { status: 200, text: answer } : { status: 200, ...answer };
    } catch (error) {
      if (error instanceof ProblemError) {
        const problem = problemOf(error.reason, error.extra);
        return { status: problem.status, text: JSON.stringify(problem) };
      }
      if (!(error instanceof StoreError)) this.unexpected.push(`${request.path} ${String(error)}`);
      return { status: 500, text: JSON.stringify(problemOf('internal')) };
    }
  }

  private async answer({ path, body, staffId }: SimRequest): Promise<string | Omit<SimAnswer, 'status'>> {
    const staff = this.bug?.staleRights
      ? people.find((one) => one.staffId === staffId)
      : this.staff.get(staffId);
    if (!staff) throw new ProblemError('tokenInvalid');
    const caller = { staff, sessionId: staffId, until: 0 };
    const context = this.context();
    const url = new URL(path, 'http://central');
    switch (url.pathname) {
      case '/api/v1/hello':
        return JSON.stringify({
          fund: directory.fund,
          people: [],
          today: TODAY,
          epoch: context.epoch,
          proto: { current: PROTOCOL_VERSION, min: PROTOCOL_MIN },
          buildId: 'build',
          openEnrolment: true,
          pack: null,
        });
      case '/api/v1/directory':
        return JSON.stringify(directory);
      case '/api/v1/devices': {
        read(enrolRequestSchema, body);
        const cardKeys = Object.fromEntries(staff.spaces.map((space) => [space, CARD_KEY]));
        return JSON.stringify({ deviceId: this.enrol(staffId), cardKeys });
      }
      case '/api/v1/push': {
        const asked = read(pushRequestSchema, body);
        const answer = await push(context, caller, this.bug?.beforePush?.(asked, this.data) ?? asked);
        return JSON.stringify(answer);
      }
      case '/api/v1/pull': {
        const pieces = await pullPieces(context, caller, read(pullRequestSchema, body));
        const told = textOf(pieces);
        const text = this.bug?.afterPull?.(told) ?? told;
        return bytesOf(pieces).length === 0 ? text : framed(text, bytesOf(pieces));
      }
      case '/api/v1/digests': {
        const bucket = url.searchParams.get('bucket');
        const space = url.searchParams.get('space') ?? '';
        return textOf(await digestsOfSpace(context, staff, space, bucket === null ? null : Number(bucket)));
      }
      case '/api/v1/buckets': {
        const space = url.searchParams.get('space') ?? '';
        const text = JSON.stringify(await bucketsOfSpace(context, staff, space));
        return this.bug?.afterBuckets?.(text) ?? text;
      }
      case '/api/v1/dossiers': {
        return dossiersById(context, staff, read(dossiersRequestSchema, body));
      }
      default:
        throw new ProblemError('notFound');
    }
  }

  private context(): SyncContext {
    const now = () => instantFromEpochMs(this.scheduler.nowMs);
    return {
      store: this.bug?.centralStore?.(this.store, () => this.chance.next()) ?? this.store,
      pages: {
        answerBytes: 6_000,
        deltaRows: 4,
        chunkWhole: 1,
        chunkDigests: 2,
        wholePerPage: 2,
        membersPerPage: 4,
        bundlesAtOnce: 4,
        bundleMost: 2,
        bundleEvery: 2,
      },
      gzip: async (text) => packed(text),
      gunzip: async (bytes) => gunzipSync(bytes).toString('utf8'),
      journal: null,
      keys,
      clock: { nowMs: () => this.scheduler.nowMs, now, today: () => TODAY },
      epoch: this.epoch,
      poke: { announce: () => undefined, listen: () => () => undefined },
    };
  }

  private get owner(): string {
    return `central#${this.life}`;
  }

  private storeOver(data: CentralData): MemoryStore {
    const { owner } = this;
    return new MemoryStore(data, {
      turn: async (label) => {
        if (this.chance.happens(this.faults.interleave)) await this.scheduler.wait(owner, label);
        if (this.chance.happens(this.faults.serialization)) throw new StoreError('40001');
      },
      onCommit: (before, after) => {
        this.earlier = before;
        this.recent.push(before);
        if (this.recent.length > 4) this.recent.shift();
        this.onCommit(before, after);
      },
      ...(this.bug?.unlocked ? { unlocked: this.bug.unlocked } : {}),
      ...(this.bug?.uncheckedMids ? { uncheckedMids: true } : {}),
    });
  }

  private change(alter: (draft: ReturnType<typeof draftOf>) => void): void {
    const draft = draftOf(this.data);
    alter(draft);
    this.store.data = draft;
  }
}

function framed(text: string, bytes: readonly Uint8Array[]): Omit<SimAnswer, 'status'> {
  const lines = Buffer.from(text);
  const all = Buffer.concat([frameHead(lines.length), lines, ...bytes]);
  return { text: all.toString('latin1'), framed: true };
}

const MOST_PACKED = 5_000;
/** What was compressed, by its text: each run begins with the same dossiers. */
const packs = new Map<string, Uint8Array>();

function packed(text: string): Uint8Array {
  const known = packs.get(text);
  if (known !== undefined) return known;
  const z = gzipSync(text, { level: 1 });
  if (packs.size >= MOST_PACKED) packs.clear();
  packs.set(text, z);
  return z;
}

function read<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  body: string | undefined,
): T {
  let value: unknown;
  try {
    value = JSON.parse(body ?? 'null');
  } catch {
    throw new ProblemError('badRequest');
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ProblemError('badRequest');
  return parsed.data;
}
