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

/** A part of an answer in lines. */
export type Piece = string | KeptLines;

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
