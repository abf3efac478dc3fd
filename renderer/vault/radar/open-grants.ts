import type { RadarResult } from '#shared/folds/rights/radar-result.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { MutationArgs } from '#shared/mutations/index.ts';
import { can } from '#shared/permissions/can.ts';
import type { Pack } from '#shared/rules/pack.ts';
import type { Desk } from '../desk.ts';

// The catalogue of rights: loaded when a task is opened, not between PIN and desk.
const loadTask = () => import('#shared/folds/rights/right-task.ts');

const LOOKED_AT_ONCE = 1_000;

interface Found {
  readonly desk: Desk;
  readonly found: readonly RadarResult[];
  readonly on: PlainDate;
  readonly pack: Pack;
  readonly act: (args: MutationArgs<'task.open@1'>) => Promise<unknown>;
  /** Each task changes what live queries answer: they answer before the next one. False: stop. */
  readonly giveWay: () => Promise<boolean>;
}

/**
 * Opens the task of each decision that needs no request, in the dossiers this person follows: once, whatever the
 * number of desks that find it, because its id follows from the dossier and the right.
 */
export async function openGrants({ desk, found, on, pack, act, giveWay }: Found): Promise<void> {
  const { staffId, roles } = desk.session.staff;
  if (!can(roles, 'task.settle', true).allowed) return;
  for (const [nth, { dossierId, entries }] of found.entries()) {
    if (nth % LOOKED_AT_ONCE === LOOKED_AT_ONCE - 1 && !(await giveWay())) return;
    // First what is at hand: to look at the card of fifty thousand dossiers is to make fifty thousand cards.
    const grants = entries.filter((entry) => entry.does === 'grant' && !entry.taskOpen);
    const card = grants.length === 0 ? undefined : desk.digest(dossierId)?.card;
    if (card?.adviserId !== staffId) continue;
    for (const entry of grants) {
      const { rightTaskArgs } = await loadTask();
      const args = rightTaskArgs(entry, { dossierId, ownerId: staffId, backupId: card.backupId }, on, pack);
      // Refused (a dossier closed meanwhile): the next run finds it or not; nobody waits for this one.
      if (args === null) continue;
      await act(args);
      if (!(await giveWay())) return;
    }
  }
}
