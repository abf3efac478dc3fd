import * as z from 'zod';
import { periodSchema } from '#shared/kernel/period.ts';
import { requestKindSchema } from './request.entity.ts';
import { defineEntity } from '../define-entity.ts';

/** A right granted or foreseen; rights about sickness are tier H. */
export const entitlementEntity = defineEntity({
  name: 'entitlement',
  sv: 1,
  label: { fr: 'Droit', nl: 'Recht', de: 'Anspruch' },
  owned: 'dossier',
  writers: ['C'],
  policy: 'SM',
  tier: 'O',
  retention: 'career',
  serves: ['A2', 'P1', 'P3'],
  body: z.object({
    kind: requestKindSchema,
    period: periodSchema,
    level: z.enum(['full', 'half']),
    withFamily: z.boolean().nullable(),
    basisDecisionId: z.string().nullable(),
    automatic: z.boolean(),
    triggerId: z.string().nullable(),
    state: z.enum(['foreseen', 'open', 'suspended', 'ended']),
  }),
});
