import type { Staff } from '#shared/entities/directory.ts';
import { can } from '#shared/permissions/can.ts';
import type { Holding } from '#shared/sync/protocol.ts';
import type { PullStore } from './sync-store.ts';

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

export async function heldDossiers(tx: PullStore, question: Question): Promise<HeldDossiers> {
  const closed = can(question.staff.roles, 'dossier.openProtected').allowed
    ? new Set<string>()
    : new Set(await tx.protectedDossiers(question.spaceId));
  if (question.holding === 'portfolio') return { holds: (id) => !closed.has(id) };
  const agenda = await agendaDossiers(tx, question, -1);
  return { holds: (id) => agenda.has(id) && !closed.has(id) };
}

/**
 * Dossiers on somebody's agenda from today on: kept by hand, with an appointment, or a stop of a mission.
 * @param since only those whose reason to be there was written after this version
 */
export async function agendaDossiers(
  tx: PullStore,
  question: Omit<Question, 'holding'>,
  since: number,
): Promise<Set<string>> {
  const { staff, spaceId, today } = question;
  return new Set(await tx.agendaDossiers({ spaceId, staffId: staff.staffId, today, since }));
}
