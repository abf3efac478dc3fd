import { identityCorrectionRule } from '#shared/entities/identity/correction-tasks.ts';
import { promiseTaskId } from '#shared/entities/account/promise-task-id.ts';
import type { Capacity, Category } from '#shared/entities/codes.ts';
import { type BodyOf, findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Amount } from '#shared/kernel/amount.ts';
import type { Lang, Text3 } from '#shared/kernel/lang.ts';
import { covers, type Period } from '#shared/kernel/period.ts';
import { addYears, daysBetween, type PlainDate, yearOf } from '#shared/kernel/plain-date.ts';
import { maskedContact, maskedIban } from './mask.ts';
import { type LeftToTell, leftToTell } from './visit/left-to-tell.ts';

/** The identity line: who, in which quality, since when, followed by whom. Holds no full number. */
export interface DossierHeader {
  readonly dossierId: string;
  readonly kind: 'person' | 'company';
  readonly number: string;
  readonly name: string;
  readonly givenNames: string;
  readonly ssinTail: string | null;
  readonly enterpriseNumber: string | null;
  readonly status: BodyOf<'dossier'>['status'];
  readonly category: Category | null;
  readonly legalForm: BodyOf<'company'>['legalForm'] | null;
  readonly companyStatus: BodyOf<'company'>['status'] | null;
  readonly language: Lang;
  readonly trade: string | null;
  readonly since: number | null;
  readonly adviserId: string | null;
  readonly backupId: string | null;
  readonly flags: readonly BodyOf<'dossier'>['flags'][number][];
  readonly protected: BodyOf<'dossier'>['protected'];
}

export interface TaskLine {
  readonly id: string;
  readonly kind: BodyOf<'task'>['kind'];
  readonly title: Text3;
  readonly detail: Text3 | null;
  readonly dueOn: PlainDate | null;
  /** Days left, negative once past; null without a term. */
  readonly days: number | null;
  readonly source: string | null;
  readonly ownerId: string | null;
  readonly mine: boolean;
  /** The promise it keeps, while that is open: doing the one keeps the other. */
  readonly promiseId: string | null;
  /** Ended by a decision that is taken elsewhere in the dossier, not by ticking it off. */
  readonly byDecision: boolean;
}

export interface CareerLine {
  readonly id: string;
  readonly period: Period;
  readonly capacity: Capacity;
  readonly category: Category | null;
  readonly trade: string | null;
  readonly state: BodyOf<'affiliation'>['state'];
  /** Newest known income of the period. */
  readonly income: {
    readonly year: number;
    readonly amount: Amount;
    readonly kind: BodyOf<'income-statement'>['kind'];
  } | null;
}

/** A link as it may be shown at once: a minor only as a number, opened with a reason. */
export interface LinkLine {
  readonly id: string;
  readonly kind: 'household' | 'relation' | 'mandate' | 'helper' | 'proxy';
  readonly role: string;
  readonly name: string;
  readonly otherDossierId: string | null;
  readonly ended: boolean;
}

export interface ContactPointLine {
  readonly id: string;
  readonly kind: BodyOf<'contact-point'>['kind'];
  readonly masked: string;
  readonly preferred: boolean;
  readonly verifiedOn: PlainDate | null;
}

export interface DossierOverview {
  readonly tasks: readonly TaskLine[];
  readonly career: readonly CareerLine[];
  readonly links: readonly LinkLine[];
  /** Household members under 18; their names stay closed. */
  readonly minors: number;
  /** Facts of health exist (kept closed). */
  readonly health: boolean;
  readonly points: readonly ContactPointLine[];
  readonly accounts: readonly {
    readonly id: string;
    readonly masked: string;
    readonly use: BodyOf<'bank-account'>['use'];
  }[];
  readonly address: string | null;
  readonly addressNow: AddressNow | null;
  /** What visits left untold, until something explains it. */
  readonly leftToTell: readonly LeftToTell[];
}

/** The address in force, as it is changed. */
export interface AddressNow {
  readonly id: string;
  readonly street: string;
  readonly number: string;
  readonly box: string | null;
  readonly postalCode: string;
  readonly locality: string;
  readonly country: string;
}

export interface DossierCounts {
  readonly contacts: number;
  readonly notes: number;
  readonly procedures: number;
  readonly letters: number;
  readonly acts: number;
  readonly rights: number;
  /** Disagreements and refused changes that wait for a decision. */
  readonly troubles: number;
}

/** What a closed section holds, given only after its audit entry is durable. */
export interface MinorLine {
  readonly id: string;
  readonly name: string;
  readonly birthDate: PlainDate | null;
  readonly dependant: boolean;
}

export function dossierHeader(rows: readonly Row[], today: PlainDate): DossierHeader | null {
  const dossier = findRow(rows, 'dossier');
  if (!dossier) return null;
  const person = findRow(rows, 'person');
  const company = findRow(rows, 'company');
  const affiliations = affiliationsOf(rows);
  const current = affiliations.find((row) => covers(row.body.period, today)) ?? affiliations[0];
  const assigned = (role: 'primary' | 'backup') =>
    rowsOfType(rows, 'adviser-assignment').find(
      (row) => row.body.role === role && covers(row.body.period, today),
    )?.body.staffId ?? null;
  const first = affiliations.at(-1);
  return {
    dossierId: dossier.dossierId ?? dossier.id,
    kind: dossier.body.kind,
    number: dossier.body.dossierNumber,
    name: company?.body.name ?? person?.body.familyName ?? dossier.body.dossierNumber,
    givenNames: person?.body.givenNames ?? '',
    ssinTail: person?.body.ssin?.slice(-2) ?? null,
    enterpriseNumber: company?.body.enterpriseNumber ?? current?.body.enterpriseNumber ?? null,
    status: dossier.body.status,
    category: current ? categoryOn(current, today) : null,
    legalForm: company?.body.legalForm ?? null,
    companyStatus: company?.body.status ?? null,
    language: dossier.body.language,
    trade: company?.body.tradeText ?? current?.body.tradeText ?? null,
    since: company ? yearOf(company.body.createdOn) : first ? yearOf(first.body.period.from) : null,
    adviserId: assigned('primary'),
    backupId: assigned('backup'),
    flags: dossier.body.flags,
    protected: dossier.body.protected,
  };
}

export function dossierOverview(rows: readonly Row[], today: PlainDate, staffId: string): DossierOverview {
  const members = rowsOfType(rows, 'household-member').filter(
    (row) => row.body.period.to === null || row.body.period.to > today,
  );
  const minors = members.filter((row) => isMinor(row, today));
  return {
    tasks: openTasks(rows, today, staffId),
    career: career(rows, today),
    links: links(
      rows,
      members.filter((row) => !minors.includes(row)),
      today,
    ),
    minors: minors.length,
    health:
      members.some((row) => row.body.disability !== null) ||
      rowsOfType(rows, 'category-fact').some((row) => row.body.kind === 'disability'),
    points: rowsOfType(rows, 'contact-point')
      .map(({ id, body }) => ({
        id,
        kind: body.kind,
        masked: maskedContact(body.kind, body.value),
        preferred: body.preferred,
        verifiedOn: body.verifiedOn,
      }))
      .sort((a, b) => Number(b.preferred) - Number(a.preferred) || a.kind.localeCompare(b.kind)),
    accounts: rowsOfType(rows, 'bank-account')
      .filter((row) => covers(row.body.period, today))
      .map(({ id, body }) => ({ id, masked: maskedIban(body.iban), use: body.use })),
    ...addressesOf(rows, today),
    leftToTell: leftToTell(rows),
  };
}

export function dossierCounts(rows: readonly Row[]): DossierCounts {
  const count = (type: Parameters<typeof rowsOfType>[1]) => rowsOfType(rows, type).length;
  return {
    contacts: count('contact'),
    notes: count('note'),
    procedures: count('procedure'),
    letters: count('letter'),
    acts: count('request'),
    rights: count('entitlement'),
    troubles:
      rowsOfType(rows, 'conflict').filter((row) => row.body.state === 'open').length +
      rowsOfType(rows, 'rejected-case').filter((row) => row.body.state === 'open').length,
  };
}

/** The household members under 18. Call it only once their section was opened with a reason. */
export function minorsOf(rows: readonly Row[], today: PlainDate): MinorLine[] {
  return rowsOfType(rows, 'household-member')
    .filter((row) => isMinor(row, today) && (row.body.period.to === null || row.body.period.to > today))
    .map(({ id, body }) => ({
      id,
      name: `${body.familyName} ${body.givenNames}`.trim(),
      birthDate: body.birthDate,
      dependant: body.dependant,
    }))
    .sort((a, b) => (a.birthDate ?? '').localeCompare(b.birthDate ?? ''));
}

function isMinor(row: Row<'household-member'>, today: PlainDate): boolean {
  const { birthDate, expectedBirthOn, relation } = row.body;
  if (birthDate !== null) return addYears(birthDate, 18) > today;
  return expectedBirthOn !== null || relation === 'child';
}

function affiliationsOf(rows: readonly Row[]): Row<'affiliation'>[] {
  return rowsOfType(rows, 'affiliation')
    .filter((row) => row.body.state !== 'cancelled')
    .sort((a, b) =>
      a.body.period.from === b.body.period.from
        ? a.id < b.id
          ? -1
          : 1
        : a.body.period.from < b.body.period.from
          ? 1
          : -1,
    );
}

function categoryOn(row: Row<'affiliation'>, on: PlainDate): Category | null {
  const declared = [...row.body.categoryDeclared].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (declared.filter((one) => one.from <= on).at(-1) ?? declared[0])?.category ?? null;
}

function openTasks(rows: readonly Row[], today: PlainDate, staffId: string): TaskLine[] {
  const promises = new Map(
    rowsOfType(rows, 'promise')
      .filter(({ body }) => body.state === 'open')
      .map((row) => [promiseTaskId(row.id), row.id]),
  );
  const clocks = new Map(rowsOfType(rows, 'clock').map((row) => [row.id, row.body.source]));
  return rowsOfType(rows, 'task')
    .filter((row) => row.body.state === 'open' || row.body.state === 'mine')
    .map(({ id, body }) => ({
      id,
      kind: body.kind,
      title: body.title,
      detail: body.detail,
      dueOn: body.dueOn,
      days: body.dueOn === null ? null : daysBetween(today, body.dueOn),
      source: (body.clockId === null ? undefined : clocks.get(body.clockId)) ?? body.commitmentId,
      ownerId: body.ownerId,
      mine: body.state === 'mine' && body.ownerId === staffId,
      promiseId: promises.get(id) ?? null,
      byDecision: body.ruleId === identityCorrectionRule,
    }))
    .sort(
      (a, b) =>
        (a.days ?? Number.MAX_SAFE_INTEGER) - (b.days ?? Number.MAX_SAFE_INTEGER) || a.id.localeCompare(b.id),
    );
}

/** One line per period of one category, newest first, each with the newest income known inside it. */
function career(rows: readonly Row[], today: PlainDate): CareerLine[] {
  const incomes = rowsOfType(rows, 'income-statement').map((row) => ({ id: row.id, ...row.body }));
  const superseded = new Set(incomes.flatMap((one) => one.supersedesId ?? []));
  const live = incomes.filter((one) => !superseded.has(one.id));
  return affiliationsOf(rows).flatMap((row) => {
    const steps = [...row.body.categoryDeclared].sort((a, b) => (a.from < b.from ? -1 : 1));
    const periods: { period: Period; category: Category | null }[] =
      steps.length === 0
        ? [{ period: row.body.period, category: null }]
        : steps.map((step, index) => ({
            category: step.category,
            period: {
              from: index === 0 ? row.body.period.from : step.from,
              to: steps[index + 1]?.from ?? row.body.period.to,
            },
          }));
    return periods.reverse().map(({ period, category }, index): CareerLine => {
      const years = { from: yearOf(period.from), to: period.to === null ? yearOf(today) : yearOf(period.to) };
      const known = live
        .filter((one) => one.year >= years.from && one.year <= years.to)
        .sort(
          (a, b) => b.year - a.year || rank(b.kind) - rank(a.kind) || (a.receivedOn < b.receivedOn ? 1 : -1),
        )[0];
      return {
        id: `${row.id}:${index}`,
        period,
        capacity: row.body.capacity,
        category,
        trade: row.body.tradeText,
        state: row.body.state,
        income: known ? { year: known.year, amount: known.netIncome, kind: known.kind } : null,
      };
    });
  });
}

/** The tax statement of a year wins over what was said or guessed for it. */
function rank(kind: BodyOf<'income-statement'>['kind']): number {
  return { tax: 3, imported: 2, declared: 1, estimated: 0 }[kind];
}

function links(
  rows: readonly Row[],
  members: readonly Row<'household-member'>[],
  today: PlainDate,
): LinkLine[] {
  const ended = (period: Period) => period.to !== null && period.to <= today;
  return [
    ...members.map(
      ({ id, body }): LinkLine => ({
        id,
        kind: 'household',
        role: body.relation,
        name: `${body.familyName} ${body.givenNames}`.trim(),
        otherDossierId: body.linkedDossierId,
        ended: ended(body.period),
      }),
    ),
    ...rowsOfType(rows, 'relation').map(
      ({ id, body }): LinkLine => ({
        id,
        kind: 'relation',
        role: body.kind,
        name: body.display,
        otherDossierId: body.otherDossierId,
        ended: ended(body.period),
      }),
    ),
    ...rowsOfType(rows, 'mandate').map(
      ({ id, body }): LinkLine => ({
        id,
        kind: 'mandate',
        role: body.function,
        name: body.name,
        otherDossierId: body.personDossierId,
        ended: ended(body.period),
      }),
    ),
    ...rowsOfType(rows, 'helper-link').map(
      ({ id, body }): LinkLine => ({
        id,
        kind: 'helper',
        role: body.kind,
        name: body.name,
        otherDossierId: body.helperDossierId,
        ended: ended(body.period),
      }),
    ),
    ...rowsOfType(rows, 'proxy').map(
      ({ id, body }): LinkLine => ({
        id,
        kind: 'proxy',
        role: body.kind,
        name: body.name,
        otherDossierId: null,
        ended: ended(body.period),
      }),
    ),
  ];
}

function addressesOf(
  rows: readonly Row[],
  today: PlainDate,
): Pick<DossierOverview, 'address' | 'addressNow'> {
  const all = rowsOfType(rows, 'address').filter((row) => covers(row.body.period, today));
  const found = ['residence', 'registeredOffice', 'business', 'correspondence'].flatMap((kind) =>
    all.filter((row) => row.body.kind === kind),
  )[0];
  if (!found) return { address: null, addressNow: null };
  const { street, number, box, postalCode, locality, country } = found.body;
  return {
    address: `${street} ${number}${box === null ? '' : `/${box}`}, ${postalCode} ${locality}`,
    addressNow: { id: found.id, street, number, box, postalCode, locality, country },
  };
}
