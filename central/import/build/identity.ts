import type { BodyOf } from '#shared/entities/index.ts';
import { brand } from '#shared/kernel/brand.ts';
import type { EnterpriseNumber } from '#shared/kernel/enterprise-number.ts';
import type { Iban } from '#shared/kernel/iban.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import type { PlainDate } from '#shared/kernel/plain-date.ts';
import type { Ssin } from '#shared/kernel/ssin.ts';
import { isTrueIn, type RowData, textIn } from '../rows/staged-row.ts';
import { nameAdviserTask } from './tasks.ts';
import { type BuiltDossier, codeIn, dateIn, type DossierPlace } from './import-context.ts';

type DossierBody = BodyOf<'dossier'>;

/** Root, person, address, coordinates, account and adviser out of a row of persons.csv. */
export function addPerson(built: BuiltDossier, place: DossierPlace, data: RowData): void {
  const status = codeIn<DossierBody['status']>(data, 'status') ?? 'active';
  const death = dateIn(data, 'death_date');
  addRoot(built, place, data, status, death === null ? [] : ['deceased']);
  const birth = dateIn(data, '_b') ?? brand<PlainDate>('1900-01-01');
  built.add('person', place.ref, {
    ssin: brand<Ssin>(textIn(data, 'ssin') ?? ''),
    familyName: textIn(data, 'family_name') ?? '',
    givenNames: textIn(data, 'given_names') ?? '',
    sex: { M: 'm' as const, F: 'f' as const }[textIn(data, 'sex') ?? ''] ?? 'unknown',
    birthDate: birth,
    deathOn: death,
    nationality: textIn(data, 'nationality') ?? 'BE',
    civilStatus: codeIn<BodyOf<'person'>['civilStatus']>(data, 'civil_status') ?? 'single',
    civilStatusSince: dateIn(data, 'civil_status_since'),
    identityProof: { kind: 'import', on: built.context.asOf },
  });
  const name = `${textIn(data, 'family_name') ?? ''} ${textIn(data, 'given_names') ?? ''}`;
  addAddress(built, place, data, 'residence', birth);
  addCoordinates(built, place, data);
  addAccount(built, place, data, name);
  addAdviser(built, place, data, status);
}

/** The same out of a row of companies.csv. */
export function addCompany(built: BuiltDossier, place: DossierPlace, data: RowData): void {
  const status = codeIn<BodyOf<'company'>['status']>(data, 'status') ?? 'active';
  const gone = status === 'dissolved';
  addRoot(built, place, data, gone ? 'closed' : 'active', status === 'bankrupt' ? ['bankrupt'] : []);
  const created = dateIn(data, 'created_on') ?? built.context.asOf;
  const name = textIn(data, 'name') ?? '';
  built.add('company', place.ref, {
    enterpriseNumber: brand<EnterpriseNumber>(textIn(data, 'enterprise_number') ?? ''),
    name,
    legalForm: codeIn<BodyOf<'company'>['legalForm']>(data, 'legal_form') ?? 'other',
    createdOn: created,
    cbeRegisteredOn: null,
    commercialOrCraft: isTrueIn(data, 'commercial_or_craft'),
    status,
    statusSince: dateIn(data, 'status_since'),
    tradeText: null,
  });
  addAddress(built, place, data, 'registeredOffice', created);
  addCoordinates(built, place, data);
  addAccount(built, place, data, name);
  addAdviser(built, place, data, gone ? 'closed' : 'active');
}

function addRoot(
  built: BuiltDossier,
  place: DossierPlace,
  data: RowData,
  status: DossierBody['status'],
  flags: DossierBody['flags'],
): void {
  built.add('dossier', place.ref, {
    kind: place.kind === 'persons' ? 'person' : 'company',
    dossierNumber: String(place.number).padStart(8, '0'),
    externalRef: place.ref,
    status,
    language: codeIn<Lang>(data, 'language') ?? 'fr',
    languageProof: null,
    ownerEpoch: 1,
    protected: codeIn<'colleague' | 'vip'>(data, 'protected'),
    flags,
    keepOffline: [],
  });
}

/** No extract says since when; a birth or a creation is a day before which nobody lived there. */
function addAddress(
  built: BuiltDossier,
  place: DossierPlace,
  data: RowData,
  kind: BodyOf<'address'>['kind'],
  from: PlainDate,
): void {
  const country = textIn(data, 'country') ?? 'BE';
  const postalCode = textIn(data, 'postal_code') ?? '';
  const found = country === 'BE' ? built.context.places.find(postalCode) : null;
  built.add('address', `${place.ref}/${kind}`, {
    kind,
    street: textIn(data, 'street') ?? '',
    number: textIn(data, 'house_number') ?? '',
    box: textIn(data, 'box'),
    postalCode,
    locality: textIn(data, 'locality') ?? found?.name[codeIn<Lang>(data, 'language') ?? 'fr'] ?? '',
    municipalityNis: found?.nis ?? null,
    country,
    period: { from, to: null },
  });
}

function addCoordinates(built: BuiltDossier, place: DossierPlace, data: RowData): void {
  let preferred = true;
  for (const kind of ['mobile', 'phone', 'email', 'fax'] as const) {
    const value = textIn(data, kind);
    if (value === null) continue;
    built.add('contact-point', `${place.ref}/${kind}`, {
      kind,
      value,
      preferred: preferred && kind !== 'fax',
      verifiedOn: null,
      bulletinConsent: false,
    });
    preferred = false;
  }
}

function addAccount(built: BuiltDossier, place: DossierPlace, data: RowData, holder: string): void {
  const iban = textIn(data, 'iban');
  if (iban === null) return;
  built.add('bank-account', place.ref, {
    iban: brand<Iban>(iban),
    holder: holder.trim(),
    use: 'refund',
    verifiedOn: null,
    period: { from: built.context.asOf, to: null },
  });
}

/** Who is active has an adviser, or a task to name one. */
function addAdviser(
  built: BuiltDossier,
  place: DossierPlace,
  data: RowData,
  status: DossierBody['status'],
): void {
  const code = textIn(data, 'adviser');
  const staffId = code === null ? null : (built.context.staff.get(code.toUpperCase()) ?? null);
  if (staffId !== null)
    built.add('adviser-assignment', `${place.ref}/primary`, {
      staffId,
      role: 'primary',
      period: { from: built.context.asOf, to: null },
      handOverNoteId: null,
    });
  else if (status === 'active') built.add('task', `adviser/${place.ref}`, nameAdviserTask);
}
