import type { Row } from '#shared/entities/index.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { DossierRows } from '../population/dossier-rows.ts';
import type { Profile } from '../profile.ts';
import { addDayWork } from './day-work.ts';
import { addLetters } from './letters.ts';
import { addLifeEvents } from './life-events.ts';
import { addRequests } from './requests.ts';
import { addVisits } from './visits.ts';

/** What the desk did with a drawn dossier in the last two years and what it still has to do. */
export function deskDayRows(profile: Profile, asOf: PlainDate): readonly Row[] {
  const rows = new DossierRows(profile);
  addVisits(rows, profile, asOf);
  addLifeEvents(rows, profile, asOf);
  addRequests(rows, profile, asOf);
  addLetters(rows, profile, asOf);
  addDayWork(rows, profile, asOf);
  return rows.rows;
}
