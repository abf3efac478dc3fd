import { CircleAlert, CircleCheck, Hourglass, TriangleAlert } from 'lucide-react';
import { Chip, type Tone } from '../../design/chip.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { type RowState, rowStates } from './sync-states.ts';
import { syncMessages } from './sync.messages.ts';

const looks: Readonly<Record<RowState, readonly [Tone, IconShape]>> = {
  pending: ['info', Hourglass],
  sent: ['info', Hourglass],
  applied: ['pos', CircleCheck],
  conflict: ['caut', CircleAlert],
  rejected: ['crit', TriangleAlert],
};

/** Where a change is, in a word. */
export function StateChip({ state }: { state: RowState }) {
  const t = useMessages(syncMessages);
  const [tone, icon] = looks[state];
  return (
    <Chip tone={tone} icon={icon}>
      {t(rowStates[state][0])}
    </Chip>
  );
}
