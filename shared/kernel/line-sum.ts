import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Sum over lines of text that tells whether any character of them changed on the way: 32-bit FNV-1a over UTF-16 units.
 * Each step is reversible, so one changed character always changes the sum. It guards against accidents (a proxy, a
 * broken memory), not against an attacker: that is what TLS is for.
 */
export class LineSum {
  private state = START;

  add(text: string): void {
    const bytes = utf8ToBytes(text);
    // Letters of one byte each are their own units; in code that has just been loaded a byte costs a third of a letter.
    const sum = bytes.length === text.length ? overBytes(this.state, bytes) : overUnits(this.state, text);
    // The end of a line counts too: what stands in two lines is not the same in one.
    this.state = Math.imul(sum ^ 10, PRIME);
  }

  /** Whole lines that many sums begin with: they are gone through for the first of them only. */
  addKept(kept: { readonly text: string }): void {
    const isFirst = this.state === START;
    const known = isFirst ? sumsAfter.get(kept) : undefined;
    if (known === undefined) this.add(kept.text.slice(0, -1));
    else this.state = known;
    if (isFirst) sumsAfter.set(kept, this.state);
  }

  /** Eight hexadecimal digits; the sum begins anew. */
  take(): string {
    const text = (this.state >>> 0).toString(16).padStart(8, '0');
    this.state = START;
    return text;
  }
}

function overBytes(from: number, bytes: Uint8Array): number {
  let sum = from;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, PRIME);
  return sum;
}

function overUnits(from: number, text: string): number {
  let sum = from;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), PRIME);
  return sum;
}

const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Of lines with which a sum began, by the object that they are. */
const sumsAfter = new WeakMap<object, number>();
const SUMMED = /^(\{"t":"(?:end|all|hello)".*),"sum":"([0-9a-f]{8})"\}$/s;

/** A closing line as it is sent: its object with, as last field, the sum over the lines before it and itself. */
export function closingLine(value: { readonly t: 'end' | 'all' | 'hello' }, sum: LineSum): string {
  const text = JSON.stringify(value).slice(0, -1);
  sum.add(text);
  return `${text},"sum":"${sum.take()}"}`;
}

/** Adds a line that came in. False when it closes lines and its sum is another one. */
export function lineHolds(line: string, sum: LineSum): boolean {
  const closing = SUMMED.exec(line);
  sum.add(closing?.[1] ?? line);
  return closing === null || closing[2] === sum.take();
}
