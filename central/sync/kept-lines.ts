/** Lines that are the same for every desk that asks for them: one text, made once and compressed once. */
export class KeptLines {
  /** Each line closed by its end. */
  readonly text: string;
  readonly count: number;

  constructor(lines: readonly string[]) {
    this.text = lines.length === 0 ? '' : `${lines.join('\n')}\n`;
    this.count = lines.length;
  }
}

/** A part of an answer: lines, or bytes that some line speaks of and that follow behind all lines. */
export type Piece = string | KeptLines | Uint8Array;

/** The lines of an answer. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece instanceof KeptLines ? piece.text : ''))
    .join('');
}

/** What follows behind them. */
export function bytesOf(pieces: readonly Piece[]): readonly Uint8Array[] {
  return pieces.filter((piece) => piece instanceof Uint8Array);
}
