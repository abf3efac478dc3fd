import type { CallList } from '#shared/folds/rights/call-list.ts';
import { can } from '#shared/permissions/can.ts';
import { defineQuery } from './define-query.ts';

const loadFold = () => import('#shared/folds/rights/call-list.ts');

/** Rights that do not come by themselves, over all dossiers held here, what may be lost soonest first. */
export const callListQuery = defineQuery<{ readonly mine: boolean; readonly limit: number }, CallList>({
  topics: () => ['radar', 'digests', 'session', 'pack'],
  async run(context, { mine, limit }) {
    const { staff, today } = context.session;
    if (!can(staff.roles, 'dossier.open', true).allowed) return { lines: [], total: 0, untold: 0 };
    const [{ callList }, { pack }] = await Promise.all([loadFold(), context.pack()]);
    return callList({
      results: await context.radar(),
      cardOf: (id) => context.digest(id)?.card,
      staffId: staff.staffId,
      today,
      pack,
      mine,
      limit,
    });
  },
});
