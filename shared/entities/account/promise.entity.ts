import * as z from 'zod';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** Something said that must be kept: by the fund, or by the person. `theyPay` is debt data (tier D). */
export const promiseEntity = defineEntity({
  name: 'promise',
  sv: 1,
  label: { fr: 'Promesse', nl: 'Belofte', de: 'Zusage' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'SM',
  tier: 'O',
  retention: 'contact',
  serves: ['B1', 'R1'],
  body: z.object({
    kind: z.enum(['weWill', 'theyWill', 'theyPay']),
    by: z.string(),
    what: z.string(),
    dueOn: plainDateSchema,
    cents: euroCentsSchema.nullable(),
    visitId: z.string().nullable(),
    state: z.enum(['open', 'kept', 'broken', 'released']),
  }),
});
