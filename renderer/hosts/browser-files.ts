import type { FileType, PageAnswer } from '#shared/ipc/page-channels.ts';

const mimeTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  csv: 'text/csv',
  json: 'application/json',
  eml: 'message/rfc822',
  text: 'text/plain',
};

/** The same limit as on the desktop. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** Hands the file to the browser, which asks where to put it or has a folder for it. */
export function downloadFile(name: string, type: FileType, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: mimeTypes[type] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Lets the person choose; nothing when the dialog is left without a choice. */
export function chooseFiles(types: readonly FileType[], many: boolean): Promise<PageAnswer<'pickFiles'>> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = many;
  input.accept = types.map((type) => mimeTypes[type]).join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ files: [], tooBig: [], otherType: [] }), { once: true });
    input.addEventListener('change', () => void readChosen([...(input.files ?? [])], types).then(resolve), {
      once: true,
    });
    input.click();
  });
}

async function readChosen(
  chosen: readonly File[],
  types: readonly FileType[],
): Promise<PageAnswer<'pickFiles'>> {
  const small = chosen.filter((file) => file.size <= MAX_FILE_BYTES);
  const files: PageAnswer<'pickFiles'>['files'] = [];
  const otherType: string[] = [];
  for (const file of small) {
    const type = types.find((each) => mimeTypes[each] === file.type);
    if (type === undefined) otherType.push(file.name);
    else files.push({ name: file.name, type, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  const tooBig = chosen.filter((file) => file.size > MAX_FILE_BYTES).map(({ name }) => name);
  return { files, tooBig, otherType };
}
