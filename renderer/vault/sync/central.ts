import * as z from 'zod';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import {
  type BlobState,
  blobStateSchema,
  type BucketsAnswer,
  bucketsAnswerSchema,
  deviceListSchema,
  directoryAnswerSchema,
  type EnrolCode,
  enrolCodeSchema,
  type ListedDevice,
  packAcceptedSchema,
  type PackAnswer,
  packAnswerSchema,
  enrolAnswerSchema,
  type EnrolAnswer,
  type Session,
  sessionSchema,
  type SignInRequest,
} from '#shared/sync/api.ts';
import { type Intake, type IntakeCodes, intakeCodesSchema, intakeSchema } from '#shared/sync/intake.ts';
import { helloSchema, type Hello } from '#shared/sync/hello.ts';
import {
  type DigestLine,
  digestLineSchema,
  type Poke,
  pokeSchema,
  PROTOCOL_VERSION,
  type PullLine,
  pullLineSchema,
  type PullRequest,
  type PushAnswer,
  pushAnswerSchema,
  type PushRequest,
} from '#shared/sync/protocol.ts';
import { lookAtPacked } from '#shared/sync/look-at-packed.ts';
import { SCHEMA_VERSION } from '#shared/sync/version-policy.ts';
import type { Directory } from '#shared/entities/directory.ts';
import type { Digest } from '#shared/folds/digest.ts';
import { lookAtDigest } from '#shared/folds/look-at-digest.ts';
import { dossierLine } from '../storage/stored-rows.ts';
import { realTimers, type Timers } from '../storage/watchdog.ts';
import { type Failure, isReason } from './problem.ts';
import type { Judge, Request, Transport } from './transport.ts';

const ROOT = '/api/v1';
const LONG_MS = 120_000;
/** A file of an extract on a slow line. */
const UPLOAD_MS = 60 * 60_000;

/** A file, and the document through which it is asked for. */
export interface BlobName {
  readonly hash: string;
  readonly space: string;
  readonly documentId: string;
}

function blobPath({ hash, space, documentId }: BlobName, index?: number): string {
  const piece = index === undefined ? '' : `/${index}`;
  return `${ROOT}/blobs/${hash}${piece}?space=${encodeURIComponent(space)}&document=${documentId}`;
}

const digestLines: Judge<DigestLine> = {
  safeParse(value) {
    const digest = isLine(value, 'digest') && 'digest' in value ? lookAtDigest(value.digest) : null;
    return digest === null
      ? digestLineSchema.safeParse(value)
      : { success: true, data: { t: 'digest', digest } };
  },
};

const pullLines: Judge<PullLine> = {
  safeParse(value) {
    const line = isLine(value, 'dossier') ? dossierLine(value) : lookAtPacked(value);
    return line === null ? pullLineSchema.safeParse(value) : { success: true, data: line };
  },
};

function isLine<T extends string>(value: unknown, t: T): value is { readonly t: T } {
  return typeof value === 'object' && value !== null && 't' in value && value.t === t;
}

/** Lines, and the bytes that some of them speak of. */
export interface PullAnswer {
  readonly lines: readonly PullLine[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Tokens of the person whose vault is open. A refresh token works once: the new one is kept before anything else. */
export interface TokenKeeper {
  access: string | null;
  refresh: string | null;
  /** Resolves when the new refresh token is durable. */
  renewed(session: Session): Promise<void>;
}

/** Central as the vault sees it: typed questions, failures as values. */
export class Central {
  private readonly transport: Transport;
  private readonly timers: Timers;
  private keeper: TokenKeeper | null = null;
  private renewing: Promise<Result<void, Failure>> | null = null;
  private cancelExpiry = () => {};

  constructor(transport: Transport, timers: Timers = realTimers) {
    this.transport = transport;
    this.timers = timers;
  }

  /** @param validSeconds how long its access token is good for, when it has one */
  use(keeper: TokenKeeper | null, validSeconds: number | null = null): void {
    this.keeper = keeper;
    this.expireIn(validSeconds);
  }

  hello(): Promise<Result<Hello, Failure>> {
    return this.transport.json({ method: 'GET', path: `${ROOT}/hello`, timeoutMs: 8_000 }, helloSchema);
  }

  signIn(request: SignInRequest): Promise<Result<Session, Failure>> {
    return this.transport.json({ method: 'POST', path: `${ROOT}/session`, body: request }, sessionSchema);
  }

  enrol(code: string | null, label: string): Promise<Result<EnrolAnswer, Failure>> {
    return this.authed({ method: 'POST', path: `${ROOT}/devices`, body: { code, label } }, (request) =>
      this.transport.json(request, enrolAnswerSchema),
    );
  }

  devices(): Promise<Result<{ devices: ListedDevice[] }, Failure>> {
    return this.authed({ method: 'GET', path: `${ROOT}/devices` }, (request) =>
      this.transport.json(request, deviceListSchema),
    );
  }

  revokeDevice(deviceId: string): Promise<Result<object, Failure>> {
    return this.authed({ method: 'POST', path: `${ROOT}/devices/${deviceId}/revoke` }, (request) =>
      this.transport.json(request, z.object({})),
    );
  }

  enrolCode(): Promise<Result<EnrolCode, Failure>> {
    return this.authed({ method: 'POST', path: `${ROOT}/devices/codes` }, (request) =>
      this.transport.json(request, enrolCodeSchema),
    );
  }

  directory(): Promise<Result<Directory, Failure>> {
    return this.authed({ method: 'GET', path: `${ROOT}/directory` }, (request) =>
      this.transport.json(request, directoryAnswerSchema),
    );
  }

  pack(hash: string): Promise<Result<PackAnswer, Failure>> {
    return this.authed({ method: 'GET', path: `${ROOT}/packs/${hash}` }, (request) =>
      this.transport.json(request, packAnswerSchema),
    );
  }

  /** New figures of the law, whole; central checks them again. */
  sendPack(file: unknown): Promise<Result<{ hash: string }, Failure>> {
    return this.authed({ method: 'POST', path: `${ROOT}/packs`, body: file, timeoutMs: LONG_MS }, (request) =>
      this.transport.json(request, packAcceptedSchema),
    );
  }

  push(body: PushRequest): Promise<Result<PushAnswer, Failure>> {
    return this.authed({ method: 'POST', path: `${ROOT}/push`, body }, (request) =>
      this.transport.json(request, pushAnswerSchema),
    );
  }

  pull(body: PullRequest): Promise<Result<PullAnswer, Failure>> {
    const request = { method: 'POST', path: `${ROOT}/pull`, body, timeoutMs: LONG_MS } as const;
    return this.authed(request, (withToken) => this.transport.framed(withToken, pullLines));
  }

  buckets(spaceId: string): Promise<Result<BucketsAnswer, Failure>> {
    const path = `${ROOT}/buckets?space=${encodeURIComponent(spaceId)}`;
    return this.authed({ method: 'GET', path }, (request) =>
      this.transport.json(request, bucketsAnswerSchema),
    );
  }

  /** @param bucket only the cards of this one; all when left out */
  async digests(spaceId: string, bucket?: number): Promise<Result<readonly Digest[], Failure>> {
    const part = bucket === undefined ? '' : `&bucket=${bucket}`;
    const path = `${ROOT}/digests?space=${encodeURIComponent(spaceId)}${part}`;
    const lines = await this.askLines({ method: 'GET', path, timeoutMs: LONG_MS }, digestLines);
    if (!lines.ok) return lines;
    const digests = lines.value.flatMap((line) => (line.t === 'digest' ? [line.digest] : []));
    const end = lines.value.at(-1);
    // One that was cut short has no end, or one that counts more.
    return end?.t === 'end' && end.n === digests.length ? ok(digests) : err({ kind: 'rubbish', status: 200 });
  }

  dossiers(device: string, ask: string, ids: readonly string[]): Promise<Result<PullLine[], Failure>> {
    return this.askLines(
      {
        method: 'POST',
        path: `${ROOT}/dossiers`,
        body: { proto: PROTOCOL_VERSION, schema: SCHEMA_VERSION, device, ask, ids },
        timeoutMs: LONG_MS,
      },
      pullLines,
    );
  }

  /** What central has of a file. */
  blobState(name: BlobName): Promise<Result<BlobState, Failure>> {
    return this.authed({ method: 'GET', path: blobPath(name) }, (request) =>
      this.transport.json(request, blobStateSchema),
    );
  }

  putPiece(name: BlobName, index: number, bytes: Uint8Array<ArrayBuffer>) {
    const request = { method: 'PUT', path: blobPath(name, index), bytes, timeoutMs: LONG_MS } as const;
    return this.authed<BlobState>(request, (withToken) => this.transport.json(withToken, blobStateSchema));
  }

  piece(name: BlobName, index: number): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
    return this.authed({ method: 'GET', path: blobPath(name, index), timeoutMs: LONG_MS }, (request) =>
      this.transport.bytes(request),
    );
  }

  /** An extract that an administrator hands over (shared/sync/intake.ts). */
  importAsk(method: Request['method'], path: string): Promise<Result<Intake, Failure>> {
    return this.authed({ method, path: `${ROOT}/imports${path}` }, (request) =>
      this.transport.json(request, intakeSchema),
    );
  }

  /** What one of its files writes in columns of codes, where ours are others. */
  importCodes(
    id: string,
    no: number,
    headers: Readonly<Record<string, string>>,
  ): Promise<Result<{ codes: IntakeCodes[] }, Failure>> {
    const path = `${ROOT}/imports/${id}/files/${no}/codes`;
    return this.authed({ method: 'POST', path, body: { headers }, timeoutMs: LONG_MS }, (request) =>
      this.transport.json(request, intakeCodesSchema),
    );
  }

  /** The same where there is nothing to answer but that it was done. */
  async importDo(method: Request['method'], path: string, body?: unknown): Promise<Result<void, Failure>> {
    const done = await this.authed({ method, path: `${ROOT}/imports${path}`, body }, (request) =>
      this.transport.bytes(request),
    );
    return done.ok ? ok(undefined) : done;
  }

  importFile(id: string, name: string, file: Blob, signal: AbortSignal): Promise<Result<Intake, Failure>> {
    const path = `${ROOT}/imports/${id}/files?name=${encodeURIComponent(name)}`;
    return this.authed({ method: 'PUT', path, file, signal, timeoutMs: UPLOAD_MS }, (request) =>
      this.transport.json(request, intakeSchema),
    );
  }

  importRejects(id: string, lang: string): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
    const path = `${ROOT}/imports/${id}/rejects?lang=${lang}`;
    return this.authed({ method: 'GET', path, timeoutMs: LONG_MS }, (request) =>
      this.transport.bytes(request),
    );
  }

  /** Resolves when the stream of hints ends. */
  async pokes(onPoke: (poke: Poke) => void): Promise<void> {
    const token = this.keeper?.access;
    if (!token) return;
    await this.transport.events(`${ROOT}/poke`, token, (data) => {
      const poke = pokeSchema.safeParse(data);
      if (poke.success) onPoke(poke.data);
    });
  }

  private askLines<T>(request: Request, schema: Judge<T>): Promise<Result<T[], Failure>> {
    return this.authed(request, (withToken) => this.transport.lines(withToken, schema));
  }

  private async authed<T>(
    request: Request,
    ask: (request: Request) => Promise<Result<T, Failure>>,
  ): Promise<Result<T, Failure>> {
    if (!this.keeper?.access) {
      const renewed = await this.renew();
      if (!renewed.ok) return renewed;
    }
    const answer = await ask({ ...request, token: this.keeper?.access ?? '' });
    const stale =
      !answer.ok && (isReason(answer.error, 'tokenExpired') || isReason(answer.error, 'tokenInvalid'));
    if (!stale) return answer;
    const renewed = await this.renew();
    return renewed.ok ? ask({ ...request, token: this.keeper?.access ?? '' }) : renewed;
  }

  /** One refresh at a time: two at once would spend the same token twice and end the session. */
  private renew(): Promise<Result<void, Failure>> {
    this.renewing ??= this.renewOnce().finally(() => {
      this.renewing = null;
    });
    return this.renewing;
  }

  private async renewOnce(): Promise<Result<void, Failure>> {
    const keeper = this.keeper;
    if (!keeper?.refresh) return err(signInNeeded);
    const body = { refreshToken: keeper.refresh };
    const answer = await this.transport.json(
      { method: 'POST', path: `${ROOT}/session/refresh`, body },
      sessionSchema,
    );
    if (!answer.ok) return answer;
    keeper.access = answer.value.accessToken;
    keeper.refresh = answer.value.refreshToken;
    this.expireIn(answer.value.expiresIn);
    await keeper.renewed(answer.value);
    return ok(undefined);
  }

  /**
   * Lets go of a token shortly before central refuses it: the refusal would cost a round trip and leave an error in the
   * console of the page. A computer that slept meanwhile still learns it by the refusal.
   */
  private expireIn(seconds: number | null): void {
    this.cancelExpiry();
    this.cancelExpiry = () => {};
    const { keeper } = this;
    if (!keeper || seconds === null) return;
    this.cancelExpiry = this.timers.set(Math.max(0, seconds - EARLY_SECONDS) * 1_000, () => {
      keeper.access = null;
    });
  }
}

/** More than a request takes to arrive. */
const EARLY_SECONDS = 30;

const signInNeeded: Failure = {
  kind: 'problem',
  problem: { type: 'about:blank', title: 'no session', status: 401, reason: 'tokenInvalid' },
};
