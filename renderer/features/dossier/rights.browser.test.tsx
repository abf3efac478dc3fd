import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Row } from '#shared/entities/index.ts';
import { contributor } from '#shared/folds/testing/contributor-rows.ts';
import { preferences } from '../../state/preferences.ts';
import { mountWithVault, recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, sampleDossier, SPACE } from '../../vault/testing/sample-rows.ts';
import { toldBirth } from '../../vault/testing/told-event.ts';
import { DossierScreen } from './dossier-screen.tsx';

const dossierId = id('lea');
let unmount: (() => void) | undefined;

beforeEach(async () => {
  preferences.actions.setLang('fr');
  location.hash = '';
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
    toldBirth('lea'),
    ...account.map((row) => ({ ...row, dossierId, spaceId: SPACE }) as Row),
  ];
}

function open(tab = 'rights') {
  const desk = recordingVault(agent, rows());
  unmount = mountWithVault(desk.vault, <DossierScreen params={{ dossierId, tab }} />);
}

const right = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

it('groups the rights by how they end, and says in the strip how many are open', async () => {
  open();
  const table = page.getByRole('table', { name: 'Droits de la personne' });
  await expect.element(table.getByText(/^À demander maintenant \d/)).toBeVisible();
  await expect.element(table.getByText(/^Vient de lui-même 1/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Droits.*\d ouverts/ })).toBeVisible();
  await expect.element(right('105 titres-services gratuits')).toBeVisible();
  await expect.element(page.getByRole('tab', { name: /Droits.*\d/ })).toBeVisible();
});

it('shows in the overview what may be lost soonest, with what is at stake, and leads to its interview', async () => {
  open('overview');
  const list = page.getByRole('list', { name: 'Droits', exact: true });
  await expect.element(list.getByText(/reste \d+ jours?/).first()).toBeVisible();
  await expect.element(list.getByText('D’office').first()).toBeVisible();
  await list.getByRole('button', { name: '105 titres-services gratuits' }).click();
  await expect.poll(() => location.hash).toMatch(/event-family-growth/);
});

it('opens a right down to its conditions, its articles and the way the law was computed', async () => {
  open();
  await right('Trimestres sans cotisation après la naissance').click();
  const panel = page.getByRole('region', { name: 'Trimestres sans cotisation après la naissance' });
  await expect.element(panel.getByRole('heading', { name: 'Conditions' })).toBeVisible();
  await expect.element(panel.getByRole('heading', { name: /^Calculé : / })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(panel).not.toBeInTheDocument();
  await expect.element(right('Trimestres sans cotisation après la naissance')).toHaveFocus();
});

it('folds what is no subject and shows it with its reason', async () => {
  open();
  await expect.element(right('Allocation de paternité et de naissance')).not.toBeInTheDocument();
  await page.getByRole('button', { name: /^Montrer \d+ droits sans objet/ }).click();
  await expect.element(right('Allocation de paternité et de naissance')).toBeVisible();
});

it('leads to the interview that asks for what is missing', async () => {
  open();
  await page.getByRole('button', { name: 'Commencer l’entretien : 105 titres-services gratuits' }).click();
  expect(location.hash).toBe(`#/dossier/${dossierId}/event-family-growth`);
});

it('speaks Dutch in whole', async () => {
  preferences.actions.setLang('nl');
  open();
  await expect.element(page.getByText(/^Nu te vragen \d/)).toBeVisible();
  await expect.element(page.getByText(/\[FR\]/)).not.toBeInTheDocument();
});
