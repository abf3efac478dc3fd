import { day, DossierBuilder, type DemoDossier } from './dossier-builder.ts';

/** A baker about to start: primo-starter, first quarter reduced, nothing handed over yet. */
export function starter(): DemoDossier[] {
  const lea = new DossierBuilder({ number: '10000001', spaceId: 'WAL', language: 'fr' });
  lea.person('98.04.17-902.92', 'Froment-Exemple', 'Léa', { birthDate: day('1998-04-17'), sex: 'f' });
  lea
    .home('Rue du Four Fictif', '12', '5000', 'Namur', '92094')
    .reach('email', 'lea@froment.example', true)
    .reach('mobile', '0470 00 90 01');
  const affiliation = lea.affiliation('selfEmployed', 'primoStarter', '2026-10-05', 'boulangerie', {
    declaredOn: day('2026-09-14'),
    categoryDeclared: [{ from: day('2026-10-05'), category: 'primoStarter' }],
  });
  lea.add('category-fact', 'primo', {
    kind: 'primoRequested',
    period: { from: day('2026-10-05'), to: null },
    documentId: null,
    decisionId: null,
  });
  lea.line('2026Q4', 'primoStarter', 34130, 1382, null, { affiliationIds: [affiliation] });
  lea.appointment('2026-11-23', '09:40', 'activity-start', {
    state: 'arrived',
    preparation: 'Charte et brochure à remettre ; mutualité à choisir',
  });
  lea.clock(
    'declaration',
    'L1',
    '2026-10-05',
    '2026-12-31',
    [
      'Remettre la charte et expliquer les débuts',
      'Het charter overhandigen en de start uitleggen',
      'Charta aushändigen und Beginn erklären',
    ],
    [
      'Première échéance le 31/12 : 355,12\u00a0€',
      'Eerste vervaldag op 31/12: € 355,12',
      'Erste Fälligkeit am 31.12.: 355,12\u00a0€',
    ],
    { kind: 'prepare', commitmentId: 'L1' },
  );
  lea.contact('2026-09-14', {
    channel: 'office',
    purposes: ['affiliation'],
    subject: 'Déclaration d’affiliation',
  });
  return [lea.done()];
}
