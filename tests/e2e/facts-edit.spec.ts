import { expectNoAxeFaults } from '../support/axe.ts';
import { expect, test } from './fixtures.ts';
import { Desk } from './screens/desk.ts';

test('an income is noted over the one that is there, without a network, and reaches central later', {
  tag: '@B3',
}, async ({ visitDesk }) => {
  const { page, desk, open } = await visitDesk({ dossiers: ['10000207'] });
  await open('10000207', /Odile/);
  await desk.workOffline();
  await page.getByRole('button', { name: 'Noter un revenu' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const sum = dialog.getByRole('textbox', { name: 'Revenu net en euros' });
  await sum.fill('-5');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toContainText('Un montant s’écrit 21000,00');
  await expectNoAxeFaults(page, 'the dialog of an income');
  await sum.fill('9000,00');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: /^Carrière et situation/ })).toContainText('9 000,00');

  await page.getByRole('button', { name: 'Noter un revenu' }).click();
  await expect(dialog).toContainText(/Dans le dossier pour 2026 : 9.000,00/);
  await page.keyboard.press('Escape');
  await desk.backOnline();
  await desk.upToDate();
});

test('an identity is proposed by an agent, refused with a reason, proposed again and confirmed by a supervisor', {
  tag: '@B4',
}, async ({ visitDesk }) => {
  const { page: hers, open } = await visitDesk({ who: 'beatrice', dossiers: ['10000207'] });
  await open('10000207', /Odile/);
  const anne = await visitDesk({ dossiers: ['10000207'] });
  const { page } = anne;
  await anne.open('10000207', /Odile/);
  await page.getByRole('button', { name: 'Proposer une correction d’identité' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'NISS' }).fill('86.03.21-930.74');
  await dialog.getByRole('textbox', { name: 'Prénoms' }).fill('Odile Marie');
  await dialog.getByRole('button', { name: 'Proposer' }).click();
  await expect(dialog).toContainText('au moins un chiffre est faux');
  await expectNoAxeFaults(page, 'the dialog of an identity');
  await dialog.getByRole('textbox', { name: 'NISS' }).fill('86.03.21-930.73');
  await dialog.getByRole('textbox', { name: 'Ce qui était faux' }).fill('Deuxième prénom oublié.');
  await dialog.getByRole('textbox', { name: 'Ce qui était faux' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Elle attend la confirmation de Béatrice/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Marie');

  const examine = hers.getByRole('button', { name: 'Examiner' });
  await examine.focus();
  await hers.keyboard.press('Enter');
  const decision = hers.getByRole('dialog');
  await expect(decision.getByRole('row', { name: /Prénoms/ })).toContainText('change');
  await expect(decision.getByRole('row', { name: /NISS/ })).toContainText('86.03.21-930.73');
  await decision.getByRole('button', { name: 'Refuser' }).click();
  await expect(decision).toContainText('Dites en une phrase pourquoi');
  await expectNoAxeFaults(hers, 'a correction to decide');
  await decision.getByRole('textbox', { name: 'Raison du refus' }).fill('La carte dit Odile Anne.');
  await decision.getByRole('button', { name: 'Refuser' }).click();
  await expect(decision).toBeHidden();

  await expect(page.getByText(/a refusé votre correction : La carte dit Odile Anne\./)).toBeVisible();
  await page.getByRole('button', { name: 'Proposer à nouveau' }).click();
  const again = dialog.getByRole('textbox', { name: 'Prénoms' });
  await expect(again).toHaveValue('Odile Marie');
  await again.fill('Odile Anne');
  await again.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/a refusé votre correction/)).toHaveCount(0);

  await examine.click();
  await decision.getByRole('button', { name: 'Confirmer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Odile Anne');
  await expect(page.getByText(/a confirmé votre correction/)).toBeVisible();
  await page.getByRole('button', { name: 'J’ai lu' }).click();
  await expect(page.getByText(/a confirmé votre correction/)).toHaveCount(0);
  await new Desk(hers).upToDate();
  await anne.desk.upToDate();
});

test('a supervisor corrects an identity at once, in Dutch', { tag: '@B4' }, async ({ visitDesk }) => {
  const { page, open } = await visitDesk({ who: 'beatrice', lang: 'nl', dossiers: ['10000207'] });
  await open('10000207', /Odile/);
  await page.getByRole('button', { name: 'Identiteit verbeteren' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Geboorte' }).fill('22/3/1986');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toContainText('De geboortedatum komt niet overeen met het INSZ');
  await dialog.getByRole('textbox', { name: 'Geboorte' }).fill('21/3/1986');
  await dialog.getByRole('textbox', { name: 'Naam', exact: true }).fill('Spécimen-Voorbeeld');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Spécimen-Voorbeeld');
});
