import { CircleAlert, CircleCheck, Clock } from 'lucide-react';
import { Chip } from '../../design/chip.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { registerMessages } from './register.messages.ts';

interface ClockChipProps {
  days: number | null;
  outcome?: 'running' | 'met' | 'breached' | 'void';
}

/** How a term stands: days left, late, kept or not. */
export function ClockChip({ days, outcome = 'running' }: ClockChipProps) {
  const t = useMessages(registerMessages);
  if (outcome === 'met')
    return (
      <Chip icon={CircleCheck} tone="pos">
        {t('met')}
      </Chip>
    );
  if (outcome === 'breached')
    return (
      <Chip icon={CircleAlert} tone="crit">
        {t('breached')}
      </Chip>
    );
  if (days === null || outcome === 'void') return null;
  if (days < 0)
    return (
      <Chip icon={CircleAlert} tone="crit">
        {t('days.late', { count: -days })}
      </Chip>
    );
  return (
    <Chip icon={Clock} tone={days <= 10 ? 'caut' : 'neutral'}>
      {t('days.left', { count: days })}
    </Chip>
  );
}
