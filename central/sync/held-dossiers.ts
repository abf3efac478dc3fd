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
  const { staff, spaceId, holding } = question;
  const portfolio = heldOfPortfolio(opensProtected(staff) ? [] : await tx.protectedDossiers(spaceId));
  if (holding === 'portfolio') return portfolio;
  const agenda = await agendaDossiers(tx, question, -1);
  return { holds: (id) => agenda.has(id) && portfolio.holds(id) };
}

export function opensProtected({ roles }: Staff): boolean {
  return can(roles, 'dossier.openProtected').allowed;
}

/** @param closed dossiers that this person may not open */
export function heldOfPortfolio(closed: readonly string[]): HeldDossiers {
  const those = new Set(closed);
  return { holds: (id) => !those.has(id) };
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
