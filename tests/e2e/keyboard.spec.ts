import { demoPin, deskIsOpen } from '../support/gate.ts';
import { expect, test, withCentral } from './fixtures.ts';
import { Visit } from './screens/visit.ts';

const central = withCentral();

test('a whole visit without a mouse', async ({ page }) => {
  const { keyboard } = page;
  await test.step('sign in: Tab to Anne, Enter, Enter', async () => {
    await page.goto(central().url);
    const anne = page.getByRole('button', { name: /Anne/ });
    await expect(anne).toBeVisible();
    for (
      let presses = 0;
      presses < 10 && !(await anne.evaluate((button) => button === document.activeElement));
      presses += 1
    )
      await keyboard.press('Tab');
    await expect(anne).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByLabel('Code', { exact: true })).toBeFocused();
    await keyboard.press('Enter');
    await deskIsOpen(page);
  });
  await test.step('find and open', async () => {
    await keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Chercher ou agir' })).toBeFocused();
    await keyboard.type('arriere bruno');
    await expect(page.getByRole('option', { name: /Arriéré-Exemple Bruno/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Bruno/ })).toBeVisible();
  });
  await test.step('Ctrl+digit changes the tab, and the focus goes on from there', async () => {
    await page.getByRole('button', { name: /^Doit, échu/ }).focus();
    await keyboard.press('Control+2');
    await expect(page.getByRole('tab', { name: 'Cotisations' })).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('button', { name: 'Tableau' }).focus();
    await keyboard.press('Control+1');
    await expect(page.getByRole('tab', { name: 'Aperçu' })).toBeFocused();
  });
  await test.step('the network is cut and joined from the box', async () => {
    const pill = page
      .getByRole('banner')
      .getByRole('button', { name: /^(À jour|Dossiers|Travail hors ligne)/ });
    await keyboard.press('Control+k');
    await keyboard.type('hors ligne');
    await expect(page.getByRole('option', { name: /Travailler hors ligne/ })).toBeVisible();
    await keyboard.press('Enter');
    await expect(pill).toHaveText(/^Travail hors ligne/);
    await keyboard.press('Control+k');
    await keyboard.type('revenir');
    await expect(page.getByRole('option', { name: /Revenir en ligne/ })).toBeVisible();
    await keyboard.press('Enter');
    await expect(pill).toHaveText(/^(À jour|Dossiers)/);
  });
  const visit = new Visit(page);
  await test.step('V begins the visit with the cursor in the note, Ctrl+Enter ends it', async () => {
    await expect(visit.panel.getByRole('button', { name: 'Commencer la visite' })).toBeVisible();
    await keyboard.press('v');
    await expect(visit.note).toBeFocused();
    await keyboard.press('F8');
    await expect(visit.panel.getByRole('button', { name: /^Déplier/ })).toBeFocused();
    await keyboard.press('F8');
    await expect(visit.note).toBeFocused();
    await keyboard.type('Passé avec sa carte d’identité.');
    await keyboard.press('Control+Enter');
    await visit.leaveGaps();
  });
  await test.step('a letter typed in a note is a letter', async () => {
    await keyboard.press('v');
    await expect(visit.note).toBeFocused();
    await keyboard.type('vnjkr?');
    await expect(visit.note).toHaveValue('vnjkr?');
  });
  await test.step('Ctrl+L locks, the code opens the same dossier with the same words', async () => {
    await keyboard.press('Control+l');
    await expect(page.getByText('Vous avez verrouillé ce poste.')).toBeVisible();
    await expect(page.getByLabel('Code', { exact: true })).toBeFocused();
    await keyboard.type(demoPin);
    await keyboard.press('Enter');
    await deskIsOpen(page);
    await expect(visit.note).toHaveValue('vnjkr?');
  });
});
