/** Content type of an answer whose lines are followed by the bytes they speak of; see `packed` in protocol.ts. */
export const FRAMED = 'application/vnd.guichet.framed';

/** Bytes in front of the lines: how many bytes these take, most significant first. */
export const FRAME_HEAD = 4;

export function frameHead(lineBytes: number): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(FRAME_HEAD);
  new DataView(head.buffer).setUint32(0, lineBytes);
  return head;
}

/** The lines, still as bytes, and the bytes after them; null when the answer was cut short within its lines. */
export function readFramed(
  answer: Uint8Array<ArrayBuffer>,
): { readonly lines: Uint8Array<ArrayBuffer>; readonly bytes: Uint8Array<ArrayBuffer> } | null {
  if (answer.length < FRAME_HEAD) return null;
  const end = FRAME_HEAD + new DataView(answer.buffer, answer.byteOffset).getUint32(0);
  return end > answer.length
    ? null
    : { lines: answer.subarray(FRAME_HEAD, end), bytes: answer.subarray(end) };
}
