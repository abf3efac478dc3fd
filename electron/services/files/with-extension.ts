import type { FileType } from '#shared/ipc/page-channels.ts';

/** Endings by type, the usual one first. */
export const endings: Readonly<Record<FileType, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  webp: ['webp'],
  csv: ['csv'],
  json: ['json'],
  eml: ['eml'],
  text: ['txt'],
};

/** A name that ends as its type says, so that the page cannot suggest a name that a system would run. */
export function withExtension(name: string, type: FileType): string {
  const known = endings[type];
  const lower = name.toLowerCase();
  return known.some((ending) => lower.endsWith(`.${ending}`)) ? name : `${name}.${known[0]}`;
}
