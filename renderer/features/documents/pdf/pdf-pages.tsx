import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { documentMessages } from '../documents.messages.ts';
import { type Pdf, usePdf, usePdfPage } from './use-pdf.ts';
import './pdf-pages.css';

/** As wide as a page of A4 at its size on paper, in CSS pixels. */
const PAGE_WIDTH = 794;

interface PdfPagesProps {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A PDF, one page below the other: pictures to look at and, for who listens, the words that stand on them. */
export function PdfPages({ name, bytes }: PdfPagesProps) {
  const t = useMessages(documentMessages);
  const pdf = usePdf(bytes);
  if (pdf === null) return <p role="status">{t('pdfDrawing')}</p>;
  if (!pdf.ok) return <p role="alert">{t(`pdf.${pdf.problem}`)}</p>;
  return (
    // Can have the focus, so that the arrows move it.
    <ol className="pdf-pages" tabIndex={0} aria-label={name}>
      {Array.from({ length: pdf.value.pages }, (_, at) => (
        <Page key={at} pdf={pdf.value} no={at + 1} name={name} />
      ))}
    </ol>
  );
}

function Page({ pdf, no, name }: { pdf: Pdf; no: number; name: string }) {
  const t = useMessages(documentMessages);
  const place = useRef<HTMLLIElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useNear(place);
  const page = usePdfPage(pdf, no, Math.ceil(PAGE_WIDTH * devicePixelRatio), isNear);
  const picture = page?.ok ? page.value.picture : null;
  useEffect(() => {
    if (picture === null || canvas.current === null) return;
    canvas.current.width = picture.width;
    canvas.current.height = picture.height;
    canvas.current.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  }, [picture]);
  return (
    <li ref={place}>
      {page === null ? (
        <svg className="pdf-page" viewBox={`0 0 100 ${Math.ceil(100 * pdf.ratio)}`} aria-hidden />
      ) : null}
      {page?.ok ? (
        <>
          <canvas
            ref={canvas}
            className="pdf-page"
            role="img"
            aria-label={t('pdfPage', { page: no, pages: pdf.pages, name })}
          />
          <p className="sr">{page.value.text}</p>
        </>
      ) : null}
      {page?.ok === false ? <p role="alert">{t(`pdf.${page.problem}`)}</p> : null}
      {pdf.pages > 1 ? <small aria-hidden>{t('pdfWhere', { page: no, pages: pdf.pages })}</small> : null}
    </li>
  );
}

/** Whether it is on the screen, or one screen away from it. */
function useNear(place: React.RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const watch = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting ?? false), {
      rootMargin: '100% 0px',
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [place]);
  return isNear;
}
