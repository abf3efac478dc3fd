import type { CommitmentId } from '#shared/charter/commitments.ts';
import { type LifeEventId, lifeEventIdSchema } from '#shared/entities/codes.ts';
import { addDays, type PlainDate } from '#shared/kernel/plain-date.ts';
import type { DossierRows } from '../population/dossier-rows.ts';
import type { PersonProfile, Profile } from '../profile.ts';
import { pastWorkday } from './workdays.ts';

const events = lifeEventIdSchema.options;

/** The part of the charter that each life event belongs to, in the order of the events. */
const commitments: readonly CommitmentId[] = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8'];

/** A life event told to the fund, and what was explained and handed over about it. */
export function addLifeEvents(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  if (profile.kind === 'company') return;
  const random = profile.random.fork('life');
  const eventId = eventOf(profile);
  if (eventId === null) return;
  const declaredOn = pastWorkday(profile, asOf, random, 2);
  if (declaredOn === null) return;
  const factOn = addDays(declaredOn, -random.int(0, 20));
  rows.add(
    'life-event-record',
    'desk',
    {
      eventId,
      factOn: factOn < profile.startOn ? profile.startOn : factOn,
      declaredOn,
      answers: {},
      definitionVersion: '1',
      documentIds: [],
      supersedesId: null,
    },
    { factOn: declaredOn, createdBy: profile.primary },
  );
  const topics = random.int(0, 2);
  for (let no = 1; no <= topics; no += 1) {
    rows.add(
      'information-given',
      `desk-${no}`,
      {
        commitmentId: commitments[events.indexOf(eventId)] ?? 'A2',
        lifeEventId: eventId,
        topicId: no === 1 ? eventId : `${eventId}-next-steps`,
        artefact: {
          kind: no === 1 ? 'charter' : 'page',
          id: no === 1 ? 'charter' : eventId,
          version: '2026-01',
          lang: profile.language,
        },
        how: no === 1 ? 'handed' : 'shown',
        on: declaredOn,
        visitId: null,
        documentId: null,
      },
      { factOn: declaredOn, createdBy: profile.primary },
    );
  }
}

/** One dossier in three, those who speak German all of them: each event is met in each language. */
function eventOf(profile: PersonProfile): LifeEventId | null {
  if (profile.status === 'prospect') return null;
  if (profile.bankrupt) return 'bankruptcy';
  if (profile.age >= 64 && profile.age <= 66) return 'retirement';
  if (profile.language !== 'de' && profile.index % 3 !== 0) return null;
  return events[Math.floor(profile.index / 3) % events.length] ?? null;
}
