/** Castagnoli's polynomial, reflected: it finds more kinds of torn writes than the CRC of zip files. */
const polynomial = 0x82f63b78;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
  return rest >>> 0;
});

/** CRC-32C (RFC 3720, appendix B.4) of several pieces as if they were one. @returns an unsigned 32-bit integer */
export function crc32c(...pieces: readonly Uint8Array[]): number {
  let rest = 0xffffffff;
  for (const piece of pieces) {
    for (const byte of piece) rest = ((table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8)) >>> 0;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
