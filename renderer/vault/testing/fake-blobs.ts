import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';

/** The files of a central in memory: pieces by hash, checked when the last one is there. */
export class FakeBlobs {
  readonly pieces = new Map<string, Map<number, Uint8Array>>();
  /** How often each piece was brought, by `hash/number`. */
  readonly brought = new Map<string, number>();
  private readonly isLinked: (hash: string, document: string) => boolean;

  constructor(isLinked: (hash: string, document: string) => boolean) {
    this.isLinked = isLinked;
  }

  /** All pieces of a file one after the other; null while some lack. */
  whole(hash: string): Uint8Array | null {
    const pieces = [...(this.pieces.get(hash) ?? [])].sort(([a], [b]) => a - b);
    const all = concatBytes(...pieces.map(([, bytes]) => bytes));
    return bytesToHex(sha256(all)) === hash ? all : null;
  }

  answer(path: string, body: unknown): Response {
    const [, hash = '', piece, document = ''] =
      /^\/blobs\/([0-9a-f]{64})(?:\/(\d+))?\?space=[^&]*&document=(.+)$/.exec(path) ?? [];
    if (!this.isLinked(hash, document)) return notFound();
    const pieces = this.pieces.get(hash) ?? new Map<number, Uint8Array>();
    const state = () =>
      new Response(JSON.stringify({ have: [...pieces.keys()], complete: this.whole(hash) !== null }));
    if (piece === undefined) return state();
    if (body instanceof Uint8Array) {
      pieces.set(Number(piece), body);
      this.pieces.set(hash, pieces);
      this.brought.set(`${hash}/${piece}`, (this.brought.get(`${hash}/${piece}`) ?? 0) + 1);
      return state();
    }
    const found = this.whole(hash) === null ? undefined : pieces.get(Number(piece));
    return found ? new Response(Uint8Array.from(found)) : notFound();
  }
}

function notFound(): Response {
  const problem = { type: 'about:blank', title: 'notFound', status: 404, reason: 'notFound' };
  return new Response(JSON.stringify(problem), { status: 404 });
}
