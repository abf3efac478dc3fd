import type { Page } from '@playwright/test';
import { expectNoAxeFaults } from '../support/axe.ts';
import { expect, test } from './fixtures.ts';
import type { VisitDesk } from './visit-desk.ts';

const bruno = ['10000002'];
/** It writes a note. */
const knows = ['accessibility.spec.ts'];

/** Nothing is printed here: what paper would show is looked at on the screen. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as Window & { prints?: number };
    counted.prints = 0;
    window.print = () => {
      counted.prints = (counted.prints ?? 0) + 1;
    };
  });
  return () => page.evaluate(() => (window as Window & { prints?: number }).prints ?? 0);
}

async function openContributions({ page, desk }: VisitDesk): Promise<void> {
  await desk.open('10000002', /Bruno/);
  await page.getByRole('tab', { name: /^Cotisations/ }).click();
}

test('an amount down to its article', { tag: '@A3' }, async ({ visitDesk }) => {
  const opened = await visitDesk({ dossiers: bruno, knows });
  const { page } = opened;
  await openContributions(opened);

  // An amount: compared to the cent, then the steps, the article and its address.
  await page.getByRole('button', { name: /^T3.2026, Cotisation, 890,42/ }).click();
  const law = page.getByRole('region', { name: 'Recalculé selon la loi' });
  await expect(law.getByText(/890,42.*890,42.*le même au cent/)).toBeVisible();
  await expect(law.getByText(/Revenus 2023, repris de l’extrait/).first()).toBeVisible();
  await expect(law.getByText(/17.374,08.*calculé par nous/).first()).toBeVisible();
  await law
    .getByRole('button', { name: /^art\. 12 § 1, Arrêté royal n° 38/ })
    .first()
    .click();
  await expect(law.getByText(/^https:\/\/www\.ejustice\.just\.fgov\.be/)).toBeVisible();
  await expectNoAxeFaults(page, 'a trace with its article');
  await law.getByText('Paragraphe', { exact: true }).click();
  await expect(law.getByText(/13.100,00.*1,07236269/)).toBeVisible();
  await law.getByText('Tableau', { exact: true }).click();
  await expect(law.getByRole('table')).toBeVisible();
  await expectNoAxeFaults(page, 'a trace as a table');
  await law.getByText('JSON', { exact: true }).click();
  await expect(law.getByText(/"principal": 89042/)).toBeVisible();
  await law.getByRole('button', { name: 'Montré : garder ce calcul' }).click();
  await expect(law.getByText('Calcul gardé avec ses données et ses chiffres.')).toBeVisible();

  // What the law's amount needs and the file lacks is said, never guessed.
  await page.getByRole('button', { name: /^T1.2024, Cotisation, 864,15/ }).click();
  await expect(law.getByText(/pas recalculé : à confirmer par la caisse/)).toBeVisible();
  // Surcharges are found again as well.
  await page.getByRole('button', { name: /^T1.2026, Majorations, 83,37/ }).click();
  await expect(law.getByText(/83,37.*83,37.*le même au cent/)).toBeVisible();
});

test('two scenarios from the dossier, and their page', async ({ visitDesk }) => {
  const opened = await visitDesk({ dossiers: bruno, knows });
  const { page } = opened;
  const prints = await countPrints(page);
  await openContributions(opened);
  await page.getByText('Calculateur', { exact: true }).click();
  const first = page.getByRole('group', { name: 'Scénario A', exact: true });
  await expect(first.getByLabel('Revenu net')).toHaveValue('12800,00');
  await page.getByRole('button', { name: 'Ajouter un scénario' }).click();
  const second = page.getByRole('group', { name: 'Scénario B', exact: true });
  await second.getByLabel('Revenu net').fill('30000');
  const table = page.getByRole('table', { name: /^Cotisations de chaque scénario/ });
  const supplement = table.getByRole('button', { name: /^Scénario B, Supplément ou remboursement, 2026/ });
  await expect(supplement).toHaveText(/\+ 2.588,32/);
  await expectNoAxeFaults(page, 'two scenarios');
  await supplement.click();
  await expect(page.getByRole('region', { name: /^Scénario B, Supplément/ })).toContainText(
    /supplément de 2.588,32/,
  );
  await page.keyboard.press('Escape');
  await second.getByLabel('Revenu net').fill('beaucoup');
  await expect(page.getByText(/Scénario B : Complétez les champs/)).toBeVisible();
  await second.getByLabel('Revenu net').fill('30000');
  await page.getByRole('button', { name: 'Tableau' }).click();
  await expect(page.getByRole('table', { name: /^Du provisoire au définitif/ })).toBeVisible();
  await page.getByRole('button', { name: 'Imprimer pour la personne' }).click();
  await expect(page.getByText('Page prête ; les calculs sont gardés.')).toBeVisible();
  await expect.poll(prints).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article', { name: 'Vos cotisations sociales : simulation' });
  await expect(paper).toBeVisible();
  await expect(paper).toContainText('Elle n’est pas une décision');
  await expect(paper).toContainText('Démonstration');
  await expect(paper).toContainText('Chiffres du 2026-11-23');
  await expect(paper).toContainText('Arrêté royal n° 38');
  await expect(page.getByRole('navigation', { name: 'Navigation principale' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  // Drafts are there again after another view.
  await page.getByText('Compte', { exact: true }).click();
  await page.getByText('Calculateur', { exact: true }).click();
  await expect(
    page.getByRole('group', { name: 'Scénario B', exact: true }).getByLabel('Revenu net'),
  ).toHaveValue('30000');
});

test('a plan, the lawful ways, their page and what was kept of them', { tag: ['@A3', '@N2'] }, async ({
  visitDesk,
}) => {
  const opened = await visitDesk({ dossiers: bruno, knows });
  const { page } = opened;
  const prints = await countPrints(page);
  await openContributions(opened);
  await page.getByText('Payer la dette', { exact: true }).click();
  await page.getByLabel('Peut payer par mois').fill('300');
  await page.getByLabel('Peut payer par mois').press('Tab');
  const days = page.getByRole('table', { name: 'Si vous payez le…' });
  await expect(days.getByRole('row', { name: /aujourd’hui/ })).toContainText('0,00');
  await expect(page.getByRole('heading', { name: /^Sûr, sans demande/ })).toBeVisible();
  const cheapest = page.getByRole('region', { name: /Le moins cher/ });
  await expect(cheapest).toContainText('3 trimestres ne comptent plus pour la pension');
  await expect(cheapest).toContainText('Encore à vérifier');
  await expectNoAxeFaults(page, 'ways to pay');
  await cheapest.getByRole('button', { name: /^Dispense demandée : T1.2026/ }).click();
  await expect(page.getByRole('region', { name: /^Dispense demandée : T1.2026/ })).toContainText('art. 17');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Imprimer pour la personne' }).click();
  await expect.poll(prints).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Payer vos cotisations en retard' })).toContainText(
    'Si vous payez le…',
  );
  await page.emulateMedia({ media: 'screen' });

  // Everything that was shown or printed, computed again.
  await page.getByText('Calculs gardés', { exact: true }).click();
  const kept = page.getByRole('table', { name: 'Calculs gardés' });
  await expect(kept.getByRole('row', { name: /Plan d’apurement/ }).first()).toBeVisible();
  await expect(kept.getByText('le même au cent')).toHaveCount((await kept.getByRole('row').count()) - 1);
  await expectNoAxeFaults(page, 'kept computations');
});

test('the same in Dutch, without a French word', { tag: '@long' }, async ({ visitDesk }) => {
  const { page, open } = await visitDesk({ lang: 'nl', dossiers: bruno, knows });
  await countPrints(page);
  await open('10000002', /Bruno/);
  await page.getByRole('tab', { name: /^Bijdragen/ }).click();
  await page.getByRole('button', { name: /^K3.2026, Saldo, 954,27/ }).click();
  const law = page.getByRole('region', { name: 'Herberekend volgens de wet' });
  await expect(law.getByText(/gelijk tot op de cent/).first()).toBeVisible();
  await expectNoAxeFaults(page, 'trace, Dutch');
  await page.getByText('Rekenhulp', { exact: true }).click();
  await page.getByRole('button', { name: 'Scenario toevoegen' }).click();
  await expect(page.getByRole('group', { name: 'Scenario B', exact: true })).toBeVisible();
  await expectNoAxeFaults(page, 'calculator, Dutch');
  await page.getByText('Schuld betalen', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'Als u betaalt op…' })).toBeVisible();
  await expectNoAxeFaults(page, 'ways, Dutch');
  // Bruno reads French: his page is French on a Dutch desk.
  await page.getByRole('button', { name: 'Afdrukken voor de persoon' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Payer vos cotisations en retard' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('Bewaarde berekeningen', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'Bewaarde berekeningen' })).toBeVisible();
  await expectNoAxeFaults(page, 'kept, Dutch');
  await expect(page.getByText(/\[FR\]/)).toHaveCount(0);
});
