import { sql } from 'kysely';
import type { Staff } from '#shared/entities/directory.ts';
import { can } from '#shared/permissions/can.ts';
import type { Holding } from '#shared/sync/protocol.ts';
import type { Tx } from '../db/in-transaction.ts';

/** Which dossiers of one space a device holds whole; of the others it gets the card and the desk items only. */
export interface HeldDossiers {
  holds(dossierId: string): boolean;
}

interface Question {
  readonly spaceId: string;
  readonly staff: Staff;
  readonly holding: Holding;
  readonly today: string;
}

export async function heldDossiers(tx: Tx, question: Question): Promise<HeldDossiers> {
  const closed = can(question.staff.roles, 'dossier.openProtected').allowed
    ? new Set<string>()
    : await protectedDossiers(tx, question.spaceId);
  if (question.holding === 'portfolio') return { holds: (id) => !closed.has(id) };
  const agenda = await agendaDossiers(tx, question, -1);
  return { holds: (id) => agenda.has(id) && !closed.has(id) };
}

async function protectedDossiers(tx: Tx, spaceId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('digest')
    .select('dossier_id')
    .where('space_id', '=', spaceId)
    .where('protected', '=', true)
    .execute();
  return new Set(rows.map((row) => row.dossier_id));
}

/**
 * Dossiers on somebody's agenda from today on: kept by hand, with an appointment, or a stop of a mission.
 * @param since only those whose reason to be there was written after this version
 */
export async function agendaDossiers(
  tx: Tx,
  question: Omit<Question, 'holding'>,
  since: number,
): Promise<Set<string>> {
  const { staff, spaceId, today } = question;
  const found = await sql<{ dossier_id: string | null }>`
    select dossier_id from entity
    where space_id = ${spaceId} and type = 'dossier' and not deleted and ver > ${since}
      and jsonb_exists(body -> 'keepOffline', ${staff.staffId})
    union
    select dossier_id from entity
    where space_id = ${spaceId} and type = 'appointment' and not deleted and ver > ${since}
      and body ->> 'staffId' = ${staff.staffId} and body ->> 'on' >= ${today} and body ->> 'state' <> 'cancelled'
    union
    select stop.value ->> 'dossierId' from entity, jsonb_array_elements(body -> 'stops') as stop
    where space_id = ${spaceId} and type = 'mission' and not deleted and ver > ${since}
      and body ->> 'staffId' = ${staff.staffId} and body ->> 'day' >= ${today}`.execute(tx);
  return new Set(found.rows.flatMap((row) => row.dossier_id ?? []));
}
