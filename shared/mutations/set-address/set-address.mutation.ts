import * as z from 'zod';
import { addressEntity } from '#shared/entities/identity/address.entity.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import { idSchema } from '#shared/kernel/ids.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { claimOf } from '../compare-and-set.ts';
import { applied, defineMutation, rejected } from '../define-mutation.ts';
import { newRow, withBody } from '../rows.ts';

const { locality, country, box } = addressEntity.body.shape;

const placeSchema = z.strictObject({
  street: z.string().trim().min(1).max(200),
  number: z.string().trim().max(20),
  box,
  postalCode: z.string().trim().min(2).max(12),
  locality: locality.trim().min(1).max(100),
  country,
});
export type Place = z.infer<typeof placeSchema>;

/**
 * Somebody moved, or an address was written wrongly. The place is one group: half of one address and half of another
 * would be a third one where nobody lives. The row keeps meaning "the address of this kind"; the former one of a move
 * is kept beside it with its end.
 */
export const setAddress = defineMutation({
  name: 'address.set',
  version: 1,
  label: { fr: 'Adresse changée', nl: 'Adres gewijzigd', de: 'Adresse geändert' },
  args: z.object({
    addressId: idSchema,
    dossierId: idSchema,
    was: placeSchema,
    to: placeSchema,
    /** First day at the new address; null corrects how the present one is written. */
    since: plainDateSchema.nullable(),
    /** Row that keeps the former address of a move. */
    formerId: idSchema,
  }),
  act: 'dossier.edit',
  quiet: false,
  dossierOf: (args) => args.dossierId,
  reads: (args) => [
    { type: 'address', id: args.addressId },
    { type: 'address', id: args.formerId },
  ],
  apply(rows, { addressId, dossierId, was, to, since, formerId }, context) {
    const address = rows.get('address', addressId);
    if (!address) return rejected('addressUnknown');
    if (address.dossierId !== dossierId) return rejected('dossierMismatch');
    const now = placeOf(address.body);
    const claim = claimOf(now, was, to);
    if (claim === 'done') return applied();
    if (claim === 'contested') {
      return {
        kind: 'conflict',
        code: 'addressChangedMeanwhile',
        on: { type: 'address', id: addressId },
        base: was,
        mine: since === null ? to : { ...to, since },
        theirs: now,
      };
    }
    const { municipalityNis } = address.body;
    // The number of the municipality is read from the registers; a new postal code leaves it unknown.
    const place = { ...to, municipalityNis: to.postalCode === now.postalCode ? municipalityNis : null };
    if (since === null) return applied(withBody(address, place));
    if (since <= address.body.period.from) return rejected('moveBeforeAddress');
    if (rows.get('address', formerId)) return rejected('idTaken');
    return applied(
      withBody(address, { ...place, period: { from: since, to: null } }),
      newRow(
        'address',
        formerId,
        dossierId,
        { ...address.body, period: { from: address.body.period.from, to: since } },
        context,
      ),
    );
  },
  again(rows, args) {
    const address = rows.get('address', args.addressId);
    return address ? { ...args, was: placeOf(address.body) } : null;
  },
});

export function placeOf({
  street,
  number,
  box: unit,
  postalCode,
  locality: town,
  country: land,
}: BodyOf<'address'>): Place {
  return { street, number, box: unit, postalCode, locality: town, country: land };
}
