import * as z from 'zod';
import { text3Schema } from '#shared/kernel/lang-schema.ts';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** Something to do. Derived tasks have an id made of their rule, subject and key, so they never double. */
export const taskEntity = defineEntity({
  name: 'task',
  sv: 1,
  label: { fr: 'Tâche', nl: 'Taak', de: 'Aufgabe' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'SM',
  tier: 'O',
  retention: 'contact',
  serves: ['B1', 'P3'],
  body: z.object({
    kind: z.enum(['call', 'answer', 'check', 'send', 'prepare', 'propose', 'other']),
    ruleId: z.string().nullable(),
    title: text3Schema,
    /** The consequence in one line: money, days, what is missing. */
    detail: text3Schema.nullable(),
    dueOn: plainDateSchema.nullable(),
    clockId: z.string().nullable(),
    commitmentId: z.string().nullable(),
    ownerId: z.string().nullable(),
    backupId: z.string().nullable(),
    stakeCents: euroCentsSchema.nullable(),
    why: z.array(text3Schema),
    state: z.enum(['open', 'mine', 'done', 'vanished', 'dismissed']),
  }),
});
