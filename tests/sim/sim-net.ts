import { FRAMED } from '#shared/sync/framed.ts';
import { type CentralData, lentTo } from './central-data.ts';
import type { Bug } from './bugs.ts';
import type { Chance } from './chance.ts';
import type { Scheduler } from './scheduler.ts';
import type { SimAnswer, SimCentral, SimRequest } from './sim-central.ts';

/** How likely each trouble of the network is, per request. */
export interface NetFaults {
  readonly dropRequest: number;
  readonly dropAnswer: number;
  /** The request arrives once more, perhaps much later; nobody hears the second answer. */
  readonly duplicate: number;
  /** The desk gives up, the request arrives all the same. */
  readonly ghost: number;
  readonly truncate: number;
  readonly corruptRequest: number;
  readonly corruptAnswer: number;
  /** A proxy answers with what it once answered. */
  readonly cached: number;
}

export const quietNet: NetFaults = {
  dropRequest: 0,
  dropAnswer: 0,
  duplicate: 0,
  ghost: 0,
  truncate: 0,
  corruptRequest: 0,
  corruptAnswer: 0,
  cached: 0,
};

export interface Answered {
  /** What the caller was allowed at any moment of it, and whether the device was revoked when central began. */
  readonly allowed: { readonly spaces: readonly string[]; readonly revoked: boolean };
  readonly request: SimRequest;
  readonly answer: SimAnswer;
}

/** The lines between desks and central. Every message waits for its turn, so that they overtake each other. */
export class SimNet {
  faults: NetFaults = quietNet;
  /** Told of each answer that central gave, before anything happens to it. */
  onAnswer: (answered: Answered) => void = () => undefined;
  private readonly kept: Answered[] = [];
  /** Requests that central answers now, and the offices of which their callers were allowed something meanwhile. */
  private readonly underWay = new Map<SimRequest, Set<string>>();
  private readonly scheduler: Scheduler;
  private readonly chance: Chance;
  private readonly central: SimCentral;
  private readonly bug: Bug | null;

  constructor(scheduler: Scheduler, chance: Chance, central: SimCentral, bug: Bug | null) {
    this.scheduler = scheduler;
    this.chance = chance;
    this.central = central;
    this.bug = bug;
  }

  /** `fetch` of one process of a desk. */
  fetchOf(owner: string, staffId: string, isOnline: () => boolean): typeof globalThis.fetch {
    return (input, init) =>
      new Promise<Response>((resolve, reject) => {
        const path = String(input);
        const body = typeof init?.body === 'string' ? init.body : undefined;
        const lost = () => this.scheduler.add(owner, 'lost', () => reject(new TypeError('network')));
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        if (path.endsWith('/poke')) {
          resolve(response({ status: 404, text: '' }));
          return;
        }
        if (!isOnline() || this.chance.happens(this.faults.dropRequest)) {
          lost();
          return;
        }
        const request = { path, body: this.perhapsCorrupt(body), staffId };
        if (this.chance.happens(this.faults.duplicate))
          this.deliver(
            request,
            () => undefined,
            () => undefined,
          );
        if (this.chance.happens(this.faults.ghost)) {
          this.deliver(
            request,
            () => undefined,
            () => undefined,
          );
          lost();
          return;
        }
        this.deliver(
          request,
          (answer) =>
            this.scheduler.add(owner, `← ${answer.status} ${path}`, () => resolve(response(answer))),
          lost,
        );
      });
  }

  private deliver(request: SimRequest, hear: (answer: SimAnswer) => void, lost: () => void): void {
    this.scheduler.add('net', `→ ${request.path}`, () => {
      const { generation } = this.central;
      let over = false;
      // The same request may be under way twice.
      const own = { ...request };
      // Whoever waits for a central that was killed sees the connection break.
      this.watch(() => {
        if (over || this.central.generation === generation) return over;
        over = true;
        this.underWay.delete(own);
        lost();
        return true;
      });
      const { devices } = this.central.data;
      const revoked = devices.get(String(deviceIn(request)))?.revoked === true;
      const spaces = new Set(this.allowedSpaces(own, this.central.data));
      this.underWay.set(own, spaces);
      void this.central.handle(request).then((answer) => {
        this.underWay.delete(own);
        if (over || this.central.generation !== generation) return;
        over = true;
        for (const space of this.allowedSpaces(own, this.central.data)) spaces.add(space);
        const allowed = { spaces: [...spaces], revoked };
        this.onAnswer({ request, answer, allowed });
        if (this.chance.happens(this.faults.dropAnswer)) lost();
        else hear(this.changed({ request, answer, allowed }));
      });
    });
  }

  private watched: (() => boolean)[] = [];

  private watch(isOver: () => boolean): void {
    this.watched.push(isOver);
  }

  /** After central was killed or put back. */
  cutOff(): void {
    this.watched = this.watched.filter((isOver) => !isOver());
  }

  private changed(answered: Answered): SimAnswer {
    const { request, answer } = answered;
    if (answer.status === 200 && request.path.endsWith('/pull')) {
      const old = this.kept.filter(
        (one) => one.request.staffId === request.staffId && deviceIn(one.request) === deviceIn(request),
      );
      this.kept.push(answered);
      if (old.length > 0 && this.chance.happens(this.faults.cached)) return this.chance.pick(old).answer;
    }
    if (this.chance.happens(this.faults.truncate)) {
      const text = answer.text.slice(0, this.chance.below(answer.text.length + 1));
      return this.bug?.afterCut?.({ ...answer, text }, answer) ?? { ...answer, text };
    }
    if (this.chance.happens(this.faults.corruptAnswer))
      return { ...answer, text: this.withOtherByte(answer.text) };
    return answer;
  }

  /** What is lent now may be read by who asked before, although it is taken back until they are answered. */
  centralCommits(after: CentralData): void {
    for (const [request, spaces] of this.underWay)
      for (const space of this.allowedSpaces(request, after)) spaces.add(space);
  }

  private allowedSpaces({ staffId }: SimRequest, data: CentralData): readonly string[] {
    return [
      ...(this.central.staff.get(staffId)?.spaces ?? []),
      ...lentTo(data, staffId).map((row) => row.spaceId),
    ];
  }

  private perhapsCorrupt(body: string | undefined): string | undefined {
    return body !== undefined && this.chance.happens(this.faults.corruptRequest)
      ? this.withOtherByte(body)
      : body;
  }

  private withOtherByte(text: string): string {
    const at = this.chance.below(text.length);
    return `${text.slice(0, at)}${String.fromCharCode(33 + this.chance.below(90))}${text.slice(at + 1)}`;
  }
}

/** Asked several times about each request, and again for every later pull: read once. */
const devicesIn = new WeakMap<SimRequest, { readonly device: unknown }>();

function deviceIn(request: SimRequest): unknown {
  const known = devicesIn.get(request);
  if (known) return known.device;
  const device = readDevice(request);
  devicesIn.set(request, { device });
  return device;
}

function readDevice(request: SimRequest): unknown {
  try {
    return (JSON.parse(request.body ?? 'null') as { device?: unknown } | null)?.device;
  } catch {
    return undefined;
  }
}

/** The text is there at once: the body of a true response would bring turns of its own. */
function response(answer: SimAnswer): Response {
  const { status, text, framed } = answer;
  const headers: Record<string, string> = framed ? { 'Content-Type': FRAMED } : {};
  return Object.assign(new Response(null, { status, headers }), {
    text: async () => text,
    arrayBuffer: async () => Uint8Array.from(Buffer.from(text, 'latin1')).buffer,
  });
}
