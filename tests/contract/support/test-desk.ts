import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { WireRow } from '#shared/entities/row.ts';
import { hashOf } from '#shared/kernel/canonical-json.ts';
import { instant } from '#shared/kernel/instant.ts';
import { enrolAnswerSchema, problemSchema, type Session, sessionSchema } from '#shared/sync/api.ts';
import { readFramed } from '#shared/sync/framed.ts';
import { helloSchema } from '#shared/sync/hello.ts';
import { PROTOCOL_VERSION } from '#shared/sync/protocol.ts';
import {
  type Holding,
  type MutationEnvelope,
  type PullLine,
  pullLineSchema,
  type PushAnswer,
  pushAnswerSchema,
} from '#shared/sync/protocol.ts';
import { linesOfPack } from '../../support/pack-lines.ts';

/** Every line of an answer, with those of the dossiers that follow behind them in place of what speaks of these. */
function unbundled({ text, bytes }: Answer): readonly PullLine[] {
  const framed = readFramed(bytes);
  const isFramed = text.charCodeAt(0) === 0;
  const lines = isFramed ? Buffer.from(framed?.lines ?? []).toString('utf8') : text;
  let at = 0;
  const follow = (size: number) => {
    at += size;
    return framed?.bytes.subarray(at - size, at) ?? new Uint8Array();
  };
  return lines
    .trim()
    .split('\n')
    .map((line) => pullLineSchema.parse(JSON.parse(line)))
    .flatMap((line) =>
      line.t === 'packed'
        ? linesOfPack(follow(line.size)).map((one) => pullLineSchema.parse(JSON.parse(one)))
        : [line],
    );
}

/** The dossiers of an answer as desks before protocol 8 get them: in bundles of one gzip each. */
export function dossiersIn(text: string): readonly PullLine[] {
  const read = (line: string) => pullLineSchema.parse(JSON.parse(line));
  return text
    .trim()
    .split('\n')
    .map(read)
    .flatMap((line) =>
      line.t === 'bundle'
        ? gunzipSync(Buffer.from(line.z, 'base64')).toString('utf8').split('\n').map(read)
        : [line],
    )
    .filter(({ t }) => t === 'dossier');
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function call(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  token?: string,
): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, text: new TextDecoder().decode(bytes), bytes };
}

/** The reason of a problem answer; fails when it is none. */
export function reasonOf(answer: Answer): string {
  return problemSchema.parse(JSON.parse(answer.text)).reason;
}

export const badges = {
  anne: 'AL-2041',
  tom: 'TV-3012',
  sara: 'SV-3020',
  beatrice: 'BN-1003',
  luc: 'LP-2057',
  ines: 'IW-0007',
} as const;
export type Who = keyof typeof badges;

export async function signIn(url: string, who: Who): Promise<Session> {
  return sessionSchema.parse(
    JSON.parse(
      (await call(url, 'POST', '/api/v1/session', { badge: badges[who], password: `demo-${who}` })).text,
    ),
  );
}

type Change = Omit<Partial<MutationEnvelope>, 'args'> & {
  readonly name: string;
  readonly args: Record<string, unknown>;
};

/** A desk reduced to what the protocol asks of it: numbers its changes, keeps the newest of every row. */
export class TestDesk {
  readonly rows = new Map<string, WireRow>();
  readonly digests = new Map<string, number>();
  readonly wholeDossiers: string[] = [];
  lastSeq = 0;
  seq = 0;
  cursors: Record<string, string | null>;

  readonly url: string;
  readonly session: Session;
  readonly deviceId: string;
  readonly epoch: string;
  readonly holding: Holding;

  private constructor(
    url: string,
    session: Session,
    deviceId: string,
    epoch: string,
    holding: Holding,
    spaces: readonly string[],
  ) {
    this.url = url;
    this.session = session;
    this.deviceId = deviceId;
    this.epoch = epoch;
    this.holding = holding;
    this.cursors = Object.fromEntries(spaces.map((space) => [space, null]));
  }

  static async open(
    url: string,
    who: Who,
    holding: Holding = 'portfolio',
    spaces?: readonly string[],
  ): Promise<TestDesk> {
    const session = await signIn(url, who);
    const hello = helloSchema.parse(JSON.parse((await call(url, 'GET', '/api/v1/hello')).text));
    const enrolled = await call(
      url,
      'POST',
      '/api/v1/devices',
      { code: null, label: 'test' },
      session.accessToken,
    );
    const { deviceId } = enrolAnswerSchema.parse(JSON.parse(enrolled.text));
    return new TestDesk(url, session, deviceId, hello.epoch, holding, spaces ?? session.staff.spaces);
  }

  /** The same device with what it holds, where central listens now. */
  at(url: string): TestDesk {
    const desk = new TestDesk(url, this.session, this.deviceId, this.epoch, this.holding, []);
    desk.cursors = this.cursors;
    desk.seq = this.seq;
    for (const [key, row] of this.rows) desk.rows.set(key, row);
    return desk;
  }

  envelope(change: Change): MutationEnvelope {
    this.seq = change.seq ?? this.seq + 1;
    const envelope = {
      seq: this.seq,
      mid: randomUUID(),
      space: Object.keys(this.cursors)[0] ?? 'WAL',
      base: {},
      actor: this.session.staff.staffId,
      deviceTime: instant('2026-11-23T08:42:00.000Z'),
      businessDate: '2026-11-23',
      ...change,
    };
    return { ...envelope, hash: change.hash ?? hashOf(envelope) };
  }

  send(mutations: readonly MutationEnvelope[], override: Record<string, unknown> = {}): Promise<Answer> {
    const body = {
      proto: PROTOCOL_VERSION,
      device: this.deviceId,
      epoch: this.epoch,
      mutations,
      ...override,
    };
    return call(this.url, 'POST', '/api/v1/push', body, this.session.accessToken);
  }

  async push(...changes: readonly Change[]): Promise<PushAnswer['results']> {
    const answer = await this.send(changes.map((change) => this.envelope(change)));
    if (answer.status !== 200) throw new Error(`push: ${answer.text}`);
    return pushAnswerSchema.parse(JSON.parse(answer.text)).results;
  }

  ask(override: Record<string, unknown> = {}): Promise<Answer> {
    const body = {
      proto: PROTOCOL_VERSION,
      device: this.deviceId,
      epoch: this.epoch,
      holding: this.holding,
      cursors: this.cursors,
      ...override,
    };
    return call(this.url, 'POST', '/api/v1/pull', body, this.session.accessToken);
  }

  /** Pulls until every space says that there is no more. */
  async pull(): Promise<PullLine[]> {
    const all: PullLine[] = [];
    for (let more = true; more; ) {
      const answer = await this.ask();
      if (answer.status !== 200) throw new Error(`pull: ${answer.text}`);
      const lines = unbundled(answer);
      all.push(...lines);
      for (const line of lines) this.#take(line);
      more = lines.some((line) => line.t === 'end' && line.more);
    }
    return all;
  }

  #take(line: PullLine): void {
    switch (line.t) {
      case 'hello':
        this.lastSeq = line.lastSeq;
        return;
      case 'dossier':
        this.wholeDossiers.push(line.id);
        for (const row of line.rows) this.#keep(row);
        return;
      case 'put':
        this.#keep(line.row);
        return;
      case 'del':
        this.rows.delete(`${line.type}:${line.id}`);
        return;
      case 'gone':
        for (const [key, row] of this.rows)
          if (row.dossierId === line.id && row.ver < line.ver) this.rows.delete(key);
        this.digests.delete(line.id);
        return;
      case 'digest':
        this.digests.set(line.digest.dossierId, line.digest.ver);
        return;
      case 'end':
        this.cursors[line.space] = line.cursor;
    }
  }

  #keep(row: WireRow): void {
    const key = `${row.type}:${row.id}`;
    if ((this.rows.get(key)?.ver ?? -1) < row.ver) this.rows.set(key, row);
  }
}
