import { assert } from '#shared/kernel/assert.ts';

/** What a column holds, as the binary format of `copy` writes it. JSON is text; `jsonb` says its version before it. */
export type CopyType = 'text' | 'json' | 'jsonb' | 'int4' | 'int8' | 'bool';
export type CopyValue = string | number | boolean | null;

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

/**
 * Rows of a bulk load as the bytes that travel, in PostgreSQL's binary format: the server then looks at no byte twice. They
 * go into pieces of memory at once, and `clear` keeps the pieces for the next load: millions of lines that wait as text,
 * joined into one, cost more than all that is done with them.
 */
export class CopyBuffer {
  readonly #types: readonly CopyType[];
  readonly #full: Uint8Array[] = [];
  readonly #free: Buffer[] = [];
  readonly #used: Buffer[] = [];
  #piece: Buffer = Buffer.alloc(0);
  #at = 0;
  #rows = 0;

  /** @param types of the columns, in their order */
  constructor(types: readonly CopyType[]) {
    this.#types = types;
  }

  get rows(): number {
    return this.#rows;
  }

  add(values: readonly CopyValue[]): void {
    assert(values.length === this.#types.length, 'a value for each column');
    let text = String.fromCharCode(0, this.#types.length);
    let place = 0;
    for (const type of this.#types) {
      const value = values[place] ?? null;
      place += 1;
      if (value === null) text += gaps.text;
      else text += typeof value === 'string' ? gaps[type] + value : gaps[type];
    }
    const most = text.length * MOST_BYTES;
    if (this.#at + most > this.#piece.length) this.#turn(most);
    // One call for the whole row; where each character is a byte, the lengths are known without asking.
    const written = this.#piece.write(text, this.#at, 'utf8');
    const plain = written === text.length;
    let at = this.#at + 2;
    for (const [place, type] of this.#types.entries()) at = this.#put(at, type, values[place] ?? null, plain);
    this.#at = at;
    this.#rows += 1;
  }

  /** Everything that was added; valid until `clear`. */
  pieces(): readonly Uint8Array[] {
    return [head, ...this.#full, this.#piece.subarray(0, this.#at), tail];
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
      piece.writeUInt32BE(NULL_LENGTH, at);
      return at + 4;
    }
    if (typeof value === 'string') {
      const text = type === 'jsonb' ? JSONB_VERSION + value : value;
      const length = plain ? text.length : piece.write(text, at + 4, 'utf8');
      piece.writeUInt32BE(length, at);
      return at + 4 + length;
    }
    const length = type === 'int4' || type === 'int8' || type === 'bool' ? lengths[type] : 0;
    assert(length > 0, 'numbers and truths have columns of their own');
    piece.writeUInt32BE(length, at);
    if (typeof value === 'boolean') piece[at + 4] = Number(value);
    else if (type === 'int4') piece.writeInt32BE(value, at + 4);
    else {
      piece.writeInt32BE(Math.floor(value / WORD), at + 4);
      piece.writeUInt32BE(value % WORD, at + 8);
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
