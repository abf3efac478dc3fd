import type { Page } from '@playwright/test';
import { expectNoAxeFaults } from '../support/axe.ts';
import { expectForcedColours } from '../support/forced-colours.ts';
import { expectReflow } from '../support/small-window.ts';
import { deskIsOpen } from '../support/gate.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Desk } from './screens/desk.ts';
import { LifeVisit } from './screens/life-visit.ts';

const central = withCentral({ shared: [] });

/** What a screen is for whoever hears it, enlarges it four times or has colours of their own. */
async function expectForEverybody(page: Page, golden: string): Promise<void> {
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: `${golden}.aria.yml` });
  await expectReflow(page, golden);
  await expectForcedColours(page, golden);
}

test('the gate: people, sign-in, a new code, unlocking', async ({ page }) => {
  await page.goto(central().url);
  await expect(page.getByRole('button', { name: /Anne/ })).toBeVisible();
  await expectNoAxeFaults(page, 'three people');
  await expectForEverybody(page, 'gate');
  await page.getByText('Ou avec un matricule').click();
  await page.getByRole('button', { name: /^Se connecter/ }).click();
  await expect(page.getByText(/^Donnez votre matricule/)).toBeVisible();
  await expectNoAxeFaults(page, 'sign-in form with its faults');
  await page.getByRole('button', { name: /Anne/ }).click();
  await expect(page.getByRole('button', { name: /^Ouvrir mon poste/ })).toBeVisible();
  await expectNoAxeFaults(page, 'a new code');
  await page.getByRole('button', { name: /^Ouvrir mon poste/ }).click();
  await deskIsOpen(page);
  await new Desk(page).lock();
  await expectNoAxeFaults(page, 'unlock');
  await expectForEverybody(page, 'unlock');
  await page.getByLabel('Code', { exact: true }).fill('111222');
  await page.getByRole('button', { name: /^Déverrouiller/ }).click();
  await expect(page.getByText(/^Ce n’est pas le bon code/)).toBeVisible();
  await expectNoAxeFaults(page, 'a wrong code');
  await page.getByRole('button', { name: 'Changer d’agent' }).click();
  await expectNoAxeFaults(page, 'people of this computer');
});

test('every room, and what opens over it', async ({ visitDesk }) => {
  const { page, desk } = await visitDesk({ who: 'beatrice', dossiers: [] });
  await desk.goTo('Révision');
  await expect(page.getByRole('region', { name: 'Décision' })).toBeVisible();
  await expectNoAxeFaults(page, 'review');
  await expectForEverybody(page, 'review');
  const rooms = ['Aujourd’hui', 'Agenda', 'Registre', 'Appels', 'Pages', 'Synchro', 'Réglages', 'Recherche'];
  for (const room of rooms) {
    await desk.goTo(room);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoAxeFaults(page, room);
    await expectReflow(page, room);
    if (room === 'Réglages') await expectForEverybody(page, 'settings');
  }
  await page.getByRole('searchbox').fill('fictif');
  await expect(page.getByRole('table', { name: 'Résultats' })).toBeVisible();
  await expectNoAxeFaults(page, 'search with results');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
  await expectNoAxeFaults(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await desk.find('fictif');
  await expect(desk.hits.first()).toBeVisible();
  await expectNoAxeFaults(page, 'palette');
  await page.keyboard.press('Escape');
});

test('Anne’s day and a note that came back', async ({ visitDesk }) => {
  const { page } = await visitDesk({ dossiers: [] });
  await expect(page.getByRole('region', { name: /^Délais qui courent/ })).toBeVisible();
  await expectNoAxeFaults(page, 'Today');
  await expectForEverybody(page, 'today');
  await page.getByRole('button', { name: 'Pourquoi cet ordre ?' }).click();
  await expect(page.getByRole('dialog', { name: 'Pourquoi cet ordre ?' })).toBeVisible();
  await expectNoAxeFaults(page, 'why this order');
  await page.keyboard.press('Escape');
  await page
    .getByRole('region', { name: /^Notes renvoyées/ })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Nouvelle version de la note' })).toBeVisible();
  await expectNoAxeFaults(page, 'a returned note being corrected');
});

test('a dossier with its visit', async ({ visitDesk }) => {
  const { page, desk, visit } = await visitDesk({ dossiers: ['10000002'] });
  await desk.open('10000002', /Bruno/);
  await expectNoAxeFaults(page, 'overview, no visit yet');
  await expectForEverybody(page, 'dossier');
  for (const tab of ['Cotisations', 'Droits', 'Contacts et notes', 'Chronologie']) {
    await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await expect(page.getByRole('tabpanel', { name: new RegExp(`^${tab}`) })).toBeVisible();
    await expectNoAxeFaults(page, tab);
    await expectReflow(page, tab);
  }
  await page.getByRole('tab', { name: /^Droits/ }).click();
  await page.getByRole('table', { name: 'Droits de la personne' }).locator('.row-open').first().click();
  await expect(page.getByRole('heading', { name: 'Conditions' })).toBeVisible();
  await expectNoAxeFaults(page, 'the grounds of a right');
  await page.getByRole('tab', { name: /^Cotisations/ }).click();
  await page
    .getByRole('button', { name: /, Contribution|, Cotisation/ })
    .first()
    .click();
  await expectNoAxeFaults(page, 'the basis of an amount');
  await visit.begin();
  await visit.write('Une note.');
  await expectNoAxeFaults(page, 'visit open');
  await expect(visit.panel).toMatchAriaSnapshot({ name: 'visit.aria.yml' });
  await expectReflow(page, 'visit open');
  await expectForcedColours(page, 'visit open');
  await visit.panel.getByRole('button', { name: 'Interrompre' }).click();
  await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toBeVisible();
  await expectNoAxeFaults(page, 'breaking off');
  await page.keyboard.press('Escape');
  await desk.workOffline();
  await visit.close();
  await desk.goTo('Synchro');
  await expect(page.getByRole('table', { name: 'Changements de ce poste' })).toBeVisible();
  await expectNoAxeFaults(page, 'sync with waiting changes');
  await expectForEverybody(page, 'sync');
  await desk.pill.click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNoAxeFaults(page, 'the menu of the pill');
  await page.keyboard.press('Escape');
  await desk.backOnline();
  await desk.upToDate();
});

test('a visit for a life event, and every dialog of its panel', async ({ visitDesk }) => {
  const open = await visitDesk({ dossiers: ['10000210'] });
  const { page, visit } = open;
  const life = new LifeVisit(open);
  await open.open('10000210', /Amina/);
  await life.begin('La famille s’agrandit');
  await visit.panel.getByRole('button', { name: 'Changer motif, canal ou visiteur' }).click();
  await visit.panel.getByRole('button', { name: 'Noter une promesse' }).click();
  await expectNoAxeFaults(page, 'the panel with its details and a promise being noted');
  await life.interview('La famille s’agrandit');
  await expectNoAxeFaults(page, 'an interview');
  await expectForEverybody(page, 'interview');
  for (const view of ['duties', 'papers', 'forms'] as const) {
    await life.look(view);
    await expectNoAxeFaults(page, `an interview, ${view}`);
  }
  await life.form('Confirmation de l’aide à la maternité');
  await expectNoAxeFaults(page, 'a form with its blockers');
  await visit.panel.getByRole('button', { name: 'La prime de naissance ou d’adoption' }).click();
  await expect(page.getByRole('dialog', { name: 'La prime de naissance ou d’adoption' })).toBeVisible();
  await expectNoAxeFaults(page, 'a page beside the work');
  await page.keyboard.press('Escape');
  await visit.panel.getByRole('button', { name: 'Résumé' }).click();
  await expect(page.getByRole('dialog', { name: 'Résumé pour le visiteur' })).toBeVisible();
  await expectNoAxeFaults(page, 'the summary');
  await page.keyboard.press('Escape');
  await visit.write('Une note.');
  await visit.askToClose();
  await page.keyboard.press('Control+Enter');
  await expect(visit.gaps.getByText(/^Choisissez une raison/)).toBeVisible();
  await expectNoAxeFaults(page, 'what is left to tell, without its reasons');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expectNoAxeFaults(page, 'what is left to tell, on a large screen');
  await page.setViewportSize({ width: 1366, height: 768 });
  await visit.leaveGaps();
});

test('the adviser’s agenda with its stops', async ({ visitDesk }) => {
  const { page, desk } = await visitDesk({ who: 'tom', dossiers: [] });
  await desk.goTo('Agenda');
  await expect(page.getByRole('table', { name: 'Visites' })).toBeVisible();
  await expectNoAxeFaults(page, 'agenda with a mission');
});
