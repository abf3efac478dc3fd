import { Eraser } from 'lucide-react';
import { type PointerEvent, useRef } from 'react';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { formMessages } from './form.messages.ts';

/** The pad in whole points: what the path of a signature is measured in. */
export const WIDTH = 480;
export const HEIGHT = 120;

/** Longer than any signature; what comes after it is not drawn (signatureSchema). */
const LONGEST = 39_000;

interface SignaturePadProps {
  /** An SVG path of whole points; '' while nothing is drawn. */
  path: string;
  /** What is said while nothing is drawn. */
  hint: string;
  onChange: (path: string) => void;
}

/** A place to draw a signature. Whoever cannot or will not draw signs by the written name beside it. */
export function SignaturePad({ path, hint, onChange }: SignaturePadProps) {
  const t = useMessages(formMessages);
  /** The stroke under way, after the strokes before it; null while the pointer is up. */
  const stroke = useRef<{ readonly before: string; drawn: string } | null>(null);
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const within = (share: number, most: number) => Math.min(most, Math.max(0, Math.round(share * most)));
    const x = within((event.clientX - box.left) / box.width, WIDTH);
    const y = within((event.clientY - box.top) / box.height, HEIGHT);
    return `${x} ${y}`;
  };
  const end = () => {
    const done = stroke.current;
    stroke.current = null;
    // A point among strokes is the dot of an i; alone, it is a press that slipped, and signs nothing.
    if (done !== null && done.before !== '' && !done.drawn.includes('L'))
      onChange(`${done.before} ${done.drawn} ${done.drawn.replace('M', 'L')}`);
  };
  return (
    <div className="signature">
      <svg
        className="signature-pad"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('pad')}
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          stroke.current = { before: path, drawn: `M ${at(event)}` };
        }}
        onPointerMove={(event) => {
          const now = stroke.current;
          if (now === null) return;
          const drawn = `${now.drawn} L ${at(event)}`;
          if (now.before.length + drawn.length > LONGEST) return;
          now.drawn = drawn;
          onChange(now.before === '' ? drawn : `${now.before} ${drawn}`);
        }}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path d={path === '' ? 'M 0 0' : path} />
      </svg>
      <div className="row between">
        <span className="meta" role="status">
          {path === '' ? hint : t('pad')}
        </span>
        {path === '' ? null : (
          <Button size="sm" kind="quiet" icon={Eraser} onPress={() => onChange('')}>
            {t('clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
