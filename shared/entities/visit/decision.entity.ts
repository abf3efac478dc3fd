import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { text3Schema } from '#shared/kernel/lang-schema.ts';
import { periodSchema } from '#shared/kernel/period.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const decisionEntity = defineEntity({
  name: 'decision',
  sv: 1,
  label: { fr: 'Décision', nl: 'Beslissing', de: 'Entscheidung' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'SM',
  tier: 'O',
  retention: 'career',
  serves: ['P4', 'R6'],
  body: z.object({
    requestId: z.string().nullable(),
    kind: z.string(),
    authority: z.enum(['fund', 'nisse', 'appealsCommission', 'court', 'other']),
    outcome: z.enum(['grant', 'partial', 'refusal', 'recovery', 'noted']),
    amounts: z.array(z.object({ label: z.string(), amount: amountSchema })),
    period: periodSchema.nullable(),
    reasons: z.array(
      z.object({
        ruleId: z.string(),
        conditionId: z.string(),
        met: z.enum(['met', 'notMet', 'unknown']),
        datumRef: z.string().nullable(),
        legalRef: z.string(),
        text: text3Schema,
      }),
    ),
    snapshotId: z.string().nullable(),
    drafterId: z.string().nullable(),
    approverId: z.string().nullable(),
    letterId: z.string().nullable(),
    decidedOn: plainDateSchema.nullable(),
    servedOn: plainDateSchema.nullable(),
    appealUntil: plainDateSchema.nullable(),
    replacesId: z.string().nullable(),
    state: z.enum([
      'drafted',
      'proposed',
      'approved',
      'issued',
      'served',
      'final',
      'appealed',
      'upheld',
      'replaced',
      'noted',
    ]),
  }),
});
