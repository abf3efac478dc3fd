import { concatBytes } from '@noble/hashes/utils.js';
import { hashOf } from '../files/hash-of.ts';

/** The files of a central in memory: pieces by hash, checked when the last one is there. */
export class FakeBlobs {
  readonly pieces = new Map<string, Map<number, Uint8Array>>();
  /** How often each piece was brought, by `hash/number`. */
  readonly brought = new Map<string, number>();
  /** What was last found out about a file, and from which pieces: a hash of megabytes is not made at every answer. */
  private readonly judged = new Map<string, { from: readonly Uint8Array[]; whole: Uint8Array | null }>();
  private readonly isLinked: (hash: string, document: string) => boolean;

  constructor(isLinked: (hash: string, document: string) => boolean) {
    this.isLinked = isLinked;
  }

  /** All pieces of a file one after the other; null while some lack. */
  async whole(hash: string): Promise<Uint8Array | null> {
    const from = [...(this.pieces.get(hash) ?? [])].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);
    const before = this.judged.get(hash);
    if (before?.from.length === from.length && before.from.every((bytes, at) => bytes === from[at]))
      return before.whole;
    const all = Uint8Array.from(concatBytes(...from));
    const whole = (await hashOf(all)) === hash ? all : null;
    this.judged.set(hash, { from, whole });
    return whole;
  }

  async answer(path: string, body: unknown): Promise<Response> {
    const [, hash = '', piece, document = ''] =
      /^\/blobs\/([0-9a-f]{64})(?:\/(\d+))?\?space=[^&]*&document=(.+)$/.exec(path) ?? [];
    if (!this.isLinked(hash, document)) return notFound();
    const pieces = this.pieces.get(hash) ?? new Map<number, Uint8Array>();
    const state = async () =>
      new Response(JSON.stringify({ have: [...pieces.keys()], complete: (await this.whole(hash)) !== null }));
    if (piece === undefined) return state();
    if (body instanceof Uint8Array) {
      pieces.set(Number(piece), body);
      this.pieces.set(hash, pieces);
      this.brought.set(`${hash}/${piece}`, (this.brought.get(`${hash}/${piece}`) ?? 0) + 1);
      return state();
    }
    const found = (await this.whole(hash)) === null ? undefined : pieces.get(Number(piece));
    return found ? new Response(Uint8Array.from(found)) : notFound();
  }
}

function notFound(): Response {
  const problem = { type: 'about:blank', title: 'notFound', status: 404, reason: 'notFound' };
  return new Response(JSON.stringify(problem), { status: 404 });
}
