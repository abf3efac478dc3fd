import type { RequestKind } from '#shared/entities/visit/request.entity.ts';
import { findRow, type Row, rowsOfType } from '#shared/entities/index.ts';
import type { Text3 } from '#shared/kernel/lang.ts';
import type { Origin, Value } from '../engine/define-question.ts';
import type { View } from '../engine/view.ts';
import { type PaperId, papers } from '../papers.ts';
import { type QuestionId, questions } from '../questions/index.ts';
import { say } from '../say.ts';

/** Data of the dossier that only forms need: they never enter the facts of the portfolio. */
export type IdentityField = 'name' | 'ssin' | 'address' | 'iban' | 'enterpriseNumber' | 'trade';

export type FormField =
  | { readonly from: 'identity'; readonly id: IdentityField; readonly required: boolean }
  | { readonly from: 'question'; readonly id: QuestionId; readonly required: boolean }
  /** Free words of the person. */
  | { readonly from: 'words'; readonly id: string; readonly label: Text3; readonly required: boolean };

export interface Form {
  readonly title: Text3;
  readonly version: string;
  readonly act: RequestKind;
  readonly fields: readonly FormField[];
  /** Papers without which it cannot be closed. */
  readonly papers: readonly PaperId[];
  /** self: nobody signs in the person's place, not even a proxy. */
  readonly signer: 'self' | 'selfOrProxy';
}

export interface FilledField {
  readonly id: string;
  readonly label: Text3;
  readonly value: Value | null;
  readonly required: boolean;
  /** Where a prefilled value was read; null when it was said or typed. */
  readonly origin: Origin | null;
}

const identityLabels: Readonly<Record<IdentityField, Text3>> = {
  name: say('Nom et prénoms', 'Naam en voornamen', 'Name und Vornamen'),
  ssin: say('NISS', 'INSZ', 'ENSS'),
  address: say('Adresse', 'Adres', 'Anschrift'),
  iban: say('Compte (IBAN)', 'Rekening (IBAN)', 'Konto (IBAN)'),
  enterpriseNumber: say('Numéro d’entreprise', 'Ondernemingsnummer', 'Unternehmensnummer'),
  trade: say('Activité', 'Activiteit', 'Tätigkeit'),
};

/** What was typed goes before what is known. Partial forms stay as they are: nothing typed is lost. */
export function fillForm(
  form: Form,
  view: View,
  rows: readonly Row[],
  typed: Readonly<Record<string, Value | null>> = {},
): readonly FilledField[] {
  return form.fields.map((field): FilledField => {
    const said = typed[field.id];
    const read = field.from === 'identity' ? identityValue(field.id, rows) : null;
    const label =
      field.from === 'identity'
        ? identityLabels[field.id]
        : field.from === 'question'
          ? questions[field.id].label
          : field.label;
    const known = field.from === 'question' ? (view.get(field.id) ?? null) : (read?.value ?? null);
    const origin = field.from === 'question' ? view.origin(field.id) : (read?.origin ?? null);
    return {
      id: field.id,
      label,
      required: field.required,
      value: said === undefined ? known : said,
      origin: said === undefined ? origin : null,
    };
  });
}

/** Why a form cannot be closed yet, one sentence each; empty when it can. */
export function blockersOf(
  form: Form,
  filled: readonly FilledField[],
  state: { readonly papers: readonly PaperId[]; readonly signedBy: 'self' | 'proxy' | null },
): readonly Text3[] {
  const lacking = filled.filter((field) => field.required && (field.value === null || field.value === ''));
  const absent = form.papers.filter((paper) => !state.papers.includes(paper));
  return [
    ...lacking.map((field) => missing(field.label)),
    ...absent.map((paper) => missing(papers[paper].label)),
    ...signatureBlocker(form, state.signedBy),
  ];
}

function missing(what: Text3): Text3 {
  return say(`Il manque : ${what.fr}`, `Er ontbreekt: ${what.nl}`, `Es fehlt: ${what.de}`);
}

function signatureBlocker(form: Form, signedBy: 'self' | 'proxy' | null): readonly Text3[] {
  if (signedBy === null)
    return [say('La signature manque.', 'De handtekening ontbreekt.', 'Die Unterschrift fehlt.')];
  if (form.signer === 'selfOrProxy' || signedBy === 'self') return [];
  return [
    say(
      'La personne signe elle-même : un mandataire ne peut pas le faire à sa place.',
      'De persoon ondertekent zelf: een gevolmachtigde kan dit niet in zijn plaats.',
      'Die Person unterschreibt selbst: ein Bevollmächtigter kann es nicht an ihrer Stelle.',
    ),
  ];
}

function identityValue(id: IdentityField, rows: readonly Row[]): { value: string; origin: Origin } | null {
  const person = findRow(rows, 'person');
  const company = findRow(rows, 'company');
  switch (id) {
    case 'name':
      if (company) return at(company.body.name, 'company', company);
      return person ? at(`${person.body.givenNames} ${person.body.familyName}`, 'person', person) : null;
    case 'ssin':
      return person?.body.ssin ? at(person.body.ssin, 'person', person) : null;
    case 'address': {
      const kind = company ? 'registeredOffice' : 'residence';
      const row = rowsOfType(rows, 'address').find(
        (one) => one.body.kind === kind && one.body.period.to === null,
      );
      if (!row) return null;
      const { street, number, box, postalCode, locality } = row.body;
      return at(`${street} ${number}${box ? `/${box}` : ''}, ${postalCode} ${locality}`, 'address', row);
    }
    case 'iban': {
      const row = rowsOfType(rows, 'bank-account').find((one) => one.body.period.to === null);
      return row ? at(row.body.iban, 'bank-account', row) : null;
    }
    case 'enterpriseNumber': {
      if (company) return at(company.body.enterpriseNumber, 'company', company);
      const row = rowsOfType(rows, 'affiliation').findLast((one) => one.body.enterpriseNumber !== null);
      return row?.body.enterpriseNumber ? at(row.body.enterpriseNumber, 'affiliation', row) : null;
    }
    case 'trade': {
      const row = rowsOfType(rows, 'affiliation').findLast((one) => one.body.tradeText !== null);
      const text = company?.body.tradeText ?? row?.body.tradeText;
      return text ? { value: text, origin: { type: company ? 'company' : 'affiliation', on: null } } : null;
    }
  }
}

function at(value: string, type: Origin['type'], row: Row): { value: string; origin: Origin } {
  return { value, origin: { type, on: row.asOf ?? row.factOn } };
}
