import * as z from 'zod';
import {
  capacitySchema,
  categorySchema,
  legalFormSchema,
  lifeEventIdSchema,
} from '#shared/entities/codes.ts';
import { requestKindSchema } from '#shared/entities/visit/request.entity.ts';
import { langSchema } from '#shared/kernel/lang-schema.ts';
import { euroCentsSchema } from '#shared/kernel/money.ts';
import { plainDateSchema } from '#shared/kernel/plain-date.ts';
import { quarterSchema } from '#shared/kernel/quarter.ts';

const span = { from: plainDateSchema, to: plainDateSchema.nullable() };

/**
 * What the rights of a dossier are judged on: small, plain and true on every day (no date is applied while it is
 * written, so it only changes when a row does). Amounts in whole cents, known ones only. It holds health and debt
 * data and is kept sealed like the dossier itself.
 */
export const factsSchema = z.object({
  kind: z.enum(['person', 'company']),
  language: langSchema,
  person: z
    .object({
      birthDate: plainDateSchema,
      deathOn: plainDateSchema.nullable(),
      sex: z.enum(['m', 'f', 'unknown']),
      civilStatus: z.enum(['single', 'married', 'legalCohabitant', 'separated', 'divorced', 'widowed']),
      civilStatusSince: plainDateSchema.nullable(),
    })
    .nullable(),
  company: z
    .object({
      legalForm: legalFormSchema,
      createdOn: plainDateSchema,
      status: z.enum(['active', 'dormant', 'reorganisation', 'liquidation', 'bankrupt', 'dissolved']),
      statusSince: plainDateSchema.nullable(),
      balance: z.object({ year: z.int(), cents: euroCentsSchema }).nullable(),
    })
    .nullable(),
  /** Residence of a person, registered office of a company. */
  region: z.enum(['wallonia', 'brussels', 'flanders', 'germanCommunity']).nullable(),
  country: z.string().nullable(),
  /** Oldest first; cancelled ones left out. `to` is the first day after the period. */
  affiliations: z.array(
    z.object({
      capacity: capacitySchema,
      ...span,
      endReason: z
        .enum(['cessation', 'death', 'fundChange', 'pension', 'bankruptcy', 'employee', 'error'])
        .nullable(),
      declaredOn: plainDateSchema.nullable(),
      late: z.boolean(),
      signed: z.boolean(),
    }),
  ),
  /** Oldest first. */
  categories: z.array(z.object({ from: plainDateSchema, category: categorySchema })),
  categoryFacts: z.array(z.object({ kind: z.string(), ...span })),
  /** Newest year first, the best statement of each year. */
  incomes: z.array(
    z.object({
      year: z.int(),
      cents: euroCentsSchema,
      kind: z.enum(['tax', 'declared', 'estimated', 'imported']),
    }),
  ),
  account: z.object({
    /** First quarter of `states`; null without any contribution. */
    from: quarterSchema.nullable(),
    /** A letter per quarter: P paid · U something open · H open but held · C to confirm · '-' no contribution. */
    states: z.string().regex(/^[PUHC-]*$/),
    /** What is open, oldest first. `dueOn` is the last day to pay. */
    open: z.array(
      z.object({ quarter: quarterSchema.nullable(), cents: euroCentsSchema, dueOn: plainDateSchema }),
    ),
    surchargeCents: euroCentsSchema,
    /** Contribution with fee of the newest quarter. */
    latest: z.object({ quarter: quarterSchema, cents: euroCentsSchema }).nullable(),
    planState: z.string().nullable(),
    rung: z.string().nullable(),
    rungOn: plainDateSchema.nullable(),
  }),
  procedures: z.array(z.object({ kind: z.string(), startedOn: plainDateSchema, state: z.string() })),
  household: z.array(
    z.object({
      relation: z.enum(['spouse', 'legalCohabitant', 'child', 'parent', 'other']),
      birthDate: plainDateSchema.nullable(),
      expectedOn: plainDateSchema.nullable(),
      dependant: z.boolean(),
      sameHome: z.boolean(),
      disability: z.boolean().nullable(),
      ...span,
    }),
  ),
  /** Officers, working partners, helpers and spouses of the other side. */
  links: z.array(z.object({ kind: z.string(), ...span })),
  contracts: z.array(z.enum(['plciOrdinary', 'plciSocial', 'eip', 'cpti', 'incomeCover', 'hospital'])),
  requests: z.array(
    z.object({ kind: requestKindSchema, state: z.string(), filedOn: plainDateSchema.nullable() }),
  ),
  entitlements: z.array(
    z.object({ kind: requestKindSchema, state: z.string(), automatic: z.boolean(), ...span }),
  ),
  documents: z.array(z.object({ kind: z.string(), on: plainDateSchema })),
  /** Newest first; what was answered in earlier interviews, by question. */
  events: z.array(
    z.object({
      eventId: lifeEventIdSchema,
      factOn: plainDateSchema,
      declaredOn: plainDateSchema,
      answers: z.record(z.string(), z.unknown()),
    }),
  ),
});

export type Facts = z.infer<typeof factsSchema>;
export type Region = NonNullable<Facts['region']>;

/** A dossier of which nothing is known yet: somebody who has just come in. */
export function emptyFacts(kind: Facts['kind'], language: Facts['language']): Facts {
  return {
    kind,
    language,
    person: null,
    company: null,
    region: null,
    country: null,
    affiliations: [],
    categories: [],
    categoryFacts: [],
    incomes: [],
    account: {
      from: null,
      states: '',
      open: [],
      surchargeCents: euroCentsSchema.parse(0),
      latest: null,
      planState: null,
      rung: null,
      rungOn: null,
    },
    procedures: [],
    household: [],
    links: [],
    contracts: [],
    requests: [],
    entitlements: [],
    documents: [],
    events: [],
  };
}
