import { test } from './fixtures.ts';
import { LifeVisit } from './screens/life-visit.ts';

test('a birth, the desk in Dutch: vouchers confirmed, what comes by itself', {
  tag: ['@L2', '@P13', '@long'],
}, async ({ visitDesk }) => {
  const desk = await visitDesk({ who: 'luc', lang: 'nl', dossiers: ['10000003'] });
  const life = new LifeVisit(desk, 'nl');
  await desk.open('10000003', /Lotte/);
  await desk.cable.pull();
  await life.begin('Het gezin breidt uit');
  await life.interview('Het gezin breidt uit');
  await life.knows('Bent u de moeder', 'Op welke dag is het kind geboren', 'Waar is het kind gedomicilieerd');
  await life.answers({
    waitingPeriodDone: true,
    interruptsForChild: true,
    resumesWork: true,
    maternityConfirmed: true,
    lowHouseholdIncome: false,
    childNeedsMore: false,
  });
  await life.trace('Kwartalen zonder bijdrage na de geboorte', 'Automatisch');
  await life.trace('Kinderbijslag', 'bij: Uitbetaler van het Groeipakket');
  await life.trace('105 gratis dienstencheques', 'Open', 'Moederschapshulp (dienstencheques)');
  await life.toBasket('105 gratis dienstencheques');
  const form = await life.form('Bevestiging van de moederschapshulp', '105 gratis dienstencheques');
  await life.sign(form, 'Lotte Voorbeeld-Aerts');
  await life.papersAre('Geboorteakte');
  await life.dutiesAre(
    'De kinderbijslag, gewest per gewest',
    'De geboorte- of adoptiepremie',
    'De moederschapsrust en -uitkering',
    'De moederschapshulp: dienstencheques',
    'De kwartalen zonder bijdrage na een geboorte',
  );
  await life.tell('De geboorte- of adoptiepremie');
  await life.noteEvent('19/08/2026');
  await life.editNote(['Aanvragen: '], 'Uitgelegd:', 'Uitgelegd aan de moeder:');
  await life.close('Uitgelegd aan de moeder:', [
    'De kinderbijslag, gewest per gewest',
    'De moederschapsrust en -uitkering',
    'De moederschapshulp: dienstencheques',
    'De kwartalen zonder bijdrage na een geboorte',
  ]);
  await life.arrives('Uitgelegd aan de moeder:');
});

test('a birth, the visitor speaks German: pages, brochure, charter, papers and summary in German', {
  tag: ['@I1', '@P13', '@long'],
}, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['10000010'], knows: ['field-visit.spec.ts'] });
  const life = new LifeVisit(desk);
  await desk.open('10000010', /Jürgen/);
  await desk.cable.pull();
  await life.begin('La famille s’agrandit');
  await life.interview('La famille s’agrandit');
  await life.knows('Êtes-vous la mère ou l’autre parent', 'Quel jour l’enfant est-il né');
  await life.answers({
    interruptsForChild: true,
    twoQuartersPaid: true,
    parentage: true,
    buysVouchers: false,
    lowHouseholdIncome: false,
    childNeedsMore: false,
  });
  await life.trace('Allocation de paternité et de naissance', 'Il faudrait : délai respecté');
  await life.trace('Allocations familiales', 'Communauté germanophone');
  await life.toBasket('Prime de naissance ou d’adoption');
  await life.papers('de', ['Acte de naissance'], 'Mitzubringende Unterlagen');
  await life.tell('Les allocations familiales, région par région', 'Die Familienzulagen nach Region');
  await life.tell('La prime de naissance ou d’adoption', 'Die Geburts- oder Adoptionsprämie');
  await life.tell('Le congé de paternité et de naissance', 'Der Vaterschafts- und Geburtsurlaub');
  await life.noteEvent('11/05/2026');
  await life.promise({ kind: 'theyWill', what: 'Geburtsurkunde', due: '30/11' });
  await life.hand('Votre famille s’agrandit', 'Ihre Familie wächst');
  await life.hand('La charte', 'Die Dienstleistungsverpflichtung');
  await desk.open('10000010', /Jürgen/);
  await life.editNote(['charte de service (DE)', 'Geburtsurkunde'], 'Expliqué :', 'Expliqué en allemand :');
  await life.summary('de', 'Zusammenfassung unseres Gesprächs vom 23. November 2026', [
    'Worüber wir gesprochen haben',
    'Die Geburts- oder Adoptionsprämie',
    'Die Servicecharta',
    'Geburtsurkunde, bis 30. November 2026',
  ]);
  await life.close('Expliqué en allemand :');
  await life.arrives('Expliqué en allemand :');
});
