import { jsonIn } from '#shared/kernel/json.ts';
import { lineHolds, LineSum } from '#shared/kernel/line-sum.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { problemSchema } from '#shared/sync/api.ts';
import { FRAMED, readFramed } from '#shared/sync/framed.ts';
import { realTimers, type Timers } from '../storage/watchdog.ts';
import type { Failure } from './problem.ts';

/** Tells whether a value is what was asked for: a schema, or something that looks as far as is needed. */
export interface Judge<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** Sent as they are, in place of `body`. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Streamed from where it lies, in place of `body`: it may be larger than the memory of this desk. */
  readonly file?: Blob;
  /** Ends the request from outside, as `cut` does. */
  readonly signal?: AbortSignal;
  readonly token?: string;
  readonly timeoutMs?: number;
}

/** One way out of the worker. `cut` really stops: what is under way is aborted, nothing more is sent. */
export class Transport {
  private readonly fetch: typeof globalThis.fetch;
  private readonly timers: Timers;
  private isCut = false;
  private readonly running = new Set<AbortController>();

  constructor(fetchFn: typeof globalThis.fetch, timers: Timers = realTimers) {
    this.fetch = fetchFn;
    this.timers = timers;
  }

  get cut(): boolean {
    return this.isCut;
  }

  setCut(cut: boolean): void {
    this.isCut = cut;
    if (cut) for (const controller of this.running) controller.abort();
  }

  async json<T>(request: Request, schema: Judge<T>): Promise<Result<T, Failure>> {
    return this.sendText(request, (text, status) => {
      const parsed = schema.safeParse(jsonIn(text));
      return parsed.success ? ok(parsed.data) : err({ kind: 'rubbish', status });
    });
  }

  /** NDJSON: one bad line spoils the answer, for what is missing then cannot be known. */
  async lines<T>(request: Request, schema: Judge<T>): Promise<Result<T[], Failure>> {
    return this.send(request, async (answer) => {
      const lines = await linesOf(answer, schema);
      return lines === null ? err({ kind: 'rubbish', status: answer.status }) : ok(lines);
    });
  }

  /** The same, with the bytes that follow behind the lines where there are any. */
  async framed<T>(
    request: Request,
    schema: Judge<T>,
  ): Promise<Result<{ readonly lines: T[]; readonly bytes: Uint8Array<ArrayBuffer> }, Failure>> {
    return this.send(request, async (answer) => {
      const rubbish = err<Failure>({ kind: 'rubbish', status: answer.status });
      if (!answer.headers.get('Content-Type')?.startsWith(FRAMED)) {
        const lines = await linesOf(answer, schema);
        return lines === null ? rubbish : ok({ lines, bytes: new Uint8Array() });
      }
      const framed = readFramed(new Uint8Array(await answer.arrayBuffer()));
      if (framed === null) return rubbish;
      const lines: T[] = [];
      const text = new TextDecoder().decode(framed.lines);
      if (!takeLines(text.split('\n'), schema, new LineSum(), lines)) return rubbish;
      return ok({ lines, bytes: framed.bytes });
    });
  }

  /** Bytes as they are; whoever asked knows their hash. */
  async bytes(request: Request): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
    return this.send(request, async (answer) => ok(new Uint8Array(await answer.arrayBuffer())));
  }

  /** A stream of server-sent events; resolves when it ends, however it ends. */
  async events(path: string, token: string, onData: (data: unknown) => void): Promise<void> {
    if (this.isCut) return;
    const controller = new AbortController();
    this.running.add(controller);
    try {
      const response = await this.fetch(path, {
        headers: { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' },
        signal: controller.signal,
      });
      if (!response.ok || !response.body) return;
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        const parts = (rest + value).split('\n');
        rest = parts.pop() ?? '';
        for (const part of parts) if (part.startsWith('data:')) onData(jsonIn(part.slice(5)));
      }
    } catch {
      // An event stream carries hints only: losing it means asking again at the next beat.
    } finally {
      this.running.delete(controller);
    }
  }

  private sendText<T>(
    request: Request,
    read: (text: string, status: number) => Result<T, Failure>,
  ): Promise<Result<T, Failure>> {
    return this.send(request, async (answer) => read(await answer.text(), answer.status));
  }

  private async send<T>(
    request: Request,
    read: (answer: Response) => Promise<Result<T, Failure>>,
  ): Promise<Result<T, Failure>> {
    if (this.isCut) return err({ kind: 'aborted' });
    const controller = new AbortController();
    this.running.add(controller);
    const cancel = this.timers.set(request.timeoutMs ?? 30_000, () => controller.abort());
    const stop = (): void => controller.abort();
    request.signal?.addEventListener('abort', stop);
    try {
      const response = await this.fetch(request.path, {
        method: request.method,
        headers: {
          Accept: `application/json, application/x-ndjson, ${FRAMED}, application/octet-stream`,
          ...contentType(request),
          ...(request.token === undefined ? {} : { Authorization: `Bearer ${request.token}` }),
        },
        body:
          request.file ??
          request.bytes ??
          (request.body === undefined ? undefined : JSON.stringify(request.body)),
        signal: controller.signal,
        cache: 'no-store',
        credentials: 'omit',
      });
      if (response.ok) return await read(response);
      const text = await response.text();
      const problem = problemSchema.safeParse(jsonIn(text));
      return err(problem.success ? { kind: 'problem', problem: problem.data } : unreadable(response.status));
    } catch {
      return err(this.isCut || request.signal?.aborted ? { kind: 'aborted' } : { kind: 'down' });
    } finally {
      cancel();
      request.signal?.removeEventListener('abort', stop);
      this.running.delete(controller);
    }
  }
}

/** null when one is bad. */
async function linesOf<T>(answer: Response, schema: Judge<T>): Promise<T[] | null> {
  const all: T[] = [];
  const sum = new LineSum();
  for await (const some of textLinesOf(answer)) if (!takeLines(some, schema, sum, all)) return null;
  return all;
}

function takeLines<T>(lines: readonly string[], schema: Judge<T>, sum: LineSum, into: T[]): boolean {
  return lines.every((line) => {
    if (line === '') return true;
    const parsed = lineHolds(line, sum) ? schema.safeParse(jsonIn(line)) : null;
    if (!parsed?.success) return false;
    into.push(parsed.data);
    return true;
  });
}

/** As they come in: megabytes in one text take several times as long to read, and nobody reads while they are on the way. */
async function* textLinesOf(answer: Response): AsyncGenerator<readonly string[]> {
  if (answer.body === null) {
    yield (await answer.text()).split('\n');
    return;
  }
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
      rest = lines.pop() ?? '';
      yield lines;
      if (done) break;
    }
    yield [rest];
  } finally {
    // Left early when a line is bad: what still comes is not wanted.
    await reader.cancel();
  }
}

function contentType({ file, bytes, body }: Request): Readonly<Record<string, string>> {
  if (file !== undefined) return { 'Content-Type': 'text/csv' };
  if (bytes !== undefined) return { 'Content-Type': 'application/octet-stream' };
  return body === undefined ? {} : { 'Content-Type': 'application/json' };
}

/** A proxy that answers for a central it cannot reach is the network being away, not central. */
function unreadable(status: number): Failure {
  return status === 502 || status === 504 ? { kind: 'down' } : { kind: 'rubbish', status };
}
