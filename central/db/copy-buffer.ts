import { assert } from '#shared/kernel/assert.ts';

/** What a column holds, as the binary format of `copy` writes it. JSON is text; `jsonb` says its version before it. */
export type CopyType = 'text' | 'json' | 'jsonb' | 'int4' | 'int8' | 'bool';
export type CopyValue = string | number | boolean | null;

/** Rows as the bytes that travel, wherever they were made. */
export interface CopyRows {
  readonly rows: number;
  pieces(): readonly Uint8Array[];
}

const PIECE_BYTES = 1 << 17;
/** Bytes that a character of JavaScript takes at most. */
const MOST_BYTES = 3;
/** Versions are never below zero. */
const WORD = 2 ** 32;
const NULL_LENGTH = 0xffffffff;
const JSONB_VERSION = '\u0001';
/** Room for a length, and for a value that is no text. */
const gaps: Readonly<Record<CopyType, string>> = {
  text: '\0'.repeat(4),
  json: '\0'.repeat(4),
  jsonb: '\0'.repeat(4) + JSONB_VERSION,
  int4: '\0'.repeat(8),
  int8: '\0'.repeat(12),
  bool: '\0'.repeat(5),
};
const lengths = { int4: 4, int8: 8, bool: 1 } as const;
const head = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const tail = Buffer.from([0xff, 0xff]);

/** Rows between two threads, without what stands before the first and after the last one. */
export interface TakenRows {
  readonly rows: number;
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
}

export function rowsFrom({ rows, pieces }: TakenRows): CopyRows {
  return { rows, pieces: () => [head, ...pieces, tail] };
}

/**
 * Rows of a bulk load as the bytes that travel, in PostgreSQL's binary format: the server then looks at no byte twice. They
 * go into pieces of memory at once, and `clear` keeps the pieces for the next load: millions of lines that wait as text,
 * joined into one, cost more than all that is done with them.
 */
export class CopyBuffer implements CopyRows {
  readonly #types: readonly CopyType[];
  readonly #gaps: readonly string[];
  readonly #full: Uint8Array<ArrayBuffer>[] = [];
  readonly #free: Buffer<ArrayBuffer>[] = [];
  readonly #used: Buffer<ArrayBuffer>[] = [];
  #piece: Buffer<ArrayBuffer> = Buffer.alloc(0);
  #at = 0;
  #rows = 0;

  /** @param types of the columns, in their order */
  constructor(types: readonly CopyType[]) {
    this.#types = types;
    this.#gaps = types.map((type) => gaps[type]);
  }

  get rows(): number {
    return this.#rows;
  }

  add(values: readonly CopyValue[]): void {
    assert(values.length === this.#types.length, 'a value for each column');
    const count = values.length;
    let text = String.fromCharCode(0, count);
    // Counted: an iterator for each of millions of rows would cost as much as what is done with the row.
    for (let place = 0; place < count; place += 1) {
      const value = values[place] ?? null;
      if (value === null) text += gaps.text;
      else text += this.#gaps[place] ?? '';
      if (typeof value === 'string') text += value;
    }
    const most = text.length * MOST_BYTES;
    if (this.#at + most > this.#piece.length) this.#turn(most);
    // One call for the whole row; where each character is a byte, the lengths are known without asking.
    const written = this.#piece.write(text, this.#at, 'utf8');
    const plain = written === text.length;
    let at = this.#at + 2;
    for (let place = 0; place < count; place += 1)
      at = this.#put(at, this.#types[place] ?? 'text', values[place] ?? null, plain);
    this.#at = at;
    this.#rows += 1;
  }

  /** Everything that was added; valid until `clear`. */
  pieces(): readonly Uint8Array[] {
    return [head, ...this.#full, this.#piece.subarray(0, this.#at), tail];
  }

  /** Gives away what was added and its memory, for another thread; `rowsFrom` makes rows of it there. */
  take(): TakenRows {
    const pieces = [...this.#full, ...(this.#at > 0 ? [this.#piece.subarray(0, this.#at)] : [])];
    const taken = { rows: this.#rows, pieces };
    this.#used.length = 0;
    this.clear();
    return taken;
  }

  /** What was added has arrived: its memory serves again. */
  clear(): void {
    this.#full.length = 0;
    this.#free.push(...this.#used);
    this.#used.length = 0;
    this.#piece = Buffer.alloc(0);
    this.#at = 0;
    this.#rows = 0;
  }

  /** Writes the length of a value, and the value itself where it is not yet in its place; gives the end of it. */
  #put(at: number, type: CopyType, value: CopyValue, plain: boolean): number {
    const piece = this.#piece;
    if (value === null) {
      putWord(piece, NULL_LENGTH, at);
      return at + 4;
    }
    if (typeof value === 'string') {
      const more = type === 'jsonb' ? JSONB_VERSION.length : 0;
      const length = plain
        ? value.length + more
        : piece.write(more === 0 ? value : JSONB_VERSION + value, at + 4, 'utf8');
      putWord(piece, length, at);
      return at + 4 + length;
    }
    const length = type === 'int4' || type === 'int8' || type === 'bool' ? lengths[type] : 0;
    assert(length > 0, 'numbers and truths have columns of their own');
    putWord(piece, length, at);
    if (typeof value === 'boolean') piece[at + 4] = Number(value);
    else if (type === 'int4') putWord(piece, value, at + 4);
    else {
      putWord(piece, Math.floor(value / WORD), at + 4);
      putWord(piece, value % WORD, at + 8);
    }
    return at + 4 + length;
  }

  #turn(least: number): void {
    if (this.#at > 0) this.#full.push(this.#piece.subarray(0, this.#at));
    const isLong = least > PIECE_BYTES;
    const piece =
      (isLong ? undefined : this.#free.pop()) ?? Buffer.allocUnsafeSlow(Math.max(least, PIECE_BYTES));
    if (!isLong) this.#used.push(piece);
    this.#piece = piece;
    this.#at = 0;
  }
}

/** A word of four bytes, the highest first; what a buffer offers for it looks at its arguments each time. */
function putWord(piece: Buffer, word: number, at: number): void {
  piece[at] = word >>> 24;
  piece[at + 1] = word >>> 16;
  piece[at + 2] = word >>> 8;
  piece[at + 3] = word;
}
