/** JSON text holds no control character: with these around and between the fields nothing has to be escaped. */
export const BETWEEN = String.fromCharCode(2);
export const EMPTY = String.fromCharCode(1, 1);
export const COPY_FORMAT = `with (format csv, delimiter E'\\x02', quote E'\\x01', escape E'\\x01')`;

const PIECE_BYTES = 1 << 17;
/** Bytes that a character of JavaScript takes at most. */
const MOST_BYTES = 3;

/**
 * Lines of a bulk load as the bytes that travel. They go into pieces of memory at once, and `clear` keeps the pieces for
 * the next load: millions of lines that wait as text, joined into one, cost more than all that is done with them.
 */
export class CopyText {
  readonly #full: Uint8Array[] = [];
  readonly #free: Buffer[] = [];
  readonly #used: Buffer[] = [];
  #piece: Buffer | null = null;
  #at = 0;
  #lines = 0;

  get lines(): number {
    return this.#lines;
  }

  /** @param line without its end */
  add(line: string): void {
    const most = line.length * MOST_BYTES + 1;
    if (this.#piece === null || this.#at + most > this.#piece.length) this.#turn(most);
    const piece = this.#piece;
    if (piece === null) return;
    this.#at += piece.write(line, this.#at, 'utf8');
    piece[this.#at] = 0x0a;
    this.#at += 1;
    this.#lines += 1;
  }

  /** Everything that was added; valid until `clear`. */
  pieces(): readonly Uint8Array[] {
    const last = this.#piece?.subarray(0, this.#at);
    return last === undefined || last.length === 0 ? this.#full : [...this.#full, last];
  }

  /** What was added has arrived: its memory serves again. */
  clear(): void {
    this.#full.length = 0;
    this.#free.push(...this.#used);
    this.#used.length = 0;
    this.#piece = null;
    this.#at = 0;
    this.#lines = 0;
  }

  #turn(least: number): void {
    if (this.#piece !== null) this.#full.push(this.#piece.subarray(0, this.#at));
    const piece = least > PIECE_BYTES ? Buffer.allocUnsafeSlow(least) : (this.#free.pop() ?? newPiece());
    if (piece.length === PIECE_BYTES) this.#used.push(piece);
    this.#piece = piece;
    this.#at = 0;
  }
}

function newPiece(): Buffer {
  return Buffer.allocUnsafeSlow(PIECE_BYTES);
}
