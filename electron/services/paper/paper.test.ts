import type { SaveDialogOptions, WebContentsPrintOptions } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createFakeWindow } from '../testing/fake-window.ts';
import { freshFolders } from '../testing/temp-folder.ts';
import { print } from './print.ts';
import { createSavePdf, type PdfPage } from './save-pdf.ts';

const freshFolder = freshFolders();
const window = createFakeWindow();

it.each([
  [true, '', { ok: true, value: { printed: true } }],
  [false, 'Print job canceled', { ok: true, value: { printed: false } }],
  [
    false,
    'Print job failed',
    { ok: false, error: { kind: 'unavailable', origin: 'host', reason: 'printFailed', details: {} } },
  ],
])('printing that ends %s (%s)', async (success, reason, expected) => {
  let asked: WebContentsPrintOptions | undefined;
  const page = {
    print: (options?: WebContentsPrintOptions, done?: (success: boolean, reason: string) => void) => {
      asked = options;
      done?.(success, reason);
    },
  };
  expect(await print({ landscape: true }, page)).toEqual(expected);
  expect(asked).toMatchObject({ silent: false, landscape: true, pageSize: 'A4' });
});

it('saves the page as a tagged PDF with an outline, under a name that ends in .pdf', async () => {
  const folder = freshFolder();
  let options: Parameters<PdfPage['printToPDF']>[0] | undefined;
  let dialogOptions: SaveDialogOptions | undefined;
  const savePdf = createSavePdf({
    startFolder: () => folder,
    dialog: {
      async showSaveDialog(...args: readonly unknown[]) {
        expect(args[0]).toBe(window);
        dialogOptions = args[1] as SaveDialogOptions;
        return { canceled: false, filePath: path.join(folder, 'chosen.pdf') };
      },
    },
  });
  const page: PdfPage = {
    async printToPDF(given) {
      options = given;
      return Buffer.from('%PDF-1.7');
    },
  };
  expect(await savePdf({ suggestedName: 'overview.exe', landscape: false }, page, window)).toEqual({
    ok: true,
    value: { saved: true },
  });
  expect(options).toMatchObject({ generateTaggedPDF: true, generateDocumentOutline: true, landscape: false });
  expect(dialogOptions?.defaultPath).toBe(path.join(folder, 'overview.exe.pdf'));
  expect(readFileSync(path.join(folder, 'chosen.pdf'), 'latin1')).toBe('%PDF-1.7');
});

it('opens no dialog when the page gives no PDF', async () => {
  const savePdf = createSavePdf({
    startFolder: () => '/',
    dialog: { showSaveDialog: () => Promise.reject(new Error('must not be asked')) },
  });
  const page: PdfPage = { printToPDF: () => Promise.reject(new Error('secret name.pdf')) };
  const answer = await savePdf({ suggestedName: 'a', landscape: false }, page, window);
  expect(answer).toEqual({
    ok: false,
    error: { kind: 'unavailable', origin: 'host', reason: 'pdfFailed', details: {} },
  });
});
