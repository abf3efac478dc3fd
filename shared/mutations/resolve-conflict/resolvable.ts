import * as z from 'zod';
import { amendNote } from '../amend-note/amend-note.mutation.ts';
import { correctPerson, correctPersonV2 } from '../correct-person/correct-person.mutation.ts';
import { decideIdentity } from '../decide-identity/decide-identity.mutation.ts';
import { declareIncome, declareIncomeV2 } from '../declare-income/declare-income.mutation.ts';
import type { MutationDefinition } from '../define-mutation.ts';
import { moveAppointment } from '../move-appointment/move-appointment.mutation.ts';
import { moveRequest } from '../move-request/move-request.mutation.ts';
import { proposeIdentity } from '../propose-identity/propose-identity.mutation.ts';
import { setAddress } from '../set-address/set-address.mutation.ts';
import { setContact } from '../set-contact/set-contact.mutation.ts';

/** Changes that can be said again over what the others did. Those not listed are seen, and closed with what is there. */
const resolvable = {
  'contact.set@1': setContact,
  'address.set@1': setAddress,
  'income.declare@1': declareIncome,
  'income.declare@2': declareIncomeV2,
  'person.correct@1': correctPerson,
  'person.correct@2': correctPersonV2,
  'identity.propose@1': proposeIdentity,
  'identity.decide@1': decideIdentity,
  'request.move@1': moveRequest,
  'appointment.move@1': moveAppointment,
  'note.amend@1': amendNote,
} as const;

export function findResolvable(name: string): MutationDefinition<string, z.ZodType> | undefined {
  if (!Object.hasOwn(resolvable, name)) return undefined;
  const definition: unknown = resolvable[name as keyof typeof resolvable];
  // Arguments are parsed by the definition's own schema before any of its functions sees them.
  return definition as MutationDefinition<string, z.ZodType>;
}

export const wishSchema = z.object({ name: z.string(), args: z.record(z.string(), z.unknown()) });
export type Wish = z.infer<typeof wishSchema>;

/** What somebody wanted: of a choice that met another disagreement, the wish inside it. */
export function wishOf(mutation: Wish): Wish {
  if (mutation.name !== 'conflict.resolve@1' && mutation.name !== 'conflict.resolve@2') return mutation;
  const inside = wishSchema.safeParse(mutation.args['again']);
  return inside.success ? inside.data : mutation;
}
