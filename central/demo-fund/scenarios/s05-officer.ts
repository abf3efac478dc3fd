import { amountToConfirm } from '#shared/kernel/amount.ts';
import { euroCents } from '#shared/kernel/money.ts';
import { day, type DemoDossier, DossierBuilder, imported, since } from './dossier-builder.ts';

/** A director of two companies, one of them left: who is liable for which quarter; a third was founded last month. */
export function officer(): DemoDossier[] {
  const koen = new DossierBuilder({
    number: '10000005',
    spaceId: 'VLA',
    language: 'nl',
    adviser: ['s-luc', 's-sara'],
  });
  koen.person('76.09.30-907.46', 'Bestuurder-Model', 'Koen', {
    birthDate: day('1976-09-30'),
    sex: 'm',
    civilStatus: 'married',
  });
  koen.home('Modelkaai', '4', '2000', 'Antwerpen', '11002').reach('mobile', '0470 00 90 05', true);
  const affiliation = koen.affiliation('companyOfficer', 'mainOccupation', '2019-02-11', 'bestuurder');
  koen
    .income(2023, 52000)
    .income(2024, 48000, 'estimated', '2024-02-01')
    .income(2025, 50000, 'estimated', '2025-01-15');
  // 2024Q4 to 2025Q2 on his own estimates, unpaid.
  koen.line('2024Q4', 'mainOccupation', 246000, 9963, null, { affiliationIds: [affiliation] });
  koen.line('2025Q1', 'mainOccupation', 256250, 10378, null, { affiliationIds: [affiliation] });
  koen.line('2025Q2', 'mainOccupation', 256250, 10378, null, { affiliationIds: [affiliation] });
  koen.line('2025Q3', 'mainOccupation', 256250, 10378, '2025-09-26', { affiliationIds: [affiliation] });
  koen.line('2025Q4', 'mainOccupation', 256250, 10378, '2025-12-19', { affiliationIds: [affiliation] });
  for (const no of [1, 2, 3])
    koen.line(`2026Q${no}`, 'mainOccupation', 285785, 11574, `2026-0${no * 3}-27`, {
      affiliationIds: [affiliation],
    });
  koen.line('2026Q4', 'mainOccupation', 285785, 11574, null, { affiliationIds: [affiliation] });

  const building = company('10000102', '0999.000.129', 'Voorbeeldbouw BV', '2019-02-11', 412000, 39973);
  const trade = company('10000103', '0999.000.228', 'Modelhandel BV', '2015-06-01', 2310000, 99847);
  const founded = foundedCompany('10000105', '0999.000.327', 'Nieuwbouw-Voorbeeld BV', '2026-10-12');
  for (const [dossier, from, last, name] of [
    [building, '2019-02-11', null, 'Voorbeeldbouw BV'],
    [trade, '2022-03-01', '2025-06-30', 'Modelhandel BV'],
    [founded, '2026-10-12', null, 'Nieuwbouw-Voorbeeld BV'],
  ] as const) {
    const mandate = dossier.add('mandate', 'koen', {
      function: 'director',
      personDossierId: koen.dossierId,
      ssin: null,
      name: 'Bestuurder-Model Koen',
      paid: true,
      period: since(from, last),
      publishedOn: null,
    });
    koen.add('relation', `officer-${name}`, {
      kind: 'officer',
      otherDossierId: dossier.dossierId,
      otherSpaceId: 'VLA',
      display: name,
      period: since(from, last),
      sourceType: 'mandate',
      sourceId: mandate,
    });
  }
  trade.task(
    'propose',
    [
      'Cotisation 2025 impayée : 998,47\u00a0€ et 11 mois à 1 %',
      'Bijdrage 2025 onbetaald: € 998,47 en 11 maanden aan 1 %',
      'Beitrag 2025 offen: 998,47\u00a0€ und 11 Monate zu 1 %',
    ],
    [
      '109,83\u00a0€ de majoration si elle est réglée en novembre',
      '€ 109,83 verhoging als ze in november betaald wordt',
      '109,83\u00a0€ Zuschlag bei Zahlung im November',
    ],
    { commitmentId: 'S2', dueOn: day('2026-11-30'), stakeCents: euroCents(110830) },
  );
  return [koen.done(), building.done(), trade.done(), founded.done()];
}

/** Still to be affiliated: three months from its foundation (law of 30 December 1992). */
function foundedCompany(
  number: string,
  enterpriseNumber: string,
  name: string,
  createdOn: string,
): DossierBuilder {
  const dossier = new DossierBuilder({
    number,
    spaceId: 'VLA',
    language: 'nl',
    kind: 'company',
    adviser: ['s-luc', 's-sara'],
  });
  dossier.company(enterpriseNumber, name, {
    createdOn: day(createdOn),
    legalForm: 'SRL',
    tradeText: 'bouw',
  });
  dossier.home('Modelkaai', '4', '2000', 'Antwerpen', '11002');
  return dossier;
}

function company(
  number: string,
  enterpriseNumber: string,
  name: string,
  createdOn: string,
  balanceEuros: number,
  contribution2025: number,
): DossierBuilder {
  const dossier = new DossierBuilder({
    number,
    spaceId: 'VLA',
    language: 'nl',
    kind: 'company',
    adviser: ['s-luc', 's-sara'],
  });
  dossier.company(enterpriseNumber, name, {
    createdOn: day(createdOn),
    legalForm: 'SRL',
    tradeText: 'handel',
  });
  dossier.home('Modelkaai', '4', '2000', 'Antwerpen', '11002');
  dossier.add('company-year', '2024', {
    year: 2024,
    balanceTotal: imported(euroCents(balanceEuros * 100)),
    closedOn: day('2024-12-31'),
    dormantProofId: null,
    exemption: null,
  });
  const line = dossier.add(
    'contribution-line',
    'company-2025',
    {
      kind: 'companyAnnual',
      quarter: null,
      year: 2025,
      category: null,
      principal: imported(euroCents(contribution2025)),
      fee: imported(euroCents(0)),
      dueOn: day('2025-12-31'),
      claimedOn: day('2025-10-01'),
      noticeLetterId: null,
      affiliationIds: [],
      state: 'booked',
      holds: [],
      reversalOfId: null,
    },
    { factOn: day('2025-01-01') },
  );
  if (contribution2025 < 50000) dossier.pay('2025-12-12', contribution2025, 'contribution-line', line);
  // The amount for 2026 is not published yet: it stays a draft without a figure.
  dossier.add('contribution-line', 'company-2026', {
    kind: 'companyAnnual',
    quarter: null,
    year: 2026,
    category: null,
    principal: amountToConfirm('NISSE'),
    fee: imported(euroCents(0)),
    dueOn: day('2026-12-31'),
    claimedOn: null,
    noticeLetterId: null,
    affiliationIds: [],
    state: 'draft',
    holds: [],
    reversalOfId: null,
  });
  return dossier;
}
