import type { BaseWindow, WebContents } from 'electron';
import { appError } from '#shared/kernel/errors.ts';
import { err } from '#shared/kernel/result.ts';
import { askWhereAndWrite, type SaveParts } from '../files/ask-where.ts';
import type { PageHandler } from '../handler.ts';

export type PdfPage = Pick<WebContents, 'printToPDF'>;

/**
 * The page as it prints, as a PDF with tags and an outline for those who read with their ears. Made before the dialog
 * opens, so that it shows what the person saw when asking. Error `pdfFailed`, or those of the disk.
 */
export function createSavePdf(parts: SaveParts): PageHandler<'savePdf', [page: PdfPage, parent: BaseWindow]> {
  return async ({ suggestedName, landscape }, page, parent) => {
    let content: Uint8Array;
    try {
      content = await page.printToPDF({
        landscape,
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } catch {
      return err(appError('unavailable', 'host', 'pdfFailed'));
    }
    return askWhereAndWrite(parts, parent, { suggestedName, type: 'pdf', content });
  };
}
