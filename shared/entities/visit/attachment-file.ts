import * as z from 'zod';

const MIB = 1024 * 1024;

/** Files travel and lie in pieces of this many bytes; the last one is shorter. */
export const CHUNK_BYTES = MIB;
/** The biggest file a dossier takes, in bytes. */
export const MAX_FILE_BYTES = 25 * MIB;

/** What a scanner, a phone or another fund hands over. The type is read from the bytes, never from the name. */
export const attachmentMimeSchema = z.enum(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']);
export type AttachmentMime = z.infer<typeof attachmentMimeSchema>;

/** SHA-256 of the plain bytes, lower-case hexadecimal: the name under which a file is known everywhere. */
export const blobHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const attachmentFileSchema = z.object({
  mime: attachmentMimeSchema,
  bytes: z.number().int().min(1).max(MAX_FILE_BYTES),
});
export type AttachmentFile = z.infer<typeof attachmentFileSchema>;

/** Number of pieces of a file of that many bytes; at least one. */
export function chunkCount(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / CHUNK_BYTES));
}

/** Where piece `index` begins and ends, end not included, in bytes. */
export function chunkRange(bytes: number, index: number): { readonly start: number; readonly end: number } {
  return { start: index * CHUNK_BYTES, end: Math.min(bytes, (index + 1) * CHUNK_BYTES) };
}

const begins = (bytes: Uint8Array, mark: readonly number[], at = 0): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte);

/** Brands of the HEIF container that phones write their photos in (ISO/IEC 23008-12). */
const heifBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** A photo as phones keep it, which no browser shows: refused by its own name, because there is a way out of it. */
export function isHeic(bytes: Uint8Array): boolean {
  // A box: four bytes of length, the word `ftyp`, then its brand.
  return (
    begins(bytes, [0x66, 0x74, 0x79, 0x70], 4) &&
    heifBrands.has(String.fromCharCode(...bytes.subarray(8, 12)))
  );
}

/** The type that the first bytes tell; null for anything a dossier does not take. */
export function sniffAttachment(bytes: Uint8Array): AttachmentMime | null {
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  // RIFF container: four bytes of length between the two marks.
  if (begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes, [0x57, 0x45, 0x42, 0x50], 8))
    return 'image/webp';
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'application/pdf';
  return null;
}
