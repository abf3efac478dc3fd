import {
  type AttachmentMime,
  isHeic,
  MAX_FILE_BYTES,
  sniffAttachment,
} from '#shared/entities/visit/attachment-file.ts';

/** Bytes that somebody chose, dropped or photographed, and what to call them at first. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What a dossier does not take of it; null when it does. The vault looks again. */
  readonly problem: FileProblem | null;
}

export type FileProblem = 'fileEmpty' | 'fileTooBig' | 'fileHeic' | 'fileTypeUnknown';

export function chosenFile(name: string, bytes: Uint8Array<ArrayBuffer>): ChosenFile {
  return { name, bytes, problem: problemOf(bytes) };
}

/** A file that was not even read; its name says why it is not among the others. */
export function refusedFile(name: string, problem: FileProblem): ChosenFile {
  return { name, bytes: new Uint8Array(0), problem };
}

export async function droppedFile(file: File): Promise<ChosenFile> {
  if (file.size > MAX_FILE_BYTES) return refusedFile(file.name, 'fileTooBig');
  try {
    return chosenFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that went away meanwhile.
    return refusedFile(file.name, 'fileTypeUnknown');
  }
}

function problemOf(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return 'fileEmpty';
  if (bytes.length > MAX_FILE_BYTES) return 'fileTooBig';
  if (sniffAttachment(bytes) !== null) return null;
  return isHeic(bytes) ? 'fileHeic' : 'fileTypeUnknown';
}

/** What a host turned away unread is judged by its name alone. */
export function isHeicName(name: string): boolean {
  return /\.hei[cf]$/i.test(name);
}

/** A first title: the file's name without its ending, its underlines as spaces. */
export function titleFrom(name: string): string {
  const bare = name.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/[_\s]+/g, ' ');
  return bare.trim().slice(0, 200);
}

const endings: Readonly<Record<AttachmentMime, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** A file name that every system takes. */
export function fileNameFrom(title: string, mime: AttachmentMime): string {
  const bare = title.replace(/[^\p{L}\p{N} ._-]/gu, ' ').replace(/\s+/g, ' ');
  return `${bare.trim().replace(/^\.+/, '').slice(0, 80) || 'document'}.${endings[mime]}`;
}
