import * as z from 'zod';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import { parseSsin, type Ssin } from '#shared/kernel/ssin.ts';
import { isBornOnItsNumber } from '#shared/mutations/identity.ts';
import { typedDay } from '../../forms/typed-values.ts';

/** A NISS as it is typed, with or without its points; nothing typed is null. */
const typedSsin = z.string().transform((text, ctx): Ssin | null => {
  if (text.trim() === '') return null;
  const parsed = parseSsin(text);
  if (parsed.ok) return parsed.value;
  ctx.addIssue({ code: 'custom', message: `ssin.${parsed.error.code}`, input: text });
  return z.NEVER;
});

/** @param today a proof seen later than this was not seen */
export function identityFormSchema(today: PlainDate) {
  return z
    .object({
      ssin: typedSsin,
      familyName: z.string().trim().min(1).max(120),
      givenNames: z.string().trim().min(1).max(120),
      birthDate: typedDay,
      sex: z.enum(['m', 'f', 'unknown']),
      proof: z.enum(['card', 'document']),
      proofOn: typedDay.refine((day) => day <= today, 'proof.day'),
      because: z.string().trim().max(500),
      ownerId: z.string(),
    })
    .refine(isBornOnItsNumber, { error: 'identity.birth', path: ['birthDate'] });
}

export type TypedIdentity = z.input<ReturnType<typeof identityFormSchema>>;
export type ParsedIdentity = z.output<ReturnType<typeof identityFormSchema>>;

/** Which sentence belongs to a fault of the schema above. */
export function identityFault(
  message: string,
): 'badLength' | 'badDate' | 'badCheck' | 'badBirth' | 'badProofDay' | 'same' | null {
  switch (message) {
    case 'ssin.empty':
    case 'ssin.character':
    case 'ssin.length':
      return 'badLength';
    case 'ssin.month':
    case 'ssin.day':
    case 'ssin.order':
    case 'ssin.future':
      return 'badDate';
    case 'ssin.check':
      return 'badCheck';
    case 'identity.birth':
      return 'badBirth';
    case 'proof.day':
      return 'badProofDay';
    case 'identity.same':
      return 'same';
    default:
      return null;
  }
}
