import { type Remote, wrap } from 'comlink';
import { useEffect, useState } from 'react';
import type { DrawnPage, OpenedPdf, PdfAnswer, PdfDrawing, PdfProblem } from './pdf-answer.ts';

export interface Pdf extends OpenedPdf {
  readonly drawing: Remote<PdfDrawing>;
}

/** Null while it is coming. */
export type Coming<T> = PdfAnswer<T> | null;

/** A PDF in workers of its own, which end with the component: what it does there ends with them. */
export function usePdf(bytes: Uint8Array<ArrayBuffer>): Coming<Pdf> {
  const [pdf, setPdf] = useState<Coming<Pdf>>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./pdf.worker.ts', import.meta.url), {
      type: 'module',
      name: 'guichet-pdf',
    });
    const drawing = wrap<PdfDrawing>(worker);
    let isOver = false;
    worker.addEventListener('error', () => setPdf(problem('damaged')));
    void drawing.open(bytes).then((answer) => {
      if (!isOver) setPdf(answer.ok ? { ok: true, value: { ...answer.value, drawing } } : answer);
    });
    return () => {
      isOver = true;
      worker.terminate();
    };
  }, [bytes]);
  return pdf;
}

/**
 * One page of it, drawn while somebody is near: a long PDF would fill the memory.
 *
 * @param no from 1
 * @param width in pixels of the screen
 */
export function usePdfPage(pdf: Pdf, no: number, width: number, isNear: boolean): Coming<DrawnPage> {
  const [page, setPage] = useState<Coming<DrawnPage>>(null);
  const { drawing } = pdf;
  useEffect(() => {
    if (!isNear) return undefined;
    let isOver = false;
    void drawing.draw(no, width).then((answer) => {
      if (!isOver) setPage(answer);
      else if (answer.ok) answer.value.picture.close();
    });
    return () => {
      isOver = true;
      setPage(null);
    };
  }, [drawing, no, width, isNear]);
  return page;
}

function problem(what: PdfProblem): PdfAnswer<never> {
  return { ok: false, problem: what };
}
