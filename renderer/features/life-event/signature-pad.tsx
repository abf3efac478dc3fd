import { Eraser } from 'lucide-react';
import { type PointerEvent, useRef } from 'react';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { formMessages } from './form.messages.ts';

/** The pad in whole points: what the path of a signature is measured in. */
export const WIDTH = 480;
export const HEIGHT = 120;

interface SignaturePadProps {
  /** An SVG path of whole points; '' while nothing is drawn. */
  path: string;
  onChange: (path: string) => void;
}

/** A place to draw a signature. Whoever cannot or will not draw signs by the written name beside it. */
export function SignaturePad({ path, onChange }: SignaturePadProps) {
  const t = useMessages(formMessages);
  const drawing = useRef(false);
  const current = useRef(path);
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = Math.round(((event.clientX - box.left) / box.width) * WIDTH);
    const y = Math.round(((event.clientY - box.top) / box.height) * HEIGHT);
    return `${Math.max(0, x)} ${Math.max(0, y)}`;
  };
  const draw = (event: PointerEvent<SVGSVGElement>, step: 'M' | 'L') => {
    current.current = `${current.current}${current.current === '' ? '' : ' '}${step} ${at(event)}`.slice(
      0,
      39_000,
    );
    onChange(current.current);
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
          event.currentTarget.setPointerCapture(event.pointerId);
          drawing.current = true;
          draw(event, 'M');
        }}
        onPointerMove={(event) => {
          if (drawing.current) draw(event, 'L');
        }}
        onPointerUp={() => {
          drawing.current = false;
        }}
        onPointerCancel={() => {
          drawing.current = false;
        }}
      >
        <path d={path === '' ? 'M 0 0' : path} />
      </svg>
      <div className="row between">
        <span className="meta">{path === '' ? t('padEmpty') : t('pad')}</span>
        {path === '' ? null : (
          <Button
            size="sm"
            kind="quiet"
            icon={Eraser}
            onPress={() => {
              current.current = '';
              onChange('');
            }}
          >
            {t('clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
