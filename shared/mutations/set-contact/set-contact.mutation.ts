import * as z from 'zod';
import { contactPointEntity } from '#shared/entities/identity/contact-point.entity.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { claimOf } from '../compare-and-set.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow, withBody } from '../rows.ts';

const { kind, preferred } = contactPointEntity.body.shape;

const reachSchema = z.strictObject({ kind, value: z.string().trim().min(3).max(200) });
const preferenceSchema = z.strictObject({ preferred });

/**
 * A phone number or e-mail address is new, is another one, or is the one to use. Two groups of fields, each compared
 * and set on its own: who changes the number and who prefers it do not disturb each other.
 */
export const setContact = defineMutation({
  name: 'contact.set',
  version: 1,
  label: { fr: 'Coordonnée changée', nl: 'Contactgegeven gewijzigd', de: 'Kontaktangabe geändert' },
  args: z.object({
    pointId: idSchema,
    dossierId: idSchema,
    change: z.discriminatedUnion('group', [
      /** `was` is null for a coordinate that is new. */
      z.strictObject({ group: z.literal('reach'), was: reachSchema.nullable(), to: reachSchema }),
      z.strictObject({ group: z.literal('preference'), was: preferenceSchema, to: preferenceSchema }),
    ]),
  }),
  act: 'dossier.edit',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [{ type: 'contact-point', id: args.pointId }],
  apply(rows, { pointId, dossierId, change }, context) {
    const point = rows.get('contact-point', pointId);
    if (!point) {
      if (change.group !== 'reach' || change.was !== null) return rejected('contactUnknown');
      const body = { ...change.to, preferred: false, verifiedOn: context.today, bulletinConsent: false };
      return applied(newRow('contact-point', pointId, dossierId, body, context));
    }
    if (point.dossierId !== dossierId) return rejected('dossierMismatch');
    const now = groupOf(point.body, change.group);
    switch (claimOf(now, change.was, change.to)) {
      case 'done':
        return applied();
      case 'set':
        return applied(
          withBody(point, {
            ...change.to,
            ...(change.group === 'reach' ? { verifiedOn: context.today } : {}),
          }),
        );
      case 'contested':
        return {
          kind: 'conflict',
          code: 'contactChangedMeanwhile',
          on: { type: 'contact-point', id: pointId },
          base: change.was,
          mine: change.to,
          theirs: now,
        };
    }
  },
  again(rows, args) {
    const point = rows.get('contact-point', args.pointId);
    if (!point) return null;
    const { change } = args;
    return change.group === 'reach'
      ? { ...args, change: { ...change, was: groupOf(point.body, 'reach') } }
      : { ...args, change: { ...change, was: groupOf(point.body, 'preference') } };
  },
});

function groupOf(body: BodyOf<'contact-point'>, group: 'reach'): z.infer<typeof reachSchema>;
function groupOf(body: BodyOf<'contact-point'>, group: 'preference'): z.infer<typeof preferenceSchema>;
function groupOf(body: BodyOf<'contact-point'>, group: 'reach' | 'preference'): Record<string, unknown>;
function groupOf(body: BodyOf<'contact-point'>, group: 'reach' | 'preference') {
  return group === 'reach' ? { kind: body.kind, value: body.value } : { preferred: body.preferred };
}
