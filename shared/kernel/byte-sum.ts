/**
 * Sum over bytes that tells whether any of them changed on the way: 32-bit FNV-1a over words of four, eight hexadecimal
 * digits. Each step is reversible, so one changed word always changes the sum. Like `LineSum` it guards against accidents
 * only; it reads a gigabyte a second, where the letters of as many bytes would take a hundred times as long.
 */
export function sumOfBytes(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = bytes.length - (bytes.length % 4);
  // The length counts too: zeros at the end would otherwise be told by their number only.
  let sum = Math.imul(START ^ bytes.length, PRIME);
  for (let at = 0; at < words; at += 4) sum = Math.imul(sum ^ view.getInt32(at, true), PRIME);
  for (let at = words; at < bytes.length; at += 1) sum = Math.imul(sum ^ view.getUint8(at), PRIME);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
