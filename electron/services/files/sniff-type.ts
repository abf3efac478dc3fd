import type { FileType } from '#shared/ipc/page-channels.ts';

/** A byte of a mark that may be anything. */
const ANY = -1;

/** First bytes by which a file says what it is. */
const marks: readonly (readonly [FileType, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  // A RIFF container: four bytes of length between the two words.
  ['webp', [0x52, 0x49, 0x46, 0x46, ANY, ANY, ANY, ANY, 0x57, 0x45, 0x42, 0x50]],
];

/** First bytes of what is not text although it may look so: archives and programmes. */
const foreign: readonly (readonly number[])[] = [
  [0x4d, 0x5a, 0x90],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
];

const begins = (bytes: Uint8Array, mark: readonly number[]) =>
  bytes.length >= mark.length && mark.every((byte, index) => byte === ANY || bytes[index] === byte);

/** Text of any encoding that office programmes write: no control sign but tab, line ends and page feed. */
function isText(bytes: Uint8Array): boolean {
  return (
    !foreign.some((mark) => begins(bytes, mark)) &&
    bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d)
  );
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** A message begins with its headers. */
function isMessage(bytes: Uint8Array): boolean {
  return /^[A-Za-z][A-Za-z-]*: /.test(new TextDecoder('latin1').decode(bytes.subarray(0, 80)));
}

/** A line with one of the signs that separate columns. */
function isTable(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0x0a);
  return bytes
    .subarray(0, end === -1 ? bytes.length : end)
    .some((byte) => byte === 0x3b || byte === 0x2c || byte === 0x09);
}

/** Whether the content, and not the name, is of that type. JSON, messages and tables are texts too. */
export function isOfType(bytes: Uint8Array, type: FileType): boolean {
  const mark = marks.find(([marked]) => marked === type);
  if (mark !== undefined) return begins(bytes, mark[1]);
  if (marks.some(([, other]) => begins(bytes, other)) || !isText(bytes)) return false;
  if (type === 'json') return isJson(bytes);
  if (type === 'eml') return isMessage(bytes);
  return type === 'text' || isTable(bytes);
}

/** The narrowest of the types asked for that the content is, or undefined. */
export function sniffType(bytes: Uint8Array, asked: readonly FileType[]): FileType | undefined {
  const narrowestFirst: readonly FileType[] = ['pdf', 'png', 'jpeg', 'webp', 'json', 'eml', 'csv', 'text'];
  return narrowestFirst.find((type) => asked.includes(type) && isOfType(bytes, type));
}
