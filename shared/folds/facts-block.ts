import * as z from 'zod';
import { taskEntity } from '#shared/entities/visit/task.entity.ts';
import { type BodyOf, findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import { isKnown } from '#shared/kernel/amount.ts';
import { sumCents } from '#shared/kernel/money.ts';
import type { Period } from '#shared/kernel/period.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { addQuarters, compareQuarters, type Quarter, quartersBetween } from '#shared/kernel/quarter.ts';
import { type Facts, factsSchema } from '#shared/life-events/facts/facts.ts';
import { regionOf } from '#shared/life-events/facts/region-of.ts';
import { type AccountItem, owed, type PlacedItem, readItems } from './account-items.ts';

/**
 * The facts of one dossier with what finds and dates them: written at sync, so that the rights of a whole portfolio
 * are judged without opening a dossier. `ver` is the newest version among its rows, audit entries left out.
 */
export const factsBlockSchema = z.object({
  dossierId: z.string(),
  ver: z.int(),
  facts: factsSchema,
  /** Tasks that a right brought, by id: what was done about it, so that nobody is called twice. */
  rightTasks: z.array(z.object({ id: z.string(), state: taskEntity.body.shape.state })),
});
export type FactsBlock = z.infer<typeof factsBlockSchema>;

/**
 * Goes up whenever the shape of a block or the way from rows to it changes: blocks kept under another number are made
 * again from their dossiers.
 */
export const FACTS_FORMAT = 1;

/** `ruleId` of the tasks that a right brings: `right:` and its id. */
export const RIGHT_TASK = 'right:';

/** Quarters kept: five years, more than any condition of the law looks back. */
const quartersKept = 24;
/** Holds that are still open cover this day; ended ones do not. */
const farAway = plainDate('9999-12-31');

/** null while the dossier row itself is not there. A pure function of the rows, whatever their order, and of no date. */
export function factsOf(rows: readonly Row[]): FactsBlock | null {
  const dossier = findRow(rows, 'dossier');
  if (!dossier) return null;
  const ver = rows.reduce((most, row) => (row.type === 'audit-entry' ? most : Math.max(most, row.ver)), 0);
  const address = addressOf(rows, dossier.body.kind);
  const affiliations = byStart(
    rowsOfType(rows, 'affiliation').filter((row) => row.body.state !== 'cancelled'),
  );
  const facts: Facts = {
    kind: dossier.body.kind,
    language: dossier.body.language,
    person: personOf(rows),
    company: companyOf(rows),
    region: address ? regionOf(address.body) : null,
    country: address?.body.country ?? null,
    affiliations: affiliations.map(({ body }) => ({
      capacity: body.capacity,
      ...body.period,
      endReason: body.endReason,
      declaredOn: body.declaredOn,
      late: body.late,
      signed: body.signedDocumentId !== null,
    })),
    categories: affiliations
      .flatMap((row) => row.body.categoryDeclared)
      .sort((a, b) => compare(a.from, b.from) || compare(a.category, b.category)),
    categoryFacts: byStart(rowsOfType(rows, 'category-fact')).map(({ body }) => ({
      kind: body.kind,
      ...body.period,
    })),
    incomes: incomesOf(rows),
    account: accountOf(rows),
    procedures: rowsOfType(rows, 'procedure')
      .map(({ body }) => ({ kind: body.kind, startedOn: body.startedOn, state: body.state }))
      .sort((a, b) => compare(a.startedOn, b.startedOn) || compare(a.kind, b.kind)),
    household: byStart(rowsOfType(rows, 'household-member')).map(({ body }) => ({
      relation: body.relation,
      birthDate: body.birthDate,
      expectedOn: body.expectedBirthOn,
      dependant: body.dependant,
      sameHome: body.sameHome,
      disability: body.disability,
      ...body.period,
    })),
    links: linksOf(rows),
    contracts: [
      ...new Set(
        rowsOfType(rows, 'supplementary-contract')
          .filter((row) => row.body.state === 'active')
          .map((row) => row.body.kind),
      ),
    ].sort(compare),
    requests: rowsOfType(rows, 'request')
      .filter((row) => row.body.lane === 'request')
      .map(({ body }) => ({ kind: body.kind, state: body.state, filedOn: body.filedOn }))
      .sort((a, b) => compare(a.filedOn ?? '', b.filedOn ?? '') || compare(a.kind, b.kind)),
    entitlements: byStart(rowsOfType(rows, 'entitlement')).map(({ body }) => ({
      kind: body.kind,
      state: body.state,
      automatic: body.automatic,
      ...body.period,
    })),
    documents: rowsOfType(rows, 'supporting-document')
      .filter(({ body }) => body.detached === undefined)
      .map(({ body }) => ({ kind: body.kind, on: body.factOn ?? body.receivedOn }))
      .sort((a, b) => compare(a.on, b.on) || compare(a.kind, b.kind)),
    events: eventsOf(rows),
  };
  const rightTasks = rowsOfType(rows, 'task')
    .filter((row) => row.body.ruleId?.startsWith(RIGHT_TASK) === true)
    .map(({ id, body }) => ({ id, state: body.state }))
    .sort((a, b) => compare(a.id, b.id));
  return { dossierId: dossier.dossierId ?? dossier.id, ver, facts, rightTasks };
}

function personOf(rows: readonly Row[]): Facts['person'] {
  const row = findRow(rows, 'person');
  if (!row) return null;
  const { birthDate, deathOn, sex, civilStatus, civilStatusSince } = row.body;
  return { birthDate, deathOn, sex, civilStatus, civilStatusSince };
}

function companyOf(rows: readonly Row[]): Facts['company'] {
  const row = findRow(rows, 'company');
  if (!row) return null;
  const { legalForm, createdOn, status, statusSince } = row.body;
  const closed = rowsOfType(rows, 'company-year')
    .flatMap(({ body }) =>
      body.balanceTotal !== null && isKnown(body.balanceTotal)
        ? [{ year: body.year, cents: body.balanceTotal.cents }]
        : [],
    )
    .sort((a, b) => a.year - b.year)
    .at(-1);
  return { legalForm, createdOn, status, statusSince, balance: closed ?? null };
}

function addressOf(rows: readonly Row[], kind: Facts['kind']): Row<'address'> | undefined {
  const wanted = kind === 'person' ? 'residence' : 'registeredOffice';
  const all = byStart(rowsOfType(rows, 'address').filter((row) => row.body.kind === wanted));
  return all.findLast((row) => row.body.period.to === null) ?? all.at(-1);
}

/** Weight of a statement: what the tax administration said goes before what was declared. */
const weight = { tax: 3, imported: 2, declared: 1, estimated: 0 } as const;

function incomesOf(rows: readonly Row[]): Facts['incomes'] {
  const best = new Map<number, BodyOf<'income-statement'>>();
  const known = rowsOfType(rows, 'income-statement').sort((a, b) => compare(a.id, b.id));
  for (const { body } of known) {
    const present = best.get(body.year);
    const better =
      present === undefined ||
      weight[body.kind] > weight[present.kind] ||
      (weight[body.kind] === weight[present.kind] && body.receivedOn >= present.receivedOn);
    if (isKnown(body.netIncome) && better) best.set(body.year, body);
  }
  return [...best.values()]
    .flatMap(({ year, netIncome, kind }) =>
      isKnown(netIncome) ? [{ year, cents: netIncome.cents, kind }] : [],
    )
    .sort((a, b) => b.year - a.year)
    .slice(0, 8);
}

function accountOf(rows: readonly Row[]): Facts['account'] {
  const items = readItems(rows, farAway).filter((item) => !item.cancelled);
  const lines = items.filter((item) => item.kind === 'line');
  const quarters = lines.flatMap((item) => item.place.quarter ?? []).sort(compareQuarters);
  const last = quarters.at(-1);
  const first = quarters[0];
  const from = first && last ? laterOf(first, addQuarters(last, 1 - quartersKept)) : null;
  const files = rowsOfType(rows, 'recovery-file').sort((a, b) => compare(a.body.rungOn, b.body.rungOn));
  const plans = rowsOfType(rows, 'payment-plan').sort(
    (a, b) => compare(a.body.firstDueOn, b.body.firstDueOn) || compare(a.id, b.id),
  );
  const newest = lines.filter((item) => item.place.quarter === last && item.code === 'provisional').at(-1);
  return {
    from,
    states: from && last ? lettersOf(lines, from, last) : '',
    open: lines
      .filter((item) => owed(item) > 0)
      .map((item) => ({ quarter: item.place.quarter, cents: owed(item), dueOn: item.dueOn }))
      .sort((a, b) => compare(a.dueOn, b.dueOn) || a.cents - b.cents),
    surchargeCents: sumCents(items.filter((item) => item.kind === 'surcharge').map(owed)),
    latest:
      newest !== undefined && newest.claimed !== null && last
        ? { quarter: last, cents: newest.claimed }
        : null,
    planState: plans.at(-1)?.body.state ?? null,
    rung: files.at(-1)?.body.rung ?? null,
    rungOn: files.at(-1)?.body.rungOn ?? null,
  };
}

function lettersOf(lines: readonly PlacedItem[], from: Quarter, last: Quarter): string {
  const letters = Array.from({ length: quartersBetween(from, last) + 1 }, () => '-');
  for (const item of lines) {
    const at = item.place.quarter === null ? -1 : quartersBetween(from, item.place.quarter);
    if (at < 0 || letters[at] === undefined) continue;
    letters[at] = worse(letters[at], letterOf(item));
  }
  return letters.join('');
}

function letterOf(item: AccountItem): string {
  if (item.claimed === null) return 'C';
  if (owed(item) <= 0) return 'P';
  return item.holds.length > 0 ? 'H' : 'U';
}

const severity = '-PCHU';

function worse(a: string, b: string): string {
  return severity.indexOf(a) >= severity.indexOf(b) ? a : b;
}

function linksOf(rows: readonly Row[]): Facts['links'] {
  const links = [
    ...rowsOfType(rows, 'mandate').map(({ body }) => ({ kind: body.function, ...body.period })),
    ...rowsOfType(rows, 'helper-link').map(({ body }) => ({ kind: body.kind, ...body.period })),
    ...rowsOfType(rows, 'relation').map(({ body }) => ({ kind: body.kind, ...body.period })),
  ];
  return links.sort((a, b) => compare(a.from, b.from) || compare(a.kind, b.kind));
}

function eventsOf(rows: readonly Row[]): Facts['events'] {
  const all = rowsOfType(rows, 'life-event-record');
  const replaced = new Set(all.flatMap((row) => row.body.supersedesId ?? []));
  return all
    .filter((row) => !replaced.has(row.id))
    .sort((a, b) => compare(b.body.declaredOn, a.body.declaredOn) || compare(b.id, a.id))
    .slice(0, 12)
    .map(({ body }) => ({
      eventId: body.eventId,
      factOn: body.factOn,
      declaredOn: body.declaredOn,
      answers: Object.fromEntries(Object.entries(body.answers).map(([id, answer]) => [id, answer.value])),
    }));
}

function byStart<R extends { readonly id: string; readonly body: { readonly period: Period } }>(
  rows: readonly R[],
): R[] {
  return [...rows].sort((a, b) => compare(a.body.period.from, b.body.period.from) || compare(a.id, b.id));
}

function laterOf(a: Quarter, b: Quarter): Quarter {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
