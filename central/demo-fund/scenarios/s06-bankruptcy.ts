import { day, type DemoDossier, DossierBuilder, since } from './dossier-builder.ts';

/** A judgment of bankruptcy: the bridging right stays open for two quarters, and the curator is silent. */
export function bankruptcy(): DemoDossier[] {
  const nadia = new DossierBuilder({
    number: '10000006',
    spaceId: 'WAL',
    language: 'fr',
    flags: ['bankrupt'],
  });
  nadia.person('85.12.08-906.44', 'Faillite-Exemple', 'Nadia', {
    birthDate: day('1985-12-08'),
    sex: 'f',
    civilStatus: 'divorced',
  });
  nadia.home('Rue du Modèle', '77', '4000', 'Liège', '62063').reach('mobile', '0470 00 90 06', true);
  const affiliation = nadia.affiliation('selfEmployed', 'mainOccupation', '2017-09-01', 'Resto Fictif', {
    period: since('2017-09-01', '2026-09-08'),
    endReason: 'bankruptcy',
    state: 'ceasing',
  });
  for (const [year, principal, fee] of [
    [2024, 86415, 3500],
    [2025, 87171, 3530],
  ] as const) {
    for (const no of [1, 2, 3, 4])
      nadia.line(
        `${year}Q${no}`,
        'mainOccupation',
        principal,
        fee,
        `${year}-${String(no * 3).padStart(2, '0')}-2${no}`,
        { affiliationIds: [affiliation] },
      );
  }
  nadia.line('2026Q1', 'mainOccupation', 89042, 3606, '2026-03-24', { affiliationIds: [affiliation] });
  nadia.line('2026Q2', 'mainOccupation', 89042, 3606, null, { affiliationIds: [affiliation] });
  nadia.line('2026Q3', 'mainOccupation', 89042, 3606, null, { affiliationIds: [affiliation] });
  for (const [index, name, born] of [
    [1, 'Inès', '2014-03-02'],
    [2, 'Adam', '2017-11-19'],
  ] as const) {
    nadia.add('household-member', `child-${index}`, {
      relation: 'child',
      ssin: null,
      familyName: 'Faillite-Exemple',
      givenNames: name,
      birthDate: day(born),
      sex: index === 1 ? 'f' : 'm',
      dependant: true,
      sameHome: true,
      disability: null,
      linkedDossierId: null,
      expectedBirthOn: null,
      period: since(born),
    });
  }
  nadia.add('procedure', 'bankruptcy', {
    kind: 'bankruptcy',
    courtId: 'liege',
    reference: 'F 26/0000',
    startedOn: day('2026-09-08'),
    titleOn: null,
    claim: null,
    nextOn: null,
    silentSince: day('2026-09-20'),
    partyKind: 'curator',
    partyName: 'Maître Fictif, curateur',
    state: 'claimDue',
  });
  nadia.clock(
    'requestWindow',
    'L5',
    '2026-09-08',
    '2027-03-31',
    [
      'Droit passerelle : demande à introduire',
      'Overbruggingsrecht: aanvraag in te dienen',
      'Überbrückungsrecht: Antrag einzureichen',
    ],
    [
      'Montant 2026 à confirmer par l’INASTI',
      'Bedrag 2026 te bevestigen door het RSVZ',
      'Betrag 2026 vom LISVS zu bestätigen',
    ],
    { kind: 'prepare', commitmentId: 'L5' },
  );
  nadia.task(
    'call',
    [
      'Appeler pour le droit passerelle',
      'Bellen over het overbruggingsrecht',
      'Wegen des Überbrückungsrechts anrufen',
    ],
    [
      'Faillite du 08/09 ; droit non demandé',
      'Faillissement van 08/09; recht niet aangevraagd',
      'Konkurs vom 08.09.; Recht nicht beantragt',
    ],
    { commitmentId: 'L5', dueOn: day('2026-11-26') },
  );
  nadia.clock(
    'silence',
    'R5',
    '2026-09-20',
    '2026-11-24',
    [
      'Relancer le curateur, silencieux depuis le 20/09',
      'De curator aanmanen, zwijgt sinds 20/09',
      'Konkursverwalter mahnen, stumm seit 20.09.',
    ],
    [
      'Déclaration de créance : dates à fixer à la main',
      'Aangifte van schuldvordering: data met de hand',
      'Forderungsanmeldung: Daten von Hand',
    ],
    { kind: 'send', commitmentId: 'R5' },
  );
  return [nadia.done()];
}
