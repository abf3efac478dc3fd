import { euroCents } from '#shared/kernel/money.ts';
import { day, type DemoDossier, DossierBuilder, since } from './dossier-builder.ts';

/** A student whose estimate crossed the exemption limit in November. */
export function student(): DemoDossier[] {
  const noor = new DossierBuilder({
    number: '10000007',
    spaceId: 'VLA',
    language: 'nl',
    adviser: ['s-luc', 's-sara'],
  });
  noor.person('03.05.14-908.60', 'Student-Voorbeeld', 'Noor', { birthDate: day('2003-05-14'), sex: 'f' });
  noor.home('Voorbeeldlaan', '21', '3000', 'Leuven', '24062').reach('mobile', '0470 00 90 07', true);
  const affiliation = noor.affiliation('selfEmployed', 'selfEmployedStudent', '2024-10-01', 'webdesign');
  noor.add('category-fact', 'student', {
    kind: 'student',
    period: since('2024-10-01'),
    documentId: null,
    decisionId: null,
  });
  noor.income(2026, 8600, 'estimated', '2026-02-02').income(2026, 12000, 'estimated', '2026-11-10');
  noor.line('2026Q4', 'selfEmployedStudent', 16979, 688, null, { affiliationIds: [affiliation] });
  noor.contact('2026-11-10', {
    channel: 'email',
    purposes: ['request'],
    subject: 'Raming 2026 naar 12\u00a0000\u00a0€',
    staffId: 's-luc',
  });
  noor.task(
    'check',
    [
      'Certificat d’études attendu avant le 31/03',
      'Studiebewijs verwacht vóór 31/03',
      'Studienbescheinigung bis 31.03. erwartet',
    ],
    [
      'Estimation 2026 passée de 8 600 à 12\u00a0000\u00a0€',
      'Raming 2026 van € 8.600 naar € 12.000',
      'Schätzung 2026 von 8.600 auf 12.000\u00a0€',
    ],
    { dueOn: day('2027-03-31'), ownerId: 's-luc' },
  );
  return [noor.done()];
}

/** Covered by a spouse: article 37 holds as long as the income stays under its limit. */
export function article37(): DemoDossier[] {
  const sylvie = new DossierBuilder({
    number: '10000008',
    spaceId: 'BRU',
    language: 'fr',
    adviser: ['s-luc', 's-sara'],
  });
  sylvie.person('79.07.19-910.34', 'Article-Exemple', 'Sylvie', {
    birthDate: day('1979-07-19'),
    sex: 'f',
    civilStatus: 'married',
  });
  sylvie
    .home('Rue Fictive', '9', '1000', 'Bruxelles', '21004')
    .reach('email', 'sylvie@article.example', true);
  const affiliation = sylvie.affiliation('selfEmployed', 'article37', '2020-01-01', 'céramique');
  sylvie.add('category-fact', 'cover', {
    kind: 'spouseCover',
    period: since('2020-01-01'),
    documentId: null,
    decisionId: null,
  });
  sylvie.income(2024, 9800).income(2026, 9000, 'estimated', '2026-01-20');
  for (const no of [1, 2, 3])
    sylvie.line(`2026Q${no}`, 'article37', 46125, 1868, `2026-0${no * 3}-15`, {
      affiliationIds: [affiliation],
    });
  sylvie.line('2026Q4', 'article37', 46125, 1868, null, { affiliationIds: [affiliation] });
  sylvie.clock(
    'requestWindow',
    'AR 38 art. 37',
    '2026-01-01',
    '2026-12-31',
    [
      'Garder l’assimilation pour 2027',
      'De gelijkstelling voor 2027 behouden',
      'Gleichstellung für 2027 behalten',
    ],
    [
      'Limite 9\u00a0101,26\u00a0€, estimation 9\u00a0000\u00a0€',
      'Grens € 9.101,26, raming € 9.000',
      'Grenze 9.101,26\u00a0€, Schätzung 9.000\u00a0€',
    ],
    { kind: 'prepare', commitmentId: 'N2', ownerId: 's-luc' },
  );
  return [sylvie.done()];
}

/** Stopped for illness: the assimilation was forwarded and nobody has answered. No diagnosis anywhere. */
export function illness(): DemoDossier[] {
  const karim = new DossierBuilder({
    number: '10000009',
    spaceId: 'WAL',
    language: 'fr',
    adviser: ['s-anne', 's-tom'],
  });
  karim.person('88.01.22-909.92', 'Repos-Fictif', 'Karim', {
    birthDate: day('1988-01-22'),
    sex: 'm',
    civilStatus: 'legalCohabitant',
  });
  karim.home('Rue Exemple', '14', '7500', 'Tournai', '57081').reach('mobile', '0470 00 90 09', true);
  const affiliation = karim.affiliation('selfEmployed', 'mainOccupation', '2019-06-01', 'plomberie');
  for (const no of [1, 2])
    karim.line(`2026Q${no}`, 'mainOccupation', 89042, 3606, `2026-0${no * 3}-22`, {
      affiliationIds: [affiliation],
    });
  const hold = { kind: 'assimilationPending' as const, period: since('2026-07-01'), ref: null };
  for (const no of [3, 4])
    karim.line(`2026Q${no}`, 'mainOccupation', 89042, 3606, null, {
      affiliationIds: [affiliation],
      holds: [hold],
    });
  const certificate = karim.add('supporting-document', 'certificate', {
    kind: 'medical',
    title: 'Certificat de la mutualité',
    blobHash: null,
    pages: 1,
    receivedOn: day('2026-08-20'),
    from: 'mutualité',
    factOn: day('2026-07-06'),
    expiresOn: null,
    links: [],
    tier: 'H',
  });
  const request = karim.add('request', 'assimilation', {
    lane: 'request',
    kind: 'illnessAssimilation',
    applicant: 'self',
    proxyId: null,
    channel: 'post',
    receivedOn: day('2026-08-20'),
    filedOn: day('2026-08-20'),
    subject: null,
    details: {},
    documentIds: [certificate],
    missing: [],
    ownerId: 's-anne',
    decisionId: null,
    state: 'forwarded',
  });
  karim.add('transmission', 'nisse', {
    flow: 'assimilation',
    institutionId: 'nisse',
    requestId: request,
    payloadHash: null,
    schemaVersion: '1',
    originalDate: day('2026-08-20'),
    dueOn: null,
    sentOn: day('2026-09-02'),
    acknowledgedOn: null,
    state: 'sent',
  });
  karim.clock(
    'silence',
    'P9',
    '2026-09-02',
    '2026-11-25',
    [
      'Relancer l’INASTI : pas de réponse depuis le 02/09',
      'Het RSVZ aanmanen: geen antwoord sinds 02/09',
      'LISVS mahnen: keine Antwort seit 02.09.',
    ],
    [
      'Deux trimestres suspendus : 1\u00a0852,96\u00a0€',
      'Twee kwartalen geschorst: € 1.852,96',
      'Zwei Quartale ausgesetzt: 1.852,96\u00a0€',
    ],
    { kind: 'send', commitmentId: 'P9', stakeCents: euroCents(185296) },
  );
  return [karim.done()];
}
