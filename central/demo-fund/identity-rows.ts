import type { Category } from '#shared/entities/codes.ts';
import type { Lang } from '#shared/kernel/lang.ts';
import { period } from '#shared/kernel/period.ts';
import { addDays, addYears, maxDate, minDate, type PlainDate, plainDate, plainDateOf, yearOf } from '#shared/kernel/plain-date.ts';
import { addQuarters, quarterOf, quarterStart } from '#shared/kernel/quarter.ts';
import type { SeededRandom } from '#shared/kernel/seeded-random.ts';
import { foldKey } from '#shared/kernel/text.ts';
import { importedAmount } from './demo-amount.ts';
import { demoIban } from './demo-numbers.ts';
import type { DossierFrame } from './dossier-frame.ts';
import { drawStreet } from './names/company-names.ts';
import { localName } from './places.ts';
import type { CompanyTraits, PersonTraits, Traits } from './traits.ts';

export interface Setting {
  readonly asOf: PlainDate;
  readonly random: SeededRandom;
}

/** Root, address, contact points, bank account and advisers: what every dossier holds. */
export function addRoot(frame: DossierFrame, traits: Traits, { asOf, random }: Setting, keepOffline: readonly string[]): void {
  const since = traits.kind === 'person' ? minDate(traits.start, asOf) : traits.createdOn;
  frame.add(
    'dossier',
    '',
    {
      kind: traits.kind,
      dossierNumber: traits.number,
      externalRef: `${traits.kind === 'person' ? 'P' : 'S'}-${traits.number.slice(2)}`,
      status: statusOf(traits),
      language: traits.language,
      languageProof: traits.language === usual(traits) ? null : 'choice',
      ownerEpoch: 1,
      protected: traits.protection,
      flags: flagsOf(traits),
      keepOffline: [...keepOffline],
    },
    { factOn: since },
  );
  addAddress(frame, traits, since, random);
  addContactPoints(frame, traits, random);
  if (random.chance(0.7)) {
    frame.add('bank-account', '1', {
      iban: demoIban(traits.index + 1_000),
      holder: traits.kind === 'person' ? `${traits.givenNames} ${traits.familyName}` : traits.name,
      use: random.chance(0.25) ? 'directDebit' : 'benefit',
      verifiedOn: random.chance(0.8) ? maxDate(since, addDays(asOf, -random.int(10, 900))) : null,
      period: period(since, null),
    });
  }
  addAdvisers(frame, traits, since);
}

export function addAdvisers(frame: DossierFrame, { adviserId, backupId }: Pick<Traits, 'adviserId' | 'backupId'>, since: PlainDate): void {
  frame.add('adviser-assignment', 'primary', { staffId: adviserId, role: 'primary', period: period(since, null), handOverNoteId: null }, { factOn: since });
  frame.add('adviser-assignment', 'backup', { staffId: backupId, role: 'backup', period: period(since, null), handOverNoteId: null }, { factOn: since });
}

function statusOf(traits: Traits): 'prospect' | 'active' | 'ceased' | 'transferredOut' | 'closed' {
  if (traits.kind === 'company') return traits.state === 'dissolved' ? 'ceased' : 'active';
  return traits.status === 'deceased' ? 'ceased' : traits.status;
}

function flagsOf(traits: Traits): ('deceased' | 'bankrupt' | 'contested')[] {
  if (traits.kind === 'company') return traits.state === 'bankrupt' ? ['bankrupt'] : [];
  return traits.status === 'deceased' ? ['deceased'] : [];
}

function usual({ place }: Traits): Lang {
  if (place.de !== null) return 'de';
  return place.region === 'VLA' ? 'nl' : 'fr';
}

function addAddress(frame: DossierFrame, traits: Traits, since: PlainDate, random: SeededRandom): void {
  const streetLanguage: Lang = traits.place.de !== null ? 'de' : traits.place.region === 'VLA' ? 'nl' : traits.place.region === 'BRU' ? traits.language === 'nl' ? 'nl' : 'fr' : 'fr';
  const block = {
    street: drawStreet(random, streetLanguage),
    number: String(random.int(1, 198)),
    box: random.chance(0.14) ? String(random.int(1, 40)) : null,
    postalCode: traits.place.postalCode,
    locality: localName(traits.place, traits.language),
    municipalityNis: traits.place.nis,
    country: 'BE',
    period: period(since, null),
  };
  frame.add('address', 'main', { kind: traits.kind === 'person' ? 'residence' : 'registeredOffice', ...block }, { factOn: since });
  if (traits.kind === 'person' && random.chance(0.18)) {
    frame.add('address', 'business', { ...block, kind: 'business', number: String(random.int(1, 198)), box: null }, { factOn: since });
  }
}

function addContactPoints(frame: DossierFrame, traits: Traits, random: SeededRandom): void {
  const serial = `${traits.index}`.padStart(6, '0');
  const mail = traits.kind === 'person' ? `${foldKey(traits.givenNames)}.${foldKey(traits.familyName)}` : foldKey(traits.name);
  const points = [
    // 0499 00 to 0499 09: the demo never dials, and central refuses to mail "*.example".
    { share: 0.92, kind: 'mobile', value: `+32499${serial}` },
    { share: 0.85, kind: 'email', value: `${mail}@${traits.kind === 'person' ? 'courrier' : 'bureau'}.example` },
    { share: traits.kind === 'company' ? 0.8 : 0.22, kind: 'phone', value: `+3210${serial}` },
    { share: 0.02, kind: 'fax', value: `+3211${serial}` },
  ] as const;
  let first = true;
  for (const { share, kind, value } of points) {
    if (!random.chance(share)) continue;
    frame.add('contact-point', kind, { kind, value, preferred: first, verifiedOn: null, bulletinConsent: kind === 'email' && random.chance(0.3) });
    first = false;
  }
}

export function addPerson(frame: DossierFrame, traits: PersonTraits, { asOf, random }: Setting): void {
  const grown = addYears(traits.birthDate, 20);
  const since = traits.civilStatus === 'single' ? null : maxDate(grown, addDays(asOf, -random.int(200, 9_000)));
  frame.add('person', '', {
    ssin: traits.ssin,
    familyName: traits.familyName,
    givenNames: traits.givenNames,
    sex: traits.sex,
    birthDate: traits.birthDate,
    deathOn: traits.status === 'deceased' && traits.end !== null ? addDays(traits.end, -1) : null,
    nationality: random.weighted([['BE', 88], ['FR', 4], ['IT', 2], ['NL', 2], ['RO', 1], ['MA', 1], ['PT', 1], ['DE', 1]]),
    civilStatus: traits.civilStatus,
    civilStatusSince: since !== null && since < asOf ? since : null,
    identityProof: random.chance(0.7) ? { kind: random.pick(['card', 'document', 'import'] as const), on: maxDate(grown, addDays(asOf, -random.int(5, 2_000))) } : null,
  }, { factOn: traits.birthDate });
  addAffiliation(frame, traits, asOf);
}

/** How the person contributes, by date: a starter becomes a main contributor, a pensioner was one. */
export function categoriesOf(traits: PersonTraits): { from: PlainDate; category: Category }[] {
  const { category, start } = traits;
  if (category === 'activePensioner' && traits.pensionFrom !== null && traits.pensionFrom > start) {
    return [{ from: start, category: 'mainOccupation' }, { from: quarterStart(quarterOf(traits.pensionFrom)) > start ? quarterStart(quarterOf(traits.pensionFrom)) : start, category }];
  }
  if (category === 'pensionAgeNoPension' || category === 'pensionAgeOptOut') {
    // From the quarter of the legal age until the reform of 1 October 2025 the older rule applied.
    const legalAge = quarterStart(quarterOf(addYears(traits.birthDate, 65)));
    const reform = plainDate('2025-10-01');
    const steps: { from: PlainDate; category: Category }[] = [
      { from: start, category: 'mainOccupation' },
      { from: legalAge, category: 'pensionAgeBefore2025' },
      { from: reform, category },
    ];
    return steps.filter((step, i) => step.from < (steps[i + 1]?.from ?? step.from + '~')).map((step) => ({ ...step, from: maxDate(step.from, start) })).filter((step, i, list) => step.from !== list[i + 1]?.from);
  }
  if (category === 'mainOccupation' && start >= '2022-04-01' && traits.index % 3 === 0) {
    const full = quarterStart(addQuarters(quarterOf(start), 4));
    return [{ from: start, category: 'primoStarter' }, { from: full, category }];
  }
  return [{ from: start, category }];
}

function addAffiliation(frame: DossierFrame, traits: PersonTraits, asOf: PlainDate): void {
  const ends = { active: null, prospect: null, ceased: 'cessation', transferredOut: 'fundChange', deceased: 'death' } as const;
  const states = { active: 'active', prospect: 'declared', ceased: 'ceased', transferredOut: 'transferredOut', deceased: 'ceased' } as const;
  const late = traits.index % 23 === 0;
  frame.add(
    'affiliation',
    '1',
    {
      capacity: traits.capacity,
      period: period(traits.start, traits.end),
      enterpriseNumber: traits.enterpriseNumber,
      tradeText: traits.trade,
      declaredOn: traits.status === 'prospect' ? addDays(asOf, -3) : addDays(traits.start, late ? 40 : -12),
      signedDocumentId: null,
      effectiveFrom: traits.start,
      previousFund: traits.index % 13 === 0 ? 'Ancienne Caisse Exemple' : null,
      endReason: ends[traits.status],
      endProofId: null,
      late,
      categoryDeclared: categoriesOf(traits),
      state: states[traits.status],
    },
    { factOn: traits.start },
  );
  const facts = {
    secondaryOccupation: 'employedHalfTime',
    primoStarter: 'primoRequested',
    article37: 'spouseCover',
    selfEmployedStudent: 'student',
    activePensioner: 'retirementPensionPaid',
    pensionAgeOptOut: 'optOut',
    maxiStatus: 'maxiStatus',
    miniStatus: 'miniStatus',
    mainOccupation: null,
    pensionAgeNoPension: null,
    pensionAgeBefore2025: null,
  } as const;
  const kind = facts[traits.category];
  if (kind === null) return;
  const from = traits.category === 'activePensioner' && traits.pensionFrom !== null ? traits.pensionFrom : traits.category === 'pensionAgeOptOut' ? maxDate(plainDate('2025-10-01'), traits.start) : traits.start;
  if (traits.end !== null && from >= traits.end) return;
  frame.add('category-fact', kind, { kind, period: period(from, traits.end), documentId: null, decisionId: null }, { factOn: from });
}

export function addCompany(frame: DossierFrame, traits: CompanyTraits, { random }: Setting): void {
  frame.add('company', '', {
    enterpriseNumber: traits.enterpriseNumber,
    name: traits.name,
    legalForm: traits.legalForm,
    createdOn: traits.createdOn,
    cbeRegisteredOn: addDays(traits.createdOn, random.int(0, 20)),
    commercialOrCraft: random.chance(0.8),
    status: traits.state,
    statusSince: traits.stateSince,
    tradeText: traits.trade,
  }, { factOn: traits.createdOn });
  for (let year = Math.max(2020, yearOf(traits.createdOn)); year <= 2025; year += 1) {
    const known = year < 2025 || random.chance(0.8);
    const middle = traits.large ? 2_400_000_00 : 260_000_00;
    const balance = Math.round(random.logNormal(middle, traits.large ? 0.5 : 0.45));
    // The limit between small and large lies near 860,000 €: the drawn size must not cross it by chance.
    const kept = traits.large ? Math.max(balance, 900_000_00) : Math.min(balance, 740_000_00);
    frame.add('company-year', String(year), {
      year,
      balanceTotal: known ? importedAmount(kept) : null,
      closedOn: plainDateOf(year, 12, 31),
      dormantProofId: null,
      exemption: traits.state === 'dormant' && year >= 2024 ? 'dormant' : null,
    }, { factOn: plainDateOf(year, 12, 31) });
  }
}
