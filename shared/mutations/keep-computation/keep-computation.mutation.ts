import * as z from 'zod';
import { computationSnapshotEntity } from '#shared/entities/account/computation-snapshot.entity.ts';
import { deterministicId } from '#shared/kernel/ids.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { builtInPack } from '#shared/rules/pack.ts';
import { replay } from '#shared/rules/snapshot.ts';
import { readSnapshot } from '#shared/rules/stored-snapshot.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow } from '../rows.ts';

const args = computationSnapshotEntity.body
  .omit({ staffId: true, ruleId: true, ruleVersion: true, packHash: true })
  .extend({
    dossierId: z.string(),
    on: plainDateSchema,
  });
type Args = z.infer<typeof args>;

/** One row per computation, way of giving and day: telling it twice in a visit keeps it once. */
function idOf({ dossierId, hash, how, on }: Pick<Args, 'dossierId' | 'hash' | 'how' | 'on'>): string {
  return deterministicId('computation-snapshot', [dossierId, hash, how, on].join(' '));
}

/**
 * Keeps a computation that was shown or printed, with its inputs, figures and trace. It is computed again first, on
 * every host: what this build cannot find again to the cent is refused.
 */
export const keepComputation = defineMutation({
  name: 'computation.keep',
  version: 1,
  label: { fr: 'Calcul gardé', nl: 'Berekening bewaard', de: 'Berechnung aufbewahrt' },
  args,
  act: 'visit.conduct',
  quiet: false,
  dossierOf: (one) => one.dossierId,
  reads: (one) => [
    { type: 'dossier', id: one.dossierId },
    { type: 'computation-snapshot', id: idOf(one) },
  ],
  apply(rows, one, context) {
    if (!rows.get('dossier', one.dossierId)) return rejected('dossierUnknown');
    const id = idOf(one);
    if (rows.get('computation-snapshot', id)) return applied();
    const snapshot = readSnapshot(one.hash, one.content);
    if (snapshot === null) return rejected('computationAltered');
    const again = replay(snapshot, [builtInPack]);
    if (again === 'altered' || again === 'differs') return rejected('computationAltered');
    const { dossierId, on, ...body } = one;
    return applied(
      newRow(
        'computation-snapshot',
        id,
        dossierId,
        {
          ...body,
          ruleId: snapshot.rule,
          ruleVersion: snapshot.version,
          packHash: snapshot.packHash,
          staffId: context.actor.staffId,
        },
        context,
        on,
      ),
    );
  },
});
