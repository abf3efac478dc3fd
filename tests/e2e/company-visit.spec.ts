import { expect, test } from './fixtures.ts';
import { LifeVisit } from './screens/life-visit.ts';

test('a new company affiliates, in Dutch: its contribution, its duties, who answers for it', {
  tag: ['@S1', '@A1'],
}, async ({ visitDesk }) => {
  const desk = await visitDesk({ who: 'luc', lang: 'nl', dossiers: ['10000105'] });
  const { page } = desk;
  const life = new LifeVisit(desk, 'nl');
  await desk.open('10000105', /Nieuwbouw/);
  // The director is one press away from his company.
  await expect(page.getByText(/Bestuurder-Model Koen/).first()).toBeVisible();
  await desk.cable.pull();
  await life.begin('Start van de activiteit');
  await life.interview('Start van de activiteit');
  // A company is asked what concerns a company, and nothing else.
  await life.answers({ companyAffiliated: false });
  await life.trace('De vennootschap binnen drie maanden aansluiten', 'nog 50 dagen, tot 12/1/2027');
  await life.trace('Hoofdelijke aansprakelijkheid', 'de vennootschap voor haar mandatarissen');
  await life.toBasket('De vennootschap binnen drie maanden aansluiten');
  const form = await life.form('Aansluitingsverklaring', 'De vennootschap binnen drie maanden aansluiten');
  await expect(form.getByText(/^Op tijd: ondertekenen uiterlijk op 12 januari 2027/)).toBeVisible();
  // The amount of 2026 is not published: said, with who must confirm it, and never invented.
  await expect(form.getByText('te bevestigen', { exact: true }).first()).toBeVisible();
  await expect(form.getByText(/Zaakvoerders, bestuurders en werkende vennoten/).first()).toBeVisible();
  await life.sign(form, 'Koen Bestuurder-Model');
  await life.papers('nl', ['Oprichtingsakte of publicatie van het mandaat'], 'Mee te brengen stukken');
  await life.tell('De verplichtingen in een vennootschap');
  await life.tell('De hoofdelijke aansprakelijkheid');
  await life.tell('De gevolgen van niet-betaling');
  await life.noteEvent('12/10/2026');
  await life.promise({ kind: 'theyWill', what: 'oprichtingsakte', due: '4/12' });
  await life.hand('Het charter', 'De dienstverleningsverbintenis');
  await desk.open('10000105', /Nieuwbouw/);
  await life.editNote(['Aanvragen: ', 'oprichtingsakte'], 'Uitgelegd:', 'Uitgelegd aan de bestuurder:');
  await life.summary('nl', 'Samenvatting van ons gesprek van 23 november 2026', [
    'De verplichtingen in een vennootschap',
    'oprichtingsakte',
  ]);
  await life.close('Uitgelegd aan de bestuurder:');
  await life.arrives('Uitgelegd aan de bestuurder:');
});
