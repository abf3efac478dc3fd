import { period } from '#shared/kernel/period.ts';
import {
  addDays,
  addMonths,
  addYears,
  maxDate,
  minDate,
  type PlainDate,
  yearOf,
} from '#shared/kernel/plain-date.ts';
import { quarterOf, quarterStart } from '#shared/kernel/quarter.ts';
import { foldWords } from '#shared/kernel/text.ts';
import type { DossierRows } from './dossier-rows.ts';
import { extractDayOf } from './imported.ts';
import { localityName } from './municipalities.ts';
import { drawFamilyName, drawGivenNames, drawStreet } from './names/draw-name.ts';
import { makeIban } from './numbers.ts';
import type { CompanyProfile, PersonProfile, Profile } from './profile.ts';

/** The root, who it is, where it lives, how to reach it, who follows it. */
export function addIdentity(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  addRoot(rows, profile);
  if (profile.kind === 'person') addPerson(rows, profile, asOf);
  else addCompany(rows, profile, asOf);
  addAddresses(rows, profile, asOf);
  addContactPoints(rows, profile, asOf);
  addBankAccount(rows, profile, asOf);
  addAdvisers(rows, profile, asOf);
}

function addRoot(rows: DossierRows, profile: Profile): void {
  const bankrupt = profile.kind === 'person' ? profile.bankrupt : profile.companyStatus === 'bankrupt';
  rows.add('dossier', '', {
    kind: profile.kind,
    dossierNumber: profile.number,
    externalRef: null,
    status: profile.status === 'deceased' ? 'closed' : profile.status,
    language: profile.language,
    languageProof: null,
    ownerEpoch: 1,
    protected: profile.protected,
    flags: [
      ...(profile.status === 'deceased' ? (['deceased'] as const) : []),
      ...(bankrupt ? (['bankrupt'] as const) : []),
    ],
    keepOffline: [],
  });
}

function addPerson(rows: DossierRows, profile: PersonProfile, asOf: PlainDate): void {
  const random = profile.random.fork('person');
  const adult = addYears(profile.birthDate, 20);
  rows.add('person', 'person', {
    ssin: profile.ssin,
    familyName: profile.familyName,
    givenNames: profile.givenNames,
    sex: profile.sex,
    birthDate: profile.birthDate,
    deathOn: profile.status === 'deceased' ? profile.endOn : null,
    nationality: random.weighted([
      ['BE', 90],
      ['FR', 3],
      ['NL', 2],
      ['IT', 2],
      ['RO', 1],
      ['PL', 1],
      ['MA', 1],
    ]),
    civilStatus: profile.civilStatus,
    civilStatusSince:
      profile.civilStatus === 'single' || adult >= asOf
        ? null
        : addDays(adult, random.int(0, Math.max(1, (yearOf(asOf) - yearOf(adult)) * 300))),
    identityProof: { kind: 'import', on: extractDayOf(asOf) },
  });
}

function addCompany(rows: DossierRows, profile: CompanyProfile, asOf: PlainDate): void {
  const random = profile.random.fork('company');
  const since =
    profile.companyStatus === 'active'
      ? null
      : maxDate(
          addDays(profile.startOn, 30),
          addDays(profile.endOn ?? extractDayOf(asOf), -random.int(20, 500)),
        );
  rows.add('company', 'company', {
    enterpriseNumber: profile.enterpriseNumber,
    name: profile.display,
    legalForm: profile.legalForm,
    createdOn: profile.startOn,
    cbeRegisteredOn: addDays(profile.startOn, random.int(0, 20)),
    commercialOrCraft: random.chance(0.9),
    status: profile.companyStatus,
    statusSince: since,
    tradeText: profile.trade,
  });
}

function addAddresses(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  const random = profile.random.fork('address');
  const body = {
    street: drawStreet(streetLanguage(profile), random),
    number: String(random.int(1, 180)),
    box: random.chance(profile.place.area === 'B' ? 0.4 : 0.08) ? String(random.int(1, 30)) : null,
    postalCode: profile.place.postalCode,
    locality: localityName(profile.place, profile.language),
    municipalityNis: profile.place.nis,
    country: 'BE',
  };
  const from = minDate(addDays(asOf, -400), addDays(profile.startOn, -random.int(0, 900)));
  rows.add('address', 'home', {
    kind: profile.kind === 'company' ? 'registeredOffice' : 'residence',
    ...body,
    period: period(from, null),
  });
  if (profile.kind === 'person' && profile.capacity === 'selfEmployed' && random.chance(0.2)) {
    rows.add('address', 'business', {
      kind: 'business',
      ...body,
      street: drawStreet(streetLanguage(profile), random),
      number: String(random.int(1, 180)),
      box: null,
      period: period(from, null),
    });
  }
}

/** Street signs speak the language of the place. */
function streetLanguage(profile: Profile): 'fr' | 'nl' | 'de' {
  if (profile.place.area === 'F') return 'nl';
  if (profile.place.area === 'D') return 'de';
  return profile.place.area === 'B' && profile.language === 'nl' ? 'nl' : 'fr';
}

function addContactPoints(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  const random = profile.random.fork('points');
  const verified = () => (random.chance(0.6) ? addDays(asOf, -random.int(20, 1_200)) : null);
  const mobile = profile.kind === 'person' ? random.chance(0.92) : random.chance(0.5);
  const serial = String(profile.index).padStart(6, '0');
  const preferMail = random.chance(0.45);
  // No network gives numbers after 0400 or after 00 behind an area code: nobody answers there.
  if (mobile)
    rows.add('contact-point', 'mobile', {
      kind: 'mobile',
      value: `0400 ${serial.slice(0, 2)} ${serial.slice(2, 4)} ${serial.slice(4)}`,
      preferred: !preferMail,
      verifiedOn: verified(),
      bulletinConsent: false,
    });
  if (!mobile || random.chance(0.2)) {
    const area = { W: '081', D: '087', F: '09', B: '02' }[profile.place.area];
    rows.add('contact-point', 'phone', {
      kind: 'phone',
      value: `${area} 00 ${serial.slice(0, 2)} ${serial.slice(2, 4)} ${serial.slice(4)}`,
      preferred: !mobile && !preferMail,
      verifiedOn: verified(),
      bulletinConsent: false,
    });
  }
  if (random.chance(0.85)) {
    rows.add('contact-point', 'email', {
      kind: 'email',
      value: mailOf(profile),
      preferred: preferMail,
      verifiedOn: verified(),
      bulletinConsent: random.chance(0.35),
    });
  }
}

/** The last six digits of the dossier keep homonyms apart; `.example` never leads anywhere. */
function mailOf(profile: Profile): string {
  const serial = profile.number.slice(-5);
  if (profile.kind === 'company') return `info@${foldWords(profile.display).join('-')}-${serial}.example`;
  return `${foldWords(profile.givenNames)[0] ?? 'x'}.${serial}@${foldWords(profile.familyName).join('-')}.example`;
}

function addBankAccount(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  const random = profile.random.fork('bank');
  if (profile.status === 'prospect' || random.chance(0.1)) return;
  rows.add('bank-account', 'account', {
    iban: makeIban(1_000 + profile.index),
    holder: profile.display,
    use: random.chance(0.25) ? 'directDebit' : random.chance(0.3) ? 'benefit' : 'refund',
    verifiedOn: random.chance(0.7) ? maxDate(profile.startOn, addDays(asOf, -random.int(30, 1_500))) : null,
    period: period(minDate(profile.startOn, addDays(asOf, -1)), null),
  });
}

function addAdvisers(rows: DossierRows, profile: Profile, asOf: PlainDate): void {
  const from = minDate(addMonths(asOf, -11), maxDate(profile.startOn, addMonths(asOf, -36)));
  for (const [role, staffId] of [
    ['primary', profile.primary],
    ['backup', profile.backup],
  ] as const) {
    rows.add('adviser-assignment', role, {
      staffId,
      role,
      period: period(quarterStart(quarterOf(from)), null),
      handOverNoteId: null,
    });
  }
}

/** An accountant who may ask, for one dossier in eight. */
export function addProxies(rows: DossierRows, profile: Profile): void {
  const random = profile.random.fork('proxy');
  if (profile.status === 'prospect' || !random.chance(profile.kind === 'company' ? 0.4 : 0.12)) return;
  const sex = random.chance(0.5) ? 'm' : 'f';
  rows.add('proxy', 'accountant', {
    kind: 'accountant',
    name: `${drawGivenNames(profile.language, sex, 1978, random)} ${drawFamilyName(profile.language, random)}`,
    enterpriseNumber: null,
    ssin: null,
    scope: random.chance(0.3) ? ['read', 'ask', 'sign'] : ['read', 'ask'],
    period: period(profile.startOn, profile.endOn === null ? null : addDays(profile.endOn, 1)),
    documentId: null,
  });
}
