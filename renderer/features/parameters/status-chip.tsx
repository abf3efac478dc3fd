import { BadgeCheck, Calculator, CircleHelp } from 'lucide-react';
import type { ParameterStatus } from '#shared/rules/parameter.ts';
import { Chip, type Tone } from '../../design/chip.tsx';
import type { IconShape } from '../../design/icon.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { parametersMessages } from './parameters.messages.ts';

const looks: Readonly<Record<ParameterStatus, readonly [Tone, IconShape]>> = {
  published: ['pos', BadgeCheck],
  derived: ['info', Calculator],
  missing: ['caut', CircleHelp],
};

/** Read as it stands, worked out by us, or not known. */
export function StatusChip({ status }: { status: ParameterStatus }) {
  const t = useMessages(parametersMessages);
  const [tone, icon] = looks[status];
  return (
    <Chip tone={tone} icon={icon}>
      {t(`status.${status}`)}
    </Chip>
  );
}
