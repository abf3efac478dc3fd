import type { Row } from '#shared/entities/index.ts';
import type { FileKind } from '../define/files.ts';
import { type RowData, textIn } from '../rows/staged-row.ts';
import { addLine, addPayment } from './account.ts';
import { addAffiliation, addCompanyYear, addFact, addIncome, addMember } from './career.ts';
import { addCompany, addPerson } from './identity.ts';
import {
  BuiltDossier,
  type DossierPlace,
  type ImportContext,
  type OtherDossier,
  type SourceRow,
} from './import-context.ts';
import { addLink, addMirror } from './links.ts';
import { addContact, addPlan, addProcedure } from './recovery.ts';
import { addWarningTasks } from './tasks.ts';

/** What lies outside the rows of a dossier and shows in it. */
export interface Surroundings {
  dossierOf(ref: string): OtherDossier | null;
  dossierBySsin(ssin: string): OtherDossier | null;
  /** A line of another dossier that something here points to. */
  lineOf(ref: string): RowData | null;
}

/**
 * All rows of one dossier out of all rows of the extract about it: a pure function, so that what an earlier extract made
 * can be made again and compared.
 * @param mirrored mandates and helper links of which this person is the other party
 */
export function buildDossier(
  place: DossierPlace,
  rows: readonly SourceRow[],
  mirrored: readonly SourceRow[],
  around: Surroundings,
  context: ImportContext,
): Row[] {
  const built = new BuiltDossier(place, context);
  const of = byKind(rows);
  for (const { data } of of('persons')) addPerson(built, place, data);
  for (const { data } of of('companies')) addCompany(built, place, data);
  for (const [ref, group] of grouped(of('affiliations'), 'affiliation_ref'))
    addAffiliation(built, ref, group);
  for (const row of of('household')) {
    const ssin = textIn(row.data, 'ssin');
    const linked = ssin === null ? null : around.dossierBySsin(ssin);
    addMember(built, row, linked?.dossierId ?? null);
  }
  for (const row of [...of('mandates'), ...of('helpers')]) addLink(built, row, otherOf(row, around));
  for (const row of mirrored) {
    const owner = around.dossierOf(
      textIn(row.data, row.kind === 'helpers' ? 'helped_ref' : 'company_ref') ?? '',
    );
    if (owner) addMirror(built, row, owner);
  }
  for (const row of of('facts')) addFact(built, row);
  for (const row of of('incomes')) addIncome(built, row);
  for (const row of of('company-years')) addCompanyYear(built, row);
  addAccount(built, of, around);
  for (const row of of('procedures')) addProcedure(built, row);
  for (const row of of('contacts')) addContact(built, row);
  for (const row of rows) addWarningTasks(built, row);
  return built.rows;
}

/** A payment nobody could match yet, kept by the office rather than by a dossier. */
export function buildUnmatched(
  spaceId: string,
  ref: string,
  rows: readonly SourceRow[],
  context: ImportContext,
): Row[] {
  const built = new BuiltDossier({ spaceId, dossierId: null, demo: false }, context);
  addPayment(built, `unmatched/${ref}`, rows, () => null);
  return built.rows.filter(({ type }) => type === 'payment');
}

type OfKind = (kind: FileKind) => readonly SourceRow[];

function addAccount(built: BuiltDossier, of: OfKind, around: Surroundings): void {
  const lines = of('contribution-lines');
  const own = new Map(lines.map(({ key, data }) => [key, data]));
  const lineOf = (ref: string) => own.get(ref) ?? around.lineOf(ref);
  const reversed = new Set(lines.flatMap(({ data }) => textIn(data, 'reversal_of') ?? []));
  for (const row of lines) addLine(built, row, lineOf, reversed);
  for (const [ref, group] of grouped(of('payments'), 'payment_ref')) addPayment(built, ref, group, lineOf);
  for (const [ref, group] of grouped(of('plans'), 'plan_ref')) addPlan(built, ref, group, lineOf);
}

function otherOf({ data }: SourceRow, around: Surroundings): OtherDossier | null {
  const ref = textIn(data, 'person_ref') ?? textIn(data, 'helper_ref');
  if (ref !== null) return around.dossierOf(ref);
  const ssin = textIn(data, 'ssin');
  return ssin === null ? null : around.dossierBySsin(ssin);
}

/** In the order of their keys, so that the order of a file changes nothing. */
function byKind(rows: readonly SourceRow[]): OfKind {
  const groups = new Map<FileKind, SourceRow[]>();
  for (const row of [...rows].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const group = groups.get(row.kind);
    if (group) group.push(row);
    else groups.set(row.kind, [row]);
  }
  return (kind) => groups.get(kind) ?? [];
}

function grouped(rows: readonly SourceRow[], column: string): ReadonlyMap<string, SourceRow[]> {
  const groups = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const ref = textIn(row.data, column) ?? row.key;
    const group = groups.get(ref);
    if (group) group.push(row);
    else groups.set(ref, [row]);
  }
  return groups;
}
