import { type TroubleView, troubleView } from '#shared/sync/trouble-view.ts';
import { defineQuery } from './define-query.ts';

/**
 * Refused changes and disagreements that belong to no dossier: one's own, and for a supervisor those of the whole office,
 * because nobody else would ever come across them.
 */
export const looseTroublesQuery = defineQuery<Record<string, never>, TroubleView>({
  topics: () => ['spaceRows', 'outbox', 'session'],
  async run(context) {
    const { staff, deviceId, today } = context.session;
    const { staffId, roles, grants } = staff;
    const rows = await context.spaceRows();
    const found = troubleView(rows, {
      actor: { staffId, roles, grants },
      deviceId,
      at: context.now(),
      today,
    });
    const isMine = (ownerId: string) => ownerId === staffId || roles.includes('supervisor');
    return {
      open: found.open.filter(({ mineBy }) => isMine(mineBy)),
      resolved: [],
      cases: found.cases.filter(({ ownerId }) => isMine(ownerId)),
    };
  },
});
