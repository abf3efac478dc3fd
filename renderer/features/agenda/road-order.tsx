import { ArrowDown, ArrowUp, Waypoints } from 'lucide-react';
import { useState } from 'react';
import type { AgendaStop } from '#shared/folds/agenda-view.ts';
import { movedStop, newPlaces, proposedOrder } from '#shared/folds/travel-order.ts';
import type { AppError } from '#shared/kernel/errors.ts';
import { Button } from '../../design/button.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { whoName } from '../../i18n/who-name.ts';
import { ProblemSentence } from '../../problem/problem-sentence.tsx';
import { useAct } from '../../vault/use-vault.ts';
import { agendaMessages } from './agenda.messages.ts';

/** Writes the road of a day, stop by stop; those that keep their place are left alone. */
function useRoad(): (road: readonly AgendaStop[]) => Promise<AppError | null> {
  const act = useAct();
  return async (road) => {
    for (const place of newPlaces(road)) {
      const answer = await act('appointment.order@1', place);
      if (!answer.ok) return answer.error;
    }
    return null;
  };
}

interface RoadPlaceProps {
  stops: readonly AgendaStop[];
  stop: AgendaStop;
  onError: (error: AppError | null) => void;
}

/** Number of a stop on the road, and one place earlier or later by hand. */
export function RoadPlace({ stops, stop, onError }: RoadPlaceProps) {
  const t = useMessages(agendaMessages);
  const write = useRoad();
  const index = stops.indexOf(stop);
  const name = whoName(stop.card);
  const move = async (by: -1 | 1) => onError(await write(movedStop(stops, index, by)));
  return (
    <span className="row">
      <span className="num">{index + 1}</span>
      <IconButton icon={ArrowUp} size="xs" label={t('earlier', { name })} onPress={() => void move(-1)} />
      <IconButton icon={ArrowDown} size="xs" label={t('later', { name })} onPress={() => void move(1)} />
    </span>
  );
}

/** One press for a road by postal code, said as such. */
export function ProposeOrder({ stops }: { stops: readonly AgendaStop[] }) {
  const t = useMessages(agendaMessages);
  const write = useRoad();
  const [error, setError] = useState<AppError | null>(null);
  return (
    <span className="row">
      {error ? <ProblemSentence error={error} /> : <span className="meta">{t('proposeLine')}</span>}
      <Button
        size="sm"
        icon={Waypoints}
        onPress={() => void write(proposedOrder(stops)).then((failed) => setError(failed))}
      >
        {t('propose')}
      </Button>
    </span>
  );
}
