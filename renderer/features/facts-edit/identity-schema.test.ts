import { describe, expect, it } from 'vitest';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { identityFault, identityFormSchema, type TypedIdentity } from './identity-schema.ts';
import { identityMessages } from './identity.messages.ts';

const schema = identityFormSchema(plainDate('2026-11-23'));
const typed: TypedIdentity = {
  ssin: '98.04.17-902.92',
  familyName: 'Froment-Exemple',
  givenNames: 'Léa',
  birthDate: '17/4/1998',
  sex: 'f',
  proof: 'card',
  proofOn: '23/11/2026',
  because: '',
  ownerId: '',
};

function faultOf(change: Partial<TypedIdentity>) {
  const result = schema.safeParse({ ...typed, ...change });
  if (result.success) return null;
  const [issue] = result.error.issues;
  return { field: issue?.path[0], fault: identityFault(issue?.message ?? '') };
}

describe('the form of an identity', () => {
  it('takes a number with its points, and none at all', () => {
    expect(schema.parse(typed)).toMatchObject({ ssin: '98041790292', birthDate: '1998-04-17' });
    expect(schema.parse({ ...typed, ssin: ' ', birthDate: '18/4/1998' })).toMatchObject({ ssin: null });
  });

  it.each([
    [{ ssin: '98.04.17' }, 'ssin', 'badLength'],
    [{ ssin: '98.13.17-902.92' }, 'ssin', 'badDate'],
    [{ ssin: '98.04.17-902.93' }, 'ssin', 'badCheck'],
    [{ birthDate: '18/4/1998' }, 'birthDate', 'badBirth'],
    [{ proofOn: '24/11/2026' }, 'proofOn', 'badProofDay'],
  ] as const)('says what is wrong with %o and where', (change, field, fault) => {
    expect(faultOf(change)).toEqual({ field, fault });
    expect(identityMessages[fault].nl).not.toBe(identityMessages[fault].fr);
  });
});
