import * as z from 'zod';
import { langSchema } from '#shared/kernel/lang-schema.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { defineEntity } from '../define-entity.ts';

/** Which datum of the dossier, or of the person at the desk, an input of a rule came from. */
export const datumSchema = z.object({
  /** imported, declared, entered: as the basis of the row says · derived: worked out from rows · desk: typed here. */
  origin: z.enum(['imported', 'declared', 'entered', 'computed', 'derived', 'desk', 'today']),
  /** Entity and row; null for what was typed at the desk. */
  type: z.string().max(40).nullable(),
  id: z.string().max(60).nullable(),
  field: z.string().max(40),
  /** Since when we know it. */
  asOf: plainDateSchema.nullable(),
  /** The year or quarter it is about, as text. */
  about: z.string().max(10).nullable(),
});
export type Datum = z.infer<typeof datumSchema>;

/**
 * A computation as it was shown to a visitor or printed. `content` is the canonical JSON of rule, version, pack hash,
 * inputs, answer and trace: `hash` is its SHA-256, so that nobody can change one without the other being seen.
 */
export const computationSnapshotEntity = defineEntity({
  name: 'computation-snapshot',
  sv: 1,
  label: { fr: 'Calcul gardé', nl: 'Bewaarde berekening', de: 'Aufbewahrte Berechnung' },
  owned: 'dossier',
  writers: ['A', 'F', 'S', 'C'],
  policy: 'AO',
  tier: 'F',
  retention: 'account',
  serves: ['A3', 'B4'],
  body: z.object({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    ruleId: z.string().max(100),
    ruleVersion: z.int().positive(),
    packHash: z.string().regex(/^[0-9a-f]{64}$/),
    content: z.string().max(200_000),
    /** By name of input. */
    data: z.record(z.string().max(60), datumSchema),
    /** What it was about: a quarter of the account, a scenario, a plan, a ceiling. */
    subject: z.object({
      kind: z.enum(['account', 'scenario', 'plan', 'exemption', 'waiver', 'adjustment', 'pension']),
      key: z.string().max(60),
    }),
    how: z.enum(['shown', 'printed']),
    lang: langSchema,
    staffId: z.string(),
    visitId: z.string().nullable(),
  }),
});
