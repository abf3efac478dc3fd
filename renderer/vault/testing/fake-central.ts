import type { Staff } from '#shared/entities/directory.ts';
import type { Row } from '#shared/entities/index.ts';
import { digestOf } from '#shared/folds/digest-of.ts';
import { makeKeyOf } from '#shared/folds/key-of.ts';
import { instant } from '#shared/kernel/instant.ts';
import { closingLine, LineSum } from '#shared/kernel/line-sum.ts';
import type { Outcome } from '#shared/mutations/define-mutation.ts';
import { rowKey, runMutation } from '#shared/mutations/run-mutation.ts';
import { packHash } from '#shared/rules/pack.ts';
import { packFileSchema } from '#shared/rules/pack-file.ts';
import { bucketOf, bucketSums } from '#shared/sync/bucket-sums.ts';
import {
  type DossiersRequest,
  dossiersRequestSchema,
  type PackAnswer,
  refreshRequestSchema,
} from '#shared/sync/api.ts';
import type { MutationEnvelope, MutationResult, Poke, PullLine, PushRequest } from '#shared/sync/protocol.ts';
import { questionSum } from '#shared/sync/question-sum.ts';
import { FakeBlobs } from './fake-blobs.ts';
import { directory, id, rowOf, SPACE, TODAY } from './sample-rows.ts';

const keyOf = makeKeyOf(new Uint8Array(32));
const CARD_KEY = btoa(String.fromCharCode(...new Uint8Array(32)));

/** What may go wrong with one request: never arrives, its answer is lost, it arrives twice, its answer is cut or is no answer. */
export type Fault = 'none' | 'dropRequest' | 'dropAnswer' | 'twice' | 'truncate' | 'html';

/** `end` gets its sum when it is sent. */
type UnsummedLine = PullLine | Omit<Extract<PullLine, { t: 'end' }>, 'sum'>;

interface Device {
  lastSeq: number;
  readonly results: Map<number, { readonly hash: string; readonly result: MutationResult }>;
}

/** Central in memory, as the protocol describes it and no more; the tests decide what breaks. */
export class FakeCentral {
  epoch = 'epoch-1';
  buildId = 'build-a';
  ver = 1;
  pageSize = 2;
  today: string = TODAY;
  /** Its clock; left out, it does not say. */
  now: (() => string) | null = null;
  /** Open streams of hints. */
  private readonly listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();
  fault: (path: string) => Fault = () => 'none';
  /** What arrives of a request. */
  hears: (path: string, body: unknown) => unknown = (_path, body) => body;
  readonly requests: string[] = [];
  readonly rows = new Map<string, Row>();
  readonly devices = new Map<string, Device>();
  /** How many times each intent took effect; never more than once. */
  readonly effects = new Map<string, number>();
  revoked = false;
  /** Hours for which a desk may be read without it; null says nothing of them. */
  lease: number | null = null;
  tokenExpired = false;
  private readonly refreshTokens = new Map<
    string,
    { readonly session: string; state: 'unused' | 'lastUsed' | 'over' }
  >();
  refuseRefresh = false;
  /** Changes lose the name of their dossier on the way: each is refused and lies at none. */
  losesDossiers = false;
  /** Figures of the law it has; the last one is in force. */
  packs: PackAnswer[] = [];
  readonly blobs = new FakeBlobs((hash, document) =>
    this.all('supporting-document').some(
      (row) => row.id === document && row.type === 'supporting-document' && row.body.blobHash === hash,
    ),
  );
  /** Version up to which it has forgotten who left. */
  horizon = 0;
  /** Dossiers that are in another office, by the version that said so. */
  private readonly departed = new Map<string, number>();
  private deviceCount = 0;
  private readonly staff: Staff;

  constructor(staff: Staff, rows: readonly Row[]) {
    this.staff = staff;
    for (const row of rows) this.rows.set(rowKey(row), row);
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    if (init?.signal?.aborted) throw new DOMException('aborted', 'AbortError');
    const path = String(input).replace('/api/v1', '');
    this.requests.push(path);
    const fault = this.fault(path);
    if (fault === 'dropRequest') throw new TypeError('network');
    if (fault === 'html') return new Response('<html>proxy</html>', { status: 200 });
    const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : (init?.body ?? undefined);
    const body = this.hears(path, sent);
    if (fault === 'twice') await this.answer(path, body);
    const answer = await this.answer(path, body);
    if (fault === 'dropAnswer') throw new TypeError('network');
    if (fault !== 'truncate') return answer;
    const text = await answer.text();
    return new Response(text.slice(0, Math.floor(text.length * 0.6)), { status: answer.status });
  };

  /** Rows of a type as central holds them. */
  all(type: Row['type']): Row[] {
    return [...this.rows.values()].filter((row) => row.type === type);
  }

  /** Says to every desk that listens that the office moved. */
  poke(what: Poke = { [SPACE]: this.ver }): void {
    for (const listener of this.listeners)
      listener.enqueue(new TextEncoder().encode(`event: poke\ndata: ${JSON.stringify(what)}\n\n`));
  }

  /** Another central stands there: it never heard of any device. */
  forgetDevices(): void {
    this.devices.clear();
  }

  private listen(): Response {
    const listeners = this.listeners;
    let mine: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        mine = controller;
        listeners.add(controller);
      },
      cancel() {
        listeners.delete(mine);
      },
    });
    return new Response(body, { status: 200 });
  }

  /** Somebody else changes something. */
  put(row: Row): void {
    this.ver += 1;
    this.rows.set(rowKey(row), { ...row, ver: this.ver });
  }

  /** Somebody hands a dossier over to another office. */
  depart(dossier: string): void {
    this.ver += 1;
    for (const [key, row] of this.rows) if (row.dossierId === dossier) this.rows.delete(key);
    this.departed.set(dossier, this.ver);
  }

  private answer(path: string, body: unknown): Response | Promise<Response> {
    if (path === '/hello') return json(this.hello());
    if (path === '/session') return json(this.session());
    if (path === '/session/refresh') return this.refreshed(body);
    if (this.tokenExpired) {
      this.tokenExpired = false;
      return problem(401, 'tokenExpired');
    }
    if (this.revoked) return problem(423, 'deviceRevoked');
    if (path === '/devices') return json({ deviceId: this.enrol(), cardKeys: { [SPACE]: CARD_KEY } });
    if (path === '/poke') return this.listen();
    if (path === '/directory') return json(directory);
    if (path.startsWith('/packs/')) {
      const found = this.packs.find(({ hash }) => path.endsWith(hash));
      return found ? json(found) : problem(404, 'notFound');
    }
    if (path === '/packs') {
      // Central's own check is not this one's to play: what it is sent here is taken.
      const { cases: _cases, ...pack } = packFileSchema.parse(body);
      const hash = packHash(pack);
      this.packs.push({ hash, history: [], file: { ...packFileSchema.parse(body) } });
      return json({ hash });
    }
    if (path === '/push') return this.push(body as PushRequest);
    if (path === '/pull')
      return this.pull(
        body as {
          epoch: string | null;
          device: string;
          ask: string;
          cursors: Record<string, string | null>;
          holding: string;
        },
      );
    if (path.startsWith('/buckets'))
      return json({
        epoch: this.epoch,
        ver: this.ver,
        sums: bucketSums(this.cards().map(({ dossierId, ver }) => ({ id: dossierId, ver }))),
      });
    if (path.startsWith('/digests'))
      return this.staff.roles.includes('administrator')
        ? problem(403, 'forbidden')
        : this.digests(/&bucket=(\d+)$/.exec(path)?.[1]);
    if (path.startsWith('/blobs/')) return this.blobs.answer(path, body);
    if (path === '/dossiers') return this.wholeDossiers(dossiersRequestSchema.parse(body));
    return problem(404, 'notFound');
  }

  private hello() {
    const { fund } = directory;
    return {
      fund,
      people: [],
      today: this.today,
      now: this.now?.() ?? null,
      epoch: this.epoch,
      proto: { current: 1, min: 1 },
      buildId: this.buildId,
      openEnrolment: true,
      pack: this.packs.at(-1)?.hash ?? null,
    };
  }

  private session(id = `session ${this.requests.length}`) {
    const refreshToken = `refresh-${this.requests.length}`;
    this.refreshTokens.set(refreshToken, { session: id, state: 'unused' });
    return { accessToken: 'access', expiresIn: 600, refreshToken, staff: this.staff };
  }

  /** As central does: once more only while the answer may have been lost (central/auth/sessions.ts). */
  private refreshed(body: unknown): Response {
    const token = this.refreshTokens.get(refreshRequestSchema.parse(body).refreshToken);
    if (token === undefined || token.state === 'over' || this.refuseRefresh)
      return problem(401, 'refreshReused');
    for (const other of this.refreshTokens.values())
      if (other.session === token.session) other.state = 'over';
    token.state = 'lastUsed';
    return json(this.session(token.session));
  }

  private enrol(): string {
    this.deviceCount += 1;
    const deviceId = id(`device ${this.deviceCount}`);
    this.devices.set(deviceId, { lastSeq: 0, results: new Map() });
    return deviceId;
  }

  private push(body: PushRequest): Response {
    const device = this.devices.get(body.device);
    if (!device) return problem(404, 'notFound');
    if (body.epoch !== this.epoch) return problem(410, 'epochChanged');
    const results: MutationResult[] = [];
    for (const mutation of body.mutations) {
      const known = device.results.get(mutation.seq);
      if (known && known.hash !== mutation.hash) return problem(409, 'sequenceForked');
      if (known) {
        results.push(known.result);
        continue;
      }
      if (mutation.seq !== device.lastSeq + 1)
        return problem(409, 'sequenceGap', { expectSeq: device.lastSeq + 1 });
      const result = this.apply(mutation, body.device);
      device.results.set(mutation.seq, { hash: mutation.hash, result });
      device.lastSeq = mutation.seq;
      results.push(result);
    }
    return json({ epoch: this.epoch, ackSeq: device.lastSeq, results });
  }

  private apply(mutation: MutationEnvelope, deviceId: string): MutationResult {
    this.ver += 1;
    // The same intent under another device number is the same intent.
    if (this.effects.has(mutation.mid)) return { seq: mutation.seq, status: 'applied', ver: this.ver };
    const isAway = this.departed.has(String(mutation.args['dossierId']));
    if (isAway) {
      // The case is in the other office.
      this.effects.set(mutation.mid, 1);
      const caseId = id(`trouble ${mutation.mid}`);
      return { seq: mutation.seq, status: 'rejected', code: 'dossierMoved', caseId, ver: this.ver };
    }
    if (this.losesDossiers) {
      this.effects.set(mutation.mid, 1);
      const outcome = { kind: 'rejected', code: 'hashMismatch' } as const;
      const row = { ...troubleRow(mutation, outcome, deviceId, this.staff.staffId), dossierId: null };
      this.rows.set(rowKey(row), { ...row, ver: this.ver });
      return { seq: mutation.seq, status: 'rejected', code: outcome.code, caseId: row.id, ver: this.ver };
    }
    const outcome = runMutation(mutation.name, mutation.args, this.rows, {
      actor: { staffId: this.staff.staffId, roles: this.staff.roles, grants: [] },
      deviceId,
      spaceId: mutation.space,
      at: instant(mutation.deviceTime),
      today: TODAY,
    });
    this.effects.set(mutation.mid, (this.effects.get(mutation.mid) ?? 0) + 1);
    if (outcome.kind === 'applied') {
      for (const put of outcome.puts) this.rows.set(rowKey(put), { ...put, ver: this.ver });
      return { seq: mutation.seq, status: 'applied', ver: this.ver };
    }
    const trouble = id(`trouble ${mutation.mid}`);
    const row = troubleRow(mutation, outcome, deviceId, this.staff.staffId);
    this.rows.set(rowKey(row), { ...row, ver: this.ver });
    return outcome.kind === 'conflict'
      ? { seq: mutation.seq, status: 'conflict', code: outcome.code, conflictId: trouble, ver: this.ver }
      : { seq: mutation.seq, status: 'rejected', code: outcome.code, caseId: trouble, ver: this.ver };
  }

  private pull(body: {
    epoch: string | null;
    device: string;
    ask: string;
    cursors: Record<string, string | null>;
    holding: string;
  }): Response {
    const device = this.devices.get(body.device);
    if (!device) return problem(404, 'notFound');
    if (body.epoch !== null && body.epoch !== this.epoch) return problem(410, 'epochChanged');
    if (!(SPACE in body.cursors)) return lines([this.greeting(device, body.ask)]);
    const cursor = body.cursors[SPACE] ?? null;
    const part =
      cursor === null || cursor.startsWith('i')
        ? this.initialPart(cursor, body.holding)
        : this.deltaPart(cursor, body.holding);
    return lines([this.greeting(device, body.ask), ...part]);
  }

  private greeting({ lastSeq }: Device, ask: string): PullLine {
    const { epoch, today, lease } = this;
    return { t: 'hello', epoch, lastSeq, today, ask, ...(lease === null ? {} : { lease }) };
  }

  private initialPart(cursor: string | null, holding: string): UnsummedLine[] {
    const [, from = '0', v0 = String(this.ver)] = (cursor ?? '').split(':');
    const ids = holding === 'agenda' ? [] : this.dossierIds();
    const page = ids.slice(Number(from), Number(from) + this.pageSize);
    const next = Number(from) + page.length;
    const more = next < ids.length;
    return [
      ...page.map((dossier) => this.dossierLine(dossier)),
      {
        t: 'end',
        space: SPACE,
        cursor: more ? `i:${next}:${v0}` : `d:${v0}:0`,
        ver: this.ver,
        more,
        n: page.length,
        progress: more ? { done: next, total: ids.length } : null,
      },
    ];
  }

  private deltaPart(cursor: string, holding: string): UnsummedLine[] {
    const [, ver = '0', index = '0'] = cursor.split(':');
    if (Number(ver) < this.horizon) return this.manifestPart();
    const moved = [...this.rows.values()]
      .filter((row) => row.ver > Number(ver))
      .sort((a, b) => a.ver - b.ver || (rowKey(a) < rowKey(b) ? -1 : 1));
    const page = moved.slice(Number(index), Number(index) + this.pageSize);
    const more = moved.length > Number(index) + page.length;
    // As central does: who is not in the agenda travels as a card only, whoever may have opened it.
    const sent = page.filter((row) => holding !== 'agenda' || row.dossierId === null);
    const touched = holding === 'agenda' ? [...new Set(page.flatMap((row) => row.dossierId ?? []))] : [];
    const gone = more
      ? []
      : [...this.departed].flatMap(([dossier, at]): PullLine[] =>
          at > Number(ver) ? [{ t: 'gone', id: dossier, ver: at }] : [],
        );
    const digests = touched.flatMap((dossier) => digestOf(this.rowsOf(dossier), keyOf) ?? []);
    return [
      ...sent.map((row): PullLine => ({ t: 'put', row })),
      ...digests.map((digest): PullLine => ({ t: 'digest', digest })),
      ...gone,
      {
        t: 'end',
        space: SPACE,
        cursor: more ? `d:${ver}:${Number(index) + page.length}` : `d:${this.ver}:0`,
        ver: this.ver,
        more,
        n: sent.length + digests.length + gone.length,
        progress: null,
      },
    ];
  }

  private manifestPart(): UnsummedLine[] {
    const cards = this.cards();
    const loose = [...this.rows.values()].filter((row) => row.dossierId === null);
    return [
      ...loose.map((row): PullLine => ({ t: 'put', row })),
      { t: 'manifest', ids: cards.map(({ dossierId }) => dossierId), vers: cards.map(({ ver }) => ver) },
      {
        t: 'end',
        space: SPACE,
        cursor: `d:${this.ver}:0`,
        ver: this.ver,
        more: false,
        n: loose.length + 1,
        progress: null,
      },
    ];
  }

  private cards() {
    return this.dossierIds().flatMap((dossier) => digestOf(this.rowsOf(dossier), keyOf) ?? []);
  }

  private digests(bucket?: string): Response {
    const digests = this.cards().filter(
      ({ dossierId }) => bucket === undefined || bucketOf(dossierId) === Number(bucket),
    );
    return lines([
      ...digests.map((digest) => ({ t: 'digest' as const, digest })),
      { t: 'end' as const, space: SPACE, ver: this.ver, n: digests.length },
    ]);
  }

  private dossierIds(): string[] {
    return [...new Set([...this.rows.values()].flatMap((row) => row.dossierId ?? []))].sort();
  }

  private rowsOf(dossier: string): Row[] {
    return [...this.rows.values()].filter((row) => row.dossierId === dossier);
  }

  private wholeDossiers({ ask, ids }: DossiersRequest): Response {
    return lines([
      ...ids.map((dossier) => this.dossierLine(dossier)),
      { t: 'all', n: ids.length, of: questionSum(ask, ids), epoch: this.epoch },
    ]);
  }

  private dossierLine(dossier: string): PullLine {
    return { t: 'dossier', id: dossier, rows: this.rowsOf(dossier) };
  }
}

function troubleRow(
  mutation: MutationEnvelope,
  outcome: Exclude<Outcome, { kind: 'applied' }>,
  deviceId: string,
  staffId: string,
): Row {
  const name = `trouble ${mutation.mid}`;
  const dossierId = String(mutation.args['dossierId']);
  const common = {
    mutation: { name: mutation.name, args: mutation.args },
    code: outcome.code,
    at: mutation.deviceTime,
  };
  if (outcome.kind === 'rejected') {
    return rowOf('rejected-case', name, dossierId, {
      ...common,
      ownerId: staffId,
      deviceId,
      seq: mutation.seq,
      state: 'open',
      dismissedBecause: null,
    });
  }
  return rowOf('conflict', name, dossierId, {
    ...common,
    entityType: outcome.on.type,
    entityId: outcome.on.id,
    base: outcome.base,
    theirs: outcome.theirs,
    mine: outcome.mine,
    theirsBy: null,
    mineBy: staffId,
    mineDevice: deviceId,
    mineSeq: mutation.seq,
    state: 'open',
    choice: null,
    resolvedBy: null,
  });
}

function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { status: 200 });
}

function lines(
  values: readonly ({ readonly t: PullLine['t'] } & Readonly<Record<string, unknown>>)[],
): Response {
  const sum = new LineSum();
  const text = values.map((value) => {
    if (value.t === 'end' || value.t === 'all' || value.t === 'hello')
      return closingLine({ ...value, t: value.t }, sum);
    const line = JSON.stringify(value);
    sum.add(line);
    return line;
  });
  return new Response(text.map((line) => `${line}\n`).join(''), { status: 200 });
}

function problem(status: number, reason: string, more: Record<string, unknown> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: reason, status, reason, ...more }), {
    status,
  });
}
