import { expect, test } from './fixtures.ts';
import { LifeVisit } from './screens/life-visit.ts';

test('who is there limits what is shown: the person, a spouse, an accountant with a mandate, an heir', {
  tag: '@B6',
}, async ({ visitDesk }) => {
  const desk = await visitDesk({ dossiers: ['20000004'], knows: ['register.spec.ts'] });
  const { page, visit } = desk;
  const life = new LifeVisit(desk);
  const tab = (name: RegExp) => page.getByRole('tab', { name });
  const toPay = page.getByRole('button', { name: /^Doit, échu/ });
  const closedHere = page.getByText(/^Fermé pour ce visiteur/);
  const shown = () => {
    const window = desk.context.pages().find((one) => one !== page);
    if (window === undefined) throw new Error('the visitor has a window');
    return window.getByRole('heading', { level: 1 });
  };
  const interview = async (name: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Chercher ou agir' }).fill(`Entretien ${name}`);
    await page
      .getByRole('option', { name: new RegExp(`Entretien ?: ${name}`) })
      .first()
      .click();
  };

  await test.step('the person sees their account, and pages on a window of their own', async () => {
    await desk.open('20000004', /Benoît/);
    await life.begin('Difficultés de paiement');
    await expect(toPay).toBeVisible();
    await interview('Difficultés de paiement');
    await life.tell('Le plan d’apurement');
    await page.getByRole('link', { name: 'Dossier', exact: true }).click();
  });

  await test.step('a spouse without a mandate: their window is empty, account, rights and interview are closed', async () => {
    await life.sayWhoIsThere('Conjoint ou cohabitant');
    await expect(visit.panel.getByRole('note')).toContainText('Aucun mandat au dossier');
    await expect(shown().filter({ hasText: 'Le plan d’apurement' })).toHaveCount(0);
    await expect(toPay).toHaveCount(0);
    await expect(closedHere.first()).toBeVisible();
    for (const name of [/^Cotisations/, /^Droits/, /^Actes/, /^Contacts et notes/]) {
      await tab(name).click();
      await expect(closedHere.first()).toBeVisible();
    }
    await interview('Difficultés de paiement');
    await expect(page.getByRole('region', { name: 'Ses droits, en direct' })).toHaveCount(0);
    await expect(tab(/^Aperçu/)).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('the agent may look alone, and says so; it closes again', async () => {
    await tab(/^Cotisations/).click();
    await page.getByRole('button', { name: 'Regarder pour moi' }).first().click();
    await expect(page.getByText('Vous regardez pour vous seul', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Refermer' }).click();
    await expect(closedHere.first()).toBeVisible();
  });

  await test.step('an accountant with a mandate to read and to ask: the account opens, health and signing stay closed', async () => {
    await life.sayWhoIsThere('Mandataire');
    await expect(visit.panel.getByRole('note')).toContainText('Rachid Moisson-Fictif');
    await expect(visit.panel.getByRole('note')).toContainText('consulter et demander');
    await expect(closedHere).toHaveCount(0);
    await tab(/^Droits/).click();
    await expect(closedHere.first()).toContainText('la santé');
    await interview('Problème de santé');
    await expect(page.getByRole('region', { name: 'Ses droits, en direct' })).toHaveCount(0);
    await interview('Pension complémentaire');
    await life.answers({ wantsSupplement: true, referenceIncome: '27000', incomeCoverGap: true });
    const form = await life.form(
      'Suivi d’un complément de pension',
      'Pension libre complémentaire, ordinaire ou sociale',
    );
    await form.getByRole('textbox', { name: /^Nom de qui signe/ }).fill('Rachid Moisson-Fictif');
    const sign = form.getByRole('button', { name: 'Signer et introduire' });
    await expect(sign).toHaveAttribute('aria-disabled', 'true');
    await expect(sign).toHaveAccessibleDescription(/Qui est là ne peut pas signer/);
    await page.getByRole('link', { name: 'Dossier', exact: true }).click();
  });

  await test.step('an heir: nothing of the account; what everybody may know is still told', async () => {
    await life.sayWhoIsThere('Héritier');
    await expect(visit.panel.getByRole('note')).toContainText('Aucun mandat au dossier');
    await tab(/^Cotisations/).click();
    await expect(closedHere.first()).toBeVisible();
    await visit.panel.getByRole('button', { name: 'Les conséquences du non-paiement' }).click();
    const dialog = page.getByRole('dialog', { name: 'Les conséquences du non-paiement' });
    await dialog.getByRole('button', { name: 'Montrer', exact: true }).click();
    await expect(shown()).toHaveText('Les conséquences du non-paiement');
    await dialog.getByRole('button', { name: 'Fermer', exact: true }).click();
  });

  await test.step('with the person alone again, all of it is there', async () => {
    await life.sayWhoIsThere('La personne elle-même');
    await tab(/^Aperçu/).click();
    await expect(toPay).toBeVisible();
    await expect(closedHere).toHaveCount(0);
    await visit.close();
    await desk.desk.upToDate();
  });
});
