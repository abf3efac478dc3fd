import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Row } from '#shared/entities/index.ts';
import { plainDate } from '#shared/kernel/plain-date.ts';
import { openPageStore } from '../../state/open-page.ts';
import { preferences } from '../../state/preferences.ts';
import { recordingVault } from '../../vault/testing/mount-with-vault.tsx';
import { agent, id, rowOf, sampleDossier, TODAY } from '../../vault/testing/sample-rows.ts';
import { mountVisitPanel } from './testing/mount-visit-panel.tsx';

const dossierId = id('lea');
const visitId = id('lea visit');
let unmount: (() => void) | undefined;

beforeEach(async () => {
  preferences.actions.setLang('fr');
  await page.viewport(1366, 768);
});
afterEach(() => {
  unmount?.();
  unmount = undefined;
});

const mandate = rowOf('proxy', 'lea accountant', dossierId, {
  kind: 'accountant',
  name: 'Fiduciaire Exemple',
  enterpriseNumber: null,
  ssin: null,
  scope: ['ask'],
  period: { from: plainDate('2024-01-01'), to: null },
  documentId: null,
});

async function openPanel(more: readonly Row[] = [], reason = 'payment-difficulty' as const) {
  const desk = recordingVault(agent, [...sampleDossier('lea', 1), ...more]);
  await desk.vault.openDossier(dossierId, 'visit');
  await desk.vault.act('visit.start@1', {
    visitId,
    dossierId,
    channel: 'office',
    reason,
    purpose: 'visit',
    appointmentId: null,
    offline: false,
  });
  unmount = mountVisitPanel(desk.vault, dossierId);
  const show = (topicId: string, how: 'shown' | 'handed' = 'shown') =>
    desk.vault.act('information.record@1', {
      informationId: id(`${topicId} ${how}`),
      dossierId,
      commitmentId: 'L4',
      lifeEventId: 'payment-difficulty',
      topicId,
      artefact: { kind: how === 'handed' ? 'brochure' : 'simulation', id: topicId, version: '1', lang: 'fr' },
      how,
      on: TODAY,
      visitId,
      documentId: null,
    });
  return { ...desk, show };
}

const note = () => page.getByRole('textbox', { name: 'Note' });
const ledger = () => page.getByRole('list', { name: 'Engagement L4' });

describe('the work of a visit', () => {
  it('ticks a duty by what was shown, with its hour, and writes it into the note', async () => {
    const { show } = await openPanel();
    await expect.element(page.getByText('0 dits sur 6')).toBeVisible();
    await show('payment-plan');
    await expect.element(page.getByText('1 dits sur 6')).toBeVisible();
    await expect.element(ledger().getByText('09:00')).toBeVisible();
    await expect.element(note()).toHaveValue('Expliqué : Le plan d’apurement.');
  });

  it('never touches what is being typed, nor the cursor in it', async () => {
    const { show } = await openPanel();
    await note().click();
    await userEvent.keyboard('Elle revient ');
    await show('payment-plan');
    await expect.element(note()).toHaveValue('Elle revient \nExpliqué : Le plan d’apurement.');
    await userEvent.keyboard('vendredi.');
    await show('non-payment');
    await expect.element(note()).toHaveValue(
      // The clock of these tests stands still: told at the same instant, in the order of their ids.
      'Elle revient vendredi.\nExpliqué : Le plan d’apurement ; Les conséquences du non-paiement.',
    );
  });

  it('notes a promise in two fields, with its task, and settles it', async () => {
    const { acts } = await openPanel();
    await page.getByRole('button', { name: 'Noter une promesse' }).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Dites ce qui est promis.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Quoi' }).fill('Rappeler avec le montant');
    await page.getByRole('textbox', { name: 'Pour le' }).fill('27/11');
    await userEvent.keyboard('{Enter}');
    const promises = page.getByRole('list', { name: 'Promesses' });
    await expect.element(promises.getByText('Nous, pour le 27/11')).toBeVisible();
    expect(acts.at(-2)).toMatchObject({
      name: 'promise.make@1',
      args: { kind: 'weWill', by: agent.staffId, dueOn: '2026-11-27', visitId },
    });
    await expect
      .element(note())
      .toHaveValue('Nous avons promis : Rappeler avec le montant, pour le 27/11/2026.');
    await promises.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Tenue', exact: true }).click();
    await expect.element(promises.getByText('Tenue')).toBeVisible();
  });

  it('says what a proxy may not see', async () => {
    const { acts } = await openPanel([mandate]);
    await expect.element(page.getByText('0 dits sur 6')).toBeVisible();
    await page.getByRole('button', { name: 'Changer motif, canal ou visiteur' }).click();
    await page.getByRole('button', { name: /Qui est là/ }).click();
    await page.getByRole('option', { name: 'Mandataire' }).click();
    await expect
      .element(page.getByText('Ce mandat ne permet pas de consulter', { exact: false }))
      .toBeVisible();
    expect(acts.at(-1)).toMatchObject({
      name: 'visit.visitor@1',
      args: { visitor: 'proxy', proxyId: mandate.id },
    });
  });

  it('shows what was not told before it ends, and leaves it only with a reason', async () => {
    const { acts, show } = await openPanel();
    await show('payment-plan');
    await expect.element(note()).toHaveValue('Expliqué : Le plan d’apurement.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const dialog = page.getByRole('alertdialog', { name: 'Tout n’a pas été dit' });
    await expect.element(dialog.getByText('Les conséquences du non-paiement')).toBeVisible();
    await dialog.getByRole('button', { name: 'Terminer la visite' }).click();
    await expect.element(dialog.getByText('Choisissez une raison', { exact: false })).toBeVisible();
    await dialog.getByRole('button', { name: /Raison pour tout/ }).click();
    await page.getByRole('option', { name: 'Au prochain contact' }).click();
    await dialog.getByRole('button', { name: 'Terminer la visite' }).click();
    await expect.element(page.getByText('La note part en relecture.').first()).toBeInTheDocument();
    const closed = acts.find((call) => call.name === 'visit.close@2')?.args;
    expect(closed).toMatchObject({ note: { text: 'Expliqué : Le plan d’apurement.' } });
    expect(closed).toHaveProperty('gapsLeft.length', 5);
  });

  it('opens from the list what tells a duty, and comes back to it', async () => {
    const { show } = await openPanel();
    await show('payment-plan');
    await expect.element(note()).toHaveValue('Expliqué : Le plan d’apurement.');
    await page.getByRole('button', { name: 'Terminer la visite' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Tout n’a pas été dit' });
    await dialog.getByRole('button', { name: /^Montrer : Les conséquences/ }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(openPageStore.get()).toMatchObject({
      topic: 'non-payment',
      lifeEventId: 'payment-difficulty',
      means: 'anyArtefact',
    });
    openPageStore.actions.close();
    await expect.element(dialog).toBeVisible();
  });

  it('fits the counter PC: the work scrolls, the end is always there', async () => {
    const { show } = await openPanel([mandate]);
    for (const topic of ['payment-plan', 'non-payment', 'contribution-calculation']) await show(topic);
    await show('payment-plan', 'handed');
    const handed = page.getByRole('list', { name: 'Remis' });
    await expect.element(handed.getByText('Brochure « Le plan d’apurement »')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Terminer la visite/ })).toBeInViewport();
    await expect.element(page.getByRole('button', { name: 'Interrompre' })).toBeInViewport({ ratio: 0.99 });
    await page.viewport(1920, 1080);
    await note().element().scrollIntoView();
    await expect.element(note()).toBeInViewport();
    await page.viewport(1366, 768);
    document.documentElement.dataset['theme'] = 'dark';
    await page.getByRole('button', { name: 'Résumé', exact: true }).click();
    await page.getByText('Anglais', { exact: true }).click();
    await expect
      .element(page.getByRole('article', { name: 'Summary of our meeting of 23 November 2026' }))
      .toHaveTextContent('The payment plan');
    delete document.documentElement.dataset['theme'];
  });
});
