import type { BodyOf } from '#shared/entities/index.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { rightTitles } from '#shared/life-events/engine/right-titles.ts';
import { findRight } from '#shared/life-events/index.ts';
import { say } from '#shared/life-events/say.ts';
import { charterClock } from '#shared/rules/calendar/clock.ts';
import type { Pack } from '#shared/rules/pack.ts';
import { RIGHT_TASK } from '../facts-block.ts';
import type { RadarEntry } from './radar-result.ts';

/** Terms here are whole months: no edition of the working days enters them. */
const CALENDAR = '2026';

const TITLES = {
  grant: rightTitles.decide,
  check: rightTitles.almost,
  call: rightTitles.call,
} as const satisfies Readonly<Record<RadarEntry['does'], unknown>>;

const waits = say(
  'Décision à prendre sans demande de la personne ; elle attend ici jusqu’à ce qu’elle soit prise.',
  'Beslissing te nemen zonder aanvraag van de persoon; ze wacht hier tot ze genomen is.',
  'Entscheidung ohne Antrag der Person; sie wartet hier, bis sie getroffen ist.',
);
const called = say(
  'Droit qui n’est pas automatique : la caisse prend contact.',
  'Recht dat niet automatisch is: het fonds neemt contact op.',
  'Recht, das nicht automatisch ist: Die Kasse nimmt Kontakt auf.',
);

/** What `task.open@1` is asked for an entry of the radar. */
export interface RightTaskArgs extends Omit<BodyOf<'task'>, 'state' | 'clockId'> {
  readonly taskId: string;
  readonly dossierId: string;
  readonly clock:
    | (Pick<BodyOf<'clock'>, 'kind' | 'source' | 'startsOn' | 'dueOn' | 'calendarVersion'> & {
        readonly clockId: string;
      })
    | null;
}

interface Where {
  readonly dossierId: string;
  readonly ownerId: string;
  readonly backupId: string | null;
}

/**
 * The task of an entry. A grant without a last day of its own runs against the four months of the law of 11 April
 * 1995, art. 10, from the day it was found; null for a right this build does not know.
 */
export function rightTaskArgs(
  entry: RadarEntry,
  { dossierId, ownerId, backupId }: Where,
  on: PlainDate,
  pack: Pack,
): RightTaskArgs | null {
  const right = findRight(entry.right);
  if (!right) return null;
  const grant = entry.does === 'grant';
  const decide = grant && entry.dueOn === null ? charterClock('decision', on, pack) : null;
  const dueOn = entry.dueOn ?? decide?.dueOn ?? null;
  const commitmentId = right.serves[0] ?? null;
  return {
    taskId: entry.taskId,
    dossierId,
    kind: entry.does === 'grant' ? 'propose' : entry.does,
    ruleId: RIGHT_TASK + right.id,
    title: TITLES[entry.does](right.label),
    detail: grant ? waits : right.gives,
    dueOn,
    commitmentId,
    ownerId,
    backupId,
    stakeCents: entry.stake,
    why: [grant ? waits : called, ...entry.missing],
    clock:
      dueOn === null
        ? null
        : {
            clockId: deterministicId('clock', entry.taskId),
            kind: decide === null ? 'requestWindow' : 'decision4months',
            source: commitmentId ?? right.refs[0]?.source ?? right.id,
            startsOn: on,
            dueOn,
            calendarVersion: CALENDAR,
          },
  };
}
