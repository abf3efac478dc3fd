import { Baby, Gavel, HeartPulse, PiggyBank, PowerOff, Rocket, Sunset, Wallet } from 'lucide-react';
import type { LifeEventId } from '#shared/entities/codes.ts';
import type { IconShape } from '../../design/icon.tsx';

export const eventIcons: Readonly<Record<LifeEventId, IconShape>> = {
  'activity-start': Rocket,
  'family-growth': Baby,
  'health-trouble': HeartPulse,
  'payment-difficulty': Wallet,
  bankruptcy: Gavel,
  retirement: Sunset,
  'supplementary-pension': PiggyBank,
  'activity-cessation': PowerOff,
};
