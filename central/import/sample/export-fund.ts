import { type EntityType, findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Amount } from '#shared/kernel/amount.ts';
import { formatEnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import { eurosText } from '#shared/kernel/money.ts';
import { lastDayIncluded, type Period } from '#shared/kernel/period.ts';
import { addDays } from '#shared/kernel/plain-date.ts';
import { formatSsin } from '#shared/kernel/ssin.ts';
import { formatStructuredCommunication } from '#shared/kernel/structured-communication.ts';
import type { DemoFund } from '../../seed/demo-fund.ts';
import { fileKinds } from '../define/files.ts';
import type { SampleFiles, SampleRow } from './csv-text.ts';

/** Older quarters make a file long and show nothing more. */
const FIRST_DAY = '2025-01-01';

/** A fund of the demo as the fund's own system would hand it over. */
export function exportFund(fund: DemoFund): SampleFiles {
  const out = Object.fromEntries(fileKinds.map((kind) => [kind, [] as SampleRow[]])) as SampleFiles;
  const refs = new Map<string, string>();
  const dossiers = [...fund.dossiers];
  for (const { dossierId, rows } of dossiers) {
    const dossier = findRow(rows, 'dossier');
    if (dossier)
      refs.set(dossierId, `${dossier.body.kind === 'person' ? 'P' : 'S'}-${dossier.body.dossierNumber}`);
  }
  for (const { dossierId, rows } of dossiers) exportDossier(out, refs.get(dossierId) ?? '', rows, refs);
  return out;
}

function exportDossier(
  out: SampleFiles,
  ref: string,
  rows: readonly Row[],
  refs: ReadonlyMap<string, string>,
): void {
  const dossier = findRow(rows, 'dossier');
  if (!dossier) return;
  const common = {
    dossier_ref: ref,
    language: dossier.body.language.toUpperCase(),
    ...placeOf(rows),
    ...reachOf(rows),
  };
  const person = findRow(rows, 'person');
  if (person?.body.ssin)
    out.persons.push({
      ...common,
      ssin: formatSsin(person.body.ssin),
      family_name: person.body.familyName,
      given_names: person.body.givenNames,
      birth_date: belgian(person.body.birthDate),
      sex: { m: 'M', f: 'F', unknown: 'X' }[person.body.sex],
      death_date: person.body.deathOn ?? '',
      nationality: person.body.nationality,
      civil_status: person.body.civilStatus,
      civil_status_since: person.body.civilStatusSince ?? '',
      adviser: findRow(rows, 'adviser-assignment')?.body.staffId ?? '',
      status: dossier.body.status,
      protected: dossier.body.protected === 'ownFamily' ? 'colleague' : (dossier.body.protected ?? ''),
    });
  const company = findRow(rows, 'company');
  if (company)
    out.companies.push({
      ...common,
      enterprise_number: formatEnterpriseNumber(company.body.enterpriseNumber),
      name: company.body.name,
      legal_form: company.body.legalForm,
      created_on: company.body.createdOn,
      status: company.body.status,
      status_since: company.body.statusSince ?? '',
      commercial_or_craft: company.body.commercialOrCraft ? '1' : '0',
    });
  exportLife(out, ref, rows);
  exportLinks(out, ref, rows, refs);
  exportAccount(out, ref, rows);
}

function exportLife(out: SampleFiles, ref: string, rows: readonly Row[]): void {
  for (const { body } of rowsOfType(rows, 'affiliation')) {
    if (body.state === 'cancelled') continue;
    const number = out.affiliations.length + 1;
    body.categoryDeclared.forEach(({ from, category }, place) => {
      const next = body.categoryDeclared[place + 1];
      out.affiliations.push({
        dossier_ref: ref,
        affiliation_ref: `A-${number}`,
        capacity: body.capacity,
        from: place === 0 ? body.period.from : from,
        to: next ? addDays(next.from, -1) : lastOf(body.period),
        category,
        enterprise_number: body.enterpriseNumber ?? '',
        trade: body.tradeText ?? '',
        declared_on: body.declaredOn ?? '',
        previous_fund: body.previousFund ?? '',
        end_reason: next ? '' : (body.endReason ?? ''),
      });
    });
  }
  for (const { body } of rowsOfType(rows, 'household-member')) {
    if (body.birthDate === null) continue;
    out.household.push({
      dossier_ref: ref,
      member_ref: `H-${out.household.length + 1}`,
      relation: body.relation,
      family_name: body.familyName,
      given_names: body.givenNames,
      birth_date: body.birthDate,
      sex: { m: 'M', f: 'F', unknown: 'X' }[body.sex],
      ssin: body.ssin ?? '',
      dependant: body.dependant ? '1' : '0',
      disability: body.disability === null ? '' : body.disability ? '1' : '0',
      same_home: body.sameHome ? '1' : '0',
      ...daysOf(body.period),
    });
  }
  for (const { body } of rowsOfType(rows, 'category-fact'))
    out.facts.push({ dossier_ref: ref, fact: body.kind, ...daysOf(body.period) });
  for (const { body } of rowsOfType(rows, 'income-statement'))
    if (body.kind !== 'imported')
      out.incomes.push({
        dossier_ref: ref,
        year: String(body.year),
        net_income: euros(body.netIncome),
        kind: body.kind,
        received_on: body.receivedOn,
        quarters: String(body.quarters),
      });
  for (const { body } of rowsOfType(rows, 'company-year'))
    out['company-years'].push({
      dossier_ref: ref,
      year: String(body.year),
      balance_total: body.balanceTotal ? euros(body.balanceTotal) : '',
      dormant: body.exemption === 'dormant' ? '1' : '',
    });
}

function exportLinks(
  out: SampleFiles,
  ref: string,
  rows: readonly Row[],
  refs: ReadonlyMap<string, string>,
): void {
  const company = findRow(rows, 'company');
  const dissolved = company?.body.status === 'dissolved' ? company.body.statusSince : null;
  for (const { body } of rowsOfType(rows, 'mandate')) {
    const person = refs.get(body.personDossierId ?? '');
    if (person === undefined && body.ssin === null) continue;
    out.mandates.push({
      company_ref: ref,
      person_ref: person ?? '',
      ssin: person === undefined ? (body.ssin ?? '') : '',
      name: person === undefined ? body.name : '',
      function: body.function,
      ...daysOf(body.period),
      // Nobody acts for a company that is no more.
      ...(dissolved !== null && (body.period.to === null || body.period.to > dissolved)
        ? { to: dissolved }
        : {}),
      paid: body.paid === null ? '' : body.paid ? '1' : '0',
    });
  }
  for (const { body } of rowsOfType(rows, 'helper-link')) {
    const helper = refs.get(body.helperDossierId ?? '');
    if (helper === undefined && body.ssin === null) continue;
    out.helpers.push({
      helped_ref: ref,
      helper_ref: helper ?? '',
      ssin: helper === undefined ? (body.ssin ?? '') : '',
      name: helper === undefined ? body.name : '',
      kind: body.kind,
      ...daysOf(body.period),
    });
  }
}

function exportAccount(out: SampleFiles, ref: string, rows: readonly Row[]): void {
  const lines = new Map<string, string>();
  const name = (id: string) => {
    const made = `L-${out['contribution-lines'].length + 1}`;
    lines.set(id, made);
    return made;
  };
  for (const { id, body } of rowsOfType(rows, 'contribution-line')) {
    if (body.dueOn < FIRST_DAY || body.principal.cents === null || body.reversalOfId !== null) continue;
    out['contribution-lines'].push({
      dossier_ref: ref,
      line_ref: name(id),
      kind: body.kind,
      quarter: body.quarter ?? '',
      year: body.year === null ? '' : String(body.year),
      category: body.category ?? '',
      amount: euros(body.principal),
      fee: euros(body.fee),
      due_on: belgian(body.dueOn),
      claimed_on: body.claimedOn ?? '',
    });
  }
  for (const { id, body } of rowsOfType(rows, 'surcharge-line')) {
    const on = lines.get(body.onLineId);
    if (on === undefined || body.reversalOfId !== null) continue;
    out['contribution-lines'].push({
      dossier_ref: ref,
      line_ref: name(id),
      kind: body.kind,
      quarter: body.appliedAt.includes('Q') ? body.appliedAt : '',
      year: /^\d{4}$/.test(body.appliedAt) ? body.appliedAt : '',
      claimed_on: /^\d{4}-\d\d$/.test(body.appliedAt) ? `${body.appliedAt}-01` : '',
      amount: euros(body.amount),
      on_line: on,
    });
  }
  for (const { id, body } of rowsOfType(rows, 'payment')) {
    const shares = rowsOfType(rows, 'allocation').filter((row) => row.body.paymentId === id);
    const known = shares.filter((row) => lines.has(row.body.targetId));
    if (known.length === 0 || known.length < shares.length || body.receivedOn < FIRST_DAY) continue;
    const payment = `PAY-${out.payments.length + 1}`;
    for (const share of known)
      out.payments.push({
        payment_ref: payment,
        dossier_ref: ref,
        received_on: body.receivedOn,
        amount: euros(body.amount),
        channel: body.channel,
        communication: body.structuredCommunication
          ? formatStructuredCommunication(body.structuredCommunication)
          : '',
        bank_ref: body.bankRef ?? '',
        line_ref: lines.get(share.body.targetId) ?? '',
        allocated: eurosText(share.body.cents).replace('.', ','),
      });
  }
  exportRecovery(out, ref, rows, lines);
}

function exportRecovery(
  out: SampleFiles,
  ref: string,
  rows: readonly Row[],
  lines: ReadonlyMap<string, string>,
): void {
  for (const { id, body } of rowsOfType(rows, 'payment-plan')) {
    const covered = body.lineIds.flatMap((line) => lines.get(line) ?? []);
    if (
      !['active', 'late', 'broken', 'completed'].includes(body.state) ||
      covered.length < body.lineIds.length
    )
      continue;
    const plan = `PL-${ref.slice(2)}`;
    for (const part of rowsOfType(rows, 'instalment').filter((row) => row.body.planId === id))
      out.plans.push({
        dossier_ref: ref,
        plan_ref: plan,
        agreed_on: body.agreedOn ?? '',
        state: body.state,
        line_refs: covered.join(' '),
        no: String(part.body.no),
        due_on: part.body.dueOn,
        amount: eurosText(part.body.cents),
      });
  }
  for (const { body } of rowsOfType(rows, 'procedure'))
    out.procedures.push({
      dossier_ref: ref,
      procedure_ref: `PR-${out.procedures.length + 1}`,
      kind: body.kind,
      started_on: body.startedOn,
      title_on: body.titleOn ?? '',
      party_kind: body.partyKind ?? '',
      party_name: body.partyName ?? '',
    });
  for (const { body } of rowsOfType(rows, 'contact').slice(0, 2))
    out.contacts.push({
      dossier_ref: ref,
      contact_ref: `C-${out.contacts.length + 1}`,
      on: body.on,
      channel: body.channel,
      direction: body.direction,
      initiative: body.initiative,
      personal: body.personal ? '1' : '0',
      outcome: body.outcome,
      purpose: body.purposes[0] ?? '',
    });
}

function placeOf(rows: readonly Row[]): SampleRow {
  const { body } = firstOf(rows, 'address') ?? {};
  return {
    street: body?.street ?? '',
    house_number: body?.number ?? '',
    box: body?.box ?? '',
    postal_code: body?.postalCode ?? '',
    locality: body?.locality ?? '',
    country: body?.country ?? 'BE',
  };
}

function reachOf(rows: readonly Row[]): SampleRow {
  const points = rowsOfType(rows, 'contact-point').map(({ body }) => [body.kind, body.value] as const);
  return { ...Object.fromEntries(points), iban: firstOf(rows, 'bank-account')?.body.iban ?? '' };
}

function firstOf<T extends EntityType>(rows: readonly Row[], type: T): Row<T> | undefined {
  return rowsOfType(rows, type)[0];
}

function daysOf(period: Period): SampleRow {
  return { from: period.from, to: lastOf(period) };
}

function lastOf(period: Period): string {
  return lastDayIncluded(period) ?? '';
}

function belgian(date: string): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** With a comma, as a Belgian spreadsheet writes it. */
function euros({ cents }: Amount): string {
  return cents === null ? '' : eurosText(cents).replace('.', ',');
}
