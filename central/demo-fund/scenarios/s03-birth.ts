import { euroCents } from '#shared/kernel/money.ts';
import { day, type DemoDossier, DossierBuilder, dossierIdOf, since } from './dossier-builder.ts';

const LOTTE = '10000003';
const WIM = '10000101';

/** A birth at an assisting spouse: rights that come by themselves, and one that must be asked for in time. */
export function birth(): DemoDossier[] {
  const lotte = new DossierBuilder({
    number: LOTTE,
    spaceId: 'VLA',
    language: 'nl',
    adviser: ['s-luc', 's-sara'],
  });
  lotte.person('93.06.25-904.50', 'Voorbeeld-Aerts', 'Lotte', {
    birthDate: day('1993-06-25'),
    sex: 'f',
    civilStatus: 'married',
  });
  lotte.home('Fictiefstraat', '8', '9000', 'Gent', '44021').reach('mobile', '0470 00 90 03', true);
  const affiliation = lotte.affiliation('assistingSpouse', 'maxiStatus', '2019-04-01', 'bloemenwinkel');
  lotte.income(2023, 24000);
  for (const quarter of ['2026Q1', '2026Q2', '2026Q3']) {
    lotte.line(quarter, 'maxiStatus', 131901, 5342, `2026-0${Number(quarter.slice(5)) * 3}-18`, {
      affiliationIds: [affiliation],
    });
  }
  lotte.line('2026Q4', 'maxiStatus', 131901, 5342, null, { affiliationIds: [affiliation] });
  const child = lotte.add('household-member', 'fien', member('Fien', '2026-08-19', 'f', null));
  lotte.add('household-member', 'wim', {
    ...member('Wim', '1990-02-11', 'm', dossierIdOf(WIM)),
    relation: 'spouse',
    dependant: false,
    period: since('2018-05-05'),
  });
  lotte.add('life-event-record', 'birth', {
    eventId: 'family-growth',
    factOn: day('2026-08-19'),
    declaredOn: day('2026-08-27'),
    answers: { birthOn: { value: '2026-08-19', source: 'document' } },
    definitionVersion: '1',
    documentIds: [],
    supersedesId: null,
  });
  for (const kind of ['contributionExemption', 'maternityAssistance'] as const) {
    lotte.add('entitlement', `right-${kind}`, {
      kind,
      period: since('2026-10-01', '2027-03-31'),
      level: 'full',
      withFamily: null,
      basisDecisionId: null,
      automatic: kind === 'contributionExemption',
      triggerId: child,
      state: 'foreseen',
    });
  }
  lotte.task(
    'call',
    [
      '105 titres-services à confirmer',
      '105 dienstencheques te bevestigen',
      '105 Dienstleistungsschecks zu bestätigen',
    ],
    [
      'Naissance du 19/08 : sa réponse suffit',
      'Geboorte op 19/08: haar antwoord volstaat',
      'Geburt am 19.08.: ihre Antwort genügt',
    ],
    { dueOn: day('2026-11-30'), commitmentId: 'L2' },
  );

  const wim = new DossierBuilder({
    number: WIM,
    spaceId: 'VLA',
    language: 'nl',
    adviser: ['s-luc', 's-sara'],
  });
  wim.person('90.02.11-905.87', 'Voorbeeld', 'Wim', {
    birthDate: day('1990-02-11'),
    sex: 'm',
    civilStatus: 'married',
  });
  wim.home('Fictiefstraat', '8', '9000', 'Gent', '44021').reach('mobile', '0470 00 91 01', true);
  wim.affiliation('selfEmployed', 'mainOccupation', '2016-01-01', 'bloemenwinkel');
  const link = wim.add('helper-link', 'lotte', {
    kind: 'assistingSpouse',
    helperDossierId: lotte.dossierId,
    ssin: null,
    name: 'Voorbeeld-Aerts Lotte',
    period: since('2019-04-01'),
  });
  wim.clock(
    'requestWindow',
    'L2',
    '2026-08-19',
    '2026-12-31',
    [
      'Congé de naissance : demande à introduire',
      'Geboorteverlof: aanvraag in te dienen',
      'Geburtsurlaub: Antrag einzureichen',
    ],
    ['Jours à prendre avant le 19/12', 'Dagen op te nemen vóór 19/12', 'Tage vor dem 19.12. zu nehmen'],
    { kind: 'prepare', commitmentId: 'L2', stakeCents: euroCents(203000) },
  );
  lotte.add('relation', 'helped', {
    kind: 'assistingSpouse',
    otherDossierId: wim.dossierId,
    otherSpaceId: 'VLA',
    display: 'Voorbeeld Wim',
    period: since('2019-04-01'),
    sourceType: 'helper-link',
    sourceId: link,
  });
  return [lotte.done(), wim.done()];
}

function member(givenNames: string, birthDate: string, sex: 'f' | 'm', linkedDossierId: string | null) {
  return {
    relation: 'child' as const,
    ssin: null,
    familyName: linkedDossierId ? 'Voorbeeld' : 'Voorbeeld-Aerts',
    givenNames,
    birthDate: day(birthDate),
    sex,
    dependant: true,
    sameHome: true,
    disability: null,
    linkedDossierId,
    expectedBirthOn: null,
    period: since(birthDate),
  };
}
