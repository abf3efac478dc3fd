import * as z from 'zod';
import { personEntity } from '#shared/entities/identity/person.entity.ts';
import type { BodyOf } from '#shared/entities/index.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { birthDateOfSsin, isBisNumber } from '#shared/kernel/ssin.ts';

const { ssin, sex, birthDate } = personEntity.body.shape;

/** Who somebody is, as one group: two half corrected identities are another person. */
export const identitySchema = z.strictObject({
  ssin,
  familyName: z.string().trim().min(1).max(120),
  givenNames: z.string().trim().min(1).max(120),
  sex,
  birthDate,
});
export type Identity = z.infer<typeof identitySchema>;

export const proofSchema = z.strictObject({ kind: z.enum(['card', 'document']), on: plainDateSchema });

export function identityOf({
  ssin: number,
  familyName,
  givenNames,
  sex: s,
  birthDate: born,
}: BodyOf<'person'>): Identity {
  return { ssin: number, familyName, givenNames, sex: s, birthDate: born };
}

/**
 * False when the number says another day of birth. A bis number says the day that was declared when it was made, which
 * is just what may have been wrong.
 */
export function isBornOnItsNumber({
  ssin: number,
  birthDate: born,
}: Pick<Identity, 'ssin' | 'birthDate'>): boolean {
  return number === null || isBisNumber(number) || birthDateOfSsin(number) === born;
}
