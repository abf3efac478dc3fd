import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Row } from '#shared/entities/index.ts';
import { contributor } from '#shared/folds/testing/contributor-rows.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { builtInFile } from '#shared/rules/check-pack.ts';
import { preferences } from '../../state/preferences.ts';
import type { VaultSession } from '../../vault/contract.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, directory, id, sampleDossier, SPACE, TODAY } from '../../vault/testing/sample-rows.ts';
import { ContributionsTab } from './contributions-tab.tsx';

const dossierId = id('lea');
const session: VaultSession = { staff: agent, deviceId: 'device', directory, today: TODAY, demo: true };
let unmount: (() => void) | undefined;

beforeEach(async () => {
  preferences.actions.setLang('fr');
  await page.viewport(1366, 768);
});
afterEach(() => {
  unmount?.();
  unmount = undefined;
});

function rows(): Row[] {
  const account = contributor().filter((row) => row.type !== 'dossier');
  return [
    ...sampleDossier('lea', 1),
    ...account.map((row) => ({ ...row, dossierId, spaceId: SPACE }) as Row),
  ];
}

async function open() {
  const desk = recordingVault(agent, rows());
  await desk.vault.openDossier(dossierId, 'visit');
  unmount = mountWithVault(desk.vault, <ContributionsTab {...{ dossierId, session }} purpose="visit" />);
  return desk;
}

const view = (words: string) => page.getByText(words, { exact: true });

it('opens an amount down to its article, and keeps what was shown', async () => {
  const { acts } = await open();
  await page.getByRole('button', { name: /^T3.2026, Cotisation, 890,42/ }).click();
  const law = page.getByRole('region', { name: 'Recalculé selon la loi' });
  await expect.element(law.getByText(/890,42.*890,42.*le même au cent/)).toBeVisible();
  await expect.element(law.getByText(/Revenus 2023, repris de l’extrait/).first()).toBeVisible();
  await law
    .getByRole('button', { name: /^art\. 12 § 1, Arrêté royal n° 38/ })
    .first()
    .click();
  await expect.element(law.getByText(/^https:\/\/www\.ejustice/)).toBeVisible();
  await law.getByRole('button', { name: 'Montré : garder ce calcul' }).click();
  await expect.element(law.getByText('Calcul gardé avec ses données et ses chiffres.')).toBeVisible();
  expect(acts).toMatchObject([
    { name: 'computation.keep@1', args: { how: 'shown', subject: { key: '2026Q3' } } },
  ]);
  await view('Calculs gardés').click();
  const kept = page.getByRole('table', { name: 'Calculs gardés' });
  await expect.element(kept.getByText('le même au cent')).toBeVisible();
});

it('names the sources of newer figures as their own list does, and opens no address that the host does not know', async () => {
  const { vault } = await open();
  const file = builtInFile();
  const moved = {
    kind: 'authority' as const,
    title: 'Circulaire exemple (2027)',
    url: 'https://example.be/2027',
    readOn: plainDate('2027-01-04'),
  };
  const first = file.parameters['rate.firstBracket'];
  const values = first.values.map((one) => ({ ...one, sources: [...one.sources, 'X9'] }));
  const sent = await vault.sendPack(
    JSON.stringify({
      ...file,
      version: '2027-01-04',
      parameters: { ...file.parameters, 'rate.firstBracket': { ...first, values } },
      sources: { ...file.sources, X9: moved, L1: { ...moved, title: 'Arrêté exemple' } },
    }),
  );
  expect(sent.ok).toBe(true);
  await page.getByRole('button', { name: /^T3.2026, Cotisation, 890,42/ }).click();
  const law = page.getByRole('region', { name: 'Recalculé selon la loi' });
  await law
    .getByRole('button', { name: /^art\. 12 § 1, Arrêté exemple/ })
    .first()
    .click();
  await expect.element(law.getByText('https://example.be/2027')).toBeVisible();
  await expect.element(law.getByRole('button', { name: 'Ouvrir', exact: false })).not.toBeInTheDocument();
  await law.getByText('Tableau', { exact: true }).first().click();
  await expect.element(law.getByText(/, Circulaire exemple\)/).first()).toBeVisible();
});

it('compares scenarios from the dossier, says what it cannot read and keeps the draft', async () => {
  const desk = await open();
  await view('Calculateur').click();
  const first = page.getByRole('group', { name: 'Scénario A', exact: true });
  await expect.element(first.getByLabelText('Revenu net')).toHaveValue('12800,00');
  await page.getByRole('button', { name: 'Ajouter un scénario' }).click();
  const second = page.getByRole('group', { name: 'Scénario B', exact: true }).getByLabelText('Revenu net');
  await second.fill('beaucoup');
  await userEvent.tab();
  await expect.element(page.getByText(/^Un nombre est attendu/)).toBeVisible();
  await second.fill('30000');
  await expect.element(page.getByText(/^Un nombre est attendu/)).not.toBeInTheDocument();
  await page
    .getByRole('button', { name: /^Scénario B, Supplément ou remboursement, 2026, \+ 2.588,32/ })
    .click();
  await expect.element(page.getByText(/laissent un supplément de 2.588,32/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText(/^Enregistré sur ce poste/)).toBeVisible();
  unmount?.();
  unmount = mountWithVault(desk.vault, <ContributionsTab {...{ dossierId, session }} purpose="visit" />);
  await view('Calculateur').click();
  await expect
    .element(page.getByRole('group', { name: 'Scénario B', exact: true }).getByLabelText('Revenu net'))
    .toHaveValue('30000');
});

it('builds a plan within what can be paid, and lays the lawful ways beside each other', async () => {
  await open();
  await view('Payer la dette').click();
  await page.getByLabelText(/^Versements/).fill('40');
  await userEvent.tab();
  await expect.element(page.getByText('Un nombre entier de 1 à 12.')).toBeVisible();
  await page.getByLabelText(/^Versements/).fill('6');
  await page.getByLabelText('Peut payer par mois').fill('300');
  const cheapest = page.getByRole('region', { name: /Le moins cher/ });
  await expect.element(cheapest.getByText(/3 trimestres ne comptent plus pour la pension/)).toBeVisible();
  await expect.element(page.getByRole('table', { name: 'Si vous payez le…' })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Difficulté, avec pièces' }).getByText('non').click();
  await expect.element(page.getByText(/ne comptent plus pour la pension/)).not.toBeInTheDocument();
});
