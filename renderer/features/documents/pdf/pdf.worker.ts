import { expose, transfer } from 'comlink';
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import type { DrawnPage, PdfAnswer, PdfDrawing } from './pdf-answer.ts';
import { StandardFonts } from './standard-fonts.ts';
import { NoFilterFactory, WorkerCanvasFactory } from './worker-canvas.ts';

/** A page of A0 at 100 dpi; whoever writes a larger one wants the memory of the desk. */
const MAX_PIXELS = 16_000_000;
const MAX_TEXT = 20_000;

// What is foreign is parsed in a worker of this worker and drawn here: neither has a page, a key or a dossier.
GlobalWorkerOptions.workerPort = new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), {
  type: 'module',
  name: 'guichet-pdf-parser',
});

let pdf: PDFDocumentProxy | null = null;

const drawing: PdfDrawing = {
  async open(bytes) {
    const task = getDocument({
      data: bytes,
      // The policy of the desk allows neither, and nothing a PDF brings along is ever run.
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
      // Letters are drawn as shapes: a foreign font never reaches the browser's own machinery.
      disableFontFace: true,
      useSystemFonts: false,
      isImageDecoderSupported: false,
      maxImageSize: 4 * MAX_PIXELS,
      verbosity: 0,
      useWorkerFetch: false,
      StandardFontDataFactory: StandardFonts,
      CanvasFactory: WorkerCanvasFactory,
      FilterFactory: NoFilterFactory,
      wasmUrl: new URL('../pdf/', location.href).href,
    });
    return attempt(async () => {
      pdf = await task.promise;
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      return { pages: pdf.numPages, ratio: height / width };
    });
  },
  async draw(no, width) {
    const answer = await attempt(async (): Promise<DrawnPage> => {
      if (pdf === null) throw new Error('no page before the document is open');
      const page = await pdf.getPage(no);
      const natural = page.getViewport({ scale: 1 });
      const scale = Math.min(width / natural.width, Math.sqrt(MAX_PIXELS / (natural.width * natural.height)));
      const viewport = page.getViewport({ scale });
      const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvas: forLibrary(canvas), viewport, intent: 'print', background: '#ffffff' })
        .promise;
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
      page.cleanup();
      const picture = canvas.transferToImageBitmap();
      return { picture, text: text.slice(0, MAX_TEXT) };
    });
    return answer.ok ? transfer(answer, [answer.value.picture]) : answer;
  },
};

async function attempt<T>(work: () => Promise<T>): Promise<PdfAnswer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, problem: isLocked ? 'locked' : 'damaged' };
  }
}

/** The types of pdf.js know the canvas of a page only; it draws with what both have. */
function forLibrary(canvas: OffscreenCanvas): HTMLCanvasElement {
  return canvas as unknown as HTMLCanvasElement;
}

expose(drawing);
