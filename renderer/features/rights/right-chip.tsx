import { Check, CircleCheckBig, CircleDashed, Minus, Send, Sparkles, SquareCheck } from 'lucide-react';
import type { RightView } from '#shared/folds/rights/rights-view.ts';
import { Chip, type Tone } from '../../design/chip.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { rightsMessages } from './rights.messages.ts';

type Look = 'open' | 'duty' | 'asked' | 'almost' | 'automatic' | 'granted' | 'notApplicable';

const LOOKS: Readonly<Record<Look, { icon: IconShape; tone: Tone }>> = {
  open: { icon: Check, tone: 'pos' },
  duty: { icon: SquareCheck, tone: 'caut' },
  asked: { icon: Send, tone: 'info' },
  almost: { icon: CircleDashed, tone: 'caut' },
  automatic: { icon: Sparkles, tone: 'info' },
  granted: { icon: CircleCheckBig, tone: 'pos' },
  notApplicable: { icon: Minus, tone: 'neutral' },
};

/** How a right stands: drawing, word and colour. */
export function RightChip({ right }: { right: Pick<RightView, 'status' | 'mode' | 'asked'> }) {
  const t = useMessages(rightsMessages);
  const look = lookOf(right);
  const { icon, tone } = LOOKS[look];
  return (
    <Chip icon={icon} tone={tone}>
      {t(`chip.${look}`)}
    </Chip>
  );
}

function lookOf({ status, mode, asked }: Pick<RightView, 'status' | 'mode' | 'asked'>): Look {
  if (status !== 'open') return status;
  if (asked !== null) return 'asked';
  return mode === 'duty' ? 'duty' : 'open';
}
