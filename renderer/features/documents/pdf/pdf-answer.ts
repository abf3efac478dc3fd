/** A page as it is drawn, and what it says: a picture alone would be silent to who cannot see it. */
export interface DrawnPage {
  readonly picture: ImageBitmap;
  readonly text: string;
}

/** Why a PDF shows nothing: it asks for a password, or it cannot be read. */
export type PdfProblem = 'locked' | 'damaged';

export type PdfAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PdfProblem };

export interface OpenedPdf {
  readonly pages: number;
  /** Height of the first page over its width: the room the others keep free until they are drawn. */
  readonly ratio: number;
}

/** What the page may ask of the worker that reads PDFs. */
export interface PdfDrawing {
  open(bytes: Uint8Array<ArrayBuffer>): Promise<PdfAnswer<OpenedPdf>>;
  /**
   * @param page from 1
   * @param width in pixels of the screen, not of CSS
   */
  draw(page: number, width: number): Promise<PdfAnswer<DrawnPage>>;
}
