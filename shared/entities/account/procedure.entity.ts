import * as z from 'zod';
import { amountSchema } from '#shared/kernel/amount.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

export const procedureEntity = defineEntity({
  name: 'procedure',
  sv: 1,
  label: { fr: 'Procédure', nl: 'Procedure', de: 'Verfahren' },
  owned: 'dossier',
  writers: ['A', 'S', 'C'],
  policy: 'SM',
  tier: 'D',
  retention: 'proceeding',
  serves: ['R5', 'L5'],
  body: z.object({
    kind: z.enum([
      'contrainte',
      'summons',
      'bankruptcy',
      'reorganisation',
      'collectiveSettlement',
      'undueSuit',
      'appeal',
    ]),
    courtId: z.string().nullable(),
    reference: z.string().nullable(),
    startedOn: plainDateSchema,
    titleOn: plainDateSchema.nullable(),
    claim: amountSchema.nullable(),
    nextOn: plainDateSchema.nullable(),
    silentSince: plainDateSchema.nullable(),
    /** The other side's contact: lawyer, bailiff or curator. */
    partyKind: z.enum(['lawyer', 'bailiff', 'curator', 'court', 'mediator']).nullable(),
    partyName: z.string().nullable(),
    state: z.enum([
      'prepared',
      'filed',
      'served',
      'contested',
      'titled',
      'executing',
      'closedPaid',
      'closedUnpaid',
      'opened',
      'claimDue',
      'claimFiled',
      'admitted',
      'claimContested',
      'distributed',
      'closed',
    ]),
  }),
});
